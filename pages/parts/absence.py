"""What only one readout raises, with the proof of absence: each hit a link into the text."""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.comparison.filters import SIDES
from analysis.comparison.raised_or_absent import ONLY_LEFT, ONLY_RIGHT
from analysis.conclusions.absence_in_words import proof, where
from analysis.conclusions.differences import only
from analysis.conclusions.finding import recoded
from analysis.language.wording import capital, placed, statements_in_words
from pages.parts.elements import details, heading, link, small, tag
from pages.parts.raisers import Compared, other_raisers, reporter_only
from pages.parts.term_hits import FEW, hits_in_context, term_list
from pages.visit.kept import kept, labels
from pages.visit.view import OTHER_SIDE, View, rows_of, topic_of

_STATUS = dict(zip(SIDES, (ONLY_LEFT, ONLY_RIGHT), strict=True))


@kept
def absences(view: View) -> tuple[Markup, ...]:
    """What one side, other speakers or the reporter alone have, part by part.

    Nothing stands on one side where both are one readout, or where nobody says anything.
    """
    compared = Compared(view)
    two = len(view.sides) > 1 and not view.pair.topics.empty
    every = (one_sided_topics, other_raisers, one_sided_terms, reporter_only)
    return tuple(part for told in every[0 if two else -1 :] for part in told(compared))


def one_sided_topics(compared: Compared) -> Iterator[Markup]:
    """The topics without a counterpart, and how they were looked for on the other side."""
    view, rows = compared.view, compared.topics
    sections = []
    for side, status in _STATUS.items():
        items = [_topic(view, row, side) for row in _muted_last(rows[rows["status"] == status])]
        title = heading(only(view.pair, side))
        sections.append(tag("section", title, *(items or [tag("p", "No topic.")])))
    yield tag("div", *sections, class_="pair")


def one_sided_terms(compared: Compared) -> Iterator[Markup]:
    """The terms in statements of one side alone: absent from the other, or in narration there."""
    view, rows = compared.view, compared.terms
    yield heading("Terms that only one readout has")
    yield small(
        "Terms of the codebook that stand in statements of one readout and in none of the other. "
        "Each number leads to a place in the text."
    )
    sections = []
    for side, status in _STATUS.items():
        mine = list(rows_of(rows[rows["status"] == status]))
        title = heading(only(view.pair, side), 3)
        lists = _term_lists(view, mine, side) or [tag("p", "No term.")]
        sections.append(tag("section", title, *lists))
    yield tag("div", *sections, class_="pair")


def _muted_last(rows: pd.DataFrame) -> list[Any]:
    return sorted(rows_of(rows), key=lambda row: row.recodings <= FEW)


def _topic(view: View, row: Any, side: str) -> Markup:
    """A topic of one side: its statements, the search on the other side, how firm it is."""
    other = OTHER_SIDE[side]
    absence = row.absence[other]
    href = view.href("statements", topic=row.topic, side=side)
    count = link(href, statements_in_words(getattr(row, side)))
    return tag(
        "div",
        tag("p", f"{labels()[row.topic]}: ", count, class_="topic"),
        details(
            capital(proof(absence, view.side_name(other))),
            _search(view, row.topic, other),
            hits_in_context(view, other, absence["hits"]),
        ),
        small(capital(recoded(row.recodings))),
        class_="change muted" if row.recodings <= FEW else "change",
    )


def _search(view: View, topic: str, side: str) -> Markup:
    """What was searched for, and where."""
    sought = topic_of(topic)
    place = capital(placed(view.side_name(side)))
    words = view.readout(side)["words"]
    parts = [f"{place} all {words} words were searched for {', '.join(sought.terms)}."]
    if any("*" in term for term in sought.terms):
        parts.append("* stands for the rest of a word.")
    if sought.exceptions:
        parts.append(f"Not counted: {', '.join(sought.exceptions)}.")
    return small(" ".join(parts))


def _term_lists(view: View, rows: Sequence[Any], side: str) -> list[Markup]:
    """The terms that are absent from the other side, then those that it has in narration."""
    other = OTHER_SIDE[side]
    name = placed(view.side_name(other))
    there = [hit for row in rows for hit in getattr(row, f"{other}_hits")]
    groups = {f"Absent {name}": [row for row in rows if not getattr(row, other)]}
    if there:
        title = f"{capital(f'in {where(there)}')} only {name}"
        groups[title] = [row for row in rows if getattr(row, other)]
    return [small(title) + term_list(view, found, side) for title, found in groups.items() if found]
