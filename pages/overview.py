"""What changed between the two meetings, beside who met, and how far that can be trusted."""

from html import escape

import streamlit as st

from pages.accounts import facts_table, meetings
from pages.dumbbell import topic_panels
from pages.first_screen import first_screen
from pages.guide import guide
from pages.leads import dek, further, leads, title
from pages.look import heading
from pages.pairs import kept_limits
from pages.reservations import codebook_fit, different_participants
from pages.take import take_brief
from pages.view import View, current


def page(view: View) -> None:
    """What changed beside who met, then the topics, then the reservations with all facts."""
    heading(title(view), 1)
    st.html(f'<p class="dek">{escape(dek(view))}</p>')
    guide(view.page)
    different_participants(view)
    codebook_fit(view)
    st.html(
        f'<div class="opening"><div>{leads(view)}</div>'
        f'<div class="meetings">{meetings(view)}</div></div>'
    )
    first_screen()
    if others := further(view):
        heading("Also different")
        st.html(others)
    take_brief(view)
    topic_panels(view)
    _comparability(view)


def _comparability(view: View) -> None:
    heading("How far the two can be compared")
    sentences = kept_limits(view.pair)
    st.html("".join(f'<p class="prose">{escape(sentence)}</p>' for sentence in sentences))
    st.html(facts_table(view))


page(current())
