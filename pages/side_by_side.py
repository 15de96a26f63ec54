"""Both readouts in full, in reading order: filters dim and never hide."""

import streamlit as st

from analysis.comparison.in_words import statements_in_words
from analysis.comparison.leaders import SHARED_SLOT, slot_of
from pages.parts.deferred import first_screen
from pages.parts.elements import note_html, stacked
from pages.parts.filters_in_words import clear, filters_in_words, jointly
from pages.parts.guide import opening
from pages.parts.linked_statements import linked_statements
from pages.parts.statement import mark, named
from pages.reader.detail import detail, open_statement
from pages.reader.drawer import hint
from pages.reader.texts import reader
from pages.visit.browsing import go
from pages.visit.view import View, current

_TAGS = "choose_tags"
_NEUTRAL_NAMED = 2


def page(view: View) -> None:
    """Two texts and, where a statement is open, its drawer."""
    opening(view.page, "The two readouts in full")
    first_screen()
    _legend(view)
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


def _legend(view: View) -> None:
    """Who has which colour and shape, and the switch for the topics."""
    slots = {speaker: slot_of(speaker, view.slots) for speaker in view.speakers}
    shared = [speaker for speaker, slot in slots.items() if slot == SHARED_SLOT]
    # Each of many who share the neutral colour would fill a screen.
    named_ones = [one for one in slots if one not in shared or len(shared) <= _NEUTRAL_NAMED]
    speakers = "".join(_tint(slots[one], named(view, one)) for one in named_ones)
    if len(named_ones) < len(slots):
        speakers += _tint(SHARED_SLOT, f"{mark(SHARED_SLOT)}others, and several together")
    carried = '<span class="tint carried">dashed: carried over from a neighbouring sentence</span>'
    quiet = "<span class='quiet'>grey: the reporter's own words</span>"
    with st.container(key="legend", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="legend">{speakers}{carried}{quiet}</div>')
        _topics_switch(view)


def _tint(slot: str, words: str) -> str:
    return f'<span class="tint {slot}">{words}</span>'


def _topics_switch(view: View) -> None:
    st.session_state[_TAGS] = bool(view.query.tags)
    st.toggle(
        "Show topics",
        key=_TAGS,
        on_change=lambda: go(view, tags="1" if st.session_state[_TAGS] else ""),
    )


def _filters_said(view: View) -> None:
    if not view.filtered:
        return
    told = f"No statement: {filters_in_words(view)}."
    if count := len(view.matching()):
        verb = "stand" if count != 1 else "stands"
        total = statements_in_words(len(view.statements))
        told = f"{count} of {total} {verb} out: {filters_in_words(view)}."
    ways = f"{jointly(view.closed)}<p>{clear(view)}</p>"
    stacked(note_html(told), ways)


page(current())
