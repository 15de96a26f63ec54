"""What changed between the two meetings, beside who met, and how far that can be trusted."""

from html import escape

import streamlit as st

from pages.parts.deferred import first_screen
from pages.parts.download_buttons import take_memo
from pages.parts.dumbbells import topic_panels
from pages.parts.elements import heading_html, stacked
from pages.parts.findings import dek, further, leads, title
from pages.parts.guide import opening
from pages.parts.limits import codebook_fit, different_participants
from pages.parts.meetings import facts_table, meetings
from pages.visit.kept import kept_limits
from pages.visit.view import View, current


def page(view: View) -> None:
    """What changed beside who met, then the topics, then the reservations with all facts."""
    opening(view.page, title(view), f'<p class="dek">{escape(dek(view))}</p>')
    different_participants(view)
    codebook_fit(view)
    st.html(
        f'<div class="opening"><div>{leads(view)}</div>'
        f'<div class="meetings">{meetings(view)}</div></div>'
    )
    first_screen()
    if others := further(view):
        stacked(heading_html("Also different"), others)
    take_memo(view)
    topic_panels(view)
    _comparability(view)


def _comparability(view: View) -> None:
    limits = "".join(f'<p class="prose">{escape(one)}</p>' for one in kept_limits(view.pair))
    stacked(heading_html("How far the two can be compared"), limits, facts_table(view))


page(current())
