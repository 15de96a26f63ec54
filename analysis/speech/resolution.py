"""Resolution: the attributions of a paragraph's sentences with their speakers.

Who is meant by a pronoun or a description follows from who spoke and acted before, so sentences
are resolved in text order, with a context that goes along.
"""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.noun_phrases import Range, noun_phrase
from analysis.language.parsing import Parsed, sentences, words_of_text
from analysis.language.reporting_verbs import lexicon
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
from analysis.people.both_leaders import means_participants, participants
from analysis.people.meetings import parties
from analysis.people.names import mentions
from analysis.people.roster import People
from analysis.people.speakers import speakers
from analysis.speech.accounts import speakers_in_account
from analysis.speech.attribution import attributions, transcript_attribution
from analysis.speech.nesting import Attribution
from analysis.speech.own_side import is_of_a_state, represents, side_of
from analysis.speech.own_subjects import subject_before
from analysis.speech.passives import JOINT, PASSIVE

# With these what is expressed in the passive is expressed by all: "mutual satisfaction".
_SHARED = {"mutual", "common", "joint", "shared"}


@dataclass(frozen=True)
class ResolvedAttribution:
    """An attribution with its speakers."""

    attribution: Attribution
    speakers: Speakers
    via: Speakers


@dataclass(frozen=True)
class Sentence:
    """A sentence of a paragraph with the attributions that it contains."""

    tokens: Tokens
    span: Span
    attributions: tuple[ResolvedAttribution, ...]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph with its sentences."""

    text: str
    parsed: Parsed
    sentences: list[Sentence]
    people: People


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
        run = _Run(said[-1] if said else (), _last_alone(parsed, result, people, context), before)
        found, context = _resolved(parsed, tokens, people, context, run)
        context = _with_people_of(parsed, tokens, people, context, is_attributed=bool(found))
        result.append(Sentence(tokens, parsed.span(tokens.start, tokens.end), tuple(found)))
    return result, context


@dataclass(frozen=True)
class _Run:
    """Who spoke last before a sentence: in its paragraph; there, or acted; in those before."""

    in_paragraph: Speakers
    last: Speakers
    in_paragraph_before: Speakers


def _last_alone(
    parsed: Parsed, before: list[Sentence], people: People, context: Context
) -> Speakers:
    """Who spoke or acted last in a paragraph; nobody where others have come in since."""
    for sentence in reversed(before):
        if sentence.attributions:
            return sentence.attributions[-1].speakers
        root = sentence.tokens.root
        is_passive = any(child.dep_ == "auxpass" for child in root.lefts)
        if len(parties(root)) > 1 or (is_passive and root.lemma_ in lexicon().considering):
            return ()  # "Lind met with Berg", "The issues were reviewed": by all
        if actors := _actors(parsed, root, people, context):
            return actors
        subject = subject_before(root)
        if subject is not None and means_participants(subject):
            return ()
    return ()


def _resolved(
    parsed: Parsed, tokens: Tokens, people: People, context: Context, run: _Run
) -> tuple[list[ResolvedAttribution], Context]:
    """The attributions of a sentence with their speakers, and the context after them."""
    result: list[ResolvedAttribution] = []
    for attribution in attributions(tokens, parsed.quoted):
        context = with_actors(context, _owner(parsed, attribution.via, people, context), people)
        if attribution.rule == PASSIVE:
            names = _speakers_of_passive(parsed, attribution, people, run)
            names = _without_hoped_for(parsed, attribution, names, people, context)
        else:
            names = speakers(parsed.doc, attribution.source, people, context)
        if not names or _is_own_position(parsed, attribution, people, run):
            continue
        via = speakers(parsed.doc, attribution.via, people, context)
        if attribution.within is not None and _is_of_own_country(via, names, people):
            attribution, names, via = attribution.within, via, ()
        if inner := speakers_in_account(parsed, attribution.content, names, people, context):
            names, via = inner, names
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


def _is_of_own_country(via: Speakers, names: Speakers, people: People) -> bool:
    """Whether somebody tells the position of his own country: "Lind said Norway opposes X"."""
    countries = {person.country for person in people.persons if person.name in via}
    return bool(names) and set(names) <= countries


def _owner(parsed: Parsed, via: Range | None, people: People, context: Context) -> Speakers:
    """Whose office reports, so that "he" is he: "Lind's office said he …"."""
    head = parsed.doc[slice(*via)].root if via is not None else None
    owners = [child for child in head.lefts if child.dep_ == "poss"] if head is not None else []
    known = {person.name for person in people.persons}
    names = speakers(parsed.doc, noun_phrase(owners[0]), people, context) if owners else ()
    return names if set(names) <= known else ()


def _speakers_of_passive(
    parsed: Parsed, attribution: Attribution, people: People, run: _Run
) -> Speakers:
    """Who said what "was noted": the participant who spoke or acted last, else all of them.

    What is agreed, and "mutual satisfaction", is everybody's.
    """
    met, alone = participants(people), run.last
    verb = parsed.doc[attribution.cue[0]]
    subject = subject_before(verb)
    shared = [child for child in subject.lefts if child.lower_ in _SHARED] if subject else []
    is_joint = verb.lemma_.lower() in JOINT or shared
    return alone if len(alone) == 1 and alone[0] in met and not is_joint else met


def _without_hoped_for(
    parsed: Parsed, attribution: Attribution, names: Speakers, people: People, context: Context
) -> Speakers:
    """Who expresses it, without whom it is about: "Hope was expressed that Lind would come"."""
    verb = parsed.doc[attribution.cue[0]]
    subject = subject_before(parsed.doc[slice(*attribution.content)].root)
    if verb.lemma_ not in ("express", "voice") or subject is None:
        return names
    hoped_for = speakers(parsed.doc, noun_phrase(subject), people, context)
    return tuple(name for name in names if name not in hoped_for) or names


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


def _actors(parsed: Parsed, verb: Token, people: People, context: Context) -> Speakers:
    """The people who are a verb's subject, or else who possess it: "Lind's visit ended"."""
    subject = subject_before(verb)
    if subject is None or subject.lower_ in ("it", "this", "that", "there", "which"):
        return ()
    known = {person.name for person in people.persons}
    possessors = [child for child in subject.lefts if child.dep_ == "poss"]
    for head in (subject, *possessors):
        names = speakers(parsed.doc, noun_phrase(head), people, context)
        if set(names) <= known:
            return names
    return ()
