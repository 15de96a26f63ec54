"""Who speaks about which topic, when, in each account; and the calendar of the meetings."""

from html import escape

import streamlit as st

from pages.parts.calendars import calendars
from pages.parts.deferred import first_screen
from pages.parts.elements import small
from pages.parts.filters_in_words import clear, filters_in_words, jointly
from pages.parts.guide import opening
from pages.parts.swimlanes import MARKS, swimlanes
from pages.reader.blocks import readout_of
from pages.reader.detail import detail, open_statement
from pages.visit.view import View, current


def page(view: View) -> None:
    """Order first, then days."""
    opening(view.page, "Timelines")
    first_screen()
    small(f"The order in this account, not the order of the talks. {MARKS}")
    key = open_statement(view)
    if view.filtered:
        said = f"<p>Only: {escape(filters_in_words(view))}. {clear(view)}</p>"
        st.html(said + jointly(view.closed))
    for side, readout in view.sides.items():
        swimlanes(view.closed, side, key)
        if readout_of(key) == readout:
            detail(view, key, place_link=True)
    calendars(view.closed)


page(current())
