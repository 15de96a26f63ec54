"""The day and the place of the meeting, from the words that tell them.

The reporter dates a meeting beside its verb: "met here Monday", "spoke today", "met on November
14". A weekday is the last such day up to the date of publication: the date is then inferred,
and so is a day and month without its year.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil import parser as date_parser
from dateutil.relativedelta import relativedelta
from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.countries import country_named
from analysis.language.parsing import Parsed, lemmas_in, sentences

# The lead of a report says when and where.
_LEAD_SENTENCES = 4
_MEETINGS = {
    "meeting",
    "talk",
    "talks",
    "call",
    "exchange",
    "sit-down",
    "summit",
    "visit",
    "arrival",
}
_TO_MEET = {"meet", "hold", "speak", "host", "receive", "arrive", "confer", "welcome"}
_OF_MEETING = _MEETINGS | _TO_MEET
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = re.compile(rf"\b(?:({_MONTHS}) (\d{{1,2}})|(\d{{1,2}}) ({_MONTHS}))(?:,? (\d{{4}}))?\b")
# A meeting is reported on within this time.
_LONGEST_DELAY = timedelta(days=60)
# Before it the calendar has no week to go back by.
_FIRST_DAY = date.min + timedelta(7)
_RELATIVE = {"today": 0, "tonight": 0, "yesterday": 1}
_PARTS_OF_DAY = {"morning", "afternoon", "evening"}


@dataclass(frozen=True)
class MeetingDate:
    """The meeting's day, how it is known (stated, inferred, not stated), and the words."""

    day: date | None
    basis: str
    words: str | None


def meeting_date(paragraphs: list[Parsed], published: date | None) -> MeetingDate:
    """The day of the meeting as the lead of the text gives it."""
    for sentence in _lead(paragraphs):
        found = _worked_out(sentence, published) or _stated(sentence.text, published)
        if found is not None:
            return found
    return MeetingDate(None, "not stated", None)


def meeting_place(paragraphs: list[Parsed]) -> str | None:
    """Where the leaders met, in the text's words: "in Moscow" beside the meeting's verb or noun."""
    for preposition in ("in", "at"):
        for sentence in _lead(paragraphs):
            for token in sentence:
                if token.lower_ != preposition or not _is_meeting(token.head):
                    continue
                place = next((child for child in token.rights if child.dep_ == "pobj"), None)
                if place is not None and _is_place(place, preposition):
                    return _place_name(place)
    return None


def _is_place(place: Token, preposition: str) -> bool:
    """Whether a name is a place: at "at" only a seat of power ("the Kremlin", not "the G7")."""
    if place.pos_ != "PROPN" or _is_time(place):
        return False
    return preposition == "in" or country_named(_place_name(place)) is not None


def _is_meeting(token: Token) -> bool:
    """Whether `token` is this meeting's verb or noun, not "the NATO Summit in Madrid"."""
    others = token.pos_ == "PROPN" or token.dep_ in ("acl", "relcl", "amod")
    return is_of_meeting(token) and not others


def _lead(paragraphs: list[Parsed]) -> Iterator[Tokens]:
    """The first sentences that speak of a meeting."""
    found = (sentence for parsed in paragraphs for sentence in sentences(parsed.doc))
    for _, sentence in zip(range(_LEAD_SENTENCES), found, strict=False):
        if not _OF_MEETING.isdisjoint(lemmas_in(sentence.doc)[sentence.start : sentence.end]):
            yield sentence


def is_of_meeting(token: Token) -> bool:
    """Whether `token` is a verb or noun of meeting: "spoke", "talks"."""
    return token.lemma_.lower() in _OF_MEETING


def _is_time(token: Token) -> bool:
    return token.text in _MONTHS.split("|") or token.lower_ in _WEEKDAYS


def _place_name(place: Token) -> str:
    words = place.doc[place.left_edge.i : place.i + 1]
    name = words.text.removeprefix("the ")
    country = next((child for child in place.rights if child.dep_ == "appos"), None)
    behind = country_named(country.text) if country is not None else None
    return f"{name}, {behind}" if behind else name


def _stated(text: str, published: date | None) -> MeetingDate | None:
    match = _DAY.search(text)
    if match is None:
        return None
    year = match[5] or (str(published.year) if published else None)
    if year is None:
        return None
    try:
        day = date_parser.parse(f"{match[1] or match[4]} {match[2] or match[3]} {year}").date()
    except ValueError:
        return None
    if published is not None and day > published:
        # A report in January on a meeting in December; any other later day is another event's.
        day -= relativedelta(years=1)  # a leap day becomes the 28th
        if match[5] is not None or published - day > _LONGEST_DELAY:
            return None
    return MeetingDate(day, "stated" if match[5] else "inferred", match[0])


def _worked_out(sentence: Tokens, published: date | None) -> MeetingDate | None:
    if published is None or published < _FIRST_DAY:
        return None
    for token in sentence:
        word = token.lower_
        if word in _WEEKDAYS and not _is_future(token):
            back = (published.weekday() - _WEEKDAYS.index(word)) % 7
            return MeetingDate(published - timedelta(back), "inferred", token.text)
        if word in _RELATIVE:
            day = published - timedelta(_RELATIVE[word])
            return MeetingDate(day, "inferred", token.text)
        if word in _PARTS_OF_DAY and token.i and token.nbor(-1).lower_ == "this":
            return MeetingDate(published, "inferred", f"{token.nbor(-1).text} {token.text}")
    return None


def _is_future(token: Token) -> bool:
    return token.i > 0 and token.doc[token.i - 1].lower_ in ("next", "until", "till")
