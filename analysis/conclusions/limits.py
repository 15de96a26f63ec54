"""How far two readouts can be compared, in sentences made from their tables."""

from collections.abc import Hashable, Iterator, Mapping
from typing import Any

import pandas as pd

from analysis.comparison.pair import LONGER
from analysis.comparison.side_names import side_names
from analysis.language.detection import ENGLISH, not_english
from analysis.language.wording import counted, listed, placed, statements_in_words
from analysis.speech.occasions import BEFORE
from analysis.tables.dataframes import Tables

Row = Mapping[Hashable, Any]  # of the table `readouts`

ACCOUNT = (
    "Each side is one account of a meeting, in an editor's order, not the record of the summit: a "
    "change of emphasis is partly a change of editing. Indirect speech is shown as the outlet "
    "reported it."
)


def comparability(tables: Tables, left: str, right: str) -> list[str]:
    """What limits the comparison of two readouts, in sentences; the first holds for all pairs."""
    readouts = tables["readouts"].set_index("readout").to_dict("index")
    sides = dict(zip(side_names(tables["readouts"], left, right), (left, right), strict=False))
    rows = {name: readouts[readout] for name, readout in sides.items()}
    statements = {name: _statements(tables, readout) for name, readout in sides.items()}
    return [
        ACCOUNT,
        *_unread(rows),
        *_length(rows),
        *_quotations(rows),
        *_headings(rows),
        *_credits(rows),
        *_carried(statements),
        *_before_meeting(statements),
    ]


def _unread(rows: Mapping[str, Row]) -> Iterator[str]:
    for name, row in rows.items():
        if row["language"] != ENGLISH:
            yield f"{name}: {not_english(row['language'])}."


def _statements(tables: Tables, readout: str) -> pd.DataFrame:
    statements = tables["statements"]
    return statements[statements["readout"] == readout]


def _length(rows: Mapping[str, Row]) -> Iterator[str]:
    parts = [
        f"{name} has {row['words']} words, {row['statement_words']} of them in statements"
        for name, row in rows.items()
    ]
    yield f"{'; '.join(parts)}."
    counts = [int(row["words"]) for row in rows.values()]
    if max(counts) >= LONGER * max(min(counts), 1):
        yield "One text is at least twice as long as the other: compare presence, not counts."


def _quotations(rows: Mapping[str, Row]) -> Iterator[str]:
    counts = {name: int(row["quotations"]) for name, row in rows.items()}
    without = [name for name, count in counts.items() if not count]
    if len(without) == len(counts):
        yield "No text has a quoted passage: all words are the outlets', none a speaker's own."
        return
    parts = [f"{name} has {_or_none(count, 'quoted passage')}" for name, count in counts.items()]
    limit = ": direct words cannot be compared" if without else ""
    yield f"{listed(parts)}{limit}."


def _headings(rows: Mapping[str, Row]) -> Iterator[str]:
    counts = {name: int(row["headings"]) for name, row in rows.items()}
    if any(counts.values()):
        parts = [f"{name} has {_or_none(count, 'heading')}" for name, count in counts.items()]
        yield f"{listed(parts)}: a heading is the editor's word for a topic."


def _credits(rows: Mapping[str, Row]) -> Iterator[str]:
    credits = {name: row["credit"] for name, row in rows.items()}
    if len({str(credit) for credit in credits.values()}) > 1:
        parts = [
            f"{name} has no credit" if pd.isna(credit) else f"{name} is credited to {credit}"
            for name, credit in credits.items()
        ]
        yield f"{listed(parts)}."


def _carried(statements: Mapping[str, pd.DataFrame]) -> Iterator[str]:
    if any(rows["carried"].any() for rows in statements.values()):
        parts = [
            f"{rows['carried'].sum()} of {statements_in_words(len(rows))} {placed(name)}"
            for name, rows in statements.items()
        ]
        yield f"{listed(parts)} have no reporting word of their own: one such word makes several."


def _before_meeting(statements: Mapping[str, pd.DataFrame]) -> Iterator[str]:
    for name, rows in statements.items():
        early = rows[rows["occasion"] == BEFORE]
        if len(early):
            words = listed([f"“{words}”" for words in early["occasion_words"].dropna()])
            were = "was" if len(early) == 1 else "were"
            when = f" ({words})" if words else ""
            count = f"{len(early)} of {statements_in_words(len(rows))} {placed(name)}"
            yield f"{count} {were} made before the meeting, not at it{when}."


def _or_none(count: int, thing: str) -> str:
    """ "2 headings", "no headings"."""
    return counted(count, thing) if count else f"no {thing}s"
