"""Who acts in a sentence, so that "he" behind it is he."""

from spacy.tokens import Token

from analysis.language.noun_phrases import Range, noun_phrase
from analysis.language.parsing import Parsed
from analysis.people.antecedents import Context, Speakers
from analysis.people.roster import People
from analysis.people.speakers import speakers
from analysis.speech.own_subjects import subject_before


def actors(parsed: Parsed, verb: Token, people: People, context: Context) -> Speakers:
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


def owner(parsed: Parsed, via: Range | None, people: People, context: Context) -> Speakers:
    """Whose office reports, so that "he" is he: "Lind's office said he …"."""
    head = parsed.doc[slice(*via)].root if via is not None else None
    owners = [child for child in head.lefts if child.dep_ == "poss"] if head is not None else []
    known = {person.name for person in people.persons}
    names = speakers(parsed.doc, noun_phrase(owners[0]), people, context) if owners else ()
    return names if set(names) <= known else ()
