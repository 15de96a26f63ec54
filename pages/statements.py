"""All statements of the pair: search, filter, follow one to its place, take them away."""

import streamlit as st

from pages import filters
from pages.first_screen import first_screen
from pages.guide import guide
from pages.listing import listing
from pages.look import heading, note, small
from pages.take import take_statements
from pages.view import View, current


def page(view: View) -> None:
    """The statements that pass every filter, as text and as a file."""
    found = view.matching()
    heading("Statements", 1)
    guide(view.page)
    first_screen()
    filters.search(
        view,
        "Words in the statement",
        "Several words are looked for as one phrase, in this order; capitals do not matter.",
    )
    if found.empty:
        note(f"No statement: {filters.said(view) or 'none was found in these readouts'}.")
    if view.filtered:
        st.html(f"{filters.jointly(view)}<p>{filters.clear(view)}</p>")
    if found.empty:
        return
    left, right = view.pair.names
    take_statements(view, found)
    st.html(listing(view))
    small(
        f"In reading order, {left} first, then {right}." if left != right else "In reading order."
    )


page(current())
