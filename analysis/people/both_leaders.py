"""Several who speak as one: "the two leaders", "both sides", "China and Russia agreed".

They are the participants of the meeting, unless the words may refer to others.
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.noun_phrases import Range, objects_after
from analysis.language.parsing import words_in
from analysis.language.people_words import people_words
from analysis.people.antecedents import Speakers
from analysis.people.roster import People

_DETERMINERS = {"the", "two", "both", "their"}
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_PAIRS = {"pair", "duo"}


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


def group(head: Token, people: People) -> Speakers:
    """The participants whom a noun means together: "the two leaders", "both presidents".

    They are those with that office, if it is one that two of them have; else all. Those "of Norway
    and Iceland" are of these countries, or nobody who met.
    """
    if head.tag_ == "CD" and any(child.lower_ == "the" for child in head.lefts):
        # "The two agreed", "the three discussed"
        is_number = _NUMBERS.get(head.lower_) == len(people.participants)
        return participants(people) if is_number and head.n_rights == 0 else ()
    if not means_participants(head):
        return ()
    met = people.participants
    states = _states(head)
    if states is not None:
        met = tuple(person for person in met if person.country in (*states, None))
        is_of_all = None not in states and len(met) >= len(states) > 1
        return tuple(person.name for person in met) if is_of_all else ()
    noun = _noun(head)
    in_office = tuple(person.name for person in met if person.holds(noun))
    return in_office if len(in_office) > 1 else participants(people)


def _noun(head: Token) -> str:
    """The singular of a noun: the lemma of a capitalised plural is the plural ("the Leaders")."""
    lemma = head.lemma_.lower()
    if head.tag_ not in ("NNPS", "NNP"):
        return lemma
    return f"{lemma[:-3]}y" if lemma.endswith("ies") else lemma.removesuffix("s")


def _states(head: Token) -> list[str | None] | None:
    """The states of a group, None for each that is none; None if the words name no state.

    "The Norwegian and Icelandic leaders" are of two states, "the leaders of the world" of none.
    """
    before = [word for word in head.lefts if country_of_adjective(word.text)]
    nouns = [
        word
        for first in (*before, *objects_after(head, "of"))
        for word in (first, *first.conjuncts)
    ]
    named = [word for word in nouns if word.text[:1].isupper()]
    return [_state(word) for word in named] or None


def _state(word: Token) -> str | None:
    phrase = word.doc[word.left_edge.i : word.i + 1].text
    return country_named(phrase) or country_named(word.text) or country_of_adjective(word.text)


def means_participants(head: Token) -> bool:
    """Whether a noun means several participants: "the two leaders", "both countries", "leaders"."""
    noun = _noun(head)
    is_capitalised_plural = head.tag_ == "NNP" and noun != head.lower_
    is_plural = head.tag_ in ("NNS", "NNPS") or is_capitalised_plural or noun in _PAIRS
    if noun not in people_words("together") or not is_plural:
        return False
    left_words = {child.lower_ for child in head.lefts if not country_of_adjective(child.text)}
    if not left_words:
        return noun == "leader"
    if left_words == {"two"} and noun in people_words("roles") - {"leader"}:
        return False  # "two officials" are any two
    return bool(left_words & _DETERMINERS) and all(
        child.dep_ in ("det", "nummod", "predet", "poss")
        or child.lower_ in _DETERMINERS | people_words("of_offices")
        or country_of_adjective(child.text)
        for child in head.lefts
    )
