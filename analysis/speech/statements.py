"""Statements of a readout: attributions with their speakers, and the sentences that are carried."""

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.language.parsing import Parsed
from analysis.language.quotations import mode, trimmed
from analysis.language.reporting_verbs import base_form
from analysis.language.spans import Span
from analysis.people.antecedents import Context, Speakers
from analysis.people.roster import People
from analysis.people.speakers import speakers
from analysis.speech.accounts import speakers_in_account
from analysis.speech.attribution import source_before_colon
from analysis.speech.carried_over import PREVIOUS_PARAGRAPH, Owner, run_owners
from analysis.speech.resolution import attributed_sentences
from analysis.speech.resolved_sentences import (
    Paragraph,
    ResolvedAttribution,
    Sentence,
)


@dataclass(frozen=True)
class SpeakerBefore:
    """The last speakers of a paragraph: theirs is a quotation in the next one without a cue.

    `run` is the run that such a quotation belongs to; None where it begins one.
    """

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
    before: SpeakerBefore | None = None
    for parsed in paragraphs:
        names_before = before.speakers if before is not None else ()
        attributed, context = attributed_sentences(parsed, people, context, names_before)
        paragraph = Paragraph(text, parsed, attributed, people)
        result += _statements_of_paragraph(paragraph, before)
        before = _speaker_before_colon(paragraph, context)
        if before is None and result:
            last = result[-1]
            before = SpeakerBefore(last.speakers, last.via, last.source, last.run)
    return result


def _speaker_before_colon(paragraph: Paragraph, context: Context) -> SpeakerBefore | None:
    """Whose quotation follows in the next paragraph, where this one ends in a colon."""
    parsed = paragraph.parsed
    last = paragraph.sentences[-1] if paragraph.sentences else None
    if last is None or last.attributions or last.tokens[-1].text != ":":
        return None
    if (source_and_verb := source_before_colon(last.tokens, last.tokens.end - 1)) is None:
        return None
    source, _ = source_and_verb
    names = speakers(parsed.doc, source, paragraph.people, context)
    return SpeakerBefore(names, (), parsed.span(*source), None) if names else None


def _statements_of_paragraph(
    paragraph: Paragraph, before: SpeakerBefore | None
) -> Iterator[Statement]:
    """The statements of a paragraph, in text order."""
    owners = run_owners(paragraph, before.speakers if before is not None else None)
    runs = {PREVIOUS_PARAGRAPH: before.run} if before and before.run is not None else {}
    for number, sentence in enumerate(paragraph.sentences):
        for part, resolved in enumerate(sentence.attributions):
            content = paragraph.parsed.span(*resolved.attribution.content)
            span = trimmed(paragraph.text, content, paragraph.parsed.quotations)
            if span is not None:
                run = runs.setdefault((number, part), span.start)
                yield _statement(paragraph, sentence, resolved, span, run)
        owner = owners.get(number)
        if owner is None:
            continue
        span = trimmed(paragraph.text, sentence.span, paragraph.parsed.quotations)
        if span is not None:
            run = runs.setdefault(owner, span.start)
            yield _carried_statement(paragraph, sentence, span, owner, before, run)


def _statement(
    paragraph: Paragraph, sentence: Sentence, resolved: ResolvedAttribution, span: Span, run: int
) -> Statement:
    return Statement(
        span=span,
        sentence=sentence.span,
        speakers=resolved.speakers,
        via=resolved.via,
        mode=mode(paragraph.text, span, paragraph.parsed.quotations),
        cue=paragraph.parsed.span(*resolved.attribution.cue),
        verb=base_form(paragraph.parsed.doc[resolved.attribution.cue[0]]),
        source=_source(paragraph, resolved),
        rule=resolved.attribution.rule,
        run=run,
    )


def _carried_statement(
    paragraph: Paragraph,
    sentence: Sentence,
    span: Span,
    owner: Owner,
    before: SpeakerBefore | None,
    run: int,
) -> Statement:
    if owner == PREVIOUS_PARAGRAPH and before is not None:
        names, via, source = before.speakers, before.via, before.source
    else:
        resolved = paragraph.sentences[owner[0]].attributions[owner[1]]
        names, via, source = resolved.speakers, resolved.via, _source(paragraph, resolved)
    tokens = (sentence.tokens.start, sentence.tokens.end)
    teller = via or names
    inner = speakers_in_account(paragraph.parsed, tokens, teller, paragraph.people, Context())
    if inner:
        names, via = inner, teller
    how = mode(paragraph.text, span, paragraph.parsed.quotations)
    return Statement(span, sentence.span, names, via, how, None, None, source, "carried", run)


def _source(paragraph: Paragraph, resolved: ResolvedAttribution) -> Span | None:
    source = resolved.attribution.source
    return paragraph.parsed.span(*source) if source else None
