"""Who speaks about which topic, when, in each account; and the calendar of the meetings."""

from html import escape

import pandas as pd
import streamlit as st

from analysis.naming import statements_in_words
from analysis.tables import STATEMENTS
from analysis.timelines import (
    Lane,
    Mark,
    reading_order,
)
from pages import filters
from pages.calendars import calendars
from pages.charting import Caption, chart, drawn, key_for, selected
from pages.detail import detail, open_statement
from pages.guide import guide
from pages.look import (
    heading,
    link,
    note,
    quoted,
    small,
)
from pages.pairs import labels
from pages.reading import readout_of
from pages.view import View, current, go

_MARKS = (
    "Each mark is a statement on one of its topics; hollow marks are carried over from a "
    "neighbouring sentence."
)


def page(view: View) -> None:
    """Order first, then days."""
    heading("Timelines", 1)
    guide(view.page)
    small(f"The order in this account, not the order of the talks. {_MARKS}")
    key = open_statement(view)
    if view.filtered:
        said = f"<p>Only: {escape(filters.said(view))}. {filters.clear(view)}</p>"
        st.html(said + filters.jointly(view))
    for side, readout in view.sides.items():
        _order(view, side, key)
        if readout_of(key) == readout:
            detail(view, key, place_link=True)
    calendars(view)


def _order(view: View, side: str, key: str) -> None:
    readout, rows = view.sides[side], view.matching()
    rows = rows[rows["side"] == side]
    if rows.empty:
        heading(view.side_name(side))
        note(f"No statement: {filters.said(view) or 'none was found in this readout'}.")
        return
    every = view.statements[view.statements["side"] == side]
    heading(_headline(view, side, every), title=view.full_name(side))
    base = len(every)
    counted = f"{len(rows)} of {statements_in_words(base)}"
    order = f"{counted}, from the first on the left to the last on the right."
    small(order)
    name = key_for(f"order_{side}", key)
    chart(
        view,
        lambda palette: drawn(
            reading_order,
            _marks(rows),
            _lanes(view, rows),
            steps=int(base),
            selected=key,
            palette=palette,
        ),
        name,
        _alt(view, side, rows),
        *_twin(view, rows),
        caption=Caption(_headline(view, side, every), f"{order} {_MARKS}", side),
        data=rows[["order", *STATEMENTS]],
        name=f"order_in_{readout}",
        on_select=lambda: _choose(view, name),
    )


def _choose(view: View, name: str) -> None:
    if point := selected(name):
        go(view, s=point[0])


def _headline(view: View, side: str, rows: pd.DataFrame) -> str:
    """Who opens and who closes the account: a fact of order, not of weight."""
    first, last = view.called(rows.iloc[0]["speaker"]), view.called(rows.iloc[-1]["speaker"])
    name = view.side_name(side)
    if first == last:
        return f"{name}: the account opens and closes with {first}"
    return f"{name}: the account opens with {first} and closes with {last}"


def _lanes(view: View, rows: pd.DataFrame) -> list[Lane]:
    """Each speaker's name, then a lane per topic in order of first mention."""
    lanes = []
    for speaker in view.speakers:
        mine = rows[rows["speaker"] == speaker]
        if mine.empty:
            continue
        slot = mine["slot"].iloc[0]
        lanes.append(Lane(speaker, view.called(speaker), slot, title=True))
        topics = dict.fromkeys(topic for topics in mine["topics"] for topic in topics)
        lanes += [Lane(f"{speaker}\t{topic}", labels()[topic], slot) for topic in topics]
    return lanes


def _marks(rows: pd.DataFrame) -> list[Mark]:
    return [
        Mark(row.id, row.order, f"{row.speaker}\t{topic}", row.slot, bool(row.carried), quoted(row))
        for row in rows.itertuples()
        for topic in row.topics
    ]


def _alt(view: View, side: str, rows: pd.DataFrame) -> str:
    steps = "; ".join(
        f"{row.order} {view.called(row.speaker)} on {', '.join(labels()[t] for t in row.topics)}"
        for row in rows.itertuples()
    )
    return f"Statements of {view.side_name(side)} in the order of the account: {steps}."


def _twin(view: View, rows: pd.DataFrame) -> tuple[list[str], list[list[str]]]:
    lines = [
        [
            link(view.href_kept("side_by_side", s=row.id), str(row.order)),
            escape(view.called(row.speaker)),
            escape(", ".join(labels()[topic] for topic in row.topics)),
            "carried" if row.carried else "",
        ]
        for row in rows.itertuples()
    ]
    return ["Order", "Speaker", "Topics", "Carried"], lines


page(current())
