"""What was kept and reworded: the links between the statements of the two readouts."""

from html import escape

import pandas as pd

from analysis.comparison.links import CARRIED
from analysis.language.wording import placed, statements_in_words
from pages.parts.elements import heading_html, note_html, small_html, stacked
from pages.parts.filters_in_words import filters_in_words
from pages.parts.redlines import pair_card
from pages.visit.kept import kept
from pages.visit.view import View

_KEY = (
    "In a redline: <del>only left</del>, <ins>only right</ins>, "
    '<ins class="moved">elsewhere on the other side</ins>.'
)


def linked_statements(view: View) -> None:
    """A headline, its base, and a card for each link that the filters let through."""
    if len(view.sides) < 2:
        return
    stacked(*_linked(view))


@kept
def _linked(view: View) -> tuple[str, ...]:
    rows = view.pair.alignment
    links = rows[rows["left"].notna() & rows["right"].notna()]
    passing = set(view.matching()["id"])
    shown = links[links["left"].isin(passing) | links["right"].isin(passing)]
    left_out = ""
    if view.filtered and len(shown) < len(links):
        told = f"{len(shown)} of {len(links)} links with a statement: {filters_in_words(view)}."
        left_out = note_html(told)
    closest = shown.sort_values("similarity", ascending=False, kind="stable")
    cards = "".join(pair_card(view, row) for row in closest.to_dict("records"))
    return (
        heading_html(_headline(links), anchor="linked"),
        small_html(_base(view, links)),
        f'<p class="small redline">{_KEY}</p>' if len(links) else "",
        left_out,
        f'<div class="cards-of-pairs">{cards}</div>',
    )


@kept
def links_of(view: View, identity: str) -> str:
    """The cards of one statement, or that it has no counterpart, ready HTML."""
    rows = view.pair.alignment
    side = "left" if identity in set(rows["left"]) else "right"
    other = "right" if side == "left" else "left"
    mine = rows[(rows[side] == identity) & rows[other].notna()]
    if mine.empty:
        name = escape(placed(view.side_name(other)))
        return f"<p>No statement {name} is linked with it: too few words in common.</p>"
    return "".join(pair_card(view, row) for row in mine.to_dict("records"))


def _headline(links: pd.DataFrame) -> str:
    if links.empty:
        return "No statement has a counterpart in the other readout"
    carried = int((links["status"] == CARRIED).sum())
    told = f"{carried} carried over" if carried else "none carried over word for word"
    return f"{len(links)} link{'s' if len(links) != 1 else ''} between statements, {told}"


def _base(view: View, links: pd.DataFrame) -> str:
    """How many statements of each side have a counterpart."""
    parts = []
    for side, base in zip(view.sides, view.pair.bases, strict=True):
        count = links[side].nunique()
        parts.append(f"{count} of {statements_in_words(base)} {placed(view.side_name(side))}")
    return (
        f"With a counterpart: {'; '.join(parts)}. Linked on shared content words and topics, never "
        "on their place; a statement has two links at most. The closest come first; rare words "
        "count most."
    )
