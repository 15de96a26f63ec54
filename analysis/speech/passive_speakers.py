"""Who said what a passive reports without an agent: "It was noted that X"."""

from collections.abc import Sequence

from analysis.language.noun_phrases import noun_phrase
from analysis.language.parsing import Parsed
from analysis.language.reporting_verbs import lexicon
from analysis.people.antecedents import Context, Speakers
from analysis.people.both_leaders import means_participants, participants
from analysis.people.meetings import parties
from analysis.people.roster import People
from analysis.people.speakers import speakers
from analysis.speech.actors import actors
from analysis.speech.nesting import Attribution
from analysis.speech.own_subjects import subject_before
from analysis.speech.passives import JOINT
from analysis.speech.resolved_sentences import Sentence

# With these what is expressed in the passive is expressed by all: "mutual satisfaction".
_SHARED = {"mutual", "common", "joint", "shared"}


def speakers_of_passive(
    parsed: Parsed,
    attribution: Attribution,
    before: Sequence[Sentence],
    people: People,
    context: Context,
) -> Speakers:
    """Who said what "was noted": the participant who spoke or acted last, else all of them.

    `before` are the sentences before it in its paragraph.

    What is agreed, and "mutual satisfaction", is everybody's.
    """
    met, alone = participants(people), _last_alone(parsed, before, people, context)
    verb = parsed.doc[slice(*attribution.cue)].root
    subject = subject_before(verb)
    shared = [child for child in subject.lefts if child.lower_ in _SHARED] if subject else []
    is_joint = verb.lemma_.lower() in JOINT or shared
    names = alone if len(alone) == 1 and alone[0] in met and not is_joint else met
    return _without_hoped_for(parsed, attribution, names, people, context)


def _without_hoped_for(
    parsed: Parsed, attribution: Attribution, names: Speakers, people: People, context: Context
) -> Speakers:
    """Who expresses it, without whom it is about: "Hope was expressed that Lind would come"."""
    verb = parsed.doc[slice(*attribution.cue)].root
    subject = subject_before(parsed.doc[slice(*attribution.content)].root)
    if verb.lemma_ not in ("express", "voice") or subject is None:
        return names
    hoped_for = speakers(parsed.doc, noun_phrase(subject), people, context)
    return tuple(name for name in names if name not in hoped_for) or names


def _last_alone(
    parsed: Parsed, before: Sequence[Sentence], people: People, context: Context
) -> Speakers:
    """Who spoke or acted last in a paragraph; nobody where others have come in since."""
    for sentence in reversed(before):
        if sentence.attributions:
            return sentence.attributions[-1].speakers
        root = sentence.tokens.root
        is_passive = any(child.dep_ == "auxpass" for child in root.lefts)
        if len(parties(root)) > 1 or (is_passive and root.lemma_ in lexicon().considering):
            return ()  # "Lind met with Berg", "The issues were reviewed": by all
        if acting := actors(parsed, root, people, context):
            return acting
        subject = subject_before(root)
        if subject is not None and means_participants(subject):
            return ()
    return ()
