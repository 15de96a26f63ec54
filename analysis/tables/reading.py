"""What was found in one readout: its statements with topics and occasions, the meeting's day.

Also its sentences, headings, date line and credit; every word is in exactly one of these.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from analysis.dates.meeting import MeetingDate, meeting_date
from analysis.language.detection import ENGLISH
from analysis.language.parsing import Parsed, sentences
from analysis.language.spans import Span, word_count
from analysis.readout.input_files import Readout
from analysis.readout.layout import Paragraph
from analysis.speech.occasions import Occasion
from analysis.speech.statements import Statement
from analysis.topics.term_hits import Coding

Row = dict[str, object]  # of a table: column to value


@dataclass
class Reading:
    """What was found in one readout; `parsed` are its paragraphs without the headings."""

    readout: Readout
    parsed: list[Parsed]
    headings: list[Parsed]
    statements: list[Statement]
    codings: list[tuple[Coding, ...]]
    occasions: list[Occasion]
    participants: tuple[str, ...]
    language: str = ENGLISH

    @cached_property
    def sentences(self) -> list[Row]:
        """Sentences, headings, date line and credit in text order, numbered from 1."""
        rows = sorted(_unnumbered(self), key=lambda row: row["start"])  # type: ignore[arg-type,return-value]
        return [{**row, "sentence": number} for number, row in enumerate(rows, 1)]

    @cached_property
    def words(self) -> list[int]:
        """How many words each statement has; kept, since three tables need it."""
        return [word_count(self.readout.words(statement.span)) for statement in self.statements]

    @cached_property
    def met(self) -> MeetingDate:
        """The meeting's day, from the editor or from the text."""
        return _met(self)


def paragraph_of(readout: Readout, span: Span) -> tuple[int, Paragraph]:
    """The number (from 1) of the paragraph that holds `span`, and the paragraph."""
    parts = readout.layout.paragraphs
    number = bisect_right(parts, span.start, key=lambda part: part.span.start)
    return number, parts[number - 1]


def _unnumbered(reading: Reading) -> Iterator[Row]:
    readout, parts = reading.readout, reading.readout.layout
    stated = {statement.sentence.start for statement in reading.statements}
    lines = list(parts.date_line.parts) if parts.date_line else []
    bodies = iter(reading.parsed)
    for number, part in enumerate(parts.paragraphs, 1):
        while lines and lines[0].start < part.span.start:
            yield _sentence_row(readout, lines.pop(0), "date line", number, None)
        if part.heading:
            yield _sentence_row(readout, part.span, "heading", number, None)
            continue
        body = next(bodies)
        for tokens in sentences(body.doc):
            span = body.span(tokens.start, tokens.end)
            kind = "statement" if span.start in stated else "narration"
            yield _sentence_row(readout, span, kind, number, part.section)
    for line in lines:  # no paragraph follows it
        yield _sentence_row(readout, line, "date line", max(len(parts.paragraphs), 1), None)
    if parts.credit is not None:
        yield _sentence_row(readout, parts.credit, "credit", max(len(parts.paragraphs), 1), None)


def _sentence_row(
    readout: Readout, span: Span, kind: str, paragraph: int, section: Span | None
) -> Row:
    words = readout.words(span)
    return {
        "readout": readout.name,
        "paragraph": paragraph,
        "section": readout.words(section) if section else None,
        "start": span.start,
        "end": span.end,
        "kind": kind,
        "text": words,
        "words": word_count(words),
    }


def _met(reading: Reading) -> MeetingDate:
    supplied = reading.readout.notes.get("meeting_date")
    if supplied is not None and not isinstance(supplied, str):
        return MeetingDate(supplied, "supplied by the editor", None)
    if reading.language != ENGLISH:
        return MeetingDate(None, "not stated", None)
    return meeting_date(reading.readout.text, reading.parsed, reading.readout.published)
