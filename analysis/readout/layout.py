"""The layout of a readout: date line, credit line, headings and paragraphs, with their offsets.

Only the text is read. Offsets are code points into it, half-open.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.language.spans import Span
from analysis.readout.blocks import blocks, pieces, unless_blank
from analysis.readout.credits import credit
from analysis.readout.date_lines import DateLine, without_date_line
from analysis.readout.short_lines import is_heading


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or heading, without date line and credit; `section` is the heading over it."""

    span: Span
    heading: bool
    section: Span | None


@dataclass(frozen=True)
class Layout:
    """The parts of a readout, in text order; links to other articles may stand below the credit."""

    date_line: DateLine | None
    paragraphs: tuple[Paragraph, ...]
    credit: Span | None


def layout(text: str) -> Layout:
    """The parts of `text`. Every non-blank character is inside exactly one of them."""
    line, below = without_date_line(text, list(blocks(text)))
    named = credit(text, below)
    if named is not None:
        below = [part for block in below for part in _without(text, block, named)]
    return Layout(line, tuple(_paragraphs(text, below)), named)


def _without(text: str, block: Span, named: Span) -> list[Span]:
    """A block without the credit, which is the end of it, all of it, or nothing of it."""
    if block.end <= named.start or block.start >= named.end:
        return [block]
    return unless_blank(text, Span(block.start, max(block.start, named.start)))


def _paragraphs(text: str, blocks: list[Span]) -> Iterator[Paragraph]:
    section: Span | None = None
    for number, block in enumerate(blocks):
        heading = number + 1 < len(blocks) and is_heading(text[block.start : block.end])
        for piece in pieces(text, block):
            yield Paragraph(piece, heading, None if heading else section)
        if heading:
            section = block
