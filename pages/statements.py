"""All statements of the pair: search, filter, follow one to its place, take them away."""

import streamlit as st

from analysis.tables import STATEMENTS
from pages import filters
from pages.export import csv_of
from pages.listing import listing
from pages.look import heading, note, small
from pages.view import View, current


def page(view: View) -> None:
    """The statements that pass every filter, as text and as a file."""
    found = view.matching()
    heading("Statements", 1)
    filters.search(view)
    if found.empty:
        note(f"No statement: {filters.said(view)}.")
    if view.filtered:
        st.html(f"<p>{filters.clear(view)}</p>")
    if found.empty:
        return
    left, right = view.pair.names
    name = f"statements_{view.query.left}_{view.query.right}_machine-read-unchecked.csv"
    st.download_button(
        f"Download these {len(found)} statements as CSV",
        data=lambda: csv_of(found[list(STATEMENTS)]),
        file_name=name,
        mime="text/csv",
        on_click="ignore",
    )
    listing(view, found)
    small(
        f"In reading order, {left} first, then {right}." if left != right else "In reading order."
    )


page(current())
