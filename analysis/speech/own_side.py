"""The own side: words by which somebody speaks for the state that he represents.

"Norway stands ready to …", "the Norwegian side hopes …" and "we welcome …" are positions of the
Norwegian leader where they stand among his words.
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.noun_phrases import Range, noun_phrase
from analysis.people.antecedents import Speakers
from analysis.people.both_leaders import is_country
from analysis.people.roster import People

OWN = "own"  # the side of whoever speaks: "we", "our country"
_WE = {"we", "our"}
_SIDES = {"side", "country", "government", "people", "nation"}


def side_of(subject: Token) -> str | None:
    """The state for which a subject stands, OWN for "we"; None for another subject."""
    possessors = [child for child in subject.lefts if child.dep_ == "poss"]
    if subject.lower_ == "we" or any(child.lower_ in _WE for child in possessors):
        return OWN
    owners = (country_named(child.text) for child in possessors)
    named = country_named(subject.doc[slice(*noun_phrase(subject))].text)
    named = named or country_named(subject.text)
    if subject.lemma_.lower() in _SIDES:
        named = named or next(filter(None, map(_adjective, subject.lefts)), None)
    return named or next(filter(None, owners), None)


def _adjective(word: Token) -> str | None:
    return country_of_adjective(word.text)


def is_of_a_state(doc: Doc, source: Range) -> bool:
    """Whether a source is a state or its side: "Norway", "Norway and Iceland", "the X side"."""
    head = doc[slice(*source)].root
    is_side = head.lemma_.lower() in _SIDES and side_of(head) not in (None, OWN)
    return is_country(doc, source) or is_side or head.lower_ == "we"


def represents(names: Speakers, side: str, people: People) -> bool:
    """Whether one of those who met, alone, speaks for a side."""
    met = {person.name: person.country for person in people.participants}
    return len(names) == 1 and names[0] in met and side in (OWN, met[names[0]])
