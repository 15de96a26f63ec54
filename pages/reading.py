"""A readout's whole text, cut into blocks and parts for the reader: no character is lost."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypedDict

import pandas as pd

from pages.view import View

_LINES = ("heading", "date line", "credit")


class Part(TypedDict):
    """A run of text of one kind; `key` is a statement's id or a sentence's."""

    text: str
    key: str
    slot: str
    label: str
    carried: bool
    dim: bool
    kind: str


class Block(TypedDict):
    """A paragraph or a heading."""

    kind: str
    parts: list[Part]


@dataclass(frozen=True)
class _Cut:
    """A readout's text, rows of its two tables, and which statements pass the filters."""

    text: str
    sentences: pd.DataFrame
    statements: pd.DataFrame
    passing: frozenset[str]
    view: View


def blocks(view: View, side: str) -> list[Block]:
    """The readout of one side in reading order."""
    readout = view.sides[side]
    sentences = view.library.tables["sentences"]
    rows = view.statements[view.statements["side"] == side]
    cut = _Cut(
        view.library.readouts[readout].text,
        sentences[sentences["readout"] == readout],
        rows,
        frozenset(rows.loc[view.matches(rows), "id"]),
        view,
    )
    edges = [0, *_line_starts(cut), len(cut.text)]
    return [_block(cut, start, end) for start, end in pairwise(edges)]


def _line_starts(cut: _Cut) -> Iterator[int]:
    """Where a paragraph begins, or a heading or a date line stands on a line of its own."""
    places = cut.sentences.sort_values("start").itertuples(index=False)
    for before, row in pairwise(places):
        new_line = set("\r\n") & set(cut.text[before.end : row.start])
        if new_line and (before.paragraph != row.paragraph or {before.kind, row.kind} & {*_LINES}):
            yield int(row.start)


def _block(cut: _Cut, start: int, end: int) -> Block:
    parts = list(_parts(cut, start, end))
    kinds = {part["kind"] for part in parts if part["text"].strip()}
    return {"kind": "heading" if kinds == {"heading"} else "paragraph", "parts": parts}


def _parts(whole: _Cut, start: int, end: int) -> Iterator[Part]:
    """The text from start to end, cut wherever a sentence or a statement begins or ends."""
    cut = replace(
        whole,
        sentences=_between(whole.sentences, start, end),
        statements=_between(whole.statements, start, end),
    )
    edges = {start, end}
    for rows in (cut.sentences, cut.statements):
        for column in ("start", "end"):
            edges |= {int(edge) for edge in rows[column] if start < edge < end}
    for left, right in pairwise(sorted(edges)):
        yield _part(cut, left, right)


def _part(cut: _Cut, start: int, end: int) -> Part:
    part: Part = {
        "text": cut.text[start:end],
        "key": "",
        "slot": "",
        "label": "",
        "carried": False,
        "dim": False,
        "kind": "narration",
    }
    for row in _between(cut.statements, start, end).itertuples():
        cue = "" if row.carried or pd.isna(row.cue) else f", “{row.cue}”"
        carried = ", carried" if row.carried else ""
        said = f"{cut.view.called(row.speaker)}{cue}, {row.mode}{carried}"
        part.update(key=row.id, slot=row.slot, label=said, carried=bool(row.carried))
        part.update(kind="statement", dim=row.id not in cut.passing)
        return part
    for row in _between(cut.sentences, start, end).itertuples():
        part["key"] = sentence_key(row.readout, row.sentence)
        part["kind"] = row.kind if row.kind in _LINES else "narration"
    return part


def _between(rows: pd.DataFrame, start: int, end: int) -> pd.DataFrame:
    """The rows that hold something of the text from start to end."""
    return rows[(rows["start"] < end) & (start < rows["end"])]


def readout_of(key: str) -> str:
    """The readout of a statement's id or a sentence's key; its own name may hold both marks."""
    return re.sub(r"[.#]\d+$", "", key)


def sentence_key(readout: str, sentence: int) -> str:
    """The reader's name for a sentence without a statement."""
    return f"{readout}#{sentence}"
