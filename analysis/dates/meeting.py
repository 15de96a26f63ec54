"""The day of the meeting, from the lead of the text.

A reporter gives the day with the words of meeting: "met here Monday", "in a call on May 3". It is
read like every other time; only times that belong to the leaders' own meeting count.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from spacy.tokens import Span as Tokens

from analysis.dates.belonging import time_belongs
from analysis.dates.events import tokens_at
from analysis.dates.normalization import day_of
from analysis.dates.other_meetings import Introduction
from analysis.dates.this_meeting import Heads, heads
from analysis.dates.time_words import DAY, FUTURE, PAST, Time, times
from analysis.language.parsing import Parsed, sentences
from analysis.readout.short_lines import is_link, is_link_label

# The lead: so many first sentences say when and where.
LEAD_SENTENCES = 4
# A report is published within this time after the meeting.
_LONGEST_DELAY = timedelta(days=60)
_PREPOSITION = re.compile(r"(?:in|on|at|during|over|for|of|from)\s+", re.IGNORECASE)
# With these, a time is no day of a meeting: "since Monday".
_LIMITS = re.compile(
    r"(?:since|until|till|by|before|after|within|through|between)\s", re.IGNORECASE
)


@dataclass(frozen=True)
class MeetingDate:
    """The meeting's day, how it is known (stated, inferred, not stated …), and the words for it.

    `start` is the offset of those words.
    """

    day: date | None
    basis: str
    words: str | None
    start: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Told:
    """A sentence of the lead with the words that tell of the meeting."""

    part: Parsed
    sentence: Tokens
    heads: Heads


def meeting_date(text: str, paragraphs: list[Parsed], published: date | None) -> MeetingDate:
    """The day of the meeting that the lead gives."""
    for told in lead(text, paragraphs):
        whole = told.part.span(told.sentence.start, told.sentence.end)
        for time in times(text, whole):
            if not _is_of_meeting(text, time, told):
                continue
            found = _dated(text, time, published)
            if found is not None:
                return found
    return MeetingDate(None, "not stated", None)


def lead(text: str, paragraphs: list[Parsed]) -> list[Told]:
    """The sentences of the lead that tell of the meeting; links to other articles are left out.

    A visit or an arrival counts only where no sentence tells of a meeting.
    """
    first = [
        pair for _, pair in zip(range(LEAD_SENTENCES), _sentences(text, paragraphs), strict=False)
    ]
    return _told(first, around=False) or _told(first, around=True)


def _sentences(text: str, paragraphs: list[Parsed]) -> Iterator[tuple[Parsed, Tokens]]:
    for part in paragraphs:
        words = text[part.whole.start : part.whole.end]
        if is_link_label(words):
            return
        if not is_link(words):
            yield from ((part, sentence) for sentence in sentences(part.doc))


def _told(first: list[tuple[Parsed, Tokens]], *, around: bool) -> list[Told]:
    told: list[Told] = []
    for part, sentence in first:
        introduction = Introduction(told[0].sentence, told[0].heads.calls) if told else None
        found = heads(sentence, introduction, around=around)
        if found.far:
            told.append(Told(part, sentence, found))
    return told


def _is_of_meeting(text: str, time: Time, told: Told) -> bool:
    """Whether time words mean a day, not one ahead, and belong to the meeting."""
    words = text[time.span.start : time.span.end]
    if time.precision != DAY or time.direction == FUTURE or _LIMITS.match(words):
        return False
    tokens = tokens_at(told.part, time.span)
    return tokens.start not in told.part.quoted and time_belongs(tokens, told.heads)


def _dated(text: str, time: Time, published: date | None) -> MeetingDate | None:
    """The day of a time; None if it is too late, or too early, to be the meeting's."""
    day = day_of(time, published, PAST)
    is_stated = re.search(r"\d{4}", time.to_parse) is not None
    if day is None or (published is not None and day > published):
        return None
    if published is not None and not is_stated and published - day > _LONGEST_DELAY:
        return None
    words = text[time.span.start : time.span.end]
    words = words[preposition.end() :] if (preposition := _PREPOSITION.match(words)) else words
    start = time.span.end - len(words)
    return MeetingDate(day, "stated" if is_stated else "inferred", words, start)
