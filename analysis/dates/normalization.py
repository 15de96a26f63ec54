"""Time words normalized: the first day of what they mean.

The library `dateparser` reads them, from the day of publication where they are relative ("two
weeks ago") or lack the year ("June 16"). A week stands as its Monday, a month and a year as their
first day. Words that only tell a side of the publication ("upcoming") have no day.
"""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from analysis.dates.time_words import (
    FUTURE,
    LAST,
    MONTH,
    NEAREST,
    NEXT,
    PAST,
    THIS,
    WEEK,
    YEAR,
    Time,
)


def day_of(time: Time, published: date | None, direction: str = NEAREST) -> date | None:
    """The first day of what the words mean; None where they, or the readout, do not tell."""
    if not time.read:
        return None
    try:
        return _day(time.form, time.read, published, time.direction or direction)
    except (ValueError, OverflowError):  # at the ends of the calendar
        return None


@lru_cache(maxsize=4096)
def _day(form: str, words: str, published: date | None, direction: str) -> date | None:
    if re.search(r"\d{4}", words):
        return _parsed(words, published or date(2000, 1, 1))
    if published is None:
        return None
    if form == "weekday":
        return _weekday(words, published, direction)
    if form in ("day", "month_name", "month_by_side"):
        return _in_some_year(words, published, direction, whole_month=form != "day")
    return _parsed(words, published)


def _weekday(words: str, published: date, direction: str) -> date | None:
    """The last such day up to the publication, else the next one behind it."""
    if direction == FUTURE:
        return _parsed(words, published, "future")
    said = words.startswith("last")
    return _parsed(words, published if said else published + timedelta(1), "past")


def _in_some_year(words: str, published: date, direction: str, *, whole_month: bool) -> date | None:
    """The day or month in the year that `direction` asks for."""
    years = range(published.year - 1, published.year + 2)
    days = [day for year in years if (day := _parsed(f"{words} {year}", published))]
    here = published.replace(day=1) if whole_month else published
    fitting = {
        PAST: [day for day in days if day <= here],
        FUTURE: [day for day in days if day >= here],
        LAST: [day for day in days if day < here],
        NEXT: [day for day in days if day > here],
        THIS: [day for day in days if day.year == here.year],
    }
    return min(fitting.get(direction, days), key=lambda day: abs(day - here), default=None)


def _parsed(words: str, published: date, prefer: str = "current_period") -> date | None:
    """What dateparser reads, as the first day of its week, month or year."""
    # The import takes a quarter of a second, which a text without time words need not wait for.
    from dateparser.date import DateDataParser

    base = datetime(published.year, published.month, published.day)
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": prefer}
    found = DateDataParser(languages=["en"], settings=settings).get_date_data(words)
    if found.date_obj is None:
        return None
    day: date = found.date_obj.date()
    if found.period == WEEK:
        return day - timedelta(day.weekday())
    if found.period == MONTH:
        return day.replace(day=1)
    return day.replace(month=1, day=1) if found.period == YEAR else day
