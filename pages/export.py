"""A view's rows as a file, each marked as unchecked."""

from collections.abc import Iterable

import pandas as pd

from pages.look import UNCHECKED

# A spreadsheet runs a cell that begins like this as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_of(rows: pd.DataFrame) -> bytes:
    """CSV with a byte order mark, so that spreadsheets read it as UTF-8.

    Text that would run as a formula gets an apostrophe before it.
    """
    safe = rows.assign(status=UNCHECKED).map(_cell)
    return safe.to_csv(index=False).encode("utf-8-sig")


def _cell(value: object) -> object:
    if isinstance(value, tuple | list):
        value = "; ".join(_strings(value))
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


def _strings(values: Iterable[object]) -> Iterable[str]:
    return (str(value) for value in values)
