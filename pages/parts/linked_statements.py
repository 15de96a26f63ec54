"""The links between the statements of the two readouts: carried over, reworded or related."""

import pandas as pd
from markupsafe import Markup

from analysis.comparison.links import GRADES
from analysis.comparison.sides import LEFT, OTHER_SIDE, RIGHT
from analysis.language.wording import counted, listed, placed, statements_in_words
from pages.parts.elements import heading, note, show, small, tag
from pages.parts.filters_in_words import filters_in_words
from pages.parts.redlines import pair_card
from pages.visit.kept import kept
from pages.visit.view import View

_KEY = Markup(
    "In a redline: <del>only {}</del>, <ins>only {}</ins>, "
    '<ins class="moved">elsewhere on the other side</ins>.'
)


def linked_statements(view: View) -> None:
    """A headline, its base, and a card for each link that the filters let through."""
    if len(view.sides) < 2:
        return
    show(*_linked(view))


@kept
def _linked(view: View) -> tuple[Markup, ...]:
    rows = view.pair.alignment
    links = rows[rows["left"].notna() & rows["right"].notna()]
    passing = set(view.matching()["id"])
    shown = links[links["left"].isin(passing) | links["right"].isin(passing)]
    left_out = Markup()
    if view.filtered and len(shown) < len(links):
        counts = f"{len(shown)} of {len(links)} links with a statement"
        left_out = note(f"{counts}: {filters_in_words(view)}.")
    closest = shown.sort_values("similarity", ascending=False, kind="stable")
    cards = [pair_card(view, row) for row in closest.to_dict("records")]
    return (
        heading(_headline(links), anchor="linked"),
        small(_base(view, links)),
        _key(view) if len(links) else Markup(),
        left_out,
        tag("div", *cards, class_="cards-of-pairs"),
    )


def _key(view: View) -> Markup:
    """What the colours and lines of a redline mean."""
    sides = (placed(view.side_name(side)) for side in view.sides)
    return tag("p", _KEY.format(*sides), class_="small redline")


@kept
def links_of(view: View, identity: str) -> Markup:
    """The cards of one statement's links, or a sentence that it has no counterpart."""
    rows = view.pair.alignment
    side = LEFT if identity in set(rows[LEFT]) else RIGHT
    other = OTHER_SIDE[side]
    mine = rows[(rows[side] == identity) & rows[other].notna()]
    if mine.empty and view.pair.unread:
        return tag("p", "Nothing is linked, since a text was not read.")
    if mine.empty:
        name = placed(view.side_name(other))
        return tag("p", f"No statement {name} is linked with it: too few words in common.")
    return Markup().join(pair_card(view, row) for row in mine.to_dict("records"))


def _headline(links: pd.DataFrame) -> str:
    if links.empty:
        return "No statement has a counterpart in the other readout"
    counts = links["status"].value_counts()
    grades = listed([f"{counts.get(grade, 0)} {grade}" for grade in GRADES])
    return f"{counted(len(links), 'link')} between statements: {grades}"


def _base(view: View, links: pd.DataFrame) -> str:
    """How many statements of each side have a counterpart."""
    parts = []
    for side in view.sides:
        base = statements_in_words(view.pair.base_of(side))
        parts.append(f"{links[side].nunique()} of {base} {placed(view.side_name(side))}")
    return (
        f"With a counterpart: {'; '.join(parts)}. Linked on shared content words and topics, never "
        "on their place; a statement has two links at most. Carried over: no word that tells "
        "something differs. Reworded: the same point in other words. Related: on one subject. The "
        "closest come first; rare words count most."
    )
