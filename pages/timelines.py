"""Who speaks about which topic, when, in each account; and the calendar of the meetings."""

from inside_streamlit.first_screen import first_screen
from pages.parts.calendars import calendars
from pages.parts.elements import show, small, tag
from pages.parts.filters_in_words import clear, filters_in_words, jointly
from pages.parts.guide import opening
from pages.parts.swimlanes import MARKS, swimlanes
from pages.reader.blocks import readout_of
from pages.reader.detail import detail, open_statement
from pages.visit.view import View, current


def page(view: View) -> None:
    """The order of each account, then the days."""
    opening(view.page, "Timelines")
    first_screen()
    show(small(f"The order in this account, not the order of the talks. {MARKS}"))
    key = open_statement(view)
    if view.filtered:
        filters = tag("p", f"Only: {filters_in_words(view)}. ", clear(view))
        show(filters + jointly(view.closed))
    for side, readout in view.sides.items():
        swimlanes(view.closed, side, key)
        if readout_of(key) == readout:
            detail(view, key, place_link=True)
    calendars(view.closed)


page(current())
