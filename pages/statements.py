"""All statements of the pair: search, filter, follow one to its place, take them away."""

import streamlit as st

from pages.parts.deferred import first_screen
from pages.parts.download_buttons import take_statements
from pages.parts.elements import link, note, small_html, stacked
from pages.parts.filters_in_words import clear, filters_in_words, jointly
from pages.parts.guide import opening
from pages.parts.statement_list import listing
from pages.visit import filters
from pages.visit.view import View, current


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
        note(f"No statement: {filters_in_words(view) or 'none was found in these readouts'}.")
    if view.filtered:
        st.html(f"{jointly(view)}<p>{clear(view)}</p>")
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
