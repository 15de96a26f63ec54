"""Stretches of a text, and which of its characters are words or nothing that shows.

Offsets are code points into the text, half-open.
"""

import re
from dataclasses import dataclass

WORD = re.compile(r"\w+(?:[-.'’/&]\w+)*")

# What shows nothing: marks of order, width and direction, a soft hyphen, an empty Braille cell.
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u00ad\u2800"


@dataclass(frozen=True)
class Span:
    """A stretch of the text: text[start:end]."""

    start: int
    end: int


def word_count(text: str) -> int:
    """Words in `text`: runs of letters and digits, joined by - . ' / & inside."""
    return len(WORD.findall(text))


def stripped(text: str, span: Span) -> Span:
    """`span` without the blank characters at its ends, invisible ones and byte order marks too."""
    start, end = span.start, span.end
    while start < end and is_blank(text[start]):
        start += 1
    while end > start and is_blank(text[end - 1]):
        end -= 1
    return Span(start, end)


def is_blank(char: str) -> bool:
    """Whether `char` shows nothing: white space, a byte order mark, a zero-width space."""
    return char.isspace() or char in _INVISIBLE
