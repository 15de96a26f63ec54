"""The search on the wording page: every place of a word in the whole texts, in its context."""

from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from analysis.comparison.concordance import ORDERS, concordance, in_order
from analysis.language.wording import cut_name, listed, placed
from analysis.tables.pair_columns import CONCORDANCE
from pages.parts.download_buttons import button
from pages.parts.elements import heading, link, note, small, table
from pages.parts.export_files import csv_of, file_name
from pages.parts.quoted_statement import named
from pages.visit import filters
from pages.visit.address import QUOTED
from pages.visit.kept import kept
from pages.visit.view import View

MOST_ROWS = 200  # of a search, on the page; the file holds all


def places(view: View) -> None:
    """The field, then the places as a table and as a file."""
    heading("Every place of a word or phrase", anchor="search")
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
        small("Type a word to see each of its places with the words around it.")
        return
    found = _found(view)
    if found.empty:
        note(f"No place: “{cut_name(view.query.q, QUOTED)}” stands in neither text.")
        small("An asterisk stands for the rest of a word: negotiat* finds negotiation.")
        st.html(f"<p>{link(view.href('wording'), 'Clear the search')}</p>")
        return
    st.html(_table_of_places(view))
    button(
        "Download these places as CSV",
        file_name(view, "concordance", held=("q",)),
        "text/csv",
        "concordance",
        lambda: csv_of(found),
    )


@kept
def _found(view: View) -> pd.DataFrame:
    """Every place of the words that are looked for."""
    found = concordance(view.tables, list(view.sides.values()), view.query.q)
    return in_order(found, view.query.order or ORDERS[0])


@kept
def _table_of_places(view: View) -> str:
    """Each place in its context, ready HTML."""
    found, order = _found(view), view.query.order or ORDERS[0]
    counts = found["readout"].value_counts()
    parts = [
        f"{counts.get(view.sides[side], 0)} {placed(view.side_name(side))}" for side in view.sides
    ]
    caption = f"“{cut_name(view.query.q, QUOTED)}”: {listed(parts)}, by {order}"
    more = f"; the first {MOST_ROWS} are shown" if len(found) > MOST_ROWS else ""
    headings = ["Place", *(CONCORDANCE[name].label for name in ("left", "words", "right"))]
    rows = [_context(view, row) for row in found.head(MOST_ROWS).itertuples()]
    return f'<div class="kwic">{table(headings, rows, caption + more)}</div>'


def _context(view: View, row: Any) -> list[str]:
    side = next(side for side, readout in view.sides.items() if readout == row.readout)
    href = view.href("side_by_side", s=f"{row.readout}.{row.start}")
    who = named(view, row.speaker) if pd.notna(row.speaker) else escape(_outside(row.kind))
    return [
        f"{link(href, view.side_name(side), f'In its place: {view.side_name(side)}')}\u2002{who}",
        f'<span class="left">{escape(row.left)}</span>',
        f"<strong>{escape(row.words)}</strong>",
        f'<span class="right">{escape(row.right)}</span>',
    ]


def _outside(kind: str) -> str:
    """A place outside of statements; what introduces one in its sentence is narration too."""
    return "narration" if kind == "statement" else kind
