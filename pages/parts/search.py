"""The search on the wording page: every place of the words in the whole texts, in context."""

from typing import Any

import pandas as pd
import streamlit as st
from markupsafe import Markup

from analysis.comparison.concordance import ORDERS, concordance, in_order
from analysis.language.wording import cut_name, listed, placed
from analysis.tables.pair_columns import CONCORDANCE
from analysis.tables.place_ids import place_id
from pages.parts import filters
from pages.parts.download_buttons import button
from pages.parts.elements import heading, link, note, show, small, table, tag
from pages.parts.export_files import csv_of, file_name
from pages.parts.quoted_statement import named
from pages.visit.address import QUOTED
from pages.visit.kept import kept
from pages.visit.view import View, rows_of

MOST_ROWS = 200  # of a search that the page shows; the file holds all


def places(view: View) -> None:
    """The search field, then the places as a table and as a file."""
    show(heading("Every passage with a word or phrase", anchor="search"))
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    with left:
        filters.search(
            view,
            "Words in the texts",
            "A word finds its inflections; “in quotation marks” only as written; coordinat* finds "
            "what begins so. Headings and narration are searched too.",
        )
    with right:
        filters.order(view, ORDERS)
    if not view.query.q:
        show(small("Type a word to see every passage with it."))
        return
    found = _found(view)
    if found.empty:
        show(note(f"No passage: “{cut_name(view.query.q, QUOTED)}” appears in neither text."))
        show(small("An asterisk stands for the rest of a word: negotiat* finds negotiation."))
        show(tag("p", link(view.href("wording"), "Clear the search")))
        return
    show(_table_of_places(view))
    button(
        "Download these passages as CSV",
        file_name(view, "concordance", held=("q",)),
        "text/csv",
        "concordance",
        lambda: csv_of(found),
    )


@kept
def _found(view: View) -> pd.DataFrame:
    """Every place of the searched words, in the chosen order."""
    found = concordance(view.tables, list(view.sides.values()), view.query.q)
    return in_order(found, view.query.order or ORDERS[0])


@kept
def _table_of_places(view: View) -> Markup:
    """Each place in its context."""
    found, order = _found(view), view.query.order or ORDERS[0]
    counts = found["readout"].value_counts()
    parts = [
        f"{counts.get(view.sides[side], 0)} {placed(view.side_name(side))}" for side in view.sides
    ]
    caption = f"“{cut_name(view.query.q, QUOTED)}”: {listed(parts)}, by {order}"
    more = f"; the first {MOST_ROWS} are shown" if len(found) > MOST_ROWS else ""
    headings = ["Passage", *(CONCORDANCE[name].label for name in ("left", "words", "right"))]
    rows = [_row_cells(view, row) for row in rows_of(found.head(MOST_ROWS))]
    return tag("div", table(headings, rows, caption + more), class_="kwic")


def _row_cells(view: View, row: Any) -> list[str]:
    """A row of the table: where and whose the place is, and the words around it."""
    side = next(side for side, readout in view.sides.items() if readout == row.readout)
    href = view.href("side_by_side", s=place_id(row.readout, row.start))
    who = named(view, row.speaker) if pd.notna(row.speaker) else _outside(row.kind)
    name = view.side_name(side)
    return [
        Markup("\u2002").join([link(href, name, f"In its place: {name}"), who]),
        tag("span", row.left, class_="left"),
        tag("strong", row.words),
        tag("span", row.right, class_="right"),
    ]


def _outside(kind: str) -> str:
    """The kind of a place outside of statements; what introduces a statement is narration too."""
    return "narration" if kind == "statement" else kind
