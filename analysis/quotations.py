"""Quoted passages of a paragraph, paired per paragraph, with straight or curly marks."""

import re
from collections.abc import Iterator

from analysis.layout import Span

_PAIRS = {"“": "”", "«": "»", "„": "“”"}
# 'single' marks, told from apostrophes: they open before and close behind a word.
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)(?:[^'‘’\n]|(?<=\w)['’](?=\w))+(?<=[\w.,!?…])['’](?!\w)")


def quotations(text: str, paragraph: Span) -> list[Span]:
    """The outermost quoted passages of `paragraph`, marks included, in text order.

    A passage that is not closed reaches to the end of the paragraph (one that goes on in the next
    paragraph is opened there again); a mark that closes nothing is no passage.
    """
    double = list(_double(text, paragraph))
    words = text[paragraph.start : paragraph.end]
    single = [
        Span(paragraph.start + match.start(), paragraph.start + match.end())
        for match in _SINGLE.finditer(words)
    ]
    outer = [span for span in single if not any(overlap(span, other) for other in double)]
    return sorted([*double, *outer], key=lambda span: span.start)


def overlap(a: Span, b: Span) -> bool:
    """Whether the two spans share a character."""
    return a.start < b.end and b.start < a.end


def within(inner: Span, outer: Span) -> bool:
    """Whether `inner` lies in `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def mode(text: str, span: Span, quoted: list[Span]) -> str:
    """direct, indirect or mixed: whether all, none or some letters of `span` are quoted."""
    letters = [i for i in range(span.start, span.end) if text[i].isalnum()]
    inside = sum(any(passage.start <= i < passage.end for passage in quoted) for i in letters)
    if not inside:
        return "indirect"
    return "direct" if inside == len(letters) else "mixed"


def _double(text: str, paragraph: Span) -> Iterator[Span]:
    start, closing = -1, ""
    for i in range(paragraph.start, paragraph.end):
        char = text[i]
        if start < 0 and (char in _PAIRS or char == '"'):
            start, closing = i, _PAIRS.get(char, '"')
        elif start >= 0 and char in closing:
            yield Span(start, i + 1)
            start = -1
    if start >= 0:
        yield Span(start, paragraph.end)
