"""The tables by name with their columns; a table from its rows; a text from the tables."""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from analysis.tables.columns import (
    CODINGS,
    MENTIONS,
    READOUTS,
    SENTENCES,
    STATEMENTS,
    TOKENS,
    TOPIC_COUNTS,
    Column,
)
from analysis.tables.pair_columns import ALIGNMENT, CHANGES, CONCORDANCE, PHRASES, TERMS

Tables = Mapping[str, pd.DataFrame]
Columns = Mapping[str, list[Any]]  # of a table: name to values

UNCHECKED = "machine-read, unchecked"  # what every view and every file says of itself
BOTH_SEPARATOR = " + "  # between the speakers of one statement, in tables by speaker

# The columns that a page's file of statements has behind those of the table.
TAKEN = {
    "citation": Column("str", "Citation", "Outlet, day, paragraph, words, speaker, address"),
    "link": Column("str", "Address", "Where the statement opens in its readout"),
    "filter": Column("str", "Filter", "What the statements of the file were chosen by"),
    "status": Column("str", "Status", "How far the row was checked"),
}

TABLES: Mapping[str, Mapping[str, Column]] = {
    "readouts": READOUTS,
    "sentences": SENTENCES,
    "statements": STATEMENTS,
    "codings": CODINGS,
    "topic_counts": TOPIC_COUNTS,
    "tokens": TOKENS,
    "mentions": MENTIONS,
}
# Of two readouts, left and right.
PAIR_TABLES: Mapping[str, Mapping[str, Column]] = {
    "alignment": ALIGNMENT,
    "changes": CHANGES,
    "terms": TERMS,
    "phrases": PHRASES,
}
# Made for a search.
SEARCHED: Mapping[str, Mapping[str, Column]] = {"concordance": CONCORDANCE}
SCHEMAS: Mapping[str, Mapping[str, Column]] = {**TABLES, **PAIR_TABLES, **SEARCHED}
# What one row of a table is.
ROW_IS: Mapping[str, str] = {
    "readouts": "a readout: when it was published, when and where the leaders met, who met, its "
    "words by kind",
    "sentences": "a sentence, heading, date line or credit, with its kind: every word of a readout "
    "is in exactly one",
    "statements": "an attributed piece of content",
    "codings": "one topic of one statement, with the terms that led to it",
    "topic_counts": "what one speaker says on one topic in one readout, counted; zeros are kept",
    "tokens": "a word, with its lemma",
    "mentions": "a dated event that the text mentions, with its date as exact as the words are",
    "alignment": "a link between two statements, or a statement without one",
    "changes": "a topic of one speaker, or of all together: statements on each side; for a side "
    "without any, the terms searched in its whole text and every hit",
    "terms": "a term of the codebook that appears in either readout: its hits in statements and in "
    "all",
    "phrases": "a set phrase with its passages, its migration and its echo",
    "concordance": "a passage with the words that were searched for, and the words around it",
}


def frame(table: str, rows: Iterable[Mapping[str, object]]) -> pd.DataFrame:
    """The named table from its rows, with the schema's columns, order and dtypes.

    Raises KeyError for an unknown table or a row that lacks a column.
    """
    return frame_of_columns(table, columns_of(table, rows))


def columns_of(table: str, rows: Iterable[Mapping[str, object]]) -> Columns:
    """The values of the named table's columns, in its order; raises like `frame`."""
    kept = list(rows)
    return {name: [row[name] for row in kept] for name in SCHEMAS[table]}


def frame_of_columns(table: str, columns: Columns) -> pd.DataFrame:
    """The named table from the values of its columns, which are equally long."""
    arrays = {name: _array(columns[name], column) for name, column in SCHEMAS[table].items()}
    return pd.DataFrame(arrays, copy=False)


def speaker_value(speakers: Iterable[str]) -> str:
    """Several speakers as the one value that tables by speaker use: "A + B", sorted."""
    return BOTH_SEPARATOR.join(sorted(speakers))


def names_in(speaker: str) -> list[str]:
    """The names in a speaker value."""
    return speaker.split(BOTH_SEPARATOR)


def text_of(tables: Tables, readout: str) -> str:
    """The readout's text; between its sentences, headings and lines are only blanks."""
    sentences = tables["sentences"]
    mine = sentences[sentences["readout"] == readout].sort_values("start")
    text = ""
    for start, words in zip(mine["start"], mine["text"], strict=True):
        text = text.ljust(start) + words
    return text


def covering(tables: Tables, readout: str, offset: int) -> tuple[str, int | str]:
    """What stands at an offset: ("statement", id), ("sentence", number) or ("nothing", 0)."""
    for kind, table, name in (
        ("statement", "statements", "id"),
        ("sentence", "sentences", "sentence"),
    ):
        rows = tables[table]
        there = rows["readout"].eq(readout) & (rows["start"] <= offset) & (offset < rows["end"])
        if there.any():
            return kind, rows.loc[there, name].iloc[0]
    return "nothing", 0


def _array(values: list[Any], column: Column) -> Any:
    dtype = column.pandas_dtype
    # The constructors of numpy and pyarrow take a fraction of the time of pandas' own, and numpy's
    # leaves tuples whole.
    if isinstance(dtype, np.dtype):
        return np.fromiter(values, dtype, len(values))
    if isinstance(dtype, pd.StringDtype):
        words = pa.array(values, pa.large_string())
        return pd.arrays.ArrowStringArray(words, dtype=dtype)  # type: ignore[call-arg]
    if isinstance(dtype, pd.Int64Dtype):
        missing = np.fromiter((value is None for value in values), bool, len(values))
        whole = np.fromiter((value or 0 for value in values), np.int64, len(values))
        return pd.arrays.IntegerArray(whole, missing)
    return pd.array(values, dtype=dtype)  # type: ignore[call-overload]
