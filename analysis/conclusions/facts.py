"""What is known of an account, in words: its days, place, participants, origin, and counts."""

from typing import Any

import pandas as pd

from analysis.language.wording import listed, statements_in_words
from analysis.tables.columns import READOUTS

SUPPLIED = ("title", "url")  # by the editor, in the file beside the readout
NOT_SUPPLIED = "not supplied by an editor"


def day(date: pd.Timestamp) -> str:
    """A date in words, or that it is not stated."""
    return "not stated" if pd.isna(date) else f"{date.day} {date:%B %Y}"


def or_missing(value: object, missing: str = "not stated") -> str:
    """A value of a table as text, or other words where it is missing."""
    return missing if pd.isna(value) else str(value)  # type: ignore[call-overload]


def met(row: Any) -> str:
    """When the leaders met, and how that is known."""
    if pd.isna(row["meeting_date"]):
        return "not stated in the text"
    words = row["meeting_date_words"]
    source = f", from “{words}”" if pd.notna(words) else ""
    return f"{day(row['meeting_date'])} ({row['meeting_date_basis']}{source})"


def words_by_kind(row: Any) -> str:
    """How many words are of each kind; together they are all words of the readout."""
    kinds = {
        "in statements": row["statement_words"],
        "narration": row["unattributed_words"],
        "in headings": row["heading_words"],
        "date line": row["date_line_words"],
        "credit": row["credit_words"],
    }
    return ", ".join(f"{count} {kind}" for kind, count in kinds.items() if count)


def facts(row: Any) -> dict[str, str]:
    """Each fact's label to its words, from a row of the table `readouts`."""
    supplied = {
        READOUTS[name].label: f"{row[name]} (supplied by the editor)"
        for name in SUPPLIED
        if pd.notna(row[name])
    }
    return {
        **supplied,
        READOUTS["published"].label: day(row["published"]),
        READOUTS["meeting_date"].label: met(row),
        READOUTS["place"].label: or_missing(row["place"]),
        READOUTS["participants"].label: listed(list(row["participants"])) or "none found",
        READOUTS["outlet"].label: or_missing(row["outlet"], NOT_SUPPLIED),
        READOUTS["credit"].label: or_missing(row["credit"]),
        READOUTS["words"].label: f"{row['words']} ({words_by_kind(row)})",
        READOUTS["headings"].label: str(row["headings"]),
        READOUTS["quotations"].label: str(row["quotations"]),
        READOUTS["statements"].label: statements_in_words(int(row["statements"])),
    }
