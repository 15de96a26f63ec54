"""What stands above the texts: who has which colour and shape, and the switch for the topics."""

import streamlit as st

from analysis.comparison.speaker_slots import SHARED_SLOT, slot_of
from pages.parts.quoted_statement import mark, named
from pages.visit.browsing import go
from pages.visit.view import View

_TAGS = "choose_tags"
_NEUTRAL_NAMED = 2  # speakers in the neutral colour that are named, each


def legend(view: View) -> None:
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
