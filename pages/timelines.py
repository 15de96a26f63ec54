"""Who speaks about which topic, when, in each account; and the calendar of the meetings."""

from datetime import datetime
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from analysis.drawing import two_lines
from analysis.naming import statements_in_words
from analysis.tables import READOUTS, STATEMENTS
from analysis.timelines import (
    REACH,
    Day,
    Lane,
    Mark,
    apart,
    calendar,
    on_strip,
    reading_order,
)
from analysis.times import AFTER, BEFORE, DAY, MONTH, WEEK, YEAR
from pages import filters
from pages.accounts import known_day
from pages.charting import chart, key_for, selected
from pages.detail import detail, open_statement
from pages.guide import guide
from pages.look import (
    day,
    heading,
    heading_html,
    link,
    note,
    or_missing,
    palette,
    quoted,
    small,
)
from pages.reading import readout_of
from pages.view import View, current, go, labels

_SURE = ("stated", "supplied by the editor")


def page(view: View) -> None:
    """Order first, then days."""
    heading("Timelines", 1)
    guide(view.page)
    small(
        "The order in this account, not the order of the talks. Each mark is a statement on one "
        "of its topics; hollow marks are carried over from a neighbouring sentence."
    )
    key = open_statement(view)
    if view.filtered:
        said = f"<p>Only: {escape(filters.said(view))}. {filters.clear(view)}</p>"
        st.html(said + filters.jointly(view))
    for side, readout in view.sides.items():
        _order(view, side, key)
        if readout_of(key) == readout:
            detail(view, key, place_link=True)
    _calendars(view)


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
    small(f"{counted}, from the first on the left to the last on the right.")
    figure = reading_order(
        _marks(rows), _lanes(view, rows), steps=int(base), selected=key, palette=palette()
    )
    name = key_for(f"order_{side}", key)
    chart(
        view,
        figure,
        name,
        _alt(view, side, rows),
        *_twin(view, rows),
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


def _calendars(view: View) -> None:
    heading("The days")
    small(
        "Filled: stated. Hollow: inferred from the text, or the day of an event that the text "
        "mentions, read by the program. A day that is not stated has no mark. The strips have one "
        "scale; the time between them is left out."
    )
    if len(view.sides) == 1:
        _calendar(view, "left")
        return
    left, between, right = st.columns([10, 2, 10])
    with left:
        _calendar(view, "left")
    with between:
        st.html(_break(view))
    with right:
        _calendar(view, "right")


def _break(view: View) -> str:
    """The sign that the axis is broken between the strips, with the time that is left out."""
    around = [known_day(view.readout(side)) for side in view.sides]
    words = "time between not known" if None in around else apart(*around)
    return (
        '<p class="break"><span class="sign" aria-hidden="true"></span>'
        f"<span>{escape(words)}</span></p>"
    )


def _calendar(view: View, side: str) -> None:
    row, mentions = view.readout(side), _mentions(view, side)
    heading(view.side_name(side), 3)
    around = known_day(row)
    if around is None:
        note("Neither the day of the meeting nor that of publication is stated.")
    else:
        _strip(view, side, mentions, around)
    st.html(_also_mentioned(view, mentions))


def _strip(view: View, side: str, mentions: pd.DataFrame, around: datetime) -> None:
    row, marked = view.readout(side), _marked(mentions, around)
    days = _days(row) + [
        Day(two_lines(event.words), event.date.to_pydatetime(), False)
        for event in marked.itertuples()
    ]
    figure = calendar(days, around=around, reach=REACH, palette=palette())
    words = [
        (READOUTS["meeting_date"].label, _met(row)),
        (READOUTS["published"].label, day(row["published"])),
    ]
    told = words + [(event.words, day(event.date)) for event in marked.itertuples()]
    alt = f"{view.side_name(side)}: " + "; ".join(f"{name} {value}" for name, value in told)
    events = [[_event(view, event), escape(_when(event))] for event in mentions.itertuples()]
    chart(
        view,
        figure,
        f"calendar_{side}",
        alt,
        ["Day", "Date"],
        [[escape(name), escape(value)] for name, value in words] + events,
        data=_data(words, mentions),
        name=f"days_of_{row.name}",
    )


def _mentions(view: View, side: str) -> pd.DataFrame:
    mentions = view.tables["mentions"]
    return mentions[mentions["readout"] == view.sides[side]]


def _marked(mentions: pd.DataFrame, around: datetime) -> pd.DataFrame:
    """The events that have a mark on the strip: their words give a day, and it is shown there."""
    of_a_day = mentions[(mentions["precision"] == DAY) & mentions["date"].notna()]
    shown = [on_strip(date.to_pydatetime(), around) for date in of_a_day["date"]]
    return of_a_day[shown]


def _data(words: list[tuple[str, str]], mentions: pd.DataFrame) -> pd.DataFrame:
    """The meeting's days in words, then the mentions with what the table has of them."""
    days = pd.DataFrame(words, columns=["day", "date"])
    events = pd.DataFrame(
        {
            "day": mentions["words"],
            "date": [_when(event) for event in mentions.itertuples()],
            **{name: mentions[name] for name in ("precision", "time_words", "start", "end")},
        }
    )
    return pd.concat([days, events.astype({"start": "Int64", "end": "Int64"})], ignore_index=True)


def _also_mentioned(view: View, mentions: pd.DataFrame) -> str:
    """Every dated event of a readout's text, on the strip or not, with a link to its place."""
    if mentions.empty:
        return '<p class="small">No other dated event is mentioned in this readout.</p>'
    items = "".join(
        f'<li>{_event(view, event)}: <span class="small">{escape(_when(event))}</span></li>'
        for event in mentions.itertuples()
    )
    return f'{heading_html("Also mentioned", 4)}<ul class="mentions">{items}</ul>'


def _event(view: View, event: Any) -> str:
    words = " ".join(event.words.split())
    return link(view.href_kept("side_by_side", s=f"{event.readout}.{event.start}"), words)


def _when(event: Any) -> str:
    """The date of an event, as exact as its words are."""
    if pd.isna(event.date):
        known = event.precision in (BEFORE, AFTER)
        return (
            str(event.precision) if known else f"“{event.time_words}”: {event.precision} not known"
        )
    forms = {YEAR: "{0:%Y}", MONTH: "{0:%B %Y}", WEEK: "week of {0.day} {0:%B %Y}"}
    return forms.get(event.precision, "{0.day} {0:%B %Y}").format(event.date)


def _days(row: pd.Series) -> list[Day]:
    """Met and published; a day that is not stated says so and has no mark."""
    days = []
    for column, sure in (("meeting_date", row["meeting_date_basis"] in _SURE), ("published", True)):
        missing = pd.isna(row[column])
        label = READOUTS[column].label + (": not stated" if missing else "")
        days.append(Day(label, None if missing else row[column].to_pydatetime(), sure))
    return days


def _met(row: pd.Series) -> str:
    if pd.isna(row["meeting_date"]):
        return "not stated"
    words = or_missing(row["meeting_date_words"], "")
    source = f" from “{words}”" if words else ""
    return f"{day(row['meeting_date'])}, {row['meeting_date_basis']}{source}"


page(current())
