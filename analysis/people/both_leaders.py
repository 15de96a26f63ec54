"""Several who speak as one: "the two leaders", "both sides", "China and Russia agreed".

They are those who met, where the words can mean no others.
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named
from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_in
from analysis.language.people_words import people_words
from analysis.people.antecedents import Speakers
from analysis.people.roster import People


def participants(people: People) -> Speakers:
    """The names of those who met."""
    return tuple(person.name for person in people.participants)


def is_country(doc: Doc, source: Range) -> bool:
    """Whether a source names nothing but countries: "China and Russia", "both countries"."""
    words = doc[source[0] : source[1]]
    names = [token for token in words if token.pos_ in ("PROPN", "NOUN", "NUM")]
    return bool(names) and (
        country_named(words.text) is not None
        or all(
            country_named(token.text) is not None or token.lemma_.lower() in ("country", "nation")
            for token in names
        )
    )


def countries_together(doc: Doc, source: Range, people: People) -> Speakers:
    """Both leaders where their two countries are named as one source: "China and Russia agreed"."""
    named = {country_named(word) for word in words_in(doc)[source[0] : source[1]]} - {None}
    theirs = {person.country for person in people.participants}
    return participants(people) if len(named) > 1 and named == theirs else ()


def is_group(head: Token) -> bool:
    """Whether a noun means all who met: "the two leaders", "both countries", "leaders"."""
    if head.lemma_.lower() not in people_words("together") or head.tag_ not in ("NNS", "NNPS"):
        return False
    before = {child.lower_ for child in head.lefts}
    plain = {"the", "two", "both", "their"}
    alone = not before and head.lemma_.lower() == "leader"
    if before == {"two"} and head.lemma_.lower() in people_words("roles") - {"leader"}:
        return False  # "two officials" are any two
    return alone or (
        bool(before & plain)
        and all(
            child.dep_ in ("det", "nummod", "predet", "poss") or child.lower_ in plain
            for child in head.lefts
        )
    )
