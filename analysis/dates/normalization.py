"""Time words normalised: the first day of the time that they mean.

The library `dateparser` reads them. Relative ones ("two weeks ago") and those without a year
("June 16") are counted from the day of publication. A week becomes its Monday, a month or a year
its first day. Words that mean only before or after the publication ("upcoming") have no day.
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
    """The first day of the time; None if neither the words nor the readout tell it."""
    if not time.to_parse:
        return None
    try:
        return _first_day(time.form, time.to_parse, published, time.direction or direction)
    except (ValueError, OverflowError):  # at the ends of the calendar
        return None


@lru_cache(maxsize=4096)
def _first_day(form: str, words: str, published: date | None, direction: str) -> date | None:
    if re.search(r"\d{4}", words):
        return _parsed(words, published or date(2000, 1, 1))
    if published is None:
        return None
    if form == "weekday":
        return _weekday(words, published, direction)
    if form == "day_alone":
        return _in_some_month(int(words), published, direction)
    if form in ("day", "month_name", "month_by_side"):
        return _in_some_year(words, published, direction, whole_month=form != "day")
    return _parsed(words, published)


def _weekday(words: str, published: date, direction: str) -> date | None:
    """The last such weekday up to the publication, or for FUTURE the next one after it."""
    if direction == FUTURE:
        return _parsed(words, published, "future")
    is_last = words.startswith("last")
    return _parsed(words, published if is_last else published + timedelta(1), "past")


def _in_some_month(number: int, published: date, direction: str) -> date | None:
    """The last such day of a month up to the publication, or for FUTURE the next one after it."""
    step, first = (1, 1) if direction == FUTURE else (-1, 0)
    # Two months in a row can be without a 31st only by the calendar's end.
    days = (published + timedelta(step * away) for away in range(first, 63))
    return next((day for day in days if day.day == number), None)


def _in_some_year(words: str, published: date, direction: str, *, whole_month: bool) -> date | None:
    """The day or month in the year that fits `direction`."""
    years = range(published.year - 1, published.year + 2)
    days = [day for year in years if (day := _parsed(f"{words} {year}", published))]
    base = published.replace(day=1) if whole_month else published
    fitting = {
        PAST: [day for day in days if day <= base],
        FUTURE: [day for day in days if day >= base],
        LAST: [day for day in days if day < base],
        NEXT: [day for day in days if day > base],
        THIS: [day for day in days if day.year == base.year],
    }
    return min(fitting.get(direction, days), key=lambda day: abs(day - base), default=None)


def _parsed(words: str, published: date, prefer: str = "current_period") -> date | None:
    """The day that dateparser reads, or the first day of the week, month or year."""
    # Imported here, because it takes a quarter of a second and many texts have no time words.
    from dateparser.date import DateDataParser

    base = datetime(published.year, published.month, published.day)
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": prefer}
    result = DateDataParser(languages=["en"], settings=settings).get_date_data(words)
    if result.date_obj is None:
        return None
    day: date = result.date_obj.date()
    if result.period == WEEK:
        return day - timedelta(day.weekday())
    if result.period == MONTH:
        return day.replace(day=1)
    return day.replace(month=1, day=1) if result.period == YEAR else day
