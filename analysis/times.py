"""Words that give a time: where they stand, how exact they are, and the day that they mean.

Rules find them; the library `dateparser` reads them, from the day of publication where they are
relative ("two weeks ago") or lack the year ("June 16"). A week stands as its Monday, a month and a
year as their first day. Words that only tell a side of the publication ("upcoming") have no day.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from analysis.layout import Span

DAY, WEEK, MONTH, YEAR = "day", "week", "month", "year"
BEFORE, AFTER = "before the publication", "after the publication"
PRECISIONS = (DAY, WEEK, MONTH, YEAR, BEFORE, AFTER)

# How words without a year or a week of their own are read: up to the publication, from it on, or
# as near to it as can be.
PAST, FUTURE, NEAREST = "past", "future", "nearest"
LAST, NEXT, THIS = "last", "next", "this"  # beside the name of a month

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = rf"(?:(?:{_MONTHS})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_NTH = r"(?:st|nd|rd|th)?\b"
_TO = r"\s*(?:-|–|to|and|through)\s*"
# A year is no part of a longer number, of a sum, of a measure or of a time of day.
_YEAR = (
    r"(?<!\d[-–])(?<![\d$€£#/.,])(?:1[5-9]|20|21)\d\d(?:[-–]\d{2}(?:\d{2})?)?"
    r"(?![-–.,:/]?\d|\w|[-–]\w)"
    r"(?!\s*(?:%|°|percent|per cent|GMT|UTC|hours|hrs|local time|(?i:resolution)))"
)
_SEASONS = "spring|summer|autumn|fall|winter"
_UNITS = "day|weekend|week|month|quarter|year|decade|century|centurie"
_SOME = r"(?:few|several|many|couple of|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"

# Each form of time words with its pattern; where two begin at one place, the first one that fits.
_FORMS = {
    "iso": r"(?P<iso_day>(?:1[5-9]|20|21)\d\d-\d\d-\d\d)\b",
    "day": rf"(?:{_WEEKDAY},?\s+)?(?:"
    rf"(?P<month>{_MONTH})\s+(?P<number>{_NUMBER}){_NTH}(?:{_TO}(?:{_MONTH}\s+)?{_NUMBER}{_NTH})?"
    rf"|(?P<number_first>{_NUMBER}){_NTH}(?:{_TO}{_NUMBER}{_NTH})?\s+(?:of\s+)?"
    rf"(?P<month_last>{_MONTH}))(?:,?\s+(?P<year_of_day>{_YEAR}))?",
    "month_of_year": rf"(?P<dated_month>{_MONTH}),?\s+(?:of\s+)?(?P<year_of_month>{_YEAR})",
    "month_name": rf"(?P<month_alone>{_MONTHS})\b",
    "weekday": rf"(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming)\s+)?"
    rf"(?<!Good )(?<!Black )(?<!Bloody )(?P<weekday_name>{_WEEKDAY})\b"
    r"(?:\s+(?:morning|afternoon|evening|night)\b)?",
    "word": r"(?i:(?P<named>yesterday|today|tonight|tomorrow)|this\s+(?:morning|afternoon|evening))"
    r"\b",
    "decade": r"(?P<ten>(?:1[5-9]|20)\d)0s\b",
    "year": rf"(?P<year_alone>{_YEAR})(?:\s+(?:to|until|through|and)\s+{_YEAR})?",
    "unit": rf"(?i:(?P<side>last|this|next|past|coming|previous)\s+(?:(?P<some>{_SOME})\s+)?"
    rf"(?P<unit_name>{_UNITS})(?P<many>s?)(?:\s+and\s+(?:{_UNITS})s)?\b)",
    "season": rf"(?i:(?P<side_of_season>last|this|next|past|coming)\s+(?:{_SEASONS})\b)",
    "month_by_side": rf"(?P<side_of_month>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming)\s+"
    rf"(?P<month_named>{_MONTHS})\b",
    "ago": r"(?i:(?P<unit_ago>day|week|month|year|decade|century|centurie)s?\s+ago\b)",
    "later": r"(?i:upcoming|forthcoming|planned|scheduled|next)\b",
    "sooner": r"(?i:previous|earlier(?!\s+(?:this|today|in|on)\b)|recent|last|latest|past)\b",
}
# Behind a day or month without a year: a second one that has it.
_YEAR_BEHIND = re.compile(
    rf"(?:{_TO}|\s*,\s*)(?:{_MONTH}(?:\s+{_NUMBER}{_NTH})?|{_NUMBER}{_NTH}\s+{_MONTH}),?\s+"
    rf"(?P<year_of_both>{_YEAR})"
)
_TIME = re.compile("|".join(f"(?P<{form}>{pattern})" for form, pattern in _FORMS.items()))
# What every form begins with: most words are none of these, and cost no more than that.
_BEGINNING = re.compile(
    r"\b(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?[\s–-]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|[Ll]ast|[Ll]atest|[Nn]ext|[Pp]ast|[Cc]oming|[Pp]revious|"
    r"[Rr]ecent|[Ee]arlier|[Uu]pcoming|[Ff]orthcoming|[Pp]lanned|[Ss]cheduled|"
    r"[Tt]his\s+[dwmyqsaefJFMASONDTW]|[Tt]o(?:day|night|morrow)|[Yy]esterday|"
    r"(?:day|week|month|year|decade|centur)\w*\s+ago\b)"
)
# What belongs to time words on their left: "in the first half of", "since", "earlier".
_WHEN = "in|since|until|till|by|from|before|after|during|on|over|within|for|of|through|between"
_PART = (
    "early|late|mid|earlier|later|"
    rf"(?:end|start|beginning|middle|first half|second half|{_SEASONS}|"
    r"(?:first|second|third|fourth|last) quarter)\s+of|" + _SEASONS
)
_LEFT = re.compile(
    rf"(?i:(?:\b(?P<when>{_WHEN})\s+)?(?:\b(?P<the>the)\s+)?(?:\b(?P<part>{_PART})[-\s]+)?)$"
)
_COUNT = re.compile(r"(?i:\b(?:a\s+(?:few|couple\s+of)|an?|\d{1,3}|[a-z]+(?:-[a-z]+)?))\s+$")
_VAGUE = {"few", "of", "some", "several", "many"}
_LEFT_REACH = 40  # characters in which that stands
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


@dataclass(frozen=True)
class _Left:
    """The text on the left, and of it what belongs to a time: its length and what it says."""

    text: str
    length: int
    when: str
    the: bool
    part: str


def times(text: str, whole: Span) -> Iterator[Time]:
    """The time words of a paragraph, in text order, without overlap."""
    behind = whole.start
    for beginning in _BEGINNING.finditer(text, whole.start, whole.end):
        start = beginning.start()
        match = _TIME.match(text, start, whole.end) if start >= behind else None
        if match is None:
            continue
        left = _left(text, max(behind, start - _LEFT_REACH), start)
        time = _READERS[str(match.lastgroup)](match, left)
        if time is not None:
            behind = match.end()
            yield _with_year_behind(time, text, behind)


def _with_year_behind(time: Time, text: str, end: int) -> Time:
    """ "30 June to 2 July 2014": the first of two days or months has the year of the second."""
    if time.form not in ("day", "month_name") or re.search(r"\d{4}", time.read):
        return time
    year = _YEAR_BEHIND.match(text, end)
    return replace(time, read=f"{time.read} {year['year_of_both']}") if year else time


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


def _left(text: str, lowest: int, start: int) -> _Left:
    words = text[lowest:start]
    match = _LEFT.search(words)
    if match is None:  # never: all of it is optional
        return _Left(words, 0, "", False, "")
    when, part = ((match[name] or "").lower() for name in ("when", "part"))
    # An article alone belongs to the noun ("the November visit").
    length = len(match[0]) if when or part else 0
    return _Left(words, length, when, bool(match["the"]), part)


def _time(
    match: re.Match[str], left: _Left, precision: str, read: str = "", *, modifier: bool = False
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


def _iso(match: re.Match[str], left: _Left) -> Time:
    return _time(match, left, DAY, match["iso_day"])


def _day_of_month(match: re.Match[str], left: _Left) -> Time:
    month, number = match["month"] or match["month_last"], match["number"] or match["number_first"]
    year = (match["year_of_day"] or "")[:4]
    return _time(match, left, DAY, f"{number} {month} {year}".strip())


def _month_of_year(match: re.Match[str], left: _Left) -> Time:
    return _time(match, left, MONTH, f"{match['dated_month']} {match['year_of_month'][:4]}")


def _month_name(match: re.Match[str], left: _Left) -> Time:
    return _at_or_beside(match, left, MONTH, match["month_alone"])


def _weekday_name(match: re.Match[str], left: _Left) -> Time:
    which = (match["which"] or "").lower()
    name = match["weekday_name"]
    return _time(match, left, DAY, f"last {name}" if which in ("last", "past") else name)


def _word(match: re.Match[str], left: _Left) -> Time:
    return _time(match, left, DAY, "today" if match["named"] in (None, "tonight") else match[0])


def _decade(match: re.Match[str], left: _Left) -> Time | None:
    return _time(match, left, BEFORE) if left.the else None


def _year(match: re.Match[str], left: _Left) -> Time:
    return _at_or_beside(match, left, YEAR, match["year_alone"][:4])


def _at_or_beside(match: re.Match[str], left: _Left, precision: str, read: str) -> Time:
    """ "in 2013", "early March" are times; "2013", "in the March" want a noun behind them."""
    alone = not left.part and (left.the or left.when not in _AT_A_YEAR)
    return _time(match, left, precision, read, modifier=alone)


def _unit(match: re.Match[str], left: _Left) -> Time | None:
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


def _side(match: re.Match[str], left: _Left, side: str) -> Time:
    return _time(match, left, AFTER if side in ("next", "coming") else BEFORE)


def _season(match: re.Match[str], left: _Left) -> Time:
    """Seasons differ between the halves of the earth: this one lies in this year, no more."""
    side = match["side_of_season"].lower()
    return _time(match, left, YEAR, "this year") if side == "this" else _side(match, left, side)


def _month_by_side(match: re.Match[str], left: _Left) -> Time:
    side = {"past": LAST, "coming": NEXT}.get(word := match["side_of_month"].lower(), word)
    time = _time(match, left, MONTH, match["month_named"])
    return replace(time, direction=side)


def _ago(match: re.Match[str], left: _Left) -> Time | None:
    unit = match["unit_ago"].lower()
    count = _COUNT.search(left.text)
    if count is None:
        return None
    span = Span(match.start() - len(count[0]), match.end())
    if unit.startswith("centur") or {*count[0].lower().split()} & _VAGUE:
        return Time(span, "ago", BEFORE)
    words = count[0].lower() + match[0].lower()
    return Time(span, "ago", YEAR if unit == "decade" else unit, words)


def _later(match: re.Match[str], _: _Left) -> Time:
    return Time(Span(match.start(), match.end()), "later", AFTER, modifier=True)


def _sooner(match: re.Match[str], _: _Left) -> Time:
    return Time(Span(match.start(), match.end()), "sooner", BEFORE, modifier=True)


_READERS: dict[str, Callable[[re.Match[str], _Left], Time | None]] = {
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
