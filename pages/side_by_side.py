"""Both readouts in full, in reading order: filters dim and never hide."""

import streamlit as st

from analysis.language.wording import statements_in_words
from inside_streamlit.first_screen import first_screen
from pages.parts.elements import note, show, tag
from pages.parts.filters_in_words import clear, filters_in_words, jointly
from pages.parts.guide import opening
from pages.parts.linked_statements import linked_statements
from pages.reader.detail import detail, open_statement
from pages.reader.drawer import hint
from pages.reader.legend import legend
from pages.reader.texts import reader
from pages.visit.view import View, current


def page(view: View) -> None:
    """Two texts and, where a statement is open, its drawer."""
    opening(view.page, "The two readouts in full")
    first_screen()
    legend(view)
    # One element whatever it holds: a page whose parts move up or down builds its texts anew.
    with st.container(key="said"):
        _filters_said(view)
        key = open_statement(view)
    texts, beside = st.columns([10, 3.6], gap="medium")
    with texts:
        reader(view, selected=key)
    with beside:
        if key:
            detail(view, key, place_link=False)
        else:
            hint()
    linked_statements(view.closed)


def _filters_said(view: View) -> None:
    if not view.filtered:
        return
    told = f"No statement: {filters_in_words(view)}."
    if count := len(view.matching()):
        verb = "stand" if count != 1 else "stands"
        total = statements_in_words(len(view.statements))
        told = f"{count} of {total} {verb} out: {filters_in_words(view)}."
    show(note(told), jointly(view.closed) + tag("p", clear(view)))


page(current())
