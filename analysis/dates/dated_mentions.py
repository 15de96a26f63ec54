"""Dated mentions: the events that a readout mentions with a time, beside the meeting itself.

A mention is the phrase that names the event, with its time words: a noun with what describes it
("last month's talks in Vienna"), or a verb with its time ("took office in 2013"). The words that
give the meeting's own day are none, nor is a "today" that only means nowadays.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from spacy.tokens import Span as Tokens

from analysis.dates.event_extents import extent, tidy
from analysis.dates.events import direction, head_of, is_event
from analysis.dates.meeting import MeetingDate, is_of_meeting
from analysis.dates.normalization import day_of
from analysis.dates.time_words import DAY, Time, times
from analysis.language.parsing import Parsed
from analysis.language.spans import Span

_NEAR = 4  # tokens before a phrase that may put it into the future ("plans for elections in May")
# What a readout calls the meeting beside its verbs: "today's discussion".
_ITS_OWN_NAMES = {"conversation", "discussion"}

Row = dict[str, object]


@dataclass(frozen=True)
class Dated:
    """An event that the text mentions: its phrase and its time words as tokens of `parsed`.

    `head` is the index of the noun or verb that the time belongs to, -1 without one.
    """

    parsed: Parsed
    time: Time
    start: int
    end: int
    time_start: int
    time_end: int
    head: int
    day: date | None


def mention_rows(
    readout: str, text: str, parts: list[Parsed], published: date | None, met: MeetingDate
) -> list[Row]:
    """A row a dated event of `parts`, in text order; the meeting's own day is left out."""
    ordered = sorted(parts, key=lambda part: part.whole.start)
    rows = []
    meeting_told = False
    for part in ordered:
        found = _in_paragraph(text, part, published)
        others = []
        for one in found:
            if _is_first_day(text, one, met) and not meeting_told:
                meeting_told = True
            elif not _is_meetings_day(one, published, met):
                others.append(one)
        rows += [_row(readout, text, one) for one in _apart(others)]
    return rows


def _row(readout: str, text: str, one: Dated) -> Row:
    time, place = one.time, _span(one)
    return {
        "readout": readout,
        "date": one.day,
        "precision": time.precision,
        "words": text[place.start : place.end],
        "start": place.start,
        "end": place.end,
        "time_words": text[time.span.start : time.span.end],
    }


def _span(one: Dated) -> Span:
    """The phrase as text; time words may end inside of a token."""
    tokens, time = one.parsed.span(one.start, one.end), one.time.span
    return Span(min(tokens.start, time.start), max(tokens.end, time.end))


def _in_paragraph(text: str, part: Parsed, published: date | None) -> Iterator[Dated]:
    for time in times(text, part.whole):
        tokens = _tokens(part, time.span)
        head = head_of(tokens)
        if is_event(time, tokens, head, text):
            start, end = extent(part, tokens, head)
            day = day_of(time, published, direction(head, part.doc[max(start - _NEAR, 0) : end]))
            place = (start, end, tokens.start, tokens.end)
            yield Dated(part, time, *place, head.i if head is not None else -1, day)


def _tokens(part: Parsed, span: Span) -> Tokens:
    inside = [i for i, start in enumerate(part.starts) if span.start <= start < span.end]
    if not inside:  # the words begin inside of a token
        inside = [sum(start <= span.start for start in part.starts) - 1]
    return part.doc[inside[0] : inside[-1] + 1]


# Which of them, and where they meet


def _is_first_day(text: str, one: Dated, met: MeetingDate) -> bool:
    """Whether these are the words that the meeting's day was read from."""
    words = text[one.time.span.start : one.time.span.end].lower()
    return met.words is not None and met.words.lower() in words and one.day == met.day


def _is_meetings_day(one: Dated, published: date | None, met: MeetingDate) -> bool:
    """Whether the words give the meeting's own day again ("they spoke today")."""
    if one.time.precision != DAY or one.head < 0:
        return False
    head = one.parsed.doc[one.head]
    if not (is_of_meeting(head) or head.lemma_.lower() in _ITS_OWN_NAMES):
        return False
    return one.day == met.day and (one.day is not None or published is None)


def _apart(found: list[Dated]) -> list[Dated]:
    """The mentions without overlap: one event once, and neighbours cut where they meet."""
    kept: list[Dated] = []
    for one in found:
        if any(_says_more(other, one) for other in found):
            continue
        kept.append(one)
    for i in range(len(kept) - 1):
        if kept[i].end > kept[i + 1].start:
            kept[i], kept[i + 1] = _cut(kept[i], kept[i + 1])
    # Two times in one token, without a blank between them, cannot be cut: the first one stands.
    pairs = zip(kept, [None, *kept], strict=False)
    return [one for one, before in pairs if _begins_behind(one, before)]


def _begins_behind(one: Dated, before: Dated | None) -> bool:
    return before is None or _span(before).end <= _span(one).start


def _says_more(other: Dated, one: Dated) -> bool:
    """Whether `one` is an adjective in a phrase with a better time ("upcoming talks in May")."""
    inside = other.start <= one.time_start < other.end and other.start <= one.head < other.end
    return other is not one and inside and one.time.modifier and not other.time.modifier


def _cut(left: Dated, right: Dated) -> tuple[Dated, Dated]:
    """Two neighbours whose phrases overlap, cut so that each keeps its own time words."""
    if right.start >= left.time_end:
        edge = right.start
    elif left.end <= right.time_start:
        edge = left.end
    else:
        edge = right.time_start
    return _within(left, left.start, edge), _within(right, edge, max(right.end, edge + 1))


def _within(one: Dated, start: int, end: int) -> Dated:
    tokens = one.parsed.doc[one.time_start : one.time_end]
    start, end = tidy(one.parsed, tokens, max(start, one.start), min(end, one.end))
    return replace(one, start=min(start, one.time_start), end=max(end, one.time_end))
