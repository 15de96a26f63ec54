"""A table as bytes in each format: CSV, JSON, JSON lines, parquet, XLSX.

In a file `for_spreadsheets` a text that a spreadsheet would run as a formula gets an apostrophe
before it, and a list is its values in words. In all other files texts and lists stay as they are.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from typing import TypeGuard

import pandas as pd
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

# Columns whose lists mix words and numbers, which a column of parquet cannot hold.
_MIXED = {"terms", "occurrences", "absence", "left_hits", "right_hits"}
# XLSX is XML, which has no place for most control characters and for these two.
NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_NESTED = (tuple, list, dict)
# A spreadsheet runs a cell that begins like this as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_WIDEST, _LETTER = 60, 1.1  # width of a column at most, and for each character

MEDIA = {
    "jsonl": "application/x-ndjson",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def write(
    table: pd.DataFrame,
    form: str,
    *,
    for_spreadsheets: bool = False,
    sheets: Mapping[str, pd.DataFrame] | None = None,
) -> bytes:
    """The table in one of the formats of `WRITERS`; `sheets` are further sheets of XLSX, by name.

    `for_spreadsheets` changes CSV and XLSX only.
    """
    table = with_days(table)
    by_name = {"table": table, **(sheets or {})}
    if for_spreadsheets and form in ("csv", "xlsx"):
        by_name = {name: harmless(sheet) for name, sheet in by_name.items()}
    if form == "xlsx":
        return _xlsx(by_name)
    data = WRITERS[form](by_name["table"])
    # Only with a byte order mark does a spreadsheet read CSV as UTF-8.
    return b"\xef\xbb\xbf" + data if for_spreadsheets and form == "csv" else data


def with_days(table: pd.DataFrame) -> pd.DataFrame:
    """The table with its dates as texts: "2017-07-05"."""
    dates = {str(name): table[name].dt.strftime("%Y-%m-%d") for name in _dates(table)}
    return table.assign(**dates)


def harmless(table: pd.DataFrame) -> pd.DataFrame:
    """The table for a spreadsheet: lists as words, and no text that would run as a formula."""
    return table.astype(object).map(_cell)


def _dates(table: pd.DataFrame) -> list[object]:
    return list(table.select_dtypes("datetime"))


def _cell(value: object) -> object:
    if isinstance(value, tuple | list):
        value = "; ".join(map(str, value))
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    plain = table.astype(object).where(table.notna(), None)
    return [{str(key): value for key, value in row.items()} for row in plain.to_dict("records")]


def _flat(table: pd.DataFrame) -> pd.DataFrame:
    """The table with its lists as JSON texts, for formats whose cells hold no lists."""
    cells = {str(name): column for name, column in table.items()}
    lists = [name for name, column in cells.items() if any(isinstance(x, _NESTED) for x in column)]
    return table.assign(**{name: cells[name].map(_json) for name in lists})


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _jsonl(table: pd.DataFrame) -> bytes:
    return "".join(_json(row) + "\n" for row in _records(table)).encode()


def _json_array(table: pd.DataFrame) -> bytes:
    return (json.dumps(_records(table), ensure_ascii=False, indent=1) + "\n").encode()


def _csv(table: pd.DataFrame) -> bytes:
    flat = _flat(table)
    # A carriage return that is not quoted would end the row.
    if any("\r" in cell for _, column in flat.items() for cell in column if _is_text(cell)):
        return flat.to_csv(index=False, quoting=csv.QUOTE_NONNUMERIC).encode()
    return flat.to_csv(index=False).encode()


def _is_text(cell: object) -> TypeGuard[str]:
    return isinstance(cell, str)


def _parquet(table: pd.DataFrame) -> bytes:
    flat = {name: table[name].map(_json) for name in _MIXED.intersection(table)}
    buffer = io.BytesIO()
    table.assign(**flat).to_parquet(buffer, index=False)
    return buffer.getvalue()


def _xlsx(sheets: Mapping[str, pd.DataFrame]) -> bytes:
    buffer = io.BytesIO()
    with pd.ExcelWriter(buffer, engine="openpyxl") as writer:
        for name, table in sheets.items():
            plain = _flat(table).replace(NOT_IN_XML, "\ufffd", regex=True)
            plain.to_excel(writer, sheet_name=name, index=False)
            _lay_out(writer.sheets[name])
    return buffer.getvalue()


def _lay_out(sheet: Worksheet) -> None:
    """Keep text as text ("=1+1" is no formula, "#N/A" no error) and the headings in sight."""
    sheet.freeze_panes = "A2"
    for number, column in enumerate(sheet.iter_cols(), 1):
        longest = 0
        for cell in column:
            if isinstance(cell.value, str):
                cell.data_type = "s"
                longest = max(longest, len(cell.value))
        width = min(longest, _WIDEST) * _LETTER + 2
        sheet.column_dimensions[get_column_letter(number)].width = width


WRITERS: dict[str, Callable[[pd.DataFrame], bytes]] = {
    "jsonl": _jsonl,
    "csv": _csv,
    "json": _json_array,
    "parquet": _parquet,
    "xlsx": lambda table: _xlsx({"table": table}),
}
