"""Written accounts that are quoted: "“The leaders agreed that X,” the office said".

What such a quotation says of the leaders' words is theirs, through whom it is quoted from. The
words of a person are not taken apart so: "“Lind said X,” Rask replied" are Rask's.
"""

from spacy.tokens import Token

from analysis.language.noun_phrases import Range, noun_phrase
from analysis.language.parsing import Parsed
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.people.antecedents import Context, Speakers, is_person
from analysis.people.roster import People
from analysis.people.speakers import speakers

_PAST = {"VBD", "VBN"}


def speakers_in_account(
    parsed: Parsed, content: Range, names: Speakers, people: People, context: Context
) -> Speakers:
    """Whose words a quoted account tells, all of them persons; empty if it is none.

    `names` are those from whom the tokens `content` are quoted.
    """
    if len(names) != 1 or is_person(names[0], people):
        return ()
    verb = parsed.doc[slice(*content)].root
    if verb.i not in parsed.quoted or verb.tag_ not in _PAST or not _reports(verb):
        return ()
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if subject is None:
        return ()
    found = speakers(parsed.doc, noun_phrase(subject), people, context)
    known = {person.name for person in people.persons}
    return found if set(found) <= known else ()


def _reports(verb: Token) -> bool:
    """Whether a verb reports something: "agreed that X", "reaffirmed X"; not "spoke about X"."""
    forms = lexicon().verbs.get(base_form(verb), frozenset())
    has_content = any(
        child.dep_ in ("ccomp", "xcomp", "dobj") or child.lower_ in forms for child in verb.rights
    )
    return bool(forms & {"clause", "to", "object", "person"}) and has_content
