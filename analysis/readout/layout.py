"""The layout of a readout: date line, credit line, headings and paragraphs, with their offsets.

Only the text is read. Offsets are code points into it, half-open.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from dateutil import parser as date_parser

from analysis.language.spans import Span, stripped, word_count

# A heading is one short line that does not end like a sentence.
HEADING_MAX_WORDS = 14
# A line at least this long that does not end like a sentence was wrapped by the author's editor.
WRAPPED_LINE_MIN = 50

# Characters that are parsed as one piece, because parsing time grows with their square. A longer
# paragraph is cut after its last sentence within this length, else at its last blank, else here.
LONGEST_PIECE = 5_000

# A date line begins one of so many first paragraphs: headline and by-line may stand before it.
DATE_LINE_WITHIN = 5

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_SENTENCE_END = re.compile(r"[.!?:;…][\"”’')\]]*$|[\"”]$")
# Where a long paragraph is cut: after a word of four letters or more, so not after "Mr." or
# "U.S.", and not before a lower-case letter.
_CUT_AT = re.compile(r".*(?<=\w{4})[.!?…][\"”’')\]]*\s++(?![a-z])|.*\s", re.DOTALL)
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"(?:uary|ruary|ch|il|ust|ember|ober)?\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
_ISO = r"\d{4}-\d{1,2}-\d{1,2}"
_WRITTEN = rf"{_WEEKDAY}(?:{_MONTH}\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\s+{_MONTH},?\s+\d{{4}})"
# "date 2017-07-05", before a place or the first sentence; and "July 5, 2017" as a whole line.
_LABELLED = re.compile(rf"(?:date:?\s+)(?P<date>{_ISO}|{_WRITTEN})", re.IGNORECASE)
_ALONE = re.compile(
    rf"(?:date:?\s+)?(?P<date>{_ISO}|{_WRITTEN})(?:,?\s+\d?\d:\d\d)?\.?$", re.IGNORECASE
)
# "MOSCOW, March 20, 2023 (Xinhua) --": place in capitals, date, perhaps an agency, a dash.
_WIRE = re.compile(
    r"(?!(?:FILE|PHOTO|UPDATE|CORRECTION|ANALYSIS|OPINION|WATCH)\b)"  # labels of captions or series
    rf"(?P<place>[A-Z][A-Z.'’ -]{{1,60}}(?:,\s[A-Z][a-z]+)?),?\s{{1,9}}"
    rf"(?:(?P<date>{_MONTH}\s+\d{{1,2}}(?:,\s+\d{{4}})?)\s*)?"
    rf"(?:\((?P<agency>[^()]{{2,40}})\)\s*)?(?:[-–—]{{1,2}})\s"
)
# "Washington (AFP) -": a place that is not in capitals must have the agency after it.
_AGENCY = re.compile(
    r"(?P<place>[A-Z][\w.'’ ]{1,60}(?:,\s[A-Z][a-z]+)?)\s"
    r"\((?P<agency>[A-Z][^()]{1,40})\)\s*[-–—]{1,2}\s"
)
_BETWEEN_DASHES = re.compile(r"[-–] .+ [-–]$")  # "- Empty words -": an agency's heading
_CREDIT_AT_END = re.compile(r"(?<=[.!?”\"])\s*[—–-]{1,2}\s*(?P<credit>[A-Z][\w./&, -]{1,60})$")
_CREDIT_LINE = re.compile(
    r"\(?(?:Source|Credit|Reporting by|Editing by|Agencies|With inputs from)\b.{0,80}$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DateLine:
    """The date line: its span, the words of the date and the date that they give, place, agency."""

    span: Span
    words: str | None
    published: date | None
    place: str | None
    agency: str | None = None


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or heading, without date line and credit; `section` is the heading over it."""

    span: Span
    heading: bool
    section: Span | None


@dataclass(frozen=True)
class Layout:
    """The parts of a readout, in text order."""

    date_line: DateLine | None
    paragraphs: tuple[Paragraph, ...]
    credit: Span | None


def layout(text: str) -> Layout:
    """The parts of `text`. Every non-blank character is inside exactly one of them."""
    blocks = list(_blocks(text))
    line = None
    below_headings = True  # a headline and a by-line may stand above it
    for number, block in enumerate(blocks[:DATE_LINE_WITHIN]):
        line = _date_line(text, block, agency_only=not below_headings)
        if line is not None:
            blocks[number : number + 1] = _unless_blank(text, Span(line.span.end, block.end))
            break
        below_headings = below_headings and _is_heading(text[block.start : block.end])
    credit = _credit(text, blocks[-1]) if blocks else None
    if credit is not None:
        blocks[-1:] = _unless_blank(text, Span(blocks[-1].start, credit.start))
    return Layout(line, tuple(_paragraphs(text, blocks)), credit)


def _blocks(text: str) -> Iterator[Span]:
    """The paragraphs: the lines of the text, with wrapped lines joined."""
    current: Span | None = None
    before: Span | None = None
    for match in _LINE.finditer(text):
        line = stripped(text, Span(match.start(), match.end()))
        if line.start == line.end:
            continue
        if current is not None and before is not None and _is_wrapped(text, before, line):
            current = Span(current.start, line.end)
        else:
            if current is not None:
                yield current
            current = line
        before = line
    if current is not None:
        yield current


def _is_wrapped(text: str, before: Span, line: Span) -> bool:
    """Whether a line continues the paragraph of the line before it."""
    between = text[before.end : line.start].replace("\r\n", "\n")
    last_line = text[before.start : before.end]
    return (
        sum(between.count(mark) for mark in "\n\r") == 1
        and len(last_line) >= WRAPPED_LINE_MIN
        and not _SENTENCE_END.search(last_line)
        and text[line.start] not in "-•*–"
    )


def _pieces(text: str, block: Span) -> Iterator[Span]:
    """A paragraph in pieces short enough to be parsed; most paragraphs are one piece."""
    while block.end - block.start > LONGEST_PIECE:
        cut = _CUT_AT.match(text, block.start, block.start + LONGEST_PIECE)
        end = cut.end() if cut else block.start + LONGEST_PIECE
        yield from _unless_blank(text, Span(block.start, end))
        block = stripped(text, Span(end, block.end))
    yield from _unless_blank(text, block)


def _unless_blank(text: str, span: Span) -> list[Span]:
    """A list of the stripped span, empty if the span has only blank characters."""
    span = stripped(text, span)
    return [span] if span.start < span.end else []


def _date_line(text: str, first: Span, *, agency_only: bool) -> DateLine | None:
    """The date line that the block `first` is or begins with.

    With `agency_only`, after a caption or a sentence, it must name a place with a date or agency.
    """
    words = text[first.start : first.end]
    if not agency_only and (match := _ALONE.match(words)):
        return _date_line_at(first, match["date"], None)
    if not agency_only and (match := _LABELLED.match(words)):
        rest = words[match.end() :].strip()
        if rest and _is_rest_of_date_line(rest):
            return _date_line_at(first, match["date"], rest)
        return _date_line_at(Span(first.start, first.start + match.end()), match["date"], None)
    match = _WIRE.match(words)
    if match and (match["date"] or match["agency"] or not agency_only):
        end = first.start + len(match[0].rstrip())
        line = _date_line_at(Span(first.start, end), match["date"], match["place"].title())
        return replace(line, agency=match["agency"])
    if match := _AGENCY.match(words):
        span = Span(first.start, first.start + len(match[0].rstrip()))
        return replace(_date_line_at(span, None, match["place"]), agency=match["agency"])
    return None


def _is_rest_of_date_line(words: str) -> bool:
    """Whether words after a date are a place, so that the line has no other content."""
    return word_count(words) <= 4 and words[0].isupper() and not _SENTENCE_END.search(words)


def _date_line_at(span: Span, words: str | None, place: str | None) -> DateLine:
    return DateLine(span, words, _date_in_words(words), place)


def _date_in_words(words: str | None) -> date | None:
    """The date that `words` give; None if there is none, no year, or no such day."""
    if words is None or not re.search(r"\d{4}", words):
        return None
    try:
        return date_parser.parse(words).date()
    except (ValueError, OverflowError):
        return None


def _credit(text: str, last: Span) -> Span | None:
    words = text[last.start : last.end]
    if _CREDIT_LINE.match(words):
        return last
    if match := _CREDIT_AT_END.search(words):
        start = last.start + match.start() + len(match[0]) - len(match[0].lstrip())
        return Span(start, last.end)
    return None


def _paragraphs(text: str, blocks: list[Span]) -> Iterator[Paragraph]:
    section: Span | None = None
    for number, block in enumerate(blocks):
        heading = number + 1 < len(blocks) and _is_heading(text[block.start : block.end])
        for piece in _pieces(text, block):
            yield Paragraph(piece, heading, None if heading else section)
        if heading:
            section = block


def _is_heading(words: str) -> bool:
    return (
        len(words) <= LONGEST_PIECE
        and not _SENTENCE_END.search(words)
        and word_count(words) <= HEADING_MAX_WORDS
        and any(char.isalpha() for char in words)
        and (words[0] not in "-•*–" or _BETWEEN_DASHES.match(words) is not None)
    )
