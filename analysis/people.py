"""The people of a readout: every name once, by its fullest form, with office and country.

A short form ("Xi", "President Biden") is the person whose full name begins or ends with it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.bodies import Body, bodies, full_names
from analysis.countries import country_named
from analysis.given_names import FEMALE, MALE, gender_of_name
from analysis.lexicon import lexicon
from analysis.names import Mention, mentions, unnamed_leaders, words_of
from analysis.parsing import Parsed, sentences

# A readout names who met at its beginning.
_LEAD_PARAGRAPHS = 3
# What stands in these tells more of who met.
_CLAUSES = {"advcl", "xcomp", "relcl", "acl", "ccomp"}
# A surname alone stands for a person where the text has it at least this many times as a subject.
_OFTEN = 2


@dataclass(frozen=True)
class Person:
    """A person: full name, the country and offices that the text gives, how often it names him."""

    name: str
    words: tuple[str, ...]
    country: str | None
    offices: frozenset[str]
    times: int

    @property
    def gender(self) -> str | None:
        """male or female where a given name tells, or else an office or title; else None.

        An office may be another's by mistake ("her husband, NAME"), the name is the person's own.
        """
        offices = {word for office in self.offices for word in office.split()}
        told = (gender for gender in (MALE, FEMALE) if offices & words_of(gender))
        return gender_of_name(self.words[0].lower()) or next(told, None)

    @property
    def has_office(self) -> bool:
        """Whether the text gives the person more than a title ("Mr")."""
        return not self.offices <= words_of("male") | words_of("female") | {"dr", "dr."}

    @property
    def is_leader(self) -> bool:
        """Whether an office of the person is one of those that hold meetings."""
        return any(_leads(office) for office in self.offices)


@dataclass(frozen=True)
class People:
    """Everyone whom a readout names, those who met, and the bodies that it tells apart.

    `full_names` leads from a short name of a body to its fullest, `revealed` from the offset of a
    description in the lead to the person whom the next paragraph names.
    """

    persons: tuple[Person, ...]
    participants: tuple[Person, ...]
    bodies: tuple[Body, ...] = ()
    full_names: Mapping[str, str] = field(default_factory=dict)
    revealed: Mapping[int, Person] = field(default_factory=dict)
    _named: dict[tuple[str, ...], Person | None] = field(default_factory=dict, compare=False)

    def named(self, words: tuple[str, ...]) -> Person | None:
        """The person whom the words of a mention name, by full name, surname or first part."""
        if words not in self._named:  # looked up for every source
            self._named[words] = self._find(words)
        return self._named[words]

    def of_country(self, country: str) -> Person | None:
        """The person who stands for `country`: a participant before anyone else."""
        everyone = (*self.participants, *self.persons)
        return next((person for person in everyone if person.country == country), None)

    def _find(self, words: tuple[str, ...]) -> Person | None:
        for start in range(len(words)):
            # "in Moscow Xi said": the place before the name is no part of it.
            if start and not country_named(words[start - 1]):
                break
            for person in self.persons:
                if is_form_of(words[start:], person.words):
                    return person
        return None


def _leads(office: str) -> bool:
    """Whether an office, in the singular or plural, is a leader's or holds one in whole words."""
    return office not in words_of("aides") and any(
        re.search(rf"\b{leader}s?\b", office) for leader in words_of("leaders")
    )


def people(paragraphs: list[Parsed]) -> People:
    """The people whom the paragraphs name, fullest names first mentioned first."""
    found = [mentions(parsed.doc) for parsed in paragraphs]
    persons = _persons(_without_places([mention for part in found for mention in part]))
    lead = paragraphs[:_LEAD_PARAGRAPHS]
    offices = [list(unnamed_leaders(parsed.doc)) for parsed in lead]
    unnamed = _unnamed([mention for part in offices for mention in part], persons)
    with_unnamed = [
        (parsed, sorted([*named, *alone], key=lambda each: each.start))
        for parsed, named, alone in zip(lead, found, offices, strict=False)
    ]
    everyone = People((*persons, *unnamed), ())
    things = (mention for part in found for mention in part if not everyone.named(mention.words))
    everyone = replace(
        everyone,
        bodies=tuple(bodies(paragraphs)),
        full_names=full_names(paragraphs, things),
        revealed=dict(_revealed(everyone, paragraphs, found)),
    )
    return replace(everyone, participants=tuple(_participants(everyone, with_unnamed)))


def _unnamed(found: list[Mention], persons: list[Person]) -> list[Person]:
    """The leaders whom the lead names by an office that nobody with a name has."""
    held = {office for person in persons for office in person.offices}
    new = [each for each in found if not any(office.endswith(each.office) for office in held)]
    return [
        _person(words, [m for m in new if m.words == words]) for words in {m.words: 0 for m in new}
    ]


def _revealed(
    everyone: People, paragraphs: list[Parsed], found: list[list[Mention]]
) -> Iterator[tuple[int, Person]]:
    """Whom a lead describes before it names him: "A lawmaker said X. | NAME told reporters Y"."""
    seen: set[Person | None] = set()
    lead = zip(paragraphs[:_LEAD_PARAGRAPHS], found, paragraphs[1:], found[1:], strict=False)
    for parsed, here, after, behind in lead:
        seen |= {everyone.named(mention.words) for mention in here}
        person = everyone.named(behind[0].words) if behind and behind[0].start == 0 else None
        if person is None or person in seen or len(behind[0].words) < 2 or person.has_office:
            continue
        if any(child.dep_ == "appos" for child in after.doc[behind[0].end - 1].rights):
            continue  # "NAME, a farmer, told …": somebody else
        described = [token for token in parsed.doc if _is_description(token)]
        if len(described) == 1:
            yield parsed.starts[described[0].i], person


def _is_description(token: Token) -> bool:
    """Whether a subject describes one person by an office: "North Korea's foreign minister"."""
    roles = (words_of("roles") | words_of("offices")) - words_of("anonymous")
    is_subject = token.dep_ == "nsubj" and token.tag_ == "NN" and token.text.islower()
    beside = any(child.dep_ == "appos" for child in token.rights)
    return is_subject and token.lemma_.lower() in roles and not beside


def is_form_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of a name are those of a fuller one, or a short form of it.

    "Joseph R. Biden, Jr." is "Joseph", "Biden", "Joseph Biden" and "R. Biden".
    """
    short, core = without_suffixes(short), without_suffixes(full)
    if len(short) > 1 and short[0].lower() in words_of("peers") and core[0] != short[0]:
        short = short[1:] if _fits(short[0].lower(), core[0].lower()) else ()
    if not short or not core:
        return False
    if short[-1].casefold() not in (core[0].casefold(), core[-1].casefold()):
        return False
    # "LIND Ada" is "Lind", "Ada von Lind" is "Von Lind".
    short, core = (tuple(map(str.casefold, words)) for words in (short, core))
    return short in ((core[0],), (core[0], core[-1]), core[-len(short) :])


def _fits(title: str, given: str) -> bool:
    """Whether somebody with a given name may have a title: Lady Smith is no Peter Smith."""
    gender = gender_of_name(given)
    fits = gender is None or title in words_of(gender)
    return fits and given not in words_of("peers")


def without_suffixes(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without "Jr." and the like, which are no name alone."""
    return tuple(word for word in words if word.lower() not in words_of("suffixes"))


def _without_places(found: list[Mention]) -> list[Mention]:
    """The mentions without those that are a place and a name that stands elsewhere too."""
    names = {mention.words for mention in found}
    return [
        mention
        for mention in found
        if not (country_named(mention.words[0]) and mention.words[1:] in names)
    ]


def _persons(found: list[Mention]) -> list[Person]:
    """One person for every fullest name; what is no person's name by any sign is left out."""
    by_words: dict[tuple[str, ...], list[Mention]] = {}
    for mention in found:
        by_words.setdefault(mention.words, []).append(mention)
    full: dict[tuple[str, ...], list[Mention]] = {}
    for words in sorted(by_words, key=len, reverse=True):
        longer = next((name for name in full if is_form_of(words, name)), words)
        full.setdefault(longer, []).extend(by_words[words])
    first = {words: i for i, words in enumerate(by_words)}
    persons = [_person(words, full[words]) for words in sorted(full, key=first.__getitem__)]
    return [
        person
        for person in persons
        if person.offices or _is_full_name(person.words) or _is_surname(person)
    ]


def _is_full_name(words: tuple[str, ...]) -> bool:
    all_places = all(country_named(word) for word in words)
    first, last = words[0].lower(), words[-1].lower()
    is_thing = last in words_of("things") or first in words_of("first_things")
    return len(words) > 1 and not is_thing and not all_places


def _is_surname(person: Person) -> bool:
    """Whether a word alone may be somebody's name: often there, no place, no letters like "EU"."""
    (word, *more) = person.words
    return (
        not more
        and person.times >= _OFTEN
        and word.isalpha()
        and not word.isupper()
        and country_named(word) is None
        and word.lower() not in words_of("things") | words_of("bodies") | words_of("parties")
    )


def _person(words: tuple[str, ...], found: list[Mention]) -> Person:
    country = next((mention.country for mention in found if mention.country), None)
    offices = frozenset(mention.office for mention in found if mention.office)
    name = next(mention.name for mention in found if mention.words == words)
    return Person(name, words, country, offices, len(found))


def _participants(everyone: People, lead: list[tuple[Parsed, list[Mention]]]) -> Iterator[Person]:
    """Who met: the leaders in the first sentence that names two of them, else those of the lead."""
    seen: list[Person] = []
    for parsed, found in lead:
        for sentence in sentences(parsed.doc):
            here = _leaders(everyone, found, sentence)
            if len(here) == 1:
                here = _with_who_meets(everyone, found, sentence, here)
            if len(here) >= 2:
                yield from here
                return
            seen += [person for person in here if person not in seen]
    yield from seen[:2]


def _with_who_meets(
    everyone: People, found: list[Mention], sentence: Tokens, met: list[Person]
) -> list[Person]:
    """A leader and who meets him, by a name without office: "Ada Lind spoke with President X"."""
    root = sentence.root
    nouns = {child.lemma_.lower() for child in root.rights if child.dep_ == "dobj"}
    if root.lemma_ not in lexicon().dealings and not nouns & lexicon().circumstances:
        return met
    for mention in found:
        last = sentence.doc[mention.end - 1]
        if last.dep_ == "nsubj" and last.head == root:
            person = everyone.named(mention.words)
            return [person, *met] if person is not None and person not in met else met
    return met


def _leaders(everyone: People, found: list[Mention], sentence: Tokens) -> list[Person]:
    here: list[Person] = []
    aside: list[Person] = []
    for mention in found:
        inside = sentence.start <= mention.start < sentence.end
        person = everyone.named(mention.words) if inside else None
        if person is not None and person.is_leader and person not in here:
            here.append(person)
            head = sentence.doc[mention.start : mention.end].root
            if any(token.dep_ in _CLAUSES for token in (head, *head.ancestors)):
                aside.append(person)
    met = [person for person in here if person not in aside]
    # "met with X to congratulate him and Y": Y was not there.
    return met if len(met) >= 2 else here
