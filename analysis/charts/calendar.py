"""Strips of days as plotly Figures: when the leaders met, and what else has a date."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import plotly.graph_objects as go
from dateutil.relativedelta import relativedelta

from analysis.charts.labelled_rows import LABEL_WIDTH, ROW, labelled_rows
from analysis.charts.palette import Palette
from analysis.language.wording import counted

DAY = 86_400_000  # milliseconds, plotly's unit of a time axis
TWO_LINES = 44  # pixels that a row takes whose label may have two lines
REACH = 7  # days that a strip of the calendar shows before its date, and as many after it


@dataclass(frozen=True)
class Day:
    """A row of the calendar; without a date it has no mark.

    `sure` is false where the date is inferred or was read by the program.
    """

    label: str
    date: datetime | None
    sure: bool


def on_strip(date: datetime, around: datetime) -> bool:
    """Whether the strip around one day also shows another day."""
    return abs(date - around) <= timedelta(days=REACH)


def apart(left: datetime, right: datetime) -> str:
    """The time from the left strip's day to the right one's: "5 years and 8 months later"."""
    if left == right:
        return "the same day"
    between = relativedelta(max(left, right), min(left, right))
    counts = {"year": between.years, "month": between.months, "day": between.days}
    words = [counted(count, unit) for unit, count in counts.items() if count]
    return f"{' and '.join(words[:2])} {'later' if left < right else 'earlier'}"


def calendar(days: Sequence[Day], *, around: datetime, reach: int, palette: Palette) -> go.Figure:
    """A strip of days around one date; hollow where a day is inferred or read by the program."""
    figure = go.Figure()
    labels = [day.label for day in days]
    known = [(row, day) for row, day in enumerate(days) if day.date]
    figure.add_trace(
        go.Scatter(
            x=[day.date for _, day in known],
            y=[row for row, _ in known],
            mode="markers",
            marker={
                "size": 13,
                "symbol": ["square" if day.sure else "square-open" for _, day in known],
                "color": palette.ink,
                "line": {"width": 2, "color": palette.ink},
            },
            customdata=[[day.label] for _, day in known],
            hovertemplate="%{customdata[0]}: %{x|%-d %B %Y}<extra></extra>",
        )
    )
    long = any(len(label) > LABEL_WIDTH for label in labels)
    labelled_rows(figure, labels, palette, height=TWO_LINES if long else ROW)
    span = timedelta(days=reach, hours=12)
    figure.update_xaxes(range=[around - span, around + span], dtick=2 * DAY, side="top")
    figure.update_xaxes(tickformat="%-d\n%b %Y", ticklabelposition="outside", tickangle=0)
    return figure
