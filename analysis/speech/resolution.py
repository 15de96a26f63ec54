"""Resolution: the attributions of a paragraph's sentences with their speakers.

Who is meant by a pronoun or a description follows from who spoke and acted before, so sentences
are resolved in text order, with a context that goes along.
"""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens

from analysis.language.noun_phrases import Range
from analysis.language.parsing import Parsed, sentences, words_of_text
from analysis.language.reporting_verbs import lexicon
from analysis.people.antecedents import (
    Context,
    Speakers,
    is_person,
    with_actors,
    with_gender,
    with_mentions,
    with_speakers,
)
from analysis.people.names import mentions
from analysis.people.roster import People
from analysis.people.speakers import speakers
from analysis.speech.accounts import speakers_in_account
from analysis.speech.actors import actors, owner
from analysis.speech.attribution import attributions, transcript_attribution
from analysis.speech.nesting import Attribution
from analysis.speech.own_side import is_of_a_state, represents, side_of
from analysis.speech.passive_speakers import speakers_of_passive
from analysis.speech.passives import PASSIVE
from analysis.speech.resolved_sentences import ResolvedAttribution, Sentence


def attributed_sentences(
    parsed: Parsed, people: People, context: Context, before: Speakers
) -> tuple[list[Sentence], Context]:
    """The sentences of a paragraph with their attributions, and the context after them.

    `before` are the speakers of the last statement in the paragraphs before.
    """
    label = transcript_attribution(parsed.doc) if parsed.starts else None
    names = speakers(parsed.doc, label.source, people, context) if label is not None else ()
    if label is not None and all(_is_speaker_of_transcript(name, people) for name in names):
        resolved = ResolvedAttribution(label, names, ())
        return _transcript_sentences(parsed, resolved), with_speakers(context, names, people)
    result: list[Sentence] = []
    for tokens in sentences(parsed.doc):
        said = [each.attributions[-1].speakers for each in result if each.attributions]
        run = _Run(result, said[-1] if said else (), before)
        found, context = _resolved(parsed, tokens, people, context, run)
        context = _with_people_of(parsed, tokens, people, context, is_attributed=bool(found))
        result.append(Sentence(tokens, parsed.span(tokens.start, tokens.end), tuple(found)))
    return result, context


@dataclass(frozen=True)
class _Run:
    """The sentences before one in its paragraph, who spoke last there, and in those before."""

    sentences: list[Sentence]
    in_paragraph: Speakers
    in_paragraph_before: Speakers


def _resolved(
    parsed: Parsed, tokens: Tokens, people: People, context: Context, run: _Run
) -> tuple[list[ResolvedAttribution], Context]:
    """The attributions of a sentence with their speakers, and the context after them."""
    result: list[ResolvedAttribution] = []
    for attribution in attributions(tokens, parsed.quoted):
        via = speakers(parsed.doc, attribution.via, people, context)
        context = with_actors(context, owner(parsed, attribution.via, people, context), people)
        if attribution.within is not None:  # "Lind said that her office …": hers
            context = with_actors(context, via, people)
        if attribution.rule == PASSIVE:
            names = speakers_of_passive(parsed, attribution, run.sentences, people, context)
        else:
            names = speakers(parsed.doc, attribution.source, people, context)
        if not names or _is_own_position(parsed, attribution, people, run):
            continue
        if attribution.within is not None and _is_of_own_side(via, names, people):
            attribution, names, via = attribution.within, via, ()
        if inner := speakers_in_account(parsed, attribution.content, names, people, context):
            names, via = inner, names
        context = with_speakers(with_actors(context, via, people), names, people)
        if not any(is_person(name, people) for name in names):
            verb = parsed.doc[slice(*attribution.content)].root
            context = with_actors(context, actors(parsed, verb, people, context), people)
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
        context = with_actors(context, actors(parsed, tokens.root, people, context), people)
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


def _is_of_own_side(via: Speakers, names: Speakers, people: People) -> bool:
    """Whether somebody tells the position of his own country or body.

    "Lind said Norway opposes X", "Lind said that her government opposes X".
    """
    countries = {person.country for person in people.persons if person.name in via}
    is_own_body = any(name.startswith(f"{who}'s ") for name in names for who in via)
    return bool(names) and (set(names) <= countries or is_own_body)


def _is_own_position(parsed: Parsed, attribution: Attribution, people: People, run: _Run) -> bool:
    """Whether a cue behind other cues is itself content: "Norway welcomes …", "the data show …".

    At the beginning of a paragraph only where the last speaker represents that state.
    """
    verb = parsed.doc[attribution.cue[0]]
    if attribution.source is None or verb.tag_ not in ("VBZ", "VBP"):
        return False
    if run.in_paragraph:
        is_state = is_of_a_state(parsed.doc, attribution.source)
        return is_state or verb.lemma_ in lexicon().findings
    side = side_of(parsed.doc[slice(*attribution.source)].root)
    return side is not None and represents(run.in_paragraph_before, side, people)


def _name_after_for(parsed: Parsed, tokens: Tokens) -> Range | None:
    """The name in a "for" that opens a sentence: "For Ada Lind, the question isn't abstract"."""
    if tokens[0].lower_ != "for" or len(tokens) < 2:
        return None
    mention = next((m for m in mentions(parsed.doc) if m.start == tokens.start + 1), None)
    return (mention.start, mention.end) if mention is not None else None
