"""A view's rows as files; each says that it is unchecked, and which filters chose its rows."""

import re
from collections.abc import Sequence
from urllib.parse import urlencode, urljoin

import pandas as pd
import streamlit as st

from analysis.comparison.filters import FILTERS
from analysis.comparison.sides import LEFT, RIGHT
from analysis.conclusions.citation import citation
from analysis.memo.page_addresses import Place
from analysis.tables.columns import STATEMENTS
from analysis.tables.dataframes import TAKEN, UNCHECKED
from analysis.tables.output_formats import write
from pages.parts.filters_in_words import filters_in_words
from pages.visit.view import View

FORMS = {"csv": "CSV", "xlsx": "Excel", "json": "JSON", "parquet": "Parquet"}
_PART_LENGTH = 32  # characters of each part of a file's name


def file_name(view: View, table: str, form: str = "csv", held: Sequence[str] = FILTERS) -> str:
    """A file's name with the table, the pair and the filters, in letters, digits, "-" and "_".

    `held` are the names of the filters that apply to the file.
    """
    query = view.query
    chosen = [getattr(query, name) for name in held if name != "side"]
    side = view.side_name(query.side) if query.side and "side" in held else ""
    parts = [table, *view.sides.values(), *chosen, side, "machine-read-unchecked"]
    return "_".join(safe for part in parts if (safe := _safe(part))) + f".{form}"


def where_counted(view: View, counts: pd.DataFrame) -> pd.DataFrame:
    """Counts by speaker, missing in place of 0 where a speaker neither met nor speaks."""
    shown = counts.copy()
    for side in view.sides:
        there = pd.Series(
            [view.can_be_counted(speaker, side) for speaker in counts["speaker"]], counts.index
        )
        for column in counts.filter(like=f"{side}_"):
            shown[column] = counts[column].astype("Int64").where(there)
    return shown


def named_sides(view: View, counts: pd.DataFrame) -> pd.DataFrame:
    """Counts with the readouts' names in their columns, in place of left and right."""
    names = {
        column: f"{column.removeprefix(f'{side}_')}_{readout}"
        for side, readout in view.sides.items()
        for column in counts.columns
        if column.startswith(f"{side}_")
    }
    kept = counts if len(view.sides) > 1 else counts.drop(columns=counts.filter(like="right_"))
    return kept.rename(columns=names)


def csv_of(rows: pd.DataFrame) -> bytes:
    """Rows as CSV for a spreadsheet, each saying that it is unchecked."""
    return write(rows.assign(status=UNCHECKED), "csv", for_spreadsheets=True)


def statements_file(view: View, rows: pd.DataFrame, form: str, place: Place) -> bytes:
    """Statements of the view as a file, each with its citation and the filter that chose it."""
    taken = taken_statements(view, rows, place)
    return write(taken, form, for_spreadsheets=True, sheets={"about": about(view, place)})


def taken_statements(view: View, rows: pd.DataFrame, place: Place) -> pd.DataFrame:
    """The columns of the table `statements`, then those of `TAKEN`."""
    readouts = view.tables["readouts"].set_index("readout")
    links = [place.statement(identity) for identity in rows["id"]]
    cited = [
        citation(readouts.loc[row["readout"]], row, link)
        for row, link in zip(rows.to_dict("records"), links, strict=True)
    ]
    added = {"citation": cited, "link": links, "filter": chosen_in_words(view), "status": UNCHECKED}
    return rows[list(STATEMENTS)].assign(**added)


def about(view: View, place: Place) -> pd.DataFrame:
    """A sheet about a file of statements: its filter, its address, and each column's meaning."""
    facts = [
        ("file", "filter", chosen_in_words(view)),
        ("file", "status", UNCHECKED),
        ("file", "readouts", ", ".join(view.sides.values())),
        ("file", "address", place.page("statements", **view.filters)),
    ]
    columns = [
        (
            "column",
            name,
            " ".join(filter(None, [column.definition, column.unit and f"({column.unit})"])),
        )
        for name, column in {**STATEMENTS, **TAKEN}.items()
    ]
    return pd.DataFrame([*facts, *columns], columns=["of", "name", "meaning"])


def chosen_in_words(view: View) -> str:
    """Which statements a file holds: "2017 and 2023; topic Ukraine"."""
    names = " and ".join(dict.fromkeys(view.pair.names))
    return f"{names}; {filters_in_words(view) or 'all statements'}"


def place_of(view: View) -> Place:
    """Where this visitor's browser finds the app, with the pair."""
    return Place(urljoin(st.context.url or "", "./"), view.query.left, view.query.right)


def data_address(view: View, table: str, form: str) -> str:
    """The address from which the same rows can be loaded."""
    chosen = {LEFT: view.query.left, RIGHT: view.query.right, **view.filters}
    return urljoin(place_of(view).base, f"data/{table}.{form}?{urlencode(chosen)}")


def _safe(words: str) -> str:
    return re.sub(r"[^\w-]+", "-", words)[:_PART_LENGTH].strip("-_")
