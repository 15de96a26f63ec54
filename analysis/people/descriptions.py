"""Descriptions: whom words mean that are no name: "the Chinese president", "the player".

Who they are is told by an apposition, by country and office, by what the text has called
somebody before, or by who spoke last. What means nobody known keeps its own words.
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.noun_phrases import Range, noun_phrase
from analysis.language.parsing import offset
from analysis.language.people_words import people_words
from analysis.people.antecedents import Context
from analysis.people.named_before import is_personal, named_before
from analysis.people.names import Mention, mentions, office_of
from analysis.people.own_words import own_words
from analysis.people.persons import Person
from analysis.people.roster import People


def described(doc: Doc, head: Token, source: Range, people: People, context: Context) -> str | None:
    """Who a noun phrase means that is no name itself; None where nobody known."""
    person = _set_beside(doc, head, source, people) or people.revealed.get(offset(doc, head.i))
    if person is not None:
        return person.name
    if (body := _body_beside(doc, head)) is not None:
        return body
    country = next((found for c in head.lefts if (found := _country_of(c))), None)
    country = country or _country_behind(head)
    role = head.lemma_.lower()
    one = head.tag_ not in ("NNS", "NNPS")
    if country is not None and one and role in people_words("offices") | {"counterpart", "leader"}:
        person = people.of_country(country)
        unknown = [met for met in people.participants if met.country is None]
        if person is None and len(unknown) == 1:
            person = unknown[0]
        return person.name if person is not None else None
    if role == "counterpart":
        return next((p.name for p in people.participants if (p.name,) != context.person), None)
    held = one and role in people_words("offices")
    person = _in_office(doc, head, people, context) if held else None
    if person is not None:
        return person.name
    return named_before(doc, head, people, context)


def _country_of(word: Token) -> str | None:
    """The country before an office: "the Chinese president", "China's president"."""
    return country_named(word.text) if word.dep_ == "poss" else country_of_adjective(word.text)


def _country_behind(head: Token) -> str | None:
    """The country behind an office: "the President of Norway"."""
    of = (child for child in head.rights if child.dep_ == "prep" and child.lower_ == "of")
    things = (thing for word in of for thing in word.rights if thing.dep_ == "pobj")
    return next((country_named(thing.text) for thing in things), None)


def mention_at(doc: Doc, head: Token) -> Mention | None:
    """The name that a token belongs to."""
    around = (mention for mention in mentions(doc) if mention.start <= head.i < mention.end)
    mention = next(around, None)
    return mention if mention is not None and head.sent.start <= mention.start else None


def _set_beside(doc: Doc, head: Token, source: Range, people: People) -> Person | None:
    """The person whose name an apposition gives: "the minister, NAME, said"."""
    for child in head.rights:
        if child.dep_ == "appos" and (mention := mention_at(doc, child)) is not None:
            return people.named(mention.words)
    if not is_personal(head):
        return None
    # Behind more words the parser loses it: "the spokesman for the ministry, NAME, said".
    for mention in mentions(doc):
        if mention.start == head.i + 1:
            return people.named(mention.words)  # "the organizer NAME"
        start = mention.start
        while start > head.i + 2 and doc[start - 1].lower_ in people_words("offices"):
            start -= 1  # "…, Ms. NAME, said"
        beside = start - 1 > head.i and doc[start - 1].text == ","
        if beside and mention.end < head.sent.end and doc[mention.end].text == ",":
            between = doc[max(source[1], head.i + 1) : start - 1]
            told = any(token.pos_ in ("VERB", "AUX") and token.head == head for token in between)
            plain = all(token.pos_ not in ("VERB", "AUX", "PUNCT") for token in between)
            return people.named(mention.words) if told or plain else None
    return None


def _body_beside(doc: Doc, head: Token) -> str | None:
    """The body whose name an apposition gives: "the newspaper NAME", "the bank, NAME, said"."""
    if head.pos_ != "NOUN" or is_personal(head):
        return None
    joined = any(child.dep_ == "cc" for child in head.rights)
    for child in head.rights:
        beside = child.dep_ == "appos" or (child.dep_ == "conj" and not joined)
        if beside and child.pos_ == "PROPN" and country_named(child.text) is None:
            return own_words(doc, child, noun_phrase(child))
    return None


def _in_office(doc: Doc, head: Token, people: People, context: Context) -> Person | None:
    """Who holds an office named without its holder: "the vice president", not the president."""
    office = office_of(doc, head.left_edge.i, head.i + 1)
    exact = [p for p in people.persons if office in p.offices]
    # Headlines leave the article out: "Texas Senator Says".
    is_definite = doc[head.left_edge.i].lower_ == "the" or head.tag_ == "NNP"
    if head.lemma_.lower() not in people_words("leaders") and not is_definite:
        return None  # "a spokesman" is somebody new
    holders = exact or [p for p in people.persons if any(o.endswith(office) for o in p.offices)]
    last = [p for p in holders if (p.name,) == context.person]
    return next(iter(last or holders), None)
