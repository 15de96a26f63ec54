"""Both readouts in full, in reading order: filters dim and never hide."""

import streamlit as st

from analysis.leaders import SHARED_SLOT, slot_of
from analysis.naming import statements_in_words
from pages import filters
from pages.browsing import go
from pages.detail import detail, open_statement
from pages.drawer import hint
from pages.first_screen import first_screen
from pages.guide import opening
from pages.linked import linked_statements
from pages.look import mark, named, note_html, stacked
from pages.reader import reader
from pages.view import View, current

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
    told = f"No statement: {filters.said(view)}."
    if count := len(view.matching()):
        verb = "stand" if count != 1 else "stands"
        total = statements_in_words(len(view.statements))
        told = f"{count} of {total} {verb} out: {filters.said(view)}."
    ways = f"{filters.jointly(view.closed)}<p>{filters.clear(view)}</p>"
    stacked(note_html(told), ways)


page(current())
