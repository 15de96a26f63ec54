"""The forms of a date line: the patterns of its date, its place and its agency."""

import re

MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"(?:uary|ruary|ch|il|ust|ember|ober)?\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_ISO = r"\d{4}-\d{1,2}-\d{1,2}"
_DAY_AND_MONTH = rf"(?:{MONTH}\s+{_DAY}|{_DAY}\s+{MONTH})"
_DATE = rf"(?P<date>{_ISO}|{_WEEKDAY}{_DAY_AND_MONTH},?\s+\d{{4}})"
_TIME = r"(?:,?\s+\d?\d:\d\d)?"

# "date 2017-07-05", before a place, a date line of an agency, a headline or the first sentence.
LABELLED = re.compile(rf"date:?\s+{_DATE}{_TIME}(?:[,:]|\s+[-–—|](?=\s))?", re.IGNORECASE)
# "July 5, 2017" as a whole line, perhaps behind a by-line.
ALONE = re.compile(
    rf"(?:By\s[^\n]{{3,80}}?\s*[,|–—-]\s*)?"
    rf"(?:(?:date|(?:published|posted|updated)(?:\s+on)?):?\s+)?{_DATE}{_TIME}\.?$",
    re.IGNORECASE,
)
# "Oslo, 19 June 2023" and "19 June 2023, Oslo" as a whole line.
PLACE_FIRST = re.compile(rf"(?P<place>[^\n\d]{{2,60}}?)(?:,|\s[-–—|])\s+{_DATE}\.?$")
PLACE_LAST = re.compile(rf"{_DATE}(?:,|\s[-–—|])\s+(?P<place>[^\n\d]{{2,60}})$")

_DAY_OF_WIRE = rf"(?P<date>{_WEEKDAY}{_DAY_AND_MONTH}(?:,?\s+\d{{4}})?)"
# In brackets or between strokes: "(Xinhua)", "/TASS/".
_AGENCY = r"(?:\((?P<agency>[^()\n]{2,40})\)|/(?P<stroked>[^/\n]{2,40})/\.?)"
_DASH = r"(?P<dash>[-–—]{1,2})"
# A region behind the place: "COLUMBUS, Ohio", "WASHINGTON, D.C.".
_REGION = r"(?:,\s(?!\w+day\b)(?:[A-Z][a-z]+(?:\s[A-Z][a-z]+)?|(?:[A-Z]\.){2,}))?"
# What stands in capitals before a dash and is no place: labels of captions or series, and bodies.
_NO_PLACE = (
    r"(?!(?:FILE|PHOTO|UPDATE|CORRECTION|ANALYSIS|OPINION|WATCH|READOUT|FACTBOX|EXCLUSIVE|BREAKING|"
    r"NATO|ASEAN|OPEC|BRICS|UN|EU|US|USA|UK|IMF|WHO)\b)"
)
# "MOSCOW, March 20, 2023 (Xinhua) --": place in capitals, date, perhaps an agency, a dash.
WIRE = re.compile(
    rf"{_NO_PLACE}(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{{1,60}}{_REGION}),?\s{{1,9}}"
    rf"(?:{_DAY_OF_WIRE}\.?\s*)?(?:{_AGENCY}\.?\s*)?(?:{_DASH})?(?=\s|$)"
)
# "Washington (AFP) -": a place that is not in capitals must have the agency or a full date.
MIXED_WIRE = re.compile(
    rf"(?P<place>[A-ZÀ-Þ][\w.'’ -]{{1,60}}?{_REGION}),?\s"
    rf"(?:{_DAY_OF_WIRE}\.?\s*)?(?:{_AGENCY}\.?\s*)?(?:{_DASH})?(?=\s|$)"
)
