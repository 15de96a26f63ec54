"""The day and the place of the meeting, from the lead of the text.

A reporter gives the date with the verb of meeting: "met here Monday", "spoke today", "met on
November 14". A weekday is the last one up to the date of publication; then the date is inferred,
like that of a day and month without a year.
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

# The lead: so many first sentences say when and where.
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
_MEETING_WORDS = _MEETINGS | _TO_MEET
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_WRITTEN_DATE = re.compile(
    rf"\b(?:({_MONTHS}) (\d{{1,2}})|(\d{{1,2}}) ({_MONTHS}))(?:,? (\d{{4}}))?\b"
)
# A report is published within this time after the meeting.
_LONGEST_DELAY = timedelta(days=60)
# Python's calendar begins less than a week before this day.
_FIRST_DAY = date.min + timedelta(7)
_DAYS_BACK = {"today": 0, "tonight": 0, "yesterday": 1}
_PARTS_OF_DAY = {"morning", "afternoon", "evening"}


@dataclass(frozen=True)
class MeetingDate:
    """The meeting's day, how it is known (stated, inferred, not stated …), and the words for it."""

    day: date | None
    basis: str
    words: str | None


def meeting_date(paragraphs: list[Parsed], published: date | None) -> MeetingDate:
    """The day of the meeting that the lead gives."""
    for sentence in _lead(paragraphs):
        meeting_day = _from_day_word(sentence, published) or _from_written_date(
            sentence.text, published
        )
        if meeting_day is not None:
            return meeting_day
    return MeetingDate(None, "not stated", None)


def meeting_place(paragraphs: list[Parsed]) -> str | None:
    """Where the leaders met: the place in "in Oslo" that depends on a verb or noun of meeting."""
    for preposition in ("in", "at"):
        for sentence in _lead(paragraphs):
            for token in sentence:
                if token.lower_ != preposition or not _is_this_meeting(token.head):
                    continue
                place = next((child for child in token.rights if child.dep_ == "pobj"), None)
                if place is not None and _is_place_of_meeting(place, preposition):
                    return _place_name(place)
    return None


def _is_place_of_meeting(place: Token, preposition: str) -> bool:
    """Whether a name is a place; after "at" only a seat of government ("the Kremlin") is one."""
    if place.pos_ != "PROPN" or _is_month_or_weekday(place):
        return False
    return preposition == "in" or country_named(_place_name(place)) is not None


def _is_this_meeting(token: Token) -> bool:
    """Whether a verb or noun of meeting is this meeting's, unlike "the Arctic Summit in Oslo"."""
    is_other = token.pos_ == "PROPN" or token.dep_ in ("acl", "relcl", "amod")
    return is_meeting_word(token) and not is_other


def _lead(paragraphs: list[Parsed]) -> Iterator[Tokens]:
    """The sentences of the lead that have a verb or noun of meeting."""
    all_sentences = (sentence for parsed in paragraphs for sentence in sentences(parsed.doc))
    for _, sentence in zip(range(_LEAD_SENTENCES), all_sentences, strict=False):
        if not _MEETING_WORDS.isdisjoint(lemmas_in(sentence.doc)[sentence.start : sentence.end]):
            yield sentence


def is_meeting_word(token: Token) -> bool:
    """Whether `token` is a verb or noun of meeting: "spoke", "talks"."""
    return token.lemma_.lower() in _MEETING_WORDS


def _is_month_or_weekday(token: Token) -> bool:
    return token.text in _MONTHS.split("|") or token.lower_ in _WEEKDAYS


def _place_name(place: Token) -> str:
    """The place with the country in apposition to it: "Bergen, Norway"."""
    words = place.doc[place.left_edge.i : place.i + 1]
    name = words.text.removeprefix("the ")
    apposition = next((child for child in place.rights if child.dep_ == "appos"), None)
    country = country_named(apposition.text) if apposition is not None else None
    return f"{name}, {country}" if country else name


def _from_written_date(text: str, published: date | None) -> MeetingDate | None:
    """The day from "July 5, 2017" or "5 July"; None if it is too late to be the meeting's."""
    match = _WRITTEN_DATE.search(text)
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
        # A report of January on a meeting in December; any other later day is another event's.
        day -= relativedelta(years=1)  # a leap day becomes the 28th
        if match[5] is not None or published - day > _LONGEST_DELAY:
            return None
    return MeetingDate(day, "stated" if match[5] else "inferred", match[0])


def _from_day_word(sentence: Tokens, published: date | None) -> MeetingDate | None:
    """The day from "Monday", "yesterday" or "this morning"."""
    if published is None or published < _FIRST_DAY:
        return None
    for token in sentence:
        word = token.lower_
        if word in _WEEKDAYS and not _is_future(token):
            days_back = (published.weekday() - _WEEKDAYS.index(word)) % 7
            return MeetingDate(published - timedelta(days_back), "inferred", token.text)
        if word in _DAYS_BACK:
            day = published - timedelta(_DAYS_BACK[word])
            return MeetingDate(day, "inferred", token.text)
        if word in _PARTS_OF_DAY and token.i and token.nbor(-1).lower_ == "this":
            return MeetingDate(published, "inferred", f"{token.nbor(-1).text} {token.text}")
    return None


def _is_future(token: Token) -> bool:
    return token.i > 0 and token.doc[token.i - 1].lower_ in ("next", "until", "till")
