"""Words that give a time: where they stand, how exact they are, and what of them is to be read.

Rules find them, by their patterns and by what stands on their left. Words that only tell a side of
the publication ("upcoming") have a precision, but nothing to be read.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from analysis.dates.time_patterns import (
    BEGINNING,
    COUNT,
    LEFT_REACH,
    TIME,
    YEAR_BEHIND,
    Left,
    left_of,
)
from analysis.language.spans import Span

DAY, WEEK, MONTH, YEAR = "day", "week", "month", "year"
BEFORE, AFTER = "before the publication", "after the publication"
PRECISIONS = (DAY, WEEK, MONTH, YEAR, BEFORE, AFTER)

# How words without a year or a week of their own are read: up to the publication, from it on, or
# as near to it as can be.
PAST, FUTURE, NEAREST = "past", "future", "nearest"
LAST, NEXT, THIS = "last", "next", "this"  # beside the name of a month

_VAGUE = {"few", "of", "some", "several", "many"}
_FUTURE_WORDS = {"until", "till", "by", "next", "coming", "later"}
_PAST_WORDS = {"last", "past", "since", "earlier"}

_WITH_STRETCHES = {"over", "for", "within", "of"}  # "for the past year", not "for Monday"
# Prepositions without which a bare month or year is no time of its own.
_AT_A_YEAR = {"in", "since", "until", "till", "by", "from", "before", "after", "during", "between"}


@dataclass(frozen=True)
class Time:
    """Time words: where they stand, their precision, and what is read of them.

    `read` is empty where the words give no day. `direction` is empty where the sentence decides.
    `modifier` is true where they tell a time only beside a noun that names an event ("recent").
    """

    span: Span
    form: str
    precision: str
    read: str = ""
    direction: str = ""
    modifier: bool = False


def times(text: str, whole: Span) -> Iterator[Time]:
    """The time words of a paragraph, in text order, without overlap."""
    behind = whole.start
    for beginning in BEGINNING.finditer(text, whole.start, whole.end):
        start = beginning.start()
        match = TIME.match(text, start, whole.end) if start >= behind else None
        if match is None:
            continue
        left = left_of(text, max(behind, start - LEFT_REACH), start)
        time = _READERS[str(match.lastgroup)](match, left)
        if time is not None:
            behind = match.end()
            yield _with_year_behind(time, text, behind)


def _with_year_behind(time: Time, text: str, end: int) -> Time:
    """ "30 June to 2 July 2014": the first of two days or months has the year of the second."""
    if time.form not in ("day", "month_name") or re.search(r"\d{4}", time.read):
        return time
    year = YEAR_BEHIND.match(text, end)
    return replace(time, read=f"{time.read} {year['year_of_both']}") if year else time


def _time(
    match: re.Match[str], left: Left, precision: str, read: str = "", *, modifier: bool = False
) -> Time:
    form = str(match.lastgroup)
    # "for the April summit", "condolences for yesterday's attack": the noun's, not the time's.
    possessive = match.string[match.end() : match.end() + 2] in ("'s", "’s")
    of_noun = left.the and not match["number_first"]
    stretch = form in ("unit", "decade")
    if not left.part and (
        possessive or form == "word" or (not stretch and (of_noun or left.when in _WITH_STRETCHES))
    ):
        left = replace(left, length=0)
    span = Span(match.start() - left.length, match.end())
    words = {*left.when.split(), *left.part.split(), match[0].split()[0].lower()}
    told = FUTURE if words & _FUTURE_WORDS else PAST if words & _PAST_WORDS else ""
    return Time(span, form, precision, read, told, modifier)


def _iso(match: re.Match[str], left: Left) -> Time:
    return _time(match, left, DAY, match["iso_day"])


def _day_of_month(match: re.Match[str], left: Left) -> Time:
    month, number = match["month"] or match["month_last"], match["number"] or match["number_first"]
    year = (match["year_of_day"] or "")[:4]
    return _time(match, left, DAY, f"{number} {month} {year}".strip())


def _month_of_year(match: re.Match[str], left: Left) -> Time:
    return _time(match, left, MONTH, f"{match['dated_month']} {match['year_of_month'][:4]}")


def _month_name(match: re.Match[str], left: Left) -> Time:
    return _at_or_beside(match, left, MONTH, match["month_alone"])


def _weekday_name(match: re.Match[str], left: Left) -> Time:
    which = (match["which"] or "").lower()
    name = match["weekday_name"]
    return _time(match, left, DAY, f"last {name}" if which in ("last", "past") else name)


def _word(match: re.Match[str], left: Left) -> Time:
    return _time(match, left, DAY, "today" if match["named"] in (None, "tonight") else match[0])


def _decade(match: re.Match[str], left: Left) -> Time | None:
    return _time(match, left, BEFORE) if left.the else None


def _year(match: re.Match[str], left: Left) -> Time:
    return _at_or_beside(match, left, YEAR, match["year_alone"][:4])


def _at_or_beside(match: re.Match[str], left: Left, precision: str, read: str) -> Time:
    """ "in 2013", "early March" are times; "2013", "in the March" want a noun behind them."""
    alone = not left.part and (left.the or left.when not in _AT_A_YEAR)
    return _time(match, left, precision, read, modifier=alone)


def _unit(match: re.Match[str], left: Left) -> Time | None:
    """ "last month" is one of the calendar; "the last month" and "past months" are a stretch."""
    side, unit = match["side"].lower(), match["unit_name"].lower()
    stretch = bool(match["many"] or match["some"] or side == "previous")
    if side == "this" and (stretch or unit not in ("week", "weekend", "month", "year")):
        return None
    if unit == "day" and not stretch:
        return None  # "the next day" is told from another one
    of_calendar = unit in (WEEK, "weekend", MONTH, YEAR) and side in ("last", "this", "next")
    if of_calendar and not stretch and (side == "this" or not left.the):
        unit = unit.removesuffix("end")
        return _time(match, left, unit, f"{side} {unit}")
    return _side(match, left, side)


def _side(match: re.Match[str], left: Left, side: str) -> Time:
    return _time(match, left, AFTER if side in ("next", "coming") else BEFORE)


def _season(match: re.Match[str], left: Left) -> Time:
    """Seasons differ between the halves of the earth: this one lies in this year, no more."""
    side = match["side_of_season"].lower()
    return _time(match, left, YEAR, "this year") if side == "this" else _side(match, left, side)


def _month_by_side(match: re.Match[str], left: Left) -> Time:
    side = {"past": LAST, "coming": NEXT}.get(word := match["side_of_month"].lower(), word)
    time = _time(match, left, MONTH, match["month_named"])
    return replace(time, direction=side)


def _ago(match: re.Match[str], left: Left) -> Time | None:
    unit = match["unit_ago"].lower()
    count = COUNT.search(left.text)
    if count is None:
        return None
    span = Span(match.start() - len(count[0]), match.end())
    if unit.startswith("centur") or {*count[0].lower().split()} & _VAGUE:
        return Time(span, "ago", BEFORE)
    words = count[0].lower() + match[0].lower()
    return Time(span, "ago", YEAR if unit == "decade" else unit, words)


def _later(match: re.Match[str], _: Left) -> Time:
    return Time(Span(match.start(), match.end()), "later", AFTER, modifier=True)


def _sooner(match: re.Match[str], _: Left) -> Time:
    return Time(Span(match.start(), match.end()), "sooner", BEFORE, modifier=True)


_READERS: dict[str, Callable[[re.Match[str], Left], Time | None]] = {
    "iso": _iso,
    "day": _day_of_month,
    "month_of_year": _month_of_year,
    "month_name": _month_name,
    "weekday": _weekday_name,
    "word": _word,
    "decade": _decade,
    "year": _year,
    "unit": _unit,
    "season": _season,
    "month_by_side": _month_by_side,
    "ago": _ago,
    "later": _later,
    "sooner": _sooner,
}
