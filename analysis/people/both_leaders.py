"""Several who speak as one: "the two leaders", "both sides", "China and Russia agreed".

They are the participants of the meeting, unless the words may refer to others.
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named
from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_in
from analysis.language.people_words import people_words
from analysis.people.antecedents import Speakers
from analysis.people.roster import People

_DETERMINERS = {"the", "two", "both", "their"}


def participants(people: People) -> Speakers:
    """The names of the participants."""
    return tuple(person.name for person in people.participants)


def is_country(doc: Doc, source: Range) -> bool:
    """Whether a source names nothing but countries: "China and Russia", "both countries"."""
    phrase = doc[source[0] : source[1]]
    nouns = [token for token in phrase if token.pos_ in ("PROPN", "NOUN", "NUM")]
    return bool(nouns) and (
        country_named(phrase.text) is not None
        or all(
            country_named(token.text) is not None or token.lemma_.lower() in ("country", "nation")
            for token in nouns
        )
    )


def countries_together(doc: Doc, source: Range, people: People) -> Speakers:
    """The participants, if the source names their countries together: "China and Russia agreed"."""
    named = {country_named(word) for word in words_in(doc)[source[0] : source[1]]} - {None}
    of_participants = {person.country for person in people.participants}
    return participants(people) if len(named) > 1 and named == of_participants else ()


def is_group(head: Token) -> bool:
    """Whether a noun means all participants: "the two leaders", "both countries", "leaders"."""
    noun = head.lemma_.lower()
    if noun not in people_words("together") or head.tag_ not in ("NNS", "NNPS"):
        return False
    left_words = {child.lower_ for child in head.lefts}
    if not left_words:
        return noun == "leader"
    if left_words == {"two"} and noun in people_words("roles") - {"leader"}:
        return False  # "two officials" are any two
    return bool(left_words & _DETERMINERS) and all(
        child.dep_ in ("det", "nummod", "predet", "poss") or child.lower_ in _DETERMINERS
        for child in head.lefts
    )
