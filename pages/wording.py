"""Wording: set phrases and what became of them, and a search in the whole texts."""

import streamlit as st

from analysis.tables import PHRASES
from pages.first_screen import first_screen
from pages.guide import guide
from pages.look import heading, note, small
from pages.phrase_matrix import phrase_matrices
from pages.phrase_tables import phrase_tables
from pages.phrases import headline
from pages.places import places
from pages.view import View, current


def page(view: View) -> None:
    """The search, then the phrases by where they stand."""
    heading("Wording", 1)
    guide(view.page)
    first_screen()
    places(view)
    _phrases(view)


def _phrases(view: View) -> None:
    if view.pair.phrases.empty:
        note("No set phrase: no two statements share two content words in one order.")
        return
    heading(headline(view))
    small(
        "The same wording of two or more content words in at least two statements, inflection "
        f"folded; the rarest first. {PHRASES['phrase'].definition}. Each mark leads to its place."
    )
    phrase_matrices(view)
    for section in phrase_tables(view):
        st.html(section)


page(current())
