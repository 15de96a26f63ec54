"""What only one readout raises, with the proof of absence: each hit a link into the text."""

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.comparison.sides import OTHER_SIDE, STATUS_OF_ONLY
from analysis.conclusions.absence_in_words import proof, where
from analysis.conclusions.differences import only
from analysis.conclusions.finding import recoded
from analysis.language.wording import capital, placed, statements_in_words
from pages.parts.elements import details, heading, link, small, tag
from pages.parts.raisers import Compared, other_raisers, reporter_only
from pages.parts.term_hits import FEW, hits_in_context, term_list
from pages.visit.kept import kept, labels
from pages.visit.view import View, rows_of, topic_of


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
        items = [_topic(view, row, side) for row in _muted_last(rows[rows["status"] == status])]
        title = heading(only(view.pair, side))
        sections.append(tag("section", title, *(items or [tag("p", "No topic.")])))
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
        title = heading(only(view.pair, side), 3)
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
        details(
            capital(proof(absence, view.side_name(other))),
            _search_in_words(view, row.topic, other),
            hits_in_context(view, other, absence["hits"]),
        ),
        small(capital(recoded(row.recodings))),
        class_="change muted" if row.recodings <= FEW else "change",
    )


def _search_in_words(view: View, topic: str, side: str) -> Markup:
    """What was searched for, and where."""
    searched = topic_of(topic)
    place = capital(placed(view.side_name(side)))
    words = view.readout(side)["words"]
    parts = [f"{place} all {words} words were searched for {', '.join(searched.terms)}."]
    if any("*" in term for term in searched.terms):
        parts.append("* stands for the rest of a word.")
    if searched.exceptions:
        parts.append(f"Not counted: {', '.join(searched.exceptions)}.")
    return small(" ".join(parts))


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
