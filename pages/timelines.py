"""Who speaks about which topic, when, in each account; and the calendar of the meetings."""

from html import escape

import streamlit as st

from pages import filters
from pages.calendars import calendars
from pages.detail import detail, open_statement
from pages.first_screen import first_screen
from pages.guide import opening
from pages.look import small
from pages.reading import readout_of
from pages.swimlanes import MARKS, swimlanes
from pages.view import View, current


def page(view: View) -> None:
    """Order first, then days."""
    opening(view.page, "Timelines")
    first_screen()
    small(f"The order in this account, not the order of the talks. {MARKS}")
    key = open_statement(view)
    if view.filtered:
        said = f"<p>Only: {escape(filters.said(view))}. {filters.clear(view)}</p>"
        st.html(said + filters.jointly(view.closed))
    for side, readout in view.sides.items():
        swimlanes(view.closed, side, key)
        if readout_of(key) == readout:
            detail(view, key, place_link=True)
    calendars(view.closed)


page(current())
