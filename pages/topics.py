"""Leader x topic x readout: choose a cell, read the statements; what stands on one side only."""

import streamlit as st

from analysis.naming import statements_in_words
from pages import filters
from pages.absence import (
    Compared,
    one_sided_terms,
    one_sided_topics,
    other_raisers,
    reporter_only,
)
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
    totals = view.pair.topics
    if totals.empty:
        note("No topic: these readouts hold no statement.")
        reporter_only(Compared(view))
        return
    different_participants(view)
    codebook_fit(view)
    matrices(view, totals)
    _chosen(view)
    _changes(view)


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
        listing(view, found)


def _changes(view: View) -> None:
    """Nothing stands on one side where both are one readout."""
    compared = Compared(view)
    if len(view.sides) > 1:
        one_sided_topics(compared)
        other_raisers(compared)
        one_sided_terms(compared)
    reporter_only(compared)


page(current())
