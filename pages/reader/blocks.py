"""A readout's whole text, cut into blocks and parts for the reader: no character is lost."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypedDict

import pandas as pd

from pages.visit.kept import labels
from pages.visit.view import View, rows_of

Row = Any  # of a table, as `rows_of` gives it
_LINES = ("heading", "date line", "credit")


class Part(TypedDict):
    """A run of text of one kind; `key` is a statement's id or a sentence's."""

    text: str
    key: str
    slot: str
    label: str
    topics: list[str]
    carried: bool
    dim: bool
    kind: str


class Block(TypedDict):
    """A paragraph or a heading."""

    kind: str
    parts: list[Part]


@dataclass(frozen=True)
class _Rows:
    """Rows of a table that do not overlap, in text order."""

    rows: list[Row]
    starts: list[int]

    def at(self, offset: int) -> Row | None:
        """The row that holds the character at `offset`."""
        place = bisect_right(self.starts, offset) - 1
        return self.rows[place] if place >= 0 and offset < self.rows[place].end else None


@dataclass(frozen=True)
class _Cut:
    """A readout's text and rows, who passes the filters, speakers and topics in words."""

    text: str
    sentences: _Rows
    statements: _Rows
    passing: frozenset[str]
    called: dict[str, str]
    topics: dict[str, str]


def blocks(view: View, side: str) -> list[Block]:
    """The readout of one side in reading order."""
    readout = view.sides[side]
    sentences = view.library.tables["sentences"]
    rows = view.statements[view.statements["side"] == side]
    cut = _Cut(
        view.library.readouts[readout].text,
        _rows(sentences[sentences["readout"] == readout]),
        _rows(rows),
        frozenset(rows.loc[view.matches(rows), "id"]),
        {speaker: view.called(speaker) for speaker in rows["speaker"].unique()},
        labels(),
    )
    lines = [0, *_line_starts(cut), len(cut.text)]
    edges = _edges(cut, lines)
    places = [bisect_left(edges, line) for line in lines]
    return [_block(cut, edges[first : last + 1]) for first, last in pairwise(places)]


def _rows(table: pd.DataFrame) -> _Rows:
    rows = list(rows_of(table.sort_values("start")))
    return _Rows(rows, [row.start for row in rows])


def _line_starts(cut: _Cut) -> Iterator[int]:
    """Where a paragraph begins, or a heading or a date line stands on a line of its own."""
    for before, row in pairwise(cut.sentences.rows):
        new_line = set("\r\n") & set(cut.text[before.end : row.start])
        if new_line and (before.paragraph != row.paragraph or {before.kind, row.kind} & {*_LINES}):
            yield int(row.start)


def _edges(cut: _Cut, lines: list[int]) -> list[int]:
    """Wherever a block, a sentence or a statement begins or ends, in text order."""
    rows = [*cut.sentences.rows, *cut.statements.rows]
    return sorted({*lines, *(int(edge) for row in rows for edge in (row.start, row.end))})


def _block(cut: _Cut, edges: list[int]) -> Block:
    parts = [_part(cut, start, end) for start, end in pairwise(edges)]
    kinds = {part["kind"] for part in parts if part["text"].strip()}
    return {"kind": "heading" if kinds == {"heading"} else "paragraph", "parts": parts}


def _part(cut: _Cut, start: int, end: int) -> Part:
    part: Part = {
        "text": cut.text[start:end],
        "key": "",
        "slot": "",
        "label": "",
        "topics": [],
        "carried": False,
        "dim": False,
        "kind": "narration",
    }
    if (row := cut.statements.at(start)) is not None:
        cue = "" if row.carried or pd.isna(row.cue) else f", “{row.cue}”"
        carried = ", carried" if row.carried else ""
        said = f"{cut.called[row.speaker]}{cue}, {row.mode}{carried}"
        part |= {"key": row.id, "slot": row.slot, "label": said, "carried": bool(row.carried)}
        part |= {"kind": "statement", "dim": row.id not in cut.passing}
        part["topics"] = [cut.topics[topic] for topic in row.topics]
    elif (row := cut.sentences.at(start)) is not None:
        part["key"] = sentence_key(row.readout, row.sentence)
        part["kind"] = row.kind if row.kind in _LINES else "narration"
    return part


def readout_of(key: str) -> str:
    """The readout of a statement's id or a sentence's key; its own name may hold both marks."""
    return re.sub(r"[.#]\d+$", "", key)


def sentence_key(readout: str, sentence: int) -> str:
    """The reader's name for a sentence without a statement."""
    return f"{readout}#{sentence}"
