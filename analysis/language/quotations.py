"""Quoted passages of a text, with straight or curly marks, paired from paragraph to paragraph."""

import re
from collections.abc import Iterator

from analysis.language.spans import Span, stripped

_PAIRS = {"“": "”", "«": "»", "„": "“”"}
CLOSING = ("”", "»", '"')  # the double marks that close a passage
_MARK = re.compile('[“”„«»"]')
_LOOSE = ",;:–—-"
# 'single' marks, told from apostrophes: they open before and close behind a word.
_SINGLE = re.compile(r"(?<!\w)['‘](?=\w)(?:[^'‘’\n]|(?<=\w)['’](?=\w))+(?<=[\w.,!?…])['’](?!\w)")
# A 'single' mark that opens what its paragraph does not close, and what closes it further on.
_SINGLE_OPENING = re.compile(r"(?:^|(?<=[:,] ))['‘](?=[A-Z])")
_SINGLE_CLOSING = re.compile(r"(?<=[.,!?…])['’](?!\w)")
_POSSESSIVE = re.compile(r"s['’] [a-z]")
# A quotation that is left open may go on over this many paragraphs to its closing mark.
_LONGEST = 8


def quotations(text: str, paragraphs: list[Span]) -> list[list[Span]]:
    """The outermost quoted passages of each paragraph, marks included, in text order.

    A passage that is not closed in its paragraph goes on in the next ones where a closing mark
    follows before any other opens; else it ends with its paragraph, as where each paragraph of a
    long quotation opens anew. A mark that closes nothing is no passage.
    """
    result: list[list[Span]] = []
    running, in_single = "", False
    for number, paragraph in enumerate(paragraphs):
        double, left_open = _double(text, paragraph, running)
        closed = [*double, *_single(text, paragraph, double)]
        single = _open_single(text, paragraph, in_single)
        if single is not None and any(overlap(single, other) for other in double):
            single = None
        if single is not None:
            closed = [span for span in closed if not overlap(single, span)] + [single]
        result.append(sorted(closed, key=lambda span: span.start))
        ahead = paragraphs[number + 1 : number + 1 + _LONGEST]
        running = left_open if left_open and _closes(text, iter(ahead), left_open) else ""
        in_single = (
            single is not None
            and not _SINGLE_CLOSING.match(text, single.end - 1)
            and _closes_single(text, ahead)
        )
    return result


def overlap(a: Span, b: Span) -> bool:
    """Whether the two spans share a character."""
    return a.start < b.end and b.start < a.end


def within(inner: Span, outer: Span) -> bool:
    """Whether `inner` lies in `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def mode(text: str, span: Span, quoted: list[Span]) -> str:
    """direct, indirect or mixed: whether all, none or some letters of `span` are quoted."""
    near = [passage for passage in quoted if passage.start < span.end and span.start < passage.end]
    if not near:
        return "indirect"
    letters = [i for i in range(span.start, span.end) if text[i].isalnum()]
    inside = sum(any(passage.start <= i < passage.end for passage in near) for i in letters)
    if not inside:
        return "indirect"
    return "direct" if inside == len(letters) else "mixed"


def _double(text: str, paragraph: Span, running: str) -> tuple[list[Span], str]:
    """The passages in double marks, and the marks that would close one that is left open.

    `running` are the marks that close a passage which came over from the paragraph before.
    """
    for nests in (True, False):
        found: list[Span] = []
        start, closing = (paragraph.start, running) if running else (-1, "")
        inner = 0
        for match in _MARK.finditer(text, paragraph.start, paragraph.end):
            mark, i = match[0], match.start()
            if start >= 0 and nests and closing == '"' == mark and _opens(text, i, paragraph):
                inner += 1
            elif start >= 0 and mark in closing and inner:
                inner -= 1
            elif start >= 0 and mark in closing:
                found.append(Span(start, i + 1))
                start, closing = -1, ""
            elif start < 0 and (mark in _PAIRS or (mark == '"' and not _ends(text, i, paragraph))):
                start, closing = i, _PAIRS.get(mark, '"')
        if start < 0 or not inner:
            break  # else what looked like a quotation inside another one was none
    if start >= 0:
        found.append(Span(start, paragraph.end))
    return found, closing


def _opens(text: str, i: int, paragraph: Span) -> bool:
    """Whether a straight mark looks like one that opens: behind a blank and before a word."""
    return paragraph.start < i < paragraph.end - 1 and text[i - 1] == " " and text[i + 1].isalnum()


def _ends(text: str, i: int, paragraph: Span) -> bool:
    """Whether a straight mark looks like one that closes: behind a word and before a blank."""
    behind = text[i + 1 : i + 2] if i + 1 < paragraph.end else ""
    return i > paragraph.start and not text[i - 1].isspace() and (not behind or behind.isspace())


def _single(text: str, paragraph: Span, double: list[Span]) -> Iterator[Span]:
    for match in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        span = Span(match.start(), match.end())
        if not any(overlap(span, other) for other in double):
            yield span


def _open_single(text: str, paragraph: Span, running: bool) -> Span | None:
    """The passage in single marks that comes from the paragraph before or is left open in this."""
    whole = text[paragraph.start : paragraph.end]
    if running:
        closing = _SINGLE_CLOSING.search(whole)
        opening = _SINGLE_OPENING.search(whole)
        if closing and not (opening and opening.start() < closing.start()):
            return Span(paragraph.start, paragraph.start + closing.end())
    for opening in _SINGLE_OPENING.finditer(whole):
        short = _SINGLE.match(whole, opening.start())
        closing = _SINGLE_CLOSING.search(whole, opening.end())
        # "'The workers' rights are safe.'" does not end behind "workers".
        if short and not (closing and _POSSESSIVE.match(whole, short.end() - 2)):
            continue
        end = closing.end() if closing else len(whole)
        return Span(paragraph.start + opening.start(), paragraph.start + end)
    return Span(paragraph.start, paragraph.end) if running else None


def _closes_single(text: str, ahead: list[Span]) -> bool:
    """Whether a single mark in the paragraphs ahead closes what was left open, before one opens."""
    for paragraph in ahead:
        whole = text[paragraph.start : paragraph.end]
        opening, closing = _SINGLE_OPENING.search(whole), _SINGLE_CLOSING.search(whole)
        if closing:
            return not (opening and opening.start() < closing.start())
        if opening:
            return False
    return False


def _closes(text: str, ahead: Iterator[Span], closing: str) -> bool:
    """Whether the first double mark in the paragraphs ahead closes what was left open."""
    for paragraph in ahead:
        marks = [c for c in text[paragraph.start : paragraph.end] if c in _PAIRS or c in CLOSING]
        if not marks:
            continue
        if closing == '"':
            # A straight mark closes where none opens: the paragraph has an odd number of them.
            return marks.count('"') % 2 == 1 and text[paragraph.start] != '"'
        return marks[0] in closing and marks[0] not in _PAIRS
    return False


def trimmed(text: str, span: Span, quoted: list[Span]) -> Span | None:
    """`span` without outer quotation marks and the punctuation around it; None if nothing is left.

    A mark stays where the passage that it opens or closes ends inside the span: a quoted fragment.
    """
    before = None
    while before != span:
        before = span
        span = stripped(text, span)
        while span.start < span.end and text[span.start] in _LOOSE:
            span = Span(span.start + 1, span.end)
        while span.start < span.end and _is_loose_end(text, span):
            span = Span(span.start, span.end - 1)
        for passage in quoted:
            opened = _is_mark(text, passage.start)
            if opened and passage.start == span.start and passage.end >= span.end:
                span = Span(span.start + 1, span.end)
            from_outside = passage.start < span.start or not opened
            if from_outside and passage.end == span.end and _is_mark(text, span.end - 1):
                span = Span(span.start, span.end - 1)
    return span if any(char.isalnum() for char in text[span.start : span.end]) else None


def _is_mark(text: str, at: int) -> bool:
    """Whether the character is a quotation mark; a passage that runs on ends without one."""
    return text[at] in "“”„«»\"'‘’"


def _is_loose_end(text: str, span: Span) -> bool:
    last = text[span.end - 1]
    if last == '"' and text.count('"', span.start, span.end) == 1:
        return True  # it closes what nothing opened
    if last != ".":
        return last in _LOOSE
    # The full stop of "U.S." stays.
    return not (span.end - 3 >= span.start and text[span.end - 3] == ".")
