"""Above the texts: who has which colour and shape, and the switch that shows the topics."""

import streamlit as st
from markupsafe import Markup

from analysis.comparison.speaker_slots import SHARED_SLOT, slot_of
from inside_streamlit.browsing import write
from pages.parts.elements import show, tag
from pages.parts.quoted_statement import mark, named
from pages.visit.view import View

_TAGS = "choose_tags"
_MOST_SHARED = 2  # speakers in the shared colour that are each named


def legend(view: View) -> None:
    """Who has which colour and shape, and the switch that shows the topics."""
    slots = {speaker: slot_of(speaker, view.slots) for speaker in view.speakers}
    shared = [speaker for speaker, slot in slots.items() if slot == SHARED_SLOT]
    # Many names in the shared colour would fill a screen.
    shown = [name for name in slots if name not in shared or len(shared) <= _MOST_SHARED]
    tints = [_tint(slots[speaker], named(view, speaker)) for speaker in shown]
    if len(shown) < len(slots):
        tints.append(_tint(SHARED_SLOT, mark(SHARED_SLOT), "others, and several together"))
    tints.append(_tint("carried", "dashed: continues a speaker"))
    quiet = tag("span", "grey: the reporter's own words", class_="quiet")
    with st.container(key="legend", horizontal=True, vertical_alignment="center"):
        show(tag("div", *tints, quiet, class_="legend"))
        _topics_switch(view)


def _tint(kind: str, *words: str) -> Markup:
    return tag("span", *words, class_=f"tint {kind}")


def _topics_switch(view: View) -> None:
    st.session_state[_TAGS] = bool(view.query.tags)
    st.toggle(
        "Show topics",
        key=_TAGS,
        on_change=lambda: write(view.changed(tags="1" if st.session_state[_TAGS] else "")),
    )
