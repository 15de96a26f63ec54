"""Both readouts in full, in reading order: filters dim and never hide."""

from html import escape

import pandas as pd
import streamlit as st

from analysis.naming import statements_in_words
from pages import filters
from pages.detail import detail, open_statement
from pages.guide import guide
from pages.linked import linked_statements
from pages.look import (
    day,
    heading,
    heading_html,
    link,
    named,
    note,
    small,
)
from pages.reader import reader
from pages.view import View, current


def page(view: View) -> None:
    """Two texts and, where a statement is open, its panel."""
    heading("The two readouts in full", 1)
    guide(view.page)
    _legend(view)
    _filters_said(view)
    key = open_statement(view)
    columns = st.columns([5, 5, 3.4] if key else [1, 1], gap="large")
    for column, side in zip(columns, view.sides, strict=False):
        with column:
            _text(view, side, key)
    if key:
        with columns[2]:
            detail(view, key, place_link=False)
    linked_statements(view)


def _legend(view: View) -> None:
    speakers = "".join(f"<span>{named(view, speaker)}</span>" for speaker in view.speakers)
    st.html(
        f'<div class="legend">{speakers}'
        '<span><span class="dash">dashed</span>: carried over from a neighbouring sentence</span>'
        "<span>grey: the reporter's own words</span></div>"
    )
    small("Select a statement to see who said it, how that was found, and its topics.")


def _filters_said(view: View) -> None:
    if not view.filtered:
        return
    count = len(view.matching())
    if count:
        verb = "stand" if count != 1 else "stands"
        total = statements_in_words(len(view.statements))
        note(f"{count} of {total} {verb} out: {filters.said(view)}.")
    else:
        note(f"No statement: {filters.said(view)}.")
    st.html(f"{filters.jointly(view)}<p>{filters.clear(view)}</p>")


def _text(view: View, side: str, key: str) -> None:
    row = view.readout(side)
    title = view.side_name(side) if pd.isna(row["published"]) else day(row["published"])
    jump = ""
    shown = view.statements[view.statements["side"] == side]
    if side == "left" and len(view.sides) > 1:
        other = link("#right-text", f"To {view.side_name('right')}")
        jump = f'<p class="narrow">{other}</p>'
    counted = f"{row.name} · {statements_in_words(len(shown))} · {row['words']} words"
    # One element, so that what a wide screen hides leaves no gap.
    st.html(
        heading_html(title, anchor=f"{side}-text", title=row.name)
        + f'{jump}<p class="small">{escape(counted)}</p>'
    )
    reader(view, side, selected=key)


page(current())
