"""The date line: day of publication, place and agency, in one line or in several.

A label and an agency's own line may follow each other ("date 2019-05-04 OSLO, May 4 (AFP) -"),
also with a headline between them.
"""

import re
from dataclasses import dataclass
from datetime import date

from dateutil import parser as date_parser

from analysis.language.spans import Span
from analysis.readout.blocks import unless_blank
from analysis.readout.date_patterns import (
    ALONE,
    LABELLED,
    MIXED_WIRE,
    PLACE_FIRST,
    PLACE_LAST,
    WIRE,
)
from analysis.readout.place_names import in_small_letters, is_place
from analysis.readout.short_lines import is_heading

# A date line begins one of so many first paragraphs: headline and by-line may stand before it.
DATE_LINE_WITHIN = 5


@dataclass(frozen=True)
class DateLine:
    """The date line: its parts, the words of the date and the date that they give, place, agency.

    It has several parts where a heading stands between them.
    """

    parts: tuple[Span, ...]
    words: str | None
    published: date | None
    place: str | None
    agency: str | None = None

    @property
    def span(self) -> Span:
        """From the beginning of its first part to the end of its last."""
        return Span(self.parts[0].start, self.parts[-1].end)


@dataclass(frozen=True)
class _Beginning:
    """What a block begins with, of a date line: its length, date, place and agency.

    `complete` is true of an agency's line: nothing of the date line follows it.
    """

    length: int
    words: str | None
    place: str | None = None
    agency: str | None = None
    complete: bool = False


def without_date_line(text: str, blocks: list[Span]) -> tuple[DateLine | None, list[Span]]:
    """The date line of a text, and its blocks without it."""
    waiting, kept = list(blocks), list[Span]()
    found: list[tuple[Span, _Beginning]] = []
    parts: list[Span] = []
    below_headings = True  # a headline and a by-line may stand above it
    is_complete = False
    while waiting and len(kept) < DATE_LINE_WITHIN and not is_complete:
        block = waiting.pop(0)
        begun = _beginning(text[block.start : block.end], below_headings, bool(found))
        if begun is None:
            kept.append(block)
            below_headings = below_headings and is_heading(text[block.start : block.end])
            # Below the first sentence, a second one would be another report's.
            is_complete = bool(found) and not below_headings
            continue
        span = Span(block.start, block.start + begun.length)
        follows = bool(found) and (not kept or kept[-1].end <= found[-1][0].start)
        parts[-1:] = [Span(parts[-1].start, span.end)] if follows else [*parts[-1:], span]
        found.append((span, begun))
        waiting[:0] = unless_blank(text, Span(span.end, block.end))
        is_complete = begun.complete
    line = _joined(tuple(parts), [begun for _, begun in found]) if found else None
    return line, kept + waiting


def _joined(parts: tuple[Span, ...], found: list[_Beginning]) -> DateLine:
    """The date of the first line that has one with its year; place and agency of the last."""
    dates = [begun.words for begun in found if begun.words]
    words = next((words for words in dates if re.search(r"\d{4}", words)), None)
    words = words or next(iter(dates), None)
    places = [begun.place for begun in found if begun.place]
    agencies = [begun.agency for begun in found if begun.agency]
    last_place, last_agency = ([None, *each][-1] for each in (places, agencies))
    return DateLine(parts, words, _date_in_words(words), last_place, last_agency)


def _beginning(words: str, below_headings: bool, behind_date: bool) -> _Beginning | None:
    """What of a date line the block `words` is or begins with.

    After a caption or a sentence, it must name a place with a date or agency.
    """
    if below_headings and not behind_date and (begun := _dated(words)):
        return begun
    return _of_agency(words, is_first=below_headings)


def _dated(words: str) -> _Beginning | None:
    """A date alone in its line, or behind its label; a place may stand beside it."""
    if match := ALONE.match(words):
        return _Beginning(len(words), match["date"])
    if match := LABELLED.match(words):
        rest = words[match.end() :].strip()
        if is_place(rest):
            return _Beginning(len(words), match["date"], rest)
        return _Beginning(match.end(), match["date"])
    match = PLACE_FIRST.match(words) or PLACE_LAST.match(words)
    if match and is_place(match["place"]):
        return _Beginning(len(words), match["date"], match["place"])
    return None


def _of_agency(words: str, *, is_first: bool) -> _Beginning | None:
    """An agency's line: place, perhaps date and agency, a dash; the first may have only a place."""
    match = WIRE.match(words)
    if match and _is_wire(match, is_first=is_first):
        return _of_wire(match, in_small_letters(match["place"]))
    match = MIXED_WIRE.match(words)
    if match and is_place(match["place"]) and _is_mixed_wire(match, is_first=is_first):
        return _of_wire(match, match["place"])
    return None


def _is_wire(match: re.Match[str], *, is_first: bool) -> bool:
    if match["stroked"]:
        return True
    if match["dash"] is None:  # "OSLO, May 4 (AFP) The king …"
        return match["date"] is not None and match["agency"] is not None
    return bool(match["date"] or match["agency"]) or is_first


def _is_mixed_wire(match: re.Match[str], *, is_first: bool) -> bool:
    if match["stroked"]:
        return True
    if match["dash"] is None:
        return False
    has_year = match["date"] is not None and re.search(r"\d{4}", match["date"]) is not None
    return match["agency"] is not None or (is_first and has_year)


def _of_wire(match: re.Match[str], place: str) -> _Beginning:
    length = len(match[0].rstrip())
    agency = match["agency"] or match["stroked"]
    return _Beginning(length, match["date"], place.strip(" ,"), agency, complete=True)


def _date_in_words(words: str | None) -> date | None:
    """The date that `words` give; None if there is none, no year, or no such day."""
    if words is None or not re.search(r"\d{4}", words):
        return None
    try:
        return date_parser.parse(words).date()
    except (ValueError, OverflowError):
        return None
