"""What only one readout raises, with the proof of absence: each hit a link into the text."""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.comparison.sides import OTHER_SIDE, STATUS_OF_ONLY
from analysis.conclusions.absence_in_words import where
from analysis.conclusions.finding import resting
from analysis.conclusions.topic_findings import only
from analysis.language.wording import capital, placed, statements_in_words
from pages.parts.absence_proof import proof_of_absence
from pages.parts.elements import heading, link, small, tag
from pages.parts.raisers import Compared, other_raisers, reporter_only
from pages.parts.term_hits import FEW, term_list
from pages.visit.kept import kept, labels
from pages.visit.view import View, rows_of


@kept
def absences(view: View) -> tuple[Markup, ...]:
    """What only one side has, what other speakers raise, and what only the reporter mentions.

    Only the last part, where both sides are one readout, or where nobody says anything; nothing,
    where a text was not read.
    """
    if view.pair.unread:
        return ()
    compared = Compared(view)
    can_differ = len(view.sides) > 1 and not view.pair.topics.empty
    differences = (one_sided_topics, other_raisers, one_sided_terms) if can_differ else ()
    return tuple(part for make in (*differences, reporter_only) for part in make(compared))


def one_sided_topics(compared: Compared) -> Iterator[Markup]:
    """The topics that only one side has, with the search for them on the other side."""
    view, rows = compared.view, compared.topics
    sections = []
    for side, status in STATUS_OF_ONLY.items():
        mine = _muted_last(rows[rows["status"] == status])
        gone = [row for row in mine if not row.absence[OTHER_SIDE[side]]["hits"]]
        items = [_topic(view, row, side) for row in gone]
        parts = [heading(only(view.pair, side)), *(items or [tag("p", "No topic.")])]
        if named := [_topic(view, row, side) for row in mine if row not in gone]:
            other = placed(view.side_name(OTHER_SIDE[side]))
            parts += [heading(f"Without a statement {other}, but named there", 3), *named]
        sections.append(tag("section", *parts))
    yield tag("div", *sections, class_="pair")


def one_sided_terms(compared: Compared) -> Iterator[Markup]:
    """The terms that only one side's statements have: elsewhere absent, or outside statements."""
    view, rows = compared.view, compared.terms
    yield heading("Terms that only one readout has")
    yield small(
        "Terms of the codebook that appear in statements of one readout and in none of the other. "
        "Each number leads to a passage."
    )
    sections = []
    for side, status in STATUS_OF_ONLY.items():
        mine = list(rows_of(rows[rows["status"] == status]))
        title = heading(f"Only in the statements of {view.side_name(side)}", 3)
        lists = _term_lists(view, mine, side) or [tag("p", "No term.")]
        sections.append(tag("section", title, *lists))
    yield tag("div", *sections, class_="pair")


def _muted_last(rows: pd.DataFrame) -> list[Any]:
    return sorted(rows_of(rows), key=lambda row: row.recodings <= FEW)


def _topic(view: View, row: Any, side: str) -> Markup:
    """A topic of one side: its statements, the search on the other side, what it depends on."""
    other = OTHER_SIDE[side]
    absence = row.absence[other]
    href = view.href("statements", topic=row.topic, side=side)
    count = link(href, statements_in_words(getattr(row, side)))
    return tag(
        "div",
        tag("p", f"{labels()[row.topic]}: ", count, class_="topic"),
        proof_of_absence(view, row.topic, absence, other),
        small(capital(resting(row.recodings))),
        class_="change muted" if row.recodings <= FEW else "change",
    )


def _term_lists(view: View, rows: Sequence[Any], side: str) -> list[Markup]:
    """The terms that are absent from the other side, then those that it has outside statements."""
    other = OTHER_SIDE[side]
    name = placed(view.side_name(other))
    other_hits = [hit for row in rows for hit in getattr(row, f"{other}_hits")]
    groups = {f"Absent {name}": [row for row in rows if not getattr(row, other)]}
    if other_hits:
        title = f"{capital(f'in {where(other_hits)}')} only {name}"
        groups[title] = [row for row in rows if getattr(row, other)]
    return [small(title) + term_list(view, terms, side) for title, terms in groups.items() if terms]
