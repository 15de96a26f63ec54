"""Descriptions: to whom a noun phrase without a name refers: "the Chinese president", "the player".

An apposition decides it, or country and office, or what the text called somebody before, or who
spoke last. A description of nobody known keeps its own words.
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named
from analysis.language.noun_phrases import Range, noun_phrase, objects_after
from analysis.language.parsing import offset
from analysis.language.people_words import people_words
from analysis.people.antecedents import Context
from analysis.people.named_before import is_noun_of_person, named_before
from analysis.people.names import mention_at, mentions
from analysis.people.offices_beside_names import is_office_word, office_of
from analysis.people.own_leader import state_of
from analysis.people.own_words import own_words
from analysis.people.persons import Person
from analysis.people.roster import People

# These mean whoever leads the state.
_ANY_LEADER = {"counterpart", "leader", "head", "monarch"}


def described(doc: Doc, head: Token, source: Range, people: People, context: Context) -> str | None:
    """To whom a noun phrase without a name refers; None if to nobody known."""
    person = _person_in_apposition(doc, head, source, people)
    person = person or people.named_later.get(offset(doc, head.i))
    if person is not None:
        return person.name
    if (body := _body_in_apposition(doc, head)) is not None:
        return body
    role = _role_of(head)
    if role in people_words("spouses") and (leaders := objects_after(head, "of")):
        return _spouse_in(state_of(leaders[0]), people)
    is_singular = head.tag_ not in ("NNS", "NNPS")
    country = state_of(head)
    if country and role == "side":
        met = (person.name for person in people.participants if person.country == country)
        return next(met, None)
    if country and is_singular and role in people_words("offices") | _ANY_LEADER:
        office = "" if role in _ANY_LEADER else office_of(doc, head.left_edge.i, head.i + 1)
        person = people.of_country(country, office)
        return person.name if person is not None else None
    if role == "counterpart":
        names = (person.name for person in people.participants)
        return next((name for name in names if (name,) != context.last_person), None)
    if is_singular and role in people_words("offices"):
        person = _holder_of_office(doc, head, people, context)
    return person.name if person is not None else named_before(doc, head, people, context)


def _spouse_in(state: str | None, people: People) -> str | None:
    """The first lady of a state: "the wife of the President of Norway"."""
    offices = people_words("spouses_of_leaders")
    found = (each for each in people.persons if each.country == state and each.offices & offices)
    return next((person.name for person in found if state is not None), None)


def _role_of(head: Token) -> str:
    """The noun of an office: that of "president-|elect" and "director |general" is the first."""
    before = head.i - 1 - (head.i > 1 and head.doc[head.i - 1].text == "-")
    first = head.doc[max(before, 0)]
    is_second_part = head.lower_ in people_words("of_offices") and is_office_word(first.lower_)
    return (first if is_second_part else head).lemma_.lower()


def _person_in_apposition(doc: Doc, head: Token, source: Range, people: People) -> Person | None:
    """The person whose name is in apposition to a noun: "the minister, NAME, said"."""
    for child in head.rights:
        if child.dep_ == "appos" and (mention := mention_at(doc, child)) is not None:
            return people.named(mention.words)
    return _following_person(doc, head, source, people) if is_noun_of_person(head) else None


def _following_person(doc: Doc, head: Token, source: Range, people: People) -> Person | None:
    """The person in an apposition that the parser misses.

    "the organizer NAME", and after more words: "the spokesman for the ministry, NAME, said".
    """
    for mention in mentions(doc):
        if mention.start == head.i + 1:
            return people.named(mention.words)
        start = mention.start
        while start > head.i + 2 and doc[start - 1].lower_ in people_words("offices"):
            start -= 1  # "…, Ms. NAME, said"
        after_comma = start - 1 > head.i and doc[start - 1].text == ","
        if after_comma and mention.end < head.sent.end and doc[mention.end].text == ",":
            between = doc[max(source[1], head.i + 1) : start - 1]
            verbs = [token for token in between if token.pos_ in ("VERB", "AUX")]
            has_own_clause = any(verb.head == head for verb in verbs)
            is_one_phrase = not verbs and all(token.pos_ != "PUNCT" for token in between)
            return people.named(mention.words) if has_own_clause or is_one_phrase else None
    return None


def _body_in_apposition(doc: Doc, head: Token) -> str | None:
    """The body named in apposition to a noun: "the newspaper NAME", "the bank, NAME, said"."""
    if head.pos_ != "NOUN" or is_noun_of_person(head):
        return None
    has_conjunction = any(child.dep_ == "cc" for child in head.rights)
    for child in head.rights:
        # Without "and", a "conj" is an apposition that the parser takes for a second noun.
        is_apposition = child.dep_ == "appos" or (child.dep_ == "conj" and not has_conjunction)
        if is_apposition and child.pos_ == "PROPN" and country_named(child.text) is None:
            return own_words(doc, child, noun_phrase(child))
    return None


def _holder_of_office(doc: Doc, head: Token, people: People, context: Context) -> Person | None:
    """Who holds an office mentioned without a name: "the vice president" is not the president."""
    office = office_of(doc, head.left_edge.i, head.i + 1)
    # Headlines leave the article out: "Texas Senator Says".
    is_definite = doc[head.left_edge.i].lower_ == "the" or head.tag_ == "NNP"
    if head.lemma_.lower() not in people_words("leaders") and not is_definite:
        return None  # "a spokesman" is somebody new
    holders = [person for person in people.persons if office in person.offices]
    if not holders:
        office = office.removeprefix("former ")
        holders = [person for person in people.persons if person.holds(office)]
    if objects_after(head, "of"):
        # "The President of the Nordic Council" leads no state.
        holders = [person for person in holders if person.country is None] or holders
    own = people.own_leader
    if own is not None and head.tag_ == "NNP" and own in holders:
        return own  # of two presidents "the President" is the readout's own
    last = [person for person in holders if (person.name,) == context.last_person]
    return next(iter(last or holders), None)
