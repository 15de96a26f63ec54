"""All statements of the pair: search, filter, follow one to its place, take them away."""

import streamlit as st

from pages import filters
from pages.first_screen import first_screen
from pages.guide import opening
from pages.listing import listing
from pages.look import link, note, small_html, stacked
from pages.take import take_statements
from pages.view import View, current


def page(view: View) -> None:
    """The statements that pass every filter, as text and as a file."""
    found = view.matching()
    opening(view.page, "Statements")
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
        if view.query.q:
            whole = link(view.href("wording", q=view.query.q), "Search the whole texts")
            st.html(f"<p>{whole}: narration and headings, too.</p>")
        return
    take_statements(view, found)
    left, right = view.pair.names
    order = f", {left} first, then {right}" if left != right else ""
    stacked(listing(view), small_html(f"In reading order{order}."))


page(current())
