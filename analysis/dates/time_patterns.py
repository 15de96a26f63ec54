"""The patterns of time words: the forms in which a text gives a time, and the words before them.

The group with the name of a form matches all of it; the named groups inside are its parts.
"""

import re
from dataclasses import dataclass

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH = rf"(?:(?:{_MONTHS})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_NTH = r"(?:st|nd|rd|th)?\b"
_TO = r"\s*(?:-|–|to|and|through)\s*"
# A year, and no part of a longer number, a sum of money, a measurement or a time of day.
_YEAR = (
    r"(?<!\d[-–])(?<![\d$€£#/.,])(?:1[5-9]|20|21)\d\d(?:[-–]\d{2}(?:\d{2})?)?"
    r"(?![-–.,:/]?\d|\w|[-–]\w)"
    r"(?!\s*(?:%|°|percent|per cent|GMT|UTC|hours|hrs|local time|(?i:resolution)))"
)
_SEASONS = "spring|summer|autumn|fall|winter"
_UNITS = "day|weekend|week|month|quarter|year|decade|century|centurie"
_PART_OF_DAY = "(?:morning|afternoon|evening|night)"
# What may follow a day of the month alone ("on the 22nd in Rome"), but no noun that it counts, as
# in "the 20th anniversary" and "the 19th century".
_BEHIND_DAY_ALONE = (
    r"(?=\s*(?:$|[.,;:)—–\n])|\s+(?:in|at|with|for|to|and|by|during|when|as|here|from|between|over|"
    r"via|that|while|where|after|local|of\s+(?:this|the)\s+month)\b)"
)
_SOME = r"(?:few|several|many|couple of|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"

# Each form of time words with its pattern. Where several match, the first one counts.
_FORMS = {
    "iso": r"(?P<iso_day>(?:1[5-9]|20|21)\d\d-\d\d-\d\d)\b",
    "day": rf"(?:{_WEEKDAY},?\s+)?(?:"
    rf"(?P<month>{_MONTH})\s+(?P<number>{_NUMBER}){_NTH}(?:{_TO}(?:{_MONTH}\s+)?{_NUMBER}{_NTH})?"
    rf"|(?P<number_first>{_NUMBER}){_NTH}(?:{_TO}{_NUMBER}{_NTH})?\s+(?:of\s+)?"
    rf"(?P<month_last>{_MONTH}))(?:,?\s+(?P<year_of_day>{_YEAR}))?",
    "day_alone": rf"(?P<nth>{_NUMBER})(?:st|nd|rd|th)\b{_BEHIND_DAY_ALONE}",
    "month_of_year": rf"(?P<dated_month>{_MONTH}),?\s+(?:of\s+)?(?P<year_of_month>{_YEAR})",
    "month_name": rf"(?P<month_alone>{_MONTHS})\b",
    "weekday": rf"(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming)\s+)?"
    rf"(?<!Good )(?<!Black )(?<!Bloody )(?P<weekday_name>{_WEEKDAY})\b"
    rf"(?:\s+{_PART_OF_DAY}\b)?",
    "word": rf"(?i:(?P<named>yesterday|today|tonight|tomorrow)\b(?:\s+{_PART_OF_DAY}\b)?"
    rf"|this\s+{_PART_OF_DAY}\b|(?P<night>last\s+night)\b)",
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
# Behind a day or month without a year: a second day or month with the year of both.
YEAR_OF_SECOND = re.compile(
    rf"(?:{_TO}|\s*,\s*)(?:{_MONTH}(?:\s+{_NUMBER}{_NTH})?|{_NUMBER}{_NTH}\s+{_MONTH}),?\s+"
    rf"(?P<year_of_both>{_YEAR})"
)
TIME = re.compile("|".join(f"(?P<{form}>{pattern})" for form, pattern in _FORMS.items()))
# How the forms begin: most words of a text fail here, so the longer patterns are not tried.
BEGINNING = re.compile(
    r"\b(?:\d{4}|\d{1,2}(?:st|nd|rd|th)?(?:[\s–-]|(?<=[a-z])\b)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|[Ll]ast|[Ll]atest|[Nn]ext|[Pp]ast|[Cc]oming|[Pp]revious|"
    r"[Rr]ecent|[Ee]arlier|[Uu]pcoming|[Ff]orthcoming|[Pp]lanned|[Ss]cheduled|"
    r"[Tt]his\s+[dwmyqsaefJFMASONDTW]|[Tt]o(?:day|night|morrow)|[Yy]esterday|"
    r"(?:day|week|month|year|decade|centur)\w*\s+ago\b)"
)
# What stands before time words and belongs to them: "in the first half of", "since", "earlier".
_WHEN = "in|since|until|till|by|from|before|after|during|on|over|within|for|of|through|between"
_PART = (
    "early|late|mid|earlier|later|"
    rf"(?:end|start|beginning|middle|first half|second half|{_SEASONS}|"
    r"(?:first|second|third|fourth|last) quarter)\s+of|" + _SEASONS
)
_LEFT = re.compile(
    rf"(?i:(?:\b(?P<when>{_WHEN})\s+)?(?:\b(?P<the>the)\s+)?(?:\b(?P<part>{_PART})[-\s]+)?)$"
)
# Before a day of the month alone: "on the", "on the afternoon of the".
BEFORE_DAY_ALONE = re.compile(
    rf"(?i:\b(?:(?:early\s+|late\s+)?on\s+the\s+|"
    rf"(?:(?:in|on|during)\s+)?the\s+(?:(?:early|late)\s+)?{_PART_OF_DAY}\s+of\s+the\s+))$"
)
LEFT_REACH = 40  # characters before the time words that are searched for it
COUNT = re.compile(r"(?i:\b(?:a\s+(?:few|couple\s+of)|an?|\d{1,3}|[a-z]+(?:-[a-z]+)?))\s+$")


@dataclass(frozen=True)
class Left:
    """The text before time words, and of what belongs to them there: its length and parts."""

    text: str
    length: int
    when: str
    the: bool
    part: str


def left_of(text: str, lowest: int, start: int) -> Left:
    """What stands before the offset `start` in a text, but not before the offset `lowest`."""
    words = text[lowest:start]
    match = _LEFT.search(words)
    if match is None:  # cannot happen: every part of the pattern is optional
        return Left(words, 0, "", False, "")
    when, part = ((match[name] or "").lower() for name in ("when", "part"))
    # Only an article: it belongs to the noun ("the November visit").
    length = len(match[0]) if when or part else 0
    return Left(words, length, when, bool(match["the"]), part)
