"""What only one readout raises, with the proof of absence: each hit a link into the text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from analysis import compare
from analysis.changes import (
    BOTH,
    MENTIONED,
    ONLY_LEFT,
    ONLY_RIGHT,
    STATEMENT,
    proof,
    raisers,
    recoded,
    where,
)
from analysis.findings import only
from analysis.naming import placed, statements_in_words
from pages.look import heading, heading_html, link, small
from pages.pairs import labels
from pages.view import View, topic_of

_AROUND = 56  # characters of the text on either side of a hit
_SHOWN = 3  # hits of a topic that stand open
_PLACES_SHOWN = 6  # hits of a term
_TERMS_SHOWN = 16  # terms of a list
_FEW = 1  # statements; a difference of so few is muted and comes last
_STATUS = {"left": ONLY_LEFT, "right": ONLY_RIGHT}
_OTHER = {"left": "right", "right": "left"}

Hit = Sequence[Any]  # term, words, start, end, where: as in the tables


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


def one_sided_topics(compared: Compared) -> None:
    """The topics without a counterpart, and how they were looked for on the other side."""
    view, rows = compared.view, compared.topics
    sections = []
    for side, status in _STATUS.items():
        items = [_topic(view, row, side) for row in _muted_last(rows[rows["status"] == status])]
        title = heading_html(only(view.pair, side))
        sections.append(f"<section>{title}{''.join(items) or '<p>No topic.</p>'}</section>")
    st.html(f'<div class="pair">{"".join(sections)}</div>')


def one_sided_terms(compared: Compared) -> None:
    """The terms in statements of one side alone: absent from the other, or in narration there."""
    view, rows = compared.view, compared.terms
    heading("Terms that only one readout has")
    small(
        "Terms of the codebook that stand in statements of one readout and in none of the other. "
        "Each number leads to a place in the text."
    )
    sections = []
    for side, status in _STATUS.items():
        mine = list(rows[rows["status"] == status].itertuples())
        title = heading_html(only(view.pair, side), 3)
        lists = _term_lists(view, mine, side) or "<p>No term.</p>"
        sections.append(f"<section>{title}{lists}</section>")
    st.html(f'<div class="pair">{"".join(sections)}</div>')


def other_raisers(compared: Compared) -> None:
    """The topics of both readouts that not the same speakers raise."""
    view, rows = compared.view, compared.changes
    heading("Raised by others")
    readouts = view.tables["readouts"]
    pair = readouts[readouts["readout"].isin(view.sides.values())]
    found = raisers(rows, pair, view.pair.names)
    if not found:
        shared = compared.topics["status"].eq(BOTH).any()
        small(
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
    st.html(f'<div class="prose">{"".join(items)}</div>')


def reporter_only(compared: Compared) -> None:
    """What no statement of either readout has, but the reporter's own words do."""
    view, topics, every = compared.view, compared.topics, compared.terms
    alone = [row.status == MENTIONED and not _in_statements(row) for row in topics.itertuples()]
    topics = topics[pd.Series(alone, index=topics.index, dtype=bool)]
    mentioned = every[every["status"] == MENTIONED]
    # A topic tells its own terms.
    told = set(topics["topic"])
    more = [row for row in mentioned.itertuples() if not told.issuperset(row.topics)]
    heading("Mentioned by the reporter only")
    if topics.empty and not more:
        small("Nothing: every topic and term that is named stands in a statement too.")
        return
    small("In no statement, but in narration, headings, the date line or the credit.")
    sections = [
        f"<section>{heading_html(view.side_name(side), 3)}{_reported(view, side, topics, more)}"
        "</section>"
        for side in view.sides
    ]
    st.html(f'<div class="pair">{"".join(sections)}</div>')


def _in_statements(row: Any) -> bool:
    """Whether a topic's terms stand in statements that have four other topics."""
    return any(hit[-1] == STATEMENT for side in row.absence.values() for hit in side["hits"])


def _muted_last(rows: pd.DataFrame) -> list[Any]:
    return sorted(rows.itertuples(), key=lambda row: row.recodings <= _FEW)


def _topic(view: View, row: Any, side: str) -> str:
    """A topic of one side: its statements, the search on the other side, how firm it is."""
    other = _OTHER[side]
    count = statements_in_words(getattr(row, side))
    absence = row.absence[other]
    return (
        f'<div class="change{" muted" if row.recodings <= _FEW else ""}">'
        f'<p class="topic">{escape(labels()[row.topic])}: '
        f"{link(view.href('statements', topic=row.topic, side=side), count)}</p>"
        f"<details><summary>{escape(_capital(proof(absence, view.side_name(other))))}</summary>"
        f"{_search(view, row.topic, other)}{_hits(view, other, absence['hits'])}</details>"
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
    other = _OTHER[side]
    name = placed(view.side_name(other))
    there = [hit for row in rows for hit in getattr(row, f"{other}_hits")]
    groups = {f"Absent {name}": [row for row in rows if not getattr(row, other)]}
    if there:
        title = f"{_capital(f'in {where(there)}')} only {name}"
        groups[title] = [row for row in rows if getattr(row, other)]
    return "".join(
        f'<p class="small">{escape(title)}</p>{_term_list(view, found, side)}'
        for title, found in groups.items()
        if found
    )


def _term_list(view: View, rows: Sequence[Any], side: str) -> str:
    items = [_term(view, row, side) for row in rows]
    shown, rest = items[:_TERMS_SHOWN], items[_TERMS_SHOWN:]
    return f"{_list(shown)}{_more(len(rest), _list(rest))}"


def _list(items: Iterable[str]) -> str:
    return f'<ul class="terms">{"".join(items)}</ul>'


def _term(view: View, row: Any, side: str) -> str:
    """A term's words with a number for each place; behind it those of the other side."""
    other = _OTHER[side]
    words = ", ".join(row.words)
    places = _places(view, side, words, getattr(row, f"{side}_hits"))
    if other in view.sides and row.status != MENTIONED and getattr(row, other):
        numbers = _places(view, other, words, getattr(row, f"{other}_hits"))
        places += f' <span class="cue">{escape(placed(view.side_name(other)))}</span> {numbers}'
    once = " muted" if row.status != MENTIONED and getattr(row, side) <= _FEW else ""
    return f'<li class="term{once}">{escape(words)} {places}</li>'


def _places(view: View, side: str, words: str, hits: Sequence[Hit]) -> str:
    """A number a hit, each a link; the words around it are its title; many open on demand."""
    numbers = [
        f'<a class="place" href="{escape(_href(view, side, hit))}" '
        f'title="{escape("".join(_context(view, side, hit)))}" '
        f'aria-label="{escape(f"{words}, place {number} {placed(view.side_name(side))}")}">'
        f"{number}</a>"
        for number, hit in enumerate(hits, 1)
    ]
    shown, rest = numbers[:_PLACES_SHOWN], numbers[_PLACES_SHOWN:]
    return f"{' '.join(shown)} {_more(len(rest), ' '.join(rest))}".rstrip()


def _reported(view: View, side: str, topics: pd.DataFrame, more: Sequence[Any]) -> str:
    """One side's topics and terms that only the reporter names."""
    items = [
        f'<div class="change"><p class="topic">{escape(labels()[row.topic])}</p>'
        f"{_hits(view, side, row.absence[side]['hits'])}</div>"
        for row in topics.itertuples()
        if row.absence[side]["hits"]
    ]
    named = [row for row in more if getattr(row, side)]
    if named:
        items.append(f'<p class="small">Terms</p>{_term_list(view, named, side)}')
    return "".join(items) or "<p>Nothing.</p>"


def _hits(view: View, side: str, hits: Sequence[Hit]) -> str:
    """Each hit in the words around it; many open on demand."""
    items = [_hit(view, side, hit) for hit in hits]
    shown, rest = items[:_SHOWN], items[_SHOWN:]
    if not items:
        return ""
    more = _more(len(rest), f"<ul>{''.join(rest)}</ul>")
    return f'<div class="hits"><ul>{"".join(shown)}</ul>{more}</div>'


def _more(count: int, content: str) -> str:
    """What opens on demand; nothing where it holds nothing."""
    return f"<details><summary>{count} more</summary>{content}</details>" if count else ""


def _hit(view: View, side: str, hit: Hit) -> str:
    before, words, after = _context(view, side, hit)
    return (
        f"<li>{escape(before)}{link(_href(view, side, hit), words)}{escape(after)} "
        f'<span class="cue">{escape(str(hit[-1]))}</span></li>'
    )


def _href(view: View, side: str, hit: Hit) -> str:
    return view.href_kept("side_by_side", s=f"{view.sides[side]}.{hit[2]}")


def _context(view: View, side: str, hit: Hit) -> tuple[str, str, str]:
    """The words before a hit, its own, and those behind it, all of one line."""
    text = view.library.readouts[view.sides[side]].text
    *_, start, end, _ = hit
    before = text[max(0, start - _AROUND) : start].rpartition("\n")
    after = text[end : end + _AROUND].partition("\n")
    begun = before[2] if before[1] or start <= _AROUND else f"…{before[2].partition(' ')[2]}"
    ended = after[0] if after[1] or end + _AROUND >= len(text) else f"{_whole(after[0])}…"
    return begun.lstrip(), text[start:end], ended.rstrip()


def _whole(words: str) -> str:
    """Without the last word, which may be cut."""
    return words.rpartition(" ")[0] if " " in words else words


def _differing(view: View, rows: pd.DataFrame) -> str:
    """The speakers of one side alone, each with the statements that make the difference."""
    lines = []
    gone = rows[rows["speaker"].notna() & (rows["status"] != BOTH)]
    for row in sorted(gone.itertuples(), key=lambda row: not row.left):
        side = "left" if row.left else "right"
        href = view.href("statements", topic=row.topic, leader=row.speaker, side=side)
        count = link(href, statements_in_words(getattr(row, side)))
        here, there = (escape(placed(view.side_name(name))) for name in (side, _OTHER[side]))
        lines.append(f"{escape(_capital(view.called(row.speaker)))}: {count} {here}, none {there}")
    return "<br>".join(lines)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
