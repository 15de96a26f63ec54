"""A readout's whole text in blocks and parts for the reader; no character is lost."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypedDict

import pandas as pd

from analysis.tables.place_ids import split_place_id
from pages.visit.kept import labels
from pages.visit.view import View, rows_of

Row = Any  # of a table, as `rows_of` gives it
_LINES = ("heading", "date line", "credit")  # the kinds that are no sentences


class Part(TypedDict):
    """A stretch of text of one kind; `key` is a statement's id or a sentence's key."""

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
        last_begun = bisect_right(self.starts, offset) - 1
        if last_begun < 0 or offset >= self.rows[last_begun].end:
            return None
        return self.rows[last_begun]


@dataclass(frozen=True)
class _Account:
    """A readout's text with its rows, and what is shown of them."""

    text: str
    sentences: _Rows
    statements: _Rows
    passing: frozenset[str]  # ids of the statements that pass the filters
    called: dict[str, str]  # speaker value to words
    topics: dict[str, str]  # topic id to label


def blocks(view: View, side: str) -> list[Block]:
    """The readout of one side in reading order."""
    readout = view.sides[side]
    sentences = view.library.tables["sentences"]
    rows = view.statements[view.statements["side"] == side]
    account = _Account(
        view.library.readouts[readout].text,
        _in_text_order(sentences[sentences["readout"] == readout]),
        _in_text_order(rows),
        frozenset(rows.loc[view.matches(rows), "id"]),
        {speaker: view.called(speaker) for speaker in rows["speaker"].unique()},
        labels(),
    )
    block_edges = [0, *_block_starts(account), len(account.text)]
    edges = _part_edges(account, block_edges)
    indices = [bisect_left(edges, edge) for edge in block_edges]
    return [_block(account, edges[first : last + 1]) for first, last in pairwise(indices)]


def _in_text_order(table: pd.DataFrame) -> _Rows:
    rows = list(rows_of(table.sort_values("start")))
    return _Rows(rows, [row.start for row in rows])


def _block_starts(account: _Account) -> Iterator[int]:
    """Where a paragraph begins, or a heading or a date line stands on a line of its own."""
    for before, row in pairwise(account.sentences.rows):
        new_line = set("\r\n") & set(account.text[before.end : row.start])
        if new_line and (before.paragraph != row.paragraph or {before.kind, row.kind} & {*_LINES}):
            yield int(row.start)


def _part_edges(account: _Account, block_edges: list[int]) -> list[int]:
    """Wherever a block, a sentence or a statement begins or ends, in text order."""
    rows = [*account.sentences.rows, *account.statements.rows]
    return sorted({*block_edges, *(int(edge) for row in rows for edge in (row.start, row.end))})


def _block(account: _Account, edges: list[int]) -> Block:
    parts = [_part(account, start, end) for start, end in pairwise(edges)]
    kinds = {part["kind"] for part in parts if part["text"].strip()}
    return {"kind": "heading" if kinds == {"heading"} else "paragraph", "parts": parts}


def _part(account: _Account, start: int, end: int) -> Part:
    part: Part = {
        "text": account.text[start:end],
        "key": "",
        "slot": "",
        "label": "",
        "topics": [],
        "carried": False,
        "dim": False,
        "kind": "narration",
    }
    if (row := account.statements.at(start)) is not None:
        cue = "" if row.carried or pd.isna(row.cue) else f", “{row.cue}”"
        who = f"{'continues ' if row.carried else ''}{account.called[row.speaker]}"
        label = f"{who}{cue}, {row.mode}"
        part |= {"key": row.id, "slot": row.slot, "label": label, "carried": bool(row.carried)}
        part |= {"kind": "statement", "dim": row.id not in account.passing}
        part["topics"] = [account.topics[topic] for topic in row.topics]
    elif (row := account.sentences.at(start)) is not None:
        part["key"] = sentence_key(row.readout, row.sentence)
        part["kind"] = row.kind if row.kind in _LINES else "narration"
    return part


def sentence_key(readout: str, sentence: int) -> str:
    """The reader's key of a sentence without a statement."""
    return f"{readout}#{sentence}"


def split_sentence_key(key: str) -> tuple[str, str]:
    """The readout and the number of a sentence's key; no digits where it is another key."""
    readout, _, number = key.rpartition("#")
    return (readout, number) if number.isdecimal() else ("", "")


def readout_of(key: str) -> str:
    """The readout of a sentence's key or a statement's id; empty for an empty key."""
    return split_sentence_key(key)[0] or split_place_id(key)[0]
