"""Spans of a text, and which of its characters are words and which are blank.

Offsets are code points into the text, half-open.
"""

import re
from dataclasses import dataclass

WORD = re.compile(r"\w+(?:[-.'’/&]\w+)*")

# Characters without a glyph: byte order mark, zero width, direction, soft hyphen, empty Braille.
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u00ad\u2800"


@dataclass(frozen=True)
class Span:
    """A part of the text: text[start:end]."""

    start: int
    end: int


def word_count(text: str) -> int:
    """How many words `text` has: runs of letters and digits, which may have - . ' / & inside."""
    return len(WORD.findall(text))


def stripped(text: str, span: Span) -> Span:
    """`span` without the blank characters at its ends."""
    start, end = span.start, span.end
    while start < end and is_blank(text[start]):
        start += 1
    while end > start and is_blank(text[end - 1]):
        end -= 1
    return Span(start, end)


def is_blank(char: str) -> bool:
    """Whether `char` is white space or invisible, such as a byte order mark."""
    return char.isspace() or char in _INVISIBLE
