"""Leader x topic x readout: choose a cell, read the statements; what stands on one side only."""

import streamlit as st

from analysis.naming import statements_in_words
from pages import filters
from pages.absence import absences
from pages.first_screen import first_screen
from pages.guide import guide
from pages.listing import listing
from pages.look import heading, note, small
from pages.matrix import matrices
from pages.reservations import codebook_fit, different_participants
from pages.view import View, current, topic_of


def page(view: View) -> None:
    """The matrix, the statements of the chosen cell, what one side or the reporter alone has."""
    heading("Topics", 1)
    guide(view.page)
    first_screen()
    if view.pair.topics.empty:
        note("No topic: these readouts hold no statement.")
    else:
        different_participants(view)
        codebook_fit(view)
        matrices(view)
        _chosen(view)
    for part in absences(view):
        st.html(part)


def _chosen(view: View) -> None:
    if not view.filtered:
        return
    found = view.matching()
    heading(statements_in_words(len(found)))
    if view.query.topic:
        small(topic_of(view.query.topic).definition)
    said = f"{'No statement: ' if found.empty else ''}{filters.said(view)}."
    note(said[:1].upper() + said[1:])
    st.html(f"{filters.jointly(view)}<p>{filters.clear(view)}</p>")
    if not found.empty:
        st.html(listing(view))


page(current())
