"""Speakers: from the words that name a source to who it is.

Names become the fullest name in the text; pronouns and descriptions ("he", "the Chinese
president", "the two leaders") are resolved by office, country, number, and who spoke last. What
cannot be resolved keeps its own words.
"""

from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from analysis.countries import country_named, country_of_adjective
from analysis.cues import Range
from analysis.names import Mention, mentions, words_of
from analysis.parsing import words_of_text
from analysis.people import People, Person

_MALE, _FEMALE = {"he", "him", "himself"}, {"she", "her", "herself"}
_THEY = {"they", "them", "both", "we", "themselves", "each"}

Speakers = tuple[str, ...]


@dataclass(frozen=True)
class Context:
    """Who spoke or acted before, the last first: persons, several together, and others.

    `genders` are those that the text gave to its persons, by pronoun or title.
    """

    persons: tuple[str, ...] = ()
    group: Speakers = ()
    other: Speakers = ()
    genders: tuple[tuple[str, str], ...] = ()

    @property
    def person(self) -> Speakers:
        """The person who spoke or acted last."""
        return self.persons[:1]


def speakers(doc: Doc, source: Range | None, people: People, context: Context) -> Speakers:
    """Who the tokens `source` name: full names, sorted by first mention; empty if nobody."""
    if source is None:
        return ()
    together = _countries_together(doc, source, people)
    if together:
        return together
    found: list[str] = []
    for head in _heads(doc, source):
        for name in _one(doc, head, source, people, context):
            if name not in found:
                found.append(name)
    return tuple(found)


def with_speakers(context: Context, names: Speakers, people: People) -> Context:
    """The context after `names` have spoken or acted."""
    if len(names) > 1:
        return replace(context, group=names)
    if names and is_person(names[0], people):
        others = tuple(name for name in context.persons if name != names[0])
        return replace(context, persons=(*names, *others))
    return replace(context, other=names) if names else context


def with_mentions(context: Context, doc: Doc, start: int, end: int, people: People) -> Context:
    """The context after the tokens `start` to `end` have named people, who come last in line."""
    named = [
        person.name
        for mention in mentions(doc)
        if start <= mention.start < end
        and doc[mention.end - 1].dep_ in ("nsubj", "nsubjpass", "appos", "conj")
        and (person := people.named(mention.words)) is not None
    ]
    fresh = [name for name in dict.fromkeys(named) if name not in context.persons]
    return replace(context, persons=(*context.persons, *fresh))


def with_gender(context: Context, pronoun: str, names: Speakers) -> Context:
    """The context after a pronoun has stood for one person: "she" for X, so X is no "he"."""
    gender = _gender_of(pronoun)
    if gender is None or len(names) != 1 or names[0] in dict(context.genders):
        return context
    return replace(context, genders=(*context.genders, (names[0], gender)))


def _gender_of(pronoun: str) -> str | None:
    return "male" if pronoun in _MALE else "female" if pronoun in _FEMALE else None


def is_person(name: str, people: People) -> bool:
    """Whether a speaker is one person: someone whom the text names, or "senior official"."""
    if any(person.name == name for person in people.persons):
        return True
    last = name.split()[-1]
    return last.lower() in words_of("roles") or (
        last.islower() and not last.endswith("s") and last not in words_of("bodies")
    )


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


def _heads(doc: Doc, source: Range) -> list[Token]:
    """The heads of the phrases that "and" joins in a source, in text order."""
    root = doc[source[0] : source[1]].root
    return [root, *(token for token in root.conjuncts if source[0] <= token.i < source[1])]


def _countries_together(doc: Doc, source: Range, people: People) -> Speakers:
    """Both leaders where their two countries are named as one source: "China and Russia agreed"."""
    named = {country_named(token.text) for token in doc[source[0] : source[1]]} - {None}
    theirs = {person.country for person in people.participants}
    return participants(people) if len(named) > 1 and named == theirs else ()


def _one(doc: Doc, head: Token, source: Range, people: People, context: Context) -> Speakers:
    if (gender := _gender_of(head.lower_)) is not None:
        return _last_person(gender, people, context)
    if head.lower_ in _THEY or _is_together(head):
        return context.group if head.lower_ in _THEY and context.group else participants(people)
    if head.lower_ == "it" and head.dep_ == "nsubjpass":
        return participants(people)  # "it was agreed that"
    if head.lower_ in ("i", "it", "who"):
        return context.other or context.person
    mention = _mention_at(doc, head)
    words = mention.words if mention is not None else (head.text,)
    person = people.named(words) if words[0][:1].isupper() else None
    if person is not None:
        return (person.name,)
    if head.lower_ == "old" and doc[head.i - 1].text == "-" and context.person:
        return context.person
    described = _described(doc, head, people, context)
    return (described.name,) if described is not None else (_own_words(doc, head, source),)


def _last_person(gender: str, people: People, context: Context) -> Speakers:
    """The last person who may be "he" or "she": whom the text does not give the other gender."""
    known = {person.name: person.gender for person in people.persons if person.gender}
    known |= dict(context.genders)
    candidates = (*context.persons, *participants(people))
    return next(((name,) for name in candidates if known.get(name, gender) == gender), ())


def _is_together(head: Token) -> bool:
    if head.lemma_.lower() not in words_of("together") or head.tag_ != "NNS":
        return False
    before = {child.lower_ for child in head.lefts}
    plain = {"the", "two", "both", "their"}
    alone = not before and head.lemma_.lower() == "leader"
    return alone or (
        bool(before & plain)
        and all(
            child.dep_ in ("det", "nummod", "predet", "poss") or child.lower_ in plain
            for child in head.lefts
        )
    )


def _mention_at(doc: Doc, head: Token) -> Mention | None:
    sentence = head.sent
    return next(
        (
            mention
            for mention in mentions(doc)
            if mention.start <= head.i < mention.end and sentence.start <= mention.start
        ),
        None,
    )


def _described(doc: Doc, head: Token, people: People, context: Context) -> Person | None:
    """The person whom an apposition, "the Chinese president" or "his counterpart" describes."""
    for child in head.rights:
        if child.dep_ == "appos" and (mention := _mention_at(doc, child)) is not None:
            return people.named(mention.words)
    country = next((found for c in head.lefts if (found := country_of_adjective(c.text))), None)
    role = head.lemma_.lower()
    if country is not None and role in words_of("offices") | {"counterpart", "leader"}:
        return people.of_country(country)
    if role == "counterpart":
        return next((p for p in people.participants if (p.name,) != context.person), None)
    return _in_office(doc, head, people, context) if role in words_of("offices") else None


def _in_office(doc: Doc, head: Token, people: People, context: Context) -> Person | None:
    """Who holds an office named without its holder: "the vice president", not the president."""
    office = " ".join(
        token.lower_
        for token in doc[head.left_edge.i : head.i + 1]
        if token.lower_ in words_of("offices") | words_of("of_offices")
    )
    exact = [p for p in people.persons if office in p.offices]
    if head.lemma_.lower() not in words_of("leaders") and doc[head.left_edge.i].lower_ != "the":
        return None  # "a spokesman" is somebody new
    holders = exact or [p for p in people.persons if any(o.endswith(office) for o in p.offices)]
    last = [p for p in holders if (p.name,) == context.person]
    return next(iter(last or holders), None)


def _own_words(doc: Doc, head: Token, source: Range) -> str:
    start, end = max(head.left_edge.i, source[0]), head.i + 1
    for child in head.rights:
        if child.dep_ == "prep" and child.right_edge.i < source[1]:
            end = child.right_edge.i + 1
    words = words_of_text(doc, start, end)
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        words = words.removeprefix(article)
    owner, _, owned = words.replace("’", "'").partition("'s ")
    if owned and country_named(owner) is not None and head.pos_ == "PROPN":
        words = words[-len(owned) :]  # "Australia's ABC News" is ABC News
    return country_named(words) or words
