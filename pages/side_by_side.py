"""Both readouts in full; filters dim what does not match and hide nothing."""

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
    """The two texts and, where a statement is open, its details; then the linked statements."""
    opening(view.page, "The two readouts in full")
    first_screen()
    legend(view)
    # One container even when it is empty: if the parts below changed their position on the page,
    # Streamlit would build the texts anew.
    with st.container(key="said"):
        _filter_notes(view)
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


def _filter_notes(view: View) -> None:
    """What the filters let through, in words."""
    if not view.filtered:
        return
    sentence = f"No statement: {filters_in_words(view)}."
    if count := len(view.matching()):
        verb = "stand" if count != 1 else "stands"
        total = statements_in_words(len(view.statements))
        sentence = f"{count} of {total} {verb} out: {filters_in_words(view)}."
    show(note(sentence), jointly(view.closed) + tag("p", clear(view)))


page(current())
