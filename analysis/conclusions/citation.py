"""A statement as a citation: outlet, date, paragraph, words, speaker, address.

"Xinhua/AFP, 2017-07-05, para 3: “…” (Xi Jinping, indirect), https://…"
"""

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from analysis.language.wording import listed
from analysis.tables.dataframes import UNCHECKED

Row = Mapping[Any, Any] | pd.Series  # of a table

NO_OUTLET, NO_DATE = "outlet not stated", "date not stated"


def citation(readout: Row, statement: Row, address: str) -> str:
    """A statement as one line that can be quoted.

    `readout` and `statement` are rows of the tables of these names; `address` is where the
    statement opens, or empty.
    """
    words = " ".join(str(statement["text"]).split())  # a line break would end the citation
    where = f"{outlet(readout)}, {_date(readout)}, para {statement['paragraph']}"
    cited = f"{where}: “{words}” ({', '.join(_attribution(statement))})"
    return f"{cited}, {address}" if address else cited


def outlet(readout: Row) -> str:
    """Whose account it is: the outlet that an editor supplied, else the text's credit line."""
    known = [readout[name] for name in ("outlet", "credit") if not _missing(readout[name])]
    return str(known[0]) if known else NO_OUTLET


def source(readouts: Iterable[Row]) -> str:
    """The readouts that a chart or a memo is made from, and that it is unchecked."""
    accounts = [f"{outlet(row)}, {_date(row)} ({_name(row)})" for row in readouts]
    return f"Source: {'; '.join(accounts)}. Summit Readouts, {UNCHECKED}."


def _name(readout: Any) -> str:
    """The file's name: in a column, or the row's name where the table is indexed by it."""
    return str(dict(readout).get("readout") or readout.name)


def _date(readout: Row) -> str:
    published = readout["published"]
    return NO_DATE if _missing(published) else f"{published:%Y-%m-%d}"


def _attribution(statement: Row) -> list[str]:
    """Who said it, or whom it continues; who relays it; the mode."""
    who = listed(list(statement["speakers"]))
    parts = [f"continues {who}" if statement["carried"] else who]
    if len(statement["via"]):
        parts.append(f"via {listed(list(statement['via']))}")
    return [*parts, str(statement["mode"])]


def _missing(value: object) -> bool:
    return value is None or value is pd.NA or value is pd.NaT or value != value
