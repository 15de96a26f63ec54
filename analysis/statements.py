"""Statements of a readout: attributions with their speakers, and what is carried over.

A run is what one cue stands for beyond its own sentence. It is carried

* over every sentence of a quotation;
* forwards from a cue before its clause ("X said …"), and backwards from a closing cue
  ("…, said X"), over the neighbouring sentences of the paragraph that have no cue.

A run ends with the paragraph, at a sentence with a cue, and at a sentence that the reporter
tells: about one of the people, or in the simple past.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.attribution import Attribution, attributions
from analysis.cues import Range, base_form, noun_phrase
from analysis.layout import Span, stripped
from analysis.parsing import Parsed, sentences
from analysis.people import People
from analysis.quotations import mode, overlap, within
from analysis.speakers import (
    Context,
    Speakers,
    is_country,
    speakers,
    with_gender,
    with_mentions,
    with_speakers,
)

_LOOSE = ",;:–—-"
# The reporter tells a sentence about a person; "they" may as well be the two countries.
_PERSONAL = {"he", "she", "i"}
# Cues before their content whose run may go on in the next sentence; "opposed the plan" ends there.
_RUNNING = {"clause"}


@dataclass(frozen=True)
class Statement:
    """An attributed piece of content, with offsets into the readout's text."""

    span: Span
    sentence: Span
    speakers: Speakers
    via: Speakers
    mode: str
    cue: Span | None
    verb: str | None  # the cue's verb in its base form
    source: Span | None
    rule: str
    run: int  # the start of the first statement under the same cue

    @property
    def carried(self) -> bool:
        """Whether the speaker comes from a neighbouring sentence."""
        return self.cue is None


@dataclass(frozen=True)
class _Cited:
    """An attribution with its speakers resolved."""

    attribution: Attribution
    speakers: Speakers
    via: Speakers


@dataclass(frozen=True)
class _Row:
    """A sentence of a paragraph with what was found in it."""

    tokens: Tokens
    span: Span
    cited: tuple[_Cited, ...]


@dataclass(frozen=True)
class _Paragraph:
    """A paragraph with its sentences."""

    text: str
    parsed: Parsed
    rows: list[_Row]
    people: People


def statements(text: str, paragraphs: list[Parsed], people: People) -> list[Statement]:
    """The statements of a readout, in text order; their spans do not overlap."""
    context = Context()
    result: list[Statement] = []
    for parsed in paragraphs:
        rows, context = _cited_rows(parsed, people, context)
        paragraph = _Paragraph(text, parsed, rows, people)
        result += list(_of_paragraph(paragraph, result[-1] if result else None))
    return result


def _cited_rows(parsed: Parsed, people: People, context: Context) -> tuple[list[_Row], Context]:
    rows: list[_Row] = []
    for tokens in sentences(parsed.doc):
        cited: list[_Cited] = []
        for attribution in attributions(tokens, parsed.quoted):
            names = speakers(parsed.doc, attribution.source, people, context)
            if not names or _is_own_position(parsed, attribution, rows):
                continue
            via = speakers(parsed.doc, attribution.via, people, context)
            context = with_speakers(context, names, people)
            context = with_gender(context, _words(parsed, attribution.source), names)
            cited.append(_Cited(attribution, names, via))
        if not cited:
            context = with_speakers(context, _actors(parsed, tokens, people, context), people)
        context = with_mentions(context, parsed.doc, tokens.start, tokens.end, people)
        rows.append(_Row(tokens, parsed.span(tokens.start, tokens.end), tuple(cited)))
    return rows, context


def _words(parsed: Parsed, source: Range | None) -> str:
    return parsed.doc[source[0] : source[1]].text.lower() if source else ""


def _is_own_position(parsed: Parsed, attribution: Attribution, rows: list[_Row]) -> bool:
    """A leader who states his country's position inside his run: "Russia welcomes …" is content."""
    return (
        any(row.cited for row in rows)
        and attribution.source is not None
        and parsed.doc[attribution.cue[0]].tag_ in ("VBZ", "VBP")
        and is_country(parsed.doc, attribution.source)
    )


def _actors(parsed: Parsed, tokens: Tokens, people: People, context: Context) -> Speakers:
    """The people who are the subject of a sentence that the reporter tells."""
    subject = _subject(tokens.root)
    if subject is None or subject.lower_ in ("it", "this", "that", "there", "which"):
        return ()
    names = speakers(parsed.doc, noun_phrase(subject), people, context)
    known = {person.name for person in people.persons}
    return names if set(names) <= known else ()


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.lefts if child.dep_.startswith("nsubj")), None)


# --- runs -----------------------------------------------------------------------------------

_Owner = tuple[int, int]  # a row and which of its attributions; (-1, 0) is the paragraph before
_BEFORE = (-1, 0)


def _of_paragraph(paragraph: _Paragraph, before: Statement | None) -> Iterator[Statement]:
    owners = _owners(paragraph, before is not None)
    runs: dict[_Owner, int] = {_BEFORE: before.run} if before else {}
    for number, row in enumerate(paragraph.rows):
        for part, cited in enumerate(row.cited):
            raw = paragraph.parsed.span(*cited.attribution.content)
            span = trimmed(paragraph.text, raw, paragraph.parsed.quotations)
            if span is not None:
                run = runs.setdefault((number, part), span.start)
                yield _stated(paragraph, row, cited, span, run)
        owner = owners.get(number)
        span = trimmed(paragraph.text, row.span, paragraph.parsed.quotations) if owner else None
        if owner is None or span is None:
            continue
        run = runs.setdefault(owner, span.start)
        if owner == _BEFORE and before is not None:
            yield _carried(paragraph, row, span, before.speakers, before.via, before.source, run)
        else:
            cited = paragraph.rows[owner[0]].cited[owner[1]]
            source = _source(paragraph, cited)
            yield _carried(paragraph, row, span, cited.speakers, cited.via, source, run)


def _owners(paragraph: _Paragraph, has_before: bool) -> dict[int, _Owner]:
    """For each sentence without a cue that belongs to a run: whose run it is."""
    rows = paragraph.rows
    owners: dict[int, _Owner] = {}
    for number, row in enumerate(rows):
        if not row.cited and (passage := _passage(paragraph, row)) is not None:
            owner = _owner_of_passage(paragraph, number, passage, has_before)
            if owner is not None:
                owners[number] = owner
    for number in range(1, len(rows)):
        owner = _running(rows, owners, number - 1)
        if owner and not rows[number].cited and not _is_told(paragraph, rows[number]):
            owners.setdefault(number, owner)
    for number in range(len(rows) - 2, -1, -1):
        owner = _closing(rows, owners, number + 1)
        if owner and not rows[number].cited and not _is_told(paragraph, rows[number]):
            owners.setdefault(number, owner)
    return owners


def _passage(paragraph: _Paragraph, row: _Row) -> Span | None:
    """The quotation that a sentence lies in, but for its full stop and marks."""
    core = _without_marks(paragraph.text, row.span)
    return next((passage for passage in paragraph.parsed.quotations if within(core, passage)), None)


def _owner_of_passage(
    paragraph: _Paragraph, number: int, passage: Span, has_before: bool
) -> _Owner | None:
    """Whose words a quoted sentence is: of the cue on its quotation, else the nearest before it."""
    places = [(n, part) for n, row in enumerate(paragraph.rows) for part in range(len(row.cited))]
    for n, part in places:
        content = paragraph.rows[n].cited[part].attribution.content
        if overlap(paragraph.parsed.span(*content), passage):
            return n, part
    earlier = [place for place in places if place[0] < number]
    later = [place for place in places if place[0] > number]
    if earlier or later:
        return earlier[-1] if earlier else later[0]
    return _BEFORE if has_before else None


def _running(rows: list[_Row], owners: dict[int, _Owner], number: int) -> _Owner | None:
    """The run that goes on behind row `number`: of a cue that stands before its content."""
    if rows[number].cited:
        last = len(rows[number].cited) - 1
        rule = rows[number].cited[last].attribution.rule
        return (number, last) if rule in _RUNNING else None
    return owners.get(number)


def _closing(rows: list[_Row], owners: dict[int, _Owner], number: int) -> _Owner | None:
    """The run that row `number` closes: of a cue that stands behind its content."""
    if rows[number].cited:
        return (number, 0) if rows[number].cited[0].attribution.closing else None
    owner = owners.get(number)
    return owner if owner and owner[0] > number else None


def _is_told(paragraph: _Paragraph, row: _Row) -> bool:
    """Whether the reporter tells a sentence himself: about a person, or in the simple past."""
    root = row.tokens.root
    if root.pos_ not in ("VERB", "AUX"):
        return True
    subject = _subject(root)
    if subject is not None and subject.lower_ in _PERSONAL:
        return True
    if subject is not None and subject.pos_ == "PROPN":
        names = speakers(paragraph.parsed.doc, noun_phrase(subject), paragraph.people, Context())
        known = {person.name for person in paragraph.people.persons}
        if set(names) <= known and not is_country(paragraph.parsed.doc, noun_phrase(subject)):
            return True
    helpers = [child for child in root.lefts if child.dep_ in ("aux", "auxpass")]
    finite = helpers[0] if helpers else root
    return finite.tag_ == "VBD"


# --- statements and their edges ---------------------------------------------------------------


def _stated(paragraph: _Paragraph, row: _Row, cited: _Cited, span: Span, run: int) -> Statement:
    return Statement(
        span=span,
        sentence=row.span,
        speakers=cited.speakers,
        via=cited.via,
        mode=mode(paragraph.text, span, paragraph.parsed.quotations),
        cue=paragraph.parsed.span(*cited.attribution.cue),
        verb=base_form(paragraph.parsed.doc[cited.attribution.cue[0]]),
        source=_source(paragraph, cited),
        rule=cited.attribution.rule,
        run=run,
    )


def _carried(
    paragraph: _Paragraph,
    row: _Row,
    span: Span,
    names: Speakers,
    via: Speakers,
    source: Span | None,
    run: int,
) -> Statement:
    found = mode(paragraph.text, span, paragraph.parsed.quotations)
    return Statement(span, row.span, names, via, found, None, None, source, "carried", run)


def _source(paragraph: _Paragraph, cited: _Cited) -> Span | None:
    source = cited.attribution.source
    return paragraph.parsed.span(*source) if source else None


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
    """Whether a quotation mark stands at an edge of a passage; one that goes on has none there."""
    return text[at] in "“”„«»\"'‘’"


def _is_loose_end(text: str, span: Span) -> bool:
    last = text[span.end - 1]
    if last != ".":
        return last in _LOOSE
    # The full stop of "U.S." stays.
    return not (span.end - 3 >= span.start and text[span.end - 3] == ".")


def _without_marks(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)
