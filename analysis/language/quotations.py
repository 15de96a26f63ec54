"""Quoted passages of a text, with straight or curly marks, paired from paragraph to paragraph."""

import re
from collections.abc import Iterator

from analysis.language.spans import Span, stripped

_PAIRS = {"“": "”", "«": "»", "„": "“”"}
CLOSING = ("”", "»", '"')  # the double marks that close a passage
_MARK = re.compile('[“”„«»"]')
_PUNCTUATION = ",;:–—-"  # no part of a content at its beginning or end
# 'single' marks, in contrast to apostrophes, open before a word and close after one. The patterns
# begin with the mark, and look back behind it, because marks are found faster than places.
_SINGLE = re.compile(r"['‘](?<!\w.)(?=\w)(?:[^'‘’\n]|(?<=\w)['’](?=\w))+(?<=[\w.,!?…])['’](?!\w)")
# A 'single' mark that opens a passage of several paragraphs, and one that closes it.
_SINGLE_OPENING = re.compile(r"['‘](?:(?<=^.)|(?<=[:,] .))(?=[A-Z])")
_SINGLE_CLOSING = re.compile(r"['’](?<=[.,!?…].)(?!\w)")
_POSSESSIVE = re.compile(r"s['’] [a-z]")
# In so many following paragraphs the closing mark of an open passage is looked for.
_PARAGRAPHS_AHEAD = 8


def quotations(text: str, paragraphs: list[Span]) -> list[list[Span]]:
    """The outermost quoted passages of each paragraph, marks included, in text order.

    A passage that its paragraph leaves open goes on in the next ones if a closing mark follows
    before another opening mark. If not, it ends with its paragraph: in a long quotation, each
    paragraph may have an opening mark of its own. A closing mark alone makes no passage.
    """
    result: list[list[Span]] = []
    running, in_single = "", False
    for number, paragraph in enumerate(paragraphs):
        double, left_open = _double_quoted(text, paragraph, running)
        passages = [*double, *_single_quoted(text, paragraph, double)]
        single = _open_single(text, paragraph, in_single)
        if single is not None and any(overlap(single, other) for other in double):
            single = None
        if single is not None:
            passages = [span for span in passages if not overlap(single, span)] + [single]
        result.append(sorted(passages, key=lambda span: span.start))
        following = paragraphs[number + 1 : number + 1 + _PARAGRAPHS_AHEAD]
        running = (
            left_open if left_open and _is_double_closed_in(text, following, left_open) else ""
        )
        in_single = (
            single is not None
            and not _SINGLE_CLOSING.match(text, single.end - 1)
            and _is_single_closed_in(text, following)
        )
    return result


def overlap(a: Span, b: Span) -> bool:
    """Whether the two spans share a character."""
    return a.start < b.end and b.start < a.end


def within(inner: Span, outer: Span) -> bool:
    """Whether `inner` is inside `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def mode(text: str, span: Span, quoted: list[Span]) -> str:
    """direct, indirect or mixed: all, none or some letters of `span` are inside quotations."""
    near = [passage for passage in quoted if overlap(passage, span)]
    if not near:
        return "indirect"
    letters = [i for i in range(span.start, span.end) if text[i].isalnum()]
    inside = sum(any(passage.start <= i < passage.end for passage in near) for i in letters)
    if not inside:
        return "indirect"
    return "direct" if inside == len(letters) else "mixed"


def _double_quoted(text: str, paragraph: Span, running: str) -> tuple[list[Span], str]:
    """The passages in double marks, and the marks that would close one that is left open.

    `running` are the marks that close a passage which began in a paragraph before.
    """
    passages, start, closing, depth = _paired(text, paragraph, running, nested=True)
    if depth:  # the mark that seemed to open a nested quotation did not
        passages, start, closing, _ = _paired(text, paragraph, running, nested=False)
    if start >= 0:
        passages.append(Span(start, paragraph.end))
    return passages, closing


def _paired(
    text: str, paragraph: Span, running: str, *, nested: bool
) -> tuple[list[Span], int, str, int]:
    """The closed passages; then, of one left open: its start (else -1), closing marks and depth.

    With `nested`, a straight mark inside a passage may open a nested quotation. The depth is the
    number of nested quotations that are still open.
    """
    passages: list[Span] = []
    start, closing = (paragraph.start, running) if running else (-1, "")
    depth = 0
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        mark, i = match[0], match.start()
        if start < 0:
            if mark in _PAIRS or (mark == '"' and not _looks_closing(text, i, paragraph)):
                start, closing = i, _PAIRS.get(mark, '"')
        elif nested and closing == '"' == mark and _looks_opening(text, i, paragraph):
            depth += 1
        elif mark in closing and depth:
            depth -= 1
        elif mark in closing:
            passages.append(Span(start, i + 1))
            start, closing = -1, ""
    return passages, start, closing, depth


def _looks_opening(text: str, i: int, paragraph: Span) -> bool:
    """Whether a straight mark seems to open a passage: after a blank and before a word."""
    return paragraph.start < i < paragraph.end - 1 and text[i - 1] == " " and text[i + 1].isalnum()


def _looks_closing(text: str, i: int, paragraph: Span) -> bool:
    """Whether a straight mark seems to close a passage: after a word and before a blank."""
    after = text[i + 1 : i + 2] if i + 1 < paragraph.end else ""
    return i > paragraph.start and not text[i - 1].isspace() and (not after or after.isspace())


def _single_quoted(text: str, paragraph: Span, double: list[Span]) -> Iterator[Span]:
    """The passages in single marks that are closed in the paragraph and outside of `double`."""
    for match in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        span = Span(match.start(), match.end())
        if not any(overlap(span, other) for other in double):
            yield span


def _open_single(text: str, paragraph: Span, running: bool) -> Span | None:
    """The passage in single marks that runs on from the paragraph before, or into the next one."""
    whole = text[paragraph.start : paragraph.end]
    if running:
        closing = _SINGLE_CLOSING.search(whole)
        opening = _SINGLE_OPENING.search(whole)
        if closing and not (opening and opening.start() < closing.start()):
            return Span(paragraph.start, paragraph.start + closing.end())
    for opening in _SINGLE_OPENING.finditer(whole):
        short = _SINGLE.match(whole, opening.start())
        closing = _SINGLE_CLOSING.search(whole, opening.end())
        # "'The workers' rights are safe.'" does not end after "workers".
        if short and not (closing and _POSSESSIVE.match(whole, short.end() - 2)):
            continue
        end = closing.end() if closing else len(whole)
        return Span(paragraph.start + opening.start(), paragraph.start + end)
    return Span(paragraph.start, paragraph.end) if running else None


def _is_single_closed_in(text: str, following: list[Span]) -> bool:
    """Whether a single mark in the following paragraphs closes the open one, before one opens."""
    for paragraph in following:
        whole = text[paragraph.start : paragraph.end]
        opening, closing = _SINGLE_OPENING.search(whole), _SINGLE_CLOSING.search(whole)
        if closing:
            return not (opening and opening.start() < closing.start())
        if opening:
            return False
    return False


def _is_double_closed_in(text: str, following: list[Span], closing: str) -> bool:
    """Whether the first double mark in the following paragraphs closes the open passage."""
    for paragraph in following:
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

    The marks of a quoted fragment inside the span stay.
    """
    before = None
    while before != span:
        before = span
        span = _without_outer_marks(text, _without_punctuation(text, span), quoted)
    return span if any(char.isalnum() for char in text[span.start : span.end]) else None


def _without_punctuation(text: str, span: Span) -> Span:
    span = stripped(text, span)
    while span.start < span.end and text[span.start] in _PUNCTUATION:
        span = Span(span.start + 1, span.end)
    while span.start < span.end and _ends_in_punctuation(text, span):
        span = Span(span.start, span.end - 1)
    return span


def _ends_in_punctuation(text: str, span: Span) -> bool:
    """Whether the span's last character is no part of it, unlike the full stop of "U.S."."""
    last = text[span.end - 1]
    if last == '"' and text.count('"', span.start, span.end) == 1:
        return True  # a mark that closes no passage
    if last != ".":
        return last in _PUNCTUATION
    return not (span.end - 3 >= span.start and text[span.end - 3] == ".")


def _without_outer_marks(text: str, span: Span, quoted: list[Span]) -> Span:
    """`span` without an opening or closing mark whose passage reaches to its other end."""
    for passage in quoted:
        has_opening_mark = _is_quotation_mark(text, passage.start)
        if has_opening_mark and passage.start == span.start and passage.end >= span.end:
            span = Span(span.start + 1, span.end)
        begins_outside = passage.start < span.start or not has_opening_mark
        if begins_outside and passage.end == span.end and _is_quotation_mark(text, span.end - 1):
            span = Span(span.start, span.end - 1)
    return span


def _is_quotation_mark(text: str, i: int) -> bool:
    """Whether a passage has a mark there: one that runs over several paragraphs may have none."""
    return text[i] in "“”„«»\"'‘’"
