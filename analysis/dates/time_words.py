"""Time words: where they stand, their precision, and the words from which the day is parsed.

They are found by their patterns and the words before them. Words that mean only before or after
the publication ("upcoming") have a precision, but nothing to parse.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from analysis.dates.time_patterns import (
    BEFORE_DAY_ALONE,
    BEGINNING,
    COUNT,
    LEFT_REACH,
    TIME,
    YEAR_OF_SECOND,
    Left,
    left_of,
)
from analysis.language.spans import Span

DAY, WEEK, MONTH, YEAR = "day", "week", "month", "year"
BEFORE, AFTER = "before the publication", "after the publication"
PRECISIONS = (DAY, WEEK, MONTH, YEAR, BEFORE, AFTER)

# In which direction words without a year or week are read: up to the publication, from it on, or
# as near to it as possible.
PAST, FUTURE, NEAREST = "past", "future", "nearest"
LAST, NEXT, THIS = "last", "next", "this"  # the direction of "last March" and the like

_VAGUE = {"few", "of", "some", "several", "many"}
_FUTURE_WORDS = {"until", "till", "by", "next", "coming", "later"}
_PAST_WORDS = {"last", "past", "since", "earlier"}

_BEFORE_PERIODS = {"over", "for", "within", "of"}  # "for the past year", but not "for Monday"
# Prepositions that a bare month or year needs before it to be a time: "in 2013".
_BEFORE_MONTH_OR_YEAR = {"in", "since", "until", "till", "by", "from", "before", "after"}
_BEFORE_MONTH_OR_YEAR |= {"during", "between"}


@dataclass(frozen=True)
class Time:
    """Time words: where they stand, their form and precision, and what is parsed.

    `to_parse` is empty if the words give no day. `direction` is empty if the sentence decides it.
    `modifier` is true if they are a time only before a noun that names an event ("recent").
    """

    span: Span
    form: str
    precision: str
    to_parse: str = ""
    direction: str = ""
    modifier: bool = False


def times(text: str, whole: Span) -> Iterator[Time]:
    """The time words of a paragraph, in text order, without overlap."""
    searched_to = whole.start
    for beginning in BEGINNING.finditer(text, whole.start, whole.end):
        start = beginning.start()
        match = TIME.match(text, start, whole.end) if start >= searched_to else None
        if match is None:
            continue
        before = left_of(text, max(searched_to, start - LEFT_REACH), start)
        time = _READERS[str(match.lastgroup)](match, before)
        if time is not None:
            searched_to = match.end()
            yield _with_year_of_second(time, text, searched_to)


def _with_year_of_second(time: Time, text: str, end: int) -> Time:
    """ "30 June to 2 July 2014": the first of two days or months has the year of the second."""
    if time.form not in ("day", "month_name") or re.search(r"\d{4}", time.to_parse):
        return time
    year = YEAR_OF_SECOND.match(text, end)
    return replace(time, to_parse=f"{time.to_parse} {year['year_of_both']}") if year else time


def _time(
    match: re.Match[str], left: Left, precision: str, to_parse: str = "", *, modifier: bool = False
) -> Time:
    """The time that a form matches, together with the words on its left that belong to it."""
    form = str(match.lastgroup)
    if not left.part and _left_belongs_to_noun(match, left, form):
        left = replace(left, length=0)
    span = Span(match.start() - left.length, match.end())
    words = {*left.when.split(), *left.part.split(), match[0].split()[0].lower()}
    direction = FUTURE if words & _FUTURE_WORDS else PAST if words & _PAST_WORDS else ""
    return Time(span, form, precision, to_parse, direction, modifier)


def _left_belongs_to_noun(match: re.Match[str], left: Left, form: str) -> bool:
    """ "for the April summit", "condolences for yesterday's attack": "for" belongs to the noun."""
    is_possessive = match.string[match.end() : match.end() + 2] in ("'s", "’s")
    if is_possessive or form == "word":
        return True
    if form in ("unit", "decade"):
        return False
    return (left.the and not match["number_first"]) or left.when in _BEFORE_PERIODS


def _iso(match: re.Match[str], left: Left) -> Time:
    return _time(match, left, DAY, match["iso_day"])


def _day_of_month(match: re.Match[str], left: Left) -> Time:
    month, number = match["month"] or match["month_last"], match["number"] or match["number_first"]
    year = (match["year_of_day"] or "")[:4]
    return _time(match, left, DAY, f"{number} {month} {year}".strip())


def _day_alone(match: re.Match[str], left: Left) -> Time | None:
    """ "on the 22nd", "on the afternoon of the 3rd": a day of the month without its month."""
    before = BEFORE_DAY_ALONE.search(left.text)
    if before is None:
        return None
    span = Span(match.start() - len(before[0]), match.end())
    return Time(span, "day_alone", DAY, match["nth"])


def _month_of_year(match: re.Match[str], left: Left) -> Time:
    return _time(match, left, MONTH, f"{match['dated_month']} {match['year_of_month'][:4]}")


def _month_name(match: re.Match[str], left: Left) -> Time:
    return _month_or_year(match, left, MONTH, match["month_alone"])


def _weekday_name(match: re.Match[str], left: Left) -> Time:
    which = (match["which"] or "").lower()
    name = match["weekday_name"]
    return _time(match, left, DAY, f"last {name}" if which in ("last", "past") else name)


def _word(match: re.Match[str], left: Left) -> Time:
    if match["night"]:
        return _time(match, left, DAY, "yesterday")
    named = (match["named"] or "today").lower()
    return _time(match, left, DAY, "today" if named == "tonight" else named)


def _decade(match: re.Match[str], left: Left) -> Time | None:
    return _time(match, left, BEFORE) if left.the else None


def _year(match: re.Match[str], left: Left) -> Time:
    return _month_or_year(match, left, YEAR, match["year_alone"][:4])


def _month_or_year(match: re.Match[str], left: Left, precision: str, to_parse: str) -> Time:
    """ "in 2013", "early March" are times; "2013", "in the March" only with a noun after them."""
    is_modifier = not left.part and (left.the or left.when not in _BEFORE_MONTH_OR_YEAR)
    return _time(match, left, precision, to_parse, modifier=is_modifier)


def _unit(match: re.Match[str], left: Left) -> Time | None:
    """ "last month" is one of the calendar; "the last month" and "past months" are periods."""
    side, unit = match["side"].lower(), match["unit_name"].lower()
    in_calendar = unit in (WEEK, "weekend", MONTH, YEAR)
    is_period = bool(match["many"] or match["some"] or side == "previous")
    if side == "this" and (is_period or not in_calendar):
        return None
    if unit == "day" and not is_period:
        return None  # "the next day" is counted from another day
    is_one = in_calendar and not is_period and side in ("last", "this", "next")
    if is_one and (side == "this" or not left.the):
        unit = unit.removesuffix("end")
        return _time(match, left, unit, f"{side} {unit}")
    return _before_or_after(match, left, side)


def _before_or_after(match: re.Match[str], left: Left, side: str) -> Time:
    return _time(match, left, AFTER if side in ("next", "coming") else BEFORE)


def _season(match: re.Match[str], left: Left) -> Time:
    """A season differs between north and south: "this summer" is only known to be in this year."""
    side = match["side_of_season"].lower()
    if side == "this":
        return _time(match, left, YEAR, "this year")
    return _before_or_after(match, left, side)


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
    "day_alone": _day_alone,
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
