"""A view's rows as a file, each marked as unchecked."""

import re

import pandas as pd

from pages.look import UNCHECKED
from pages.view import FILTERS, View

_PART_LENGTH = 32  # characters of each part of a file's name

# A spreadsheet runs a cell that begins like this as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def file_name(view: View, table: str) -> str:
    """A file's name that tells the table, the pair and the filters; letters and digits only."""
    query = view.query
    filters = [getattr(query, name) for name in FILTERS if name != "side"]
    side = view.side_name(query.side) if query.side else ""
    parts = [table, *view.sides.values(), *filters, side, "machine-read-unchecked"]
    return "_".join(safe for part in parts if (safe := _safe(part))) + ".csv"


def named_sides(view: View, counts: pd.DataFrame) -> pd.DataFrame:
    """Counts whose columns name the readout in place of left and right."""
    names = {
        column: f"{column.removeprefix(f'{side}_')}_{readout}"
        for side, readout in view.sides.items()
        for column in counts.columns
        if column.startswith(f"{side}_")
    }
    kept = counts if len(view.sides) > 1 else counts.drop(columns=counts.filter(like="right_"))
    return kept.rename(columns=names)


def _safe(words: str) -> str:
    return re.sub(r"[^\w-]+", "-", words)[:_PART_LENGTH].strip("-_")


def csv_of(rows: pd.DataFrame) -> bytes:
    """CSV with a byte order mark, so that spreadsheets read it as UTF-8.

    Text that would run as a formula gets an apostrophe before it.
    """
    safe = rows.assign(status=UNCHECKED).map(_cell)
    return safe.to_csv(index=False).encode("utf-8-sig")


def _cell(value: object) -> object:
    if isinstance(value, tuple | list):
        value = "; ".join(map(str, value))
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
