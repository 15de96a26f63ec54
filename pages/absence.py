"""What only one readout raises, with the proof of absence: each hit a link into the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import Any

import pandas as pd

from analysis import compare
from analysis.changes import BOTH, MENTIONED, ONLY_LEFT, ONLY_RIGHT
from analysis.findings import only
from analysis.naming import placed, statements_in_words
from analysis.proofs import proof, raisers, recoded, where
from analysis.term_search import STATEMENT
from pages.hits import FEW, OTHER_SIDE, hits_in_context, term_list
from pages.kept import kept
from pages.look import heading_html, link, small_html
from pages.pairs import labels
from pages.view import View, topic_of

_STATUS = {"left": ONLY_LEFT, "right": ONLY_RIGHT}


@dataclass(frozen=True)
class Compared:
    """The view and its two tables of changes, each made once."""

    view: View

    @property
    def changes(self) -> pd.DataFrame:
        """The table `changes` of the pair."""
        return self.view.pair.changes

    @cached_property
    def topics(self) -> pd.DataFrame:
        """Its rows of all speakers, without what no topic fits."""
        rows = self.changes
        return rows[rows["speaker"].isna() & (rows["topic"] != compare.OTHER)]

    @property
    def terms(self) -> pd.DataFrame:
        """The table `terms` of the pair."""
        return self.view.pair.terms


@kept
def absences(view: View) -> tuple[str, ...]:
    """What one side, other speakers or the reporter alone have, part by part as ready HTML.

    Nothing stands on one side where both are one readout, or where nobody says anything.
    """
    compared = Compared(view)
    two = len(view.sides) > 1 and not view.pair.topics.empty
    every = (one_sided_topics, other_raisers, one_sided_terms, reporter_only)
    return tuple(part for told in every[0 if two else -1 :] for part in told(compared))


def one_sided_topics(compared: Compared) -> Iterator[str]:
    """The topics without a counterpart, and how they were looked for on the other side."""
    view, rows = compared.view, compared.topics
    sections = []
    for side, status in _STATUS.items():
        items = [_topic(view, row, side) for row in _muted_last(rows[rows["status"] == status])]
        title = heading_html(only(view.pair, side))
        sections.append(f"<section>{title}{''.join(items) or '<p>No topic.</p>'}</section>")
    yield f'<div class="pair">{"".join(sections)}</div>'


def one_sided_terms(compared: Compared) -> Iterator[str]:
    """The terms in statements of one side alone: absent from the other, or in narration there."""
    view, rows = compared.view, compared.terms
    yield heading_html("Terms that only one readout has")
    yield small_html(
        "Terms of the codebook that stand in statements of one readout and in none of the other. "
        "Each number leads to a place in the text."
    )
    sections = []
    for side, status in _STATUS.items():
        mine = list(rows[rows["status"] == status].itertuples())
        title = heading_html(only(view.pair, side), 3)
        lists = _term_lists(view, mine, side) or "<p>No term.</p>"
        sections.append(f"<section>{title}{lists}</section>")
    yield f'<div class="pair">{"".join(sections)}</div>'


def other_raisers(compared: Compared) -> Iterator[str]:
    """The topics of both readouts that not the same speakers raise."""
    view, rows = compared.view, compared.changes
    yield heading_html("Raised by others")
    readouts = view.tables["readouts"]
    pair = readouts[readouts["readout"].isin(view.sides.values())]
    found = raisers(rows, pair, view.pair.names)
    if not found:
        shared = compared.topics["status"].eq(BOTH).any()
        yield small_html(
            "The topics of both readouts are raised by the same speakers."
            if shared
            else "No topic stands in both readouts."
        )
        return
    items = [
        f'<div class="change{" muted" if one.muted else ""}">'
        f'<p class="topic">{escape(f"{labels()[one.topic]}: {one.sentence}.")}</p>'
        f'<p class="small">{_differing(view, rows[rows["topic"] == one.topic])}</p></div>'
        for one in found
    ]
    yield f'<div class="prose">{"".join(items)}</div>'


def reporter_only(compared: Compared) -> Iterator[str]:
    """What no statement of either readout has, but the reporter's own words do."""
    view, topics, every = compared.view, compared.topics, compared.terms
    alone = [row.status == MENTIONED and not _in_statements(row) for row in topics.itertuples()]
    topics = topics[pd.Series(alone, index=topics.index, dtype=bool)]
    mentioned = every[every["status"] == MENTIONED]
    # A topic tells its own terms.
    told = set(topics["topic"])
    more = [row for row in mentioned.itertuples() if not told.issuperset(row.topics)]
    yield heading_html("Mentioned by the reporter only")
    if topics.empty and not more:
        yield small_html("Nothing: every topic and term that is named stands in a statement too.")
        return
    yield small_html("In no statement, but in narration, headings, the date line or the credit.")
    sections = [
        f"<section>{heading_html(view.side_name(side), 3)}{_reported(view, side, topics, more)}"
        "</section>"
        for side in view.sides
    ]
    yield f'<div class="pair">{"".join(sections)}</div>'


def _in_statements(row: Any) -> bool:
    """Whether a topic's terms stand in statements that have four other topics."""
    return any(hit[-1] == STATEMENT for side in row.absence.values() for hit in side["hits"])


def _muted_last(rows: pd.DataFrame) -> list[Any]:
    return sorted(rows.itertuples(), key=lambda row: row.recodings <= FEW)


def _topic(view: View, row: Any, side: str) -> str:
    """A topic of one side: its statements, the search on the other side, how firm it is."""
    other = OTHER_SIDE[side]
    count = statements_in_words(getattr(row, side))
    absence = row.absence[other]
    found = hits_in_context(view, other, absence["hits"])
    return (
        f'<div class="change{" muted" if row.recodings <= FEW else ""}">'
        f'<p class="topic">{escape(labels()[row.topic])}: '
        f"{link(view.href('statements', topic=row.topic, side=side), count)}</p>"
        f"<details><summary>{escape(_capital(proof(absence, view.side_name(other))))}</summary>"
        f"{_search(view, row.topic, other)}{found}</details>"
        f'<p class="small">{escape(_capital(recoded(row.recodings)))}</p></div>'
    )


def _search(view: View, topic: str, side: str) -> str:
    """What was searched for, and where."""
    sought = topic_of(topic)
    place = _capital(placed(view.side_name(side)))
    words = view.readout(side)["words"]
    parts = [f"{place} all {words} words were searched for {', '.join(sought.terms)}."]
    if any("*" in term for term in sought.terms):
        parts.append("* stands for the rest of a word.")
    if sought.exceptions:
        parts.append(f"Not counted: {', '.join(sought.exceptions)}.")
    return f'<p class="small">{escape(" ".join(parts))}</p>'


def _term_lists(view: View, rows: Sequence[Any], side: str) -> str:
    """The terms that are absent from the other side, then those that it has in narration."""
    other = OTHER_SIDE[side]
    name = placed(view.side_name(other))
    there = [hit for row in rows for hit in getattr(row, f"{other}_hits")]
    groups = {f"Absent {name}": [row for row in rows if not getattr(row, other)]}
    if there:
        title = f"{_capital(f'in {where(there)}')} only {name}"
        groups[title] = [row for row in rows if getattr(row, other)]
    return "".join(
        f'<p class="small">{escape(title)}</p>{term_list(view, found, side)}'
        for title, found in groups.items()
        if found
    )


def _reported(view: View, side: str, topics: pd.DataFrame, more: Sequence[Any]) -> str:
    """One side's topics and terms that only the reporter names."""
    items = [
        f'<div class="change"><p class="topic">{escape(labels()[row.topic])}</p>'
        f"{hits_in_context(view, side, row.absence[side]['hits'])}</div>"
        for row in topics.itertuples()
        if row.absence[side]["hits"]
    ]
    named = [row for row in more if getattr(row, side)]
    if named:
        items.append(f'<p class="small">Terms</p>{term_list(view, named, side)}')
    return "".join(items) or "<p>Nothing.</p>"


def _differing(view: View, rows: pd.DataFrame) -> str:
    """The speakers of one side alone, each with the statements that make the difference."""
    lines = []
    gone = rows[rows["speaker"].notna() & (rows["status"] != BOTH)]
    for row in sorted(gone.itertuples(), key=lambda row: not row.left):
        side = "left" if row.left else "right"
        href = view.href("statements", topic=row.topic, leader=row.speaker, side=side)
        count = link(href, statements_in_words(getattr(row, side)))
        here, there = (escape(placed(view.side_name(name))) for name in (side, OTHER_SIDE[side]))
        lines.append(f"{escape(_capital(view.called(row.speaker)))}: {count} {here}, none {there}")
    return "<br>".join(lines)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
