"""Statements of a readout: attributions with their speakers, and what is carried over."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.noun_phrases import Range, noun_phrase
from analysis.language.parsing import Parsed, sentences, words_of_text
from analysis.language.quotations import mode, trimmed
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.language.spans import Span
from analysis.people.antecedents import (
    Context,
    Speakers,
    is_person,
    with_actors,
    with_gender,
    with_mentions,
    with_speakers,
)
from analysis.people.both_leaders import is_country
from analysis.people.names import mentions
from analysis.people.roster import People
from analysis.people.speakers import speakers
from analysis.speech.attribution import attributions, lead_in, transcript
from analysis.speech.carried_over import BEFORE, Cited, Owner, Paragraph, Row, owners_of, subject_of
from analysis.speech.nesting import Attribution


@dataclass(frozen=True)
class Voice:
    """Whose words a quotation is that nothing in its paragraph attributes, and in which run."""

    speakers: Speakers
    via: Speakers
    source: Span | None
    run: int | None


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


def statements(text: str, paragraphs: list[Parsed], people: People) -> list[Statement]:
    """The statements of a readout, in text order; their spans do not overlap."""
    context = Context()
    result: list[Statement] = []
    before: Voice | None = None
    for parsed in paragraphs:
        rows, context = _cited_rows(parsed, people, context)
        paragraph = Paragraph(text, parsed, rows, people)
        result += list(_of_paragraph(paragraph, before))
        before = _voice_before_colon(paragraph, context) or (_voice(result[-1]) if result else None)
    return result


def _voice(last: Statement) -> Voice:
    return Voice(last.speakers, last.via, last.source, last.run)


def _voice_before_colon(paragraph: Paragraph, context: Context) -> Voice | None:
    """Whose quotation follows in the next paragraph, where this one ends in a colon."""
    rows, parsed = paragraph.rows, paragraph.parsed
    if not rows or rows[-1].cited or rows[-1].tokens[-1].text != ":":
        return None
    led = lead_in(rows[-1].tokens, rows[-1].tokens.end - 1)
    names = speakers(parsed.doc, led[0], paragraph.people, context) if led else ()
    return Voice(names, (), parsed.span(*led[0]), None) if led and names else None


def _cited_rows(parsed: Parsed, people: People, context: Context) -> tuple[list[Row], Context]:
    rows: list[Row] = []
    label = transcript(parsed.doc) if parsed.starts else None
    names = speakers(parsed.doc, label.source, people, context) if label is not None else ()
    if label is not None and all(_has_a_voice(name, people) for name in names):
        return _said_in_full(parsed, Cited(label, names, ())), with_speakers(context, names, people)
    for tokens in sentences(parsed.doc):
        cited: list[Cited] = []
        for attribution in attributions(tokens, parsed.quoted):
            names = speakers(parsed.doc, attribution.source, people, context)
            if not names or _is_own_position(parsed, attribution, rows):
                continue
            via = speakers(parsed.doc, attribution.via, people, context)
            context = with_speakers(with_actors(context, via, people), names, people)
            if not any(is_person(name, people) for name in names):
                told = parsed.doc[slice(*attribution.content)].root
                context = with_actors(context, _actors(parsed, told, people, context), people)
            context = with_gender(context, _words(parsed, attribution.source), names)
            cited.append(Cited(attribution, names, via))
        if (topic := _topic(parsed, tokens)) is not None:
            names = speakers(parsed.doc, topic, people, context)
            context = with_actors(context, names, people) if names else context
        # Who does something in what is quoted is nobody in the report.
        if not cited and tokens.root.i not in parsed.quoted:
            actors = _actors(parsed, tokens.root, people, context)
            context = with_actors(context, actors, people)
        context = with_mentions(context, parsed.doc, tokens.start, tokens.end, people)
        rows.append(Row(tokens, parsed.span(tokens.start, tokens.end), tuple(cited)))
    return rows, context


def _has_a_voice(name: str, people: People) -> bool:
    """Whether a name before a colon is a speaker's: "Key Points: …" looks like one, but once."""
    person = next((person for person in people.persons if person.name == name), None)
    if person is None:
        return is_person(name, people)
    return bool(person.offices) or person.times > 1


def _said_in_full(parsed: Parsed, cited: Cited) -> list[Row]:
    """The sentences of a paragraph that is all one speaker's, as in a transcript."""
    return [
        Row(tokens, parsed.span(tokens.start, tokens.end), () if number else (cited,))
        for number, tokens in enumerate(sentences(parsed.doc))
    ]


def _words(parsed: Parsed, source: Range | None) -> str:
    return words_of_text(parsed.doc, *source).lower() if source else ""


def _is_own_position(parsed: Parsed, attribution: Attribution, rows: list[Row]) -> bool:
    """What a leader states inside his run: "Russia welcomes …", "the data show …" is content."""
    verb = parsed.doc[attribution.cue[0]]
    return (
        any(row.cited for row in rows)
        and attribution.source is not None
        and verb.tag_ in ("VBZ", "VBP")
        and (is_country(parsed.doc, attribution.source) or verb.lemma_ in lexicon().findings)
    )


def _topic(parsed: Parsed, tokens: Tokens) -> Range | None:
    """Whom a sentence is about by its beginning: "For NAME, the question isn't abstract"."""
    if tokens[0].lower_ != "for" or len(tokens) < 2:
        return None
    mention = next((m for m in mentions(parsed.doc) if m.start == tokens.start + 1), None)
    return (mention.start, mention.end) if mention is not None else None


def _actors(parsed: Parsed, verb: Token, people: People, context: Context) -> Speakers:
    """The people who are the subject of what the reporter tells, or whose something is."""
    subject = subject_of(verb)
    if subject is None or subject.lower_ in ("it", "this", "that", "there", "which"):
        return ()
    known = {person.name for person in people.persons}
    owners = [child for child in subject.lefts if child.dep_ == "poss"]
    for head in (subject, *owners):
        names = speakers(parsed.doc, noun_phrase(head), people, context)
        if set(names) <= known:
            return names
    return ()


def _of_paragraph(paragraph: Paragraph, before: Voice | None) -> Iterator[Statement]:
    owners = owners_of(paragraph, before is not None)
    runs: dict[Owner, int] = {BEFORE: before.run} if before and before.run is not None else {}
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
        if owner == BEFORE and before is not None:
            yield _carried(paragraph, row, span, before.speakers, before.via, before.source, run)
        else:
            cited = paragraph.rows[owner[0]].cited[owner[1]]
            source = _source(paragraph, cited)
            yield _carried(paragraph, row, span, cited.speakers, cited.via, source, run)


def _stated(paragraph: Paragraph, row: Row, cited: Cited, span: Span, run: int) -> Statement:
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
    paragraph: Paragraph,
    row: Row,
    span: Span,
    names: Speakers,
    via: Speakers,
    source: Span | None,
    run: int,
) -> Statement:
    found = mode(paragraph.text, span, paragraph.parsed.quotations)
    return Statement(span, row.span, names, via, found, None, None, source, "carried", run)


def _source(paragraph: Paragraph, cited: Cited) -> Span | None:
    source = cited.attribution.source
    return paragraph.parsed.span(*source) if source else None
