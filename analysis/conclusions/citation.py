"""A statement as a citation: outlet, date, paragraph, the words, who said them, where to find them.

"Xinhua/AFP, 2017-07-05, para 3: “…” (Xi Jinping, indirect), https://…"
"""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from analysis.language.wording import listed
from analysis.tables.dataframes import UNCHECKED

Row = Mapping[Any, Any]  # of a table; a Series is one too

NO_OUTLET, NO_DATE = "outlet not stated", "date not stated"


def citation(readout: Row | pd.Series, statement: Row | pd.Series, address: str) -> str:
    """One line to quote a statement with; the words are the readout's, in its own marks.

    `readout` and `statement` are rows of these two tables, `address` is where the statement opens
    (left out where it is empty). What is inferred says so: a speaker who is carried over.
    """
    words = " ".join(str(statement["text"]).split())  # a line break would end the citation
    where = f"{outlet(readout)}, {_date(readout)}, para {statement['paragraph']}"
    told = f"{where}: “{words}” ({', '.join(_attributed(statement))})"
    return f"{told}, {address}" if address else told


def outlet(readout: Row | pd.Series) -> str:
    """Whose account it is: the outlet that an editor supplied, else the text's credit line."""
    known = [readout[name] for name in ("outlet", "credit") if not _missing(readout[name])]
    return str(known[0]) if known else NO_OUTLET


def source(readouts: Iterable[Row | pd.Series]) -> str:
    """What a chart or a memo is made from, and that it is unchecked."""
    accounts = [f"{outlet(row)}, {_date(row)} ({_name(row)})" for row in readouts]
    return f"Source: {'; '.join(accounts)}. Summit Readouts, {UNCHECKED}."


def _name(readout: Any) -> str:
    """The file's name, from a row or from one of a table with the names as its index."""
    return str(dict(readout).get("readout") or readout.name)


def _date(readout: Row | pd.Series) -> str:
    published = readout["published"]
    return NO_DATE if _missing(published) else f"{published:%Y-%m-%d}"


def _attributed(statement: Row | pd.Series) -> list[str]:
    """Who said it, who relays it, how directly, and whether that is inferred."""
    parts = [listed(list(statement["speakers"]))]
    if len(statement["via"]):
        parts.append(f"via {listed(list(statement['via']))}")
    parts.append(str(statement["mode"]))
    return [*parts, "speaker carried over"] if statement["carried"] else parts


def _missing(value: object) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or value != value
