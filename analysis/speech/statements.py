"""Statements of a readout: attributions with their speakers, and the sentences that are carried."""

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
from analysis.speech.attribution import attributions, source_before_colon, transcript_attribution
from analysis.speech.carried_over import (
    PREVIOUS_PARAGRAPH,
    Owner,
    Paragraph,
    ResolvedAttribution,
    Sentence,
    run_owners,
    subject_of,
)
from analysis.speech.nesting import Attribution


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
        attributed, context = _attributed_sentences(parsed, people, context)
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


def _attributed_sentences(
    parsed: Parsed, people: People, context: Context
) -> tuple[list[Sentence], Context]:
    """The sentences of a paragraph with their attributions, and the context after them."""
    label = transcript_attribution(parsed.doc) if parsed.starts else None
    names = speakers(parsed.doc, label.source, people, context) if label is not None else ()
    if label is not None and all(_is_speaker_of_transcript(name, people) for name in names):
        resolved = ResolvedAttribution(label, names, ())
        return _transcript_sentences(parsed, resolved), with_speakers(context, names, people)
    result: list[Sentence] = []
    for tokens in sentences(parsed.doc):
        is_in_run = any(sentence.attributions for sentence in result)
        found, context = _resolved(parsed, tokens, people, context, is_in_run=is_in_run)
        context = _with_people_of(parsed, tokens, people, context, is_attributed=bool(found))
        result.append(Sentence(tokens, parsed.span(tokens.start, tokens.end), tuple(found)))
    return result, context


def _resolved(
    parsed: Parsed, tokens: Tokens, people: People, context: Context, *, is_in_run: bool
) -> tuple[list[ResolvedAttribution], Context]:
    """The attributions of a sentence with their speakers, and the context after them."""
    result: list[ResolvedAttribution] = []
    for attribution in attributions(tokens, parsed.quoted):
        names = speakers(parsed.doc, attribution.source, people, context)
        if not names or (is_in_run and _is_own_position(parsed, attribution)):
            continue
        via = speakers(parsed.doc, attribution.via, people, context)
        context = with_speakers(with_actors(context, via, people), names, people)
        if not any(is_person(name, people) for name in names):
            verb = parsed.doc[slice(*attribution.content)].root
            context = with_actors(context, _actors(parsed, verb, people, context), people)
        source = attribution.source
        words = words_of_text(parsed.doc, *source).lower() if source else ""
        context = with_gender(context, words, names)
        result.append(ResolvedAttribution(attribution, names, via))
    return result, context


def _with_people_of(
    parsed: Parsed, tokens: Tokens, people: People, context: Context, *, is_attributed: bool
) -> Context:
    """The context after a sentence has named people and said what they do."""
    if (name := _name_after_for(parsed, tokens)) is not None:
        context = with_actors(context, speakers(parsed.doc, name, people, context), people)
    # The subject of a quotation does not act in what the reporter says.
    if not is_attributed and tokens.root.i not in parsed.quoted:
        context = with_actors(context, _actors(parsed, tokens.root, people, context), people)
    return with_mentions(context, parsed.doc, tokens.start, tokens.end, people)


def _is_speaker_of_transcript(name: str, people: People) -> bool:
    """Whether a name before a colon is a speaker's: "Key Points: …" looks like one, but once."""
    person = next((person for person in people.persons if person.name == name), None)
    if person is None:
        return is_person(name, people)
    return bool(person.offices) or person.times > 1


def _transcript_sentences(parsed: Parsed, label: ResolvedAttribution) -> list[Sentence]:
    """The sentences of a paragraph of a transcript: the first has the only attribution."""
    return [
        Sentence(tokens, parsed.span(tokens.start, tokens.end), () if number else (label,))
        for number, tokens in enumerate(sentences(parsed.doc))
    ]


def _is_own_position(parsed: Parsed, attribution: Attribution) -> bool:
    """Whether a cue behind other cues is itself content: "Norway welcomes …", "the data show …"."""
    verb = parsed.doc[attribution.cue[0]]
    return (
        attribution.source is not None
        and verb.tag_ in ("VBZ", "VBP")
        and (is_country(parsed.doc, attribution.source) or verb.lemma_ in lexicon().findings)
    )


def _name_after_for(parsed: Parsed, tokens: Tokens) -> Range | None:
    """The name in a "for" that opens a sentence: "For Ada Lind, the question isn't abstract"."""
    if tokens[0].lower_ != "for" or len(tokens) < 2:
        return None
    mention = next((m for m in mentions(parsed.doc) if m.start == tokens.start + 1), None)
    return (mention.start, mention.end) if mention is not None else None


def _actors(parsed: Parsed, verb: Token, people: People, context: Context) -> Speakers:
    """The people who are a verb's subject, or else who possess it: "Lind's visit ended"."""
    subject = subject_of(verb)
    if subject is None or subject.lower_ in ("it", "this", "that", "there", "which"):
        return ()
    known = {person.name for person in people.persons}
    possessors = [child for child in subject.lefts if child.dep_ == "poss"]
    for head in (subject, *possessors):
        names = speakers(parsed.doc, noun_phrase(head), people, context)
        if set(names) <= known:
            return names
    return ()


def _statements_of_paragraph(
    paragraph: Paragraph, before: SpeakerBefore | None
) -> Iterator[Statement]:
    """The statements of a paragraph, in text order."""
    owners = run_owners(paragraph, before is not None)
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
    how = mode(paragraph.text, span, paragraph.parsed.quotations)
    return Statement(span, sentence.span, names, via, how, None, None, source, "carried", run)


def _source(paragraph: Paragraph, resolved: ResolvedAttribution) -> Span | None:
    source = resolved.attribution.source
    return paragraph.parsed.span(*source) if source else None
