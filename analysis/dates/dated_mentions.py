"""Dated mentions: the events that a readout mentions with a time, beside the meeting itself.

A mention is the phrase that names the event, with its time words: a noun with its modifiers
("last month's talks in Vienna"), or a verb with its time ("took office in 2013"). The words for
the meeting's own day are no mention, nor is a "today" that only means nowadays.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from analysis.dates.event_extents import extent, without_loose_ends
from analysis.dates.events import direction, event_head, is_event, tokens_at
from analysis.dates.meeting import MeetingDate
from analysis.dates.meeting_told import is_meeting_word
from analysis.dates.normalization import day_of
from analysis.dates.time_words import DAY, Time, times
from analysis.language.parsing import Parsed
from analysis.language.spans import Span

_TOKENS_BEFORE = 4  # that may put a phrase into the future: "plans for | elections in May"

Row = dict[str, object]


@dataclass(frozen=True)
class Dated:
    """An event that the text mentions: its phrase and its time words as tokens of `parsed`.

    `head` is the index of the noun or verb that the time words belong to, -1 without one.
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
    """One row for each dated event of `parts`, in text order, without the meeting's own day."""
    rows = []
    for part in sorted(parts, key=lambda part: part.whole.start):
        mentions = []
        for mention in _in_paragraph(text, part, published):
            if not _gives_meeting_date(mention, met) and not _repeats_meeting_day(
                mention, published, met
            ):
                mentions.append(mention)
        rows += [_row(readout, text, mention) for mention in _without_overlap(mentions)]
    return rows


def _row(readout: str, text: str, mention: Dated) -> Row:
    time, span = mention.time, _span_of(mention)
    return {
        "readout": readout,
        "date": mention.day,
        "precision": time.precision,
        "words": text[span.start : span.end],
        "start": span.start,
        "end": span.end,
        "time_words": text[time.span.start : time.span.end],
    }


def _span_of(mention: Dated) -> Span:
    """The span of the phrase; its time words may begin or end inside a token."""
    phrase, time = mention.parsed.span(mention.start, mention.end), mention.time.span
    return Span(min(phrase.start, time.start), max(phrase.end, time.end))


def _in_paragraph(text: str, part: Parsed, published: date | None) -> Iterator[Dated]:
    for time in times(text, part.whole):
        time_words = tokens_at(part, time.span)
        head = event_head(time_words)
        if is_event(time, time_words, head, text):
            start, end = extent(part, time_words, head)
            phrase = part.doc[max(start - _TOKENS_BEFORE, 0) : end]
            day = day_of(time, published, direction(head, phrase))
            indices = (start, end, time_words.start, time_words.end)
            yield Dated(part, time, *indices, head.i if head is not None else -1, day)


# The meeting's own day


def _gives_meeting_date(mention: Dated, met: MeetingDate) -> bool:
    """Whether the meeting's date was read from these words."""
    return met.start is not None and mention.time.span.start <= met.start < mention.time.span.end


def _repeats_meeting_day(mention: Dated, published: date | None, met: MeetingDate) -> bool:
    """Whether the words give the meeting's own day again ("they spoke today")."""
    if mention.time.precision != DAY or mention.head < 0:
        return False
    head = mention.parsed.doc[mention.head]
    if not is_meeting_word(head):
        return False
    return mention.day == met.day and (mention.day is not None or published is None)


# Overlap


def _without_overlap(mentions: list[Dated]) -> list[Dated]:
    """The mentions, each event once, and neighbours cut where they overlap."""
    kept = [
        mention
        for mention in mentions
        if not any(_has_better_time(other, mention) for other in mentions)
    ]
    for i in range(len(kept) - 1):
        if kept[i].end > kept[i + 1].start:
            kept[i], kept[i + 1] = _cut(kept[i], kept[i + 1])
    # Two times in one token, without a blank between them, cannot be cut: only the first is kept.
    pairs = zip(kept, [None, *kept], strict=False)
    return [mention for mention, before in pairs if _begins_after(mention, before)]


def _begins_after(mention: Dated, before: Dated | None) -> bool:
    return before is None or _span_of(before).end <= _span_of(mention).start


def _has_better_time(other: Dated, mention: Dated) -> bool:
    """Whether a mention's only time is an adjective in another: "upcoming talks in May"."""
    is_modifier = mention.time.modifier and not other.time.modifier
    inside = other.start <= mention.time_start < other.end and (
        other.start <= mention.head < other.end
    )
    return other is not mention and is_modifier and inside


def _cut(left: Dated, right: Dated) -> tuple[Dated, Dated]:
    """Two neighbours whose phrases overlap, cut so that each keeps its own time words."""
    if right.start >= left.time_end:
        edge = right.start
    elif left.end <= right.time_start:
        edge = left.end
    else:
        edge = right.time_start
    return _limited(left, left.start, edge), _limited(right, edge, max(right.end, edge + 1))


def _limited(mention: Dated, start: int, end: int) -> Dated:
    """The mention with a phrase from `start` to `end` at most, and with all its time words."""
    time_words = mention.parsed.doc[mention.time_start : mention.time_end]
    start, end = max(start, mention.start), min(end, mention.end)
    start, end = without_loose_ends(mention.parsed, time_words, start, end)
    return replace(mention, start=min(start, mention.time_start), end=max(end, mention.time_end))
