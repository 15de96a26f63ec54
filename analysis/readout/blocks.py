"""The blocks of a text: its lines with wrapped lines joined, and long ones in pieces to parse."""

import re
from collections.abc import Iterator

from analysis.language.spans import Span, stripped

# A line at least this long that does not end like a sentence was wrapped by the author's editor.
WRAPPED_LINE_MIN = 50

# Characters that are parsed as one piece, because parsing time grows with their square. A longer
# paragraph is cut after its last sentence within this length, else at its last blank, else here.
LONGEST_PIECE = 5_000

SENTENCE_END = re.compile(r"[.!?:;…][\"”’')\]]*$|[\"”]$")
_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
# Where a long paragraph is cut: after a word of four letters or more, so not after "Mr." or
# "U.S.", and not before a lower-case letter.
_CUT_AT = re.compile(r".*(?<=\w{4})[.!?…][\"”’')\]]*\s++(?![a-z])|.*\s", re.DOTALL)


def blocks(text: str) -> Iterator[Span]:
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


def pieces(text: str, block: Span) -> Iterator[Span]:
    """A paragraph in pieces short enough to be parsed; most paragraphs are one piece."""
    while block.end - block.start > LONGEST_PIECE:
        cut = _CUT_AT.match(text, block.start, block.start + LONGEST_PIECE)
        end = cut.end() if cut else block.start + LONGEST_PIECE
        yield from unless_blank(text, Span(block.start, end))
        block = stripped(text, Span(end, block.end))
    yield from unless_blank(text, block)


def unless_blank(text: str, span: Span) -> list[Span]:
    """A list of the stripped span, empty if the span has only blank characters."""
    span = stripped(text, span)
    return [span] if span.start < span.end else []


def _is_wrapped(text: str, before: Span, line: Span) -> bool:
    """Whether a line continues the paragraph of the line before it."""
    between = text[before.end : line.start].replace("\r\n", "\n")
    last_line = text[before.start : before.end]
    return (
        sum(between.count(mark) for mark in "\n\r") == 1
        and len(last_line) >= WRAPPED_LINE_MIN
        and not SENTENCE_END.search(last_line)
        and text[line.start] not in "-•*–"
    )
