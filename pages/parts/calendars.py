"""The days of the two meetings, and of the events that their accounts mention."""

from datetime import datetime
from typing import Any

import pandas as pd
import streamlit as st
from markupsafe import Markup

from analysis.charts.calendar import REACH, Day, apart, calendar, on_strip
from analysis.charts.labelled_rows import two_lines
from analysis.comparison.sides import LEFT, RIGHT
from analysis.conclusions.facts import day, or_missing
from analysis.dates.time_words import AFTER, BEFORE, DAY, MONTH, WEEK, YEAR
from analysis.language.wording import listed, placed
from analysis.tables.columns import READOUTS
from analysis.tables.place_ids import place_id
from pages.parts.chart import Caption, Chart, chart
from pages.parts.elements import heading, link, note, show, small, tag
from pages.parts.meetings import known_day, known_days
from pages.visit.kept import kept
from pages.visit.view import View, rows_of

_MARKS = (
    "Filled: stated. Hollow: inferred from the text, or the day of an event that the text "
    "mentions, read by the program. A day that is not stated has no mark."
)
_SURE = ("stated", "supplied by the editor")  # bases of a meeting date


def calendars(view: View) -> None:
    """A headline, what the marks mean, and a strip of days for each side."""
    scale = "The strips have one scale; the time between them is left out."
    show(heading(_headline(view)), small(f"{_MARKS} {scale}"))
    if len(view.sides) == 1:
        _calendar(view, LEFT)
        return
    left, between, right = st.columns([10, 2, 10])
    with left:
        _calendar(view, LEFT)
    with between:
        show(_break(view))
    with right:
        _calendar(view, RIGHT)


@kept
def _headline(view: View) -> str:
    """The time between the accounts, and which of them do not state the day of the meeting."""
    days = known_days(view)
    undated = [placed(view.side_name(side)) for side in view.sides if _undated(view.readout(side))]
    missing = f"the day of the meeting is not stated {listed(undated)}" if undated else ""
    if len(days) < 2:
        return f"The days: {missing}" if missing else "The days"
    distance = f"The second account came {apart(*days)}"
    return "; ".join(filter(None, [distance, missing]))


def _undated(row: pd.Series) -> bool:
    return bool(pd.isna(row["meeting_date"]))


@kept
def _break(view: View) -> Markup:
    """The sign that the axis is broken between the strips, with the time that is left out."""
    days = known_days(view)
    words = "time between not known" if len(days) < 2 else apart(*days)
    sign = tag("span", class_="sign", aria_hidden="true")
    return tag("p", sign, tag("span", words), class_="break")


def _calendar(view: View, side: str) -> None:
    show(heading(view.side_name(side), 3))
    strip = _strip(view, side)
    if strip is None:
        show(note("Neither the day of the meeting nor that of publication is stated."))
    else:
        chart(view, strip, f"calendar_{side}")
    show(_also_mentioned(view, side))


@kept
def _strip(view: View, side: str) -> Chart | None:
    """The strip of days around an account; None where neither of its days is known."""
    row, mentions = view.readout(side), _mentions(view, side)
    around = known_day(row)
    if around is None:
        return None
    marked = _marked(mentions, around)
    days = _days(row) + [
        Day(two_lines(event.words), event.date.to_pydatetime(), False) for event in rows_of(marked)
    ]
    words = [
        (READOUTS["meeting_date"].label, _met_in_words(row)),
        (READOUTS["published"].label, day(row["published"])),
    ]
    shown = words + [(event.words, day(event.date)) for event in rows_of(marked)]
    alt = f"{view.side_name(side)}: " + "; ".join(f"{name} {value}" for name, value in shown)
    events = [[_event(view, event), _when(event)] for event in rows_of(mentions)]
    return Chart(
        lambda palette: calendar(days, around=around, reach=REACH, palette=palette),
        alt,
        ["Day", "Date"],
        [*map(list, words), *events],
        Caption(f"{view.side_name(side)}: {_headline(view)}", _MARKS, side),
        _data(words, mentions),
        f"days_on_the_{side}",
    )


def _mentions(view: View, side: str) -> pd.DataFrame:
    mentions = view.tables["mentions"]
    return mentions[mentions["readout"] == view.sides[side]]


def _marked(mentions: pd.DataFrame, around: datetime) -> pd.DataFrame:
    """The events with a mark on the strip: those whose words give a day that the strip shows."""
    of_a_day = mentions[(mentions["precision"] == DAY) & mentions["date"].notna()]
    shown = [on_strip(date.to_pydatetime(), around) for date in of_a_day["date"]]
    return of_a_day[shown]


def _data(words: list[tuple[str, str]], mentions: pd.DataFrame) -> pd.DataFrame:
    """The account's own days in words, then the mentions with their columns of the table."""
    days = pd.DataFrame(words, columns=["day", "date"])
    events = pd.DataFrame(
        {
            "day": mentions["words"],
            "date": [_when(event) for event in rows_of(mentions)],
            **{name: mentions[name] for name in ("precision", "time_words", "start", "end")},
        }
    )
    return pd.concat([days, events.astype({"start": "Int64", "end": "Int64"})], ignore_index=True)


@kept
def _also_mentioned(view: View, side: str) -> Markup:
    """Every dated event of a readout's text, on the strip or not, with a link to its place."""
    mentions = _mentions(view, side)
    if mentions.empty:
        return small("No other dated event is mentioned in this readout.")
    items = [
        tag("li", _event(view, event), ": ", tag("span", _when(event), class_="small"))
        for event in rows_of(mentions)
    ]
    return heading("Also mentioned", 4) + tag("ul", *items, class_="mentions")


def _event(view: View, event: Any) -> Markup:
    words = " ".join(event.words.split())
    return link(view.href_kept("side_by_side", s=place_id(event.readout, event.start)), words)


def _when(event: Any) -> str:
    """The date of an event, no more exact than its words are."""
    if pd.isna(event.date):
        known = event.precision in (BEFORE, AFTER)
        return (
            str(event.precision) if known else f"“{event.time_words}”: {event.precision} not known"
        )
    forms = {YEAR: "{0:%Y}", MONTH: "{0:%B %Y}", WEEK: "week of {0.day} {0:%B %Y}"}
    return forms.get(event.precision, "{0.day} {0:%B %Y}").format(event.date)


def _days(row: pd.Series) -> list[Day]:
    """When the leaders met and when the account was published; what is not stated has no mark."""
    days = []
    for column, sure in (("meeting_date", row["meeting_date_basis"] in _SURE), ("published", True)):
        missing = pd.isna(row[column])
        label = READOUTS[column].label + (": not stated" if missing else "")
        days.append(Day(label, None if missing else row[column].to_pydatetime(), sure))
    return days


def _met_in_words(row: pd.Series) -> str:
    if pd.isna(row["meeting_date"]):
        return "not stated"
    words = or_missing(row["meeting_date_words"], "")
    source = f" from “{words}”" if words else ""
    return f"{day(row['meeting_date'])}, {row['meeting_date_basis']}{source}"
