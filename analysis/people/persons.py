"""Persons: every name once, in its fullest form, with office, country and gender.

A short form ("Lind", "President Lind") belongs to the person whose full name begins or ends with
it.
"""

import re
from dataclasses import dataclass
from functools import cache

from analysis.language.countries import country_named
from analysis.language.given_names import FEMALE, MALE, gender_of_name
from analysis.language.people_words import people_words
from analysis.people.names import Mention

# A single word counts as a surname only if the text has it at least this many times.
_MIN_MENTIONS = 2


# Words that make another office of one: "vice president".
_LESSER = {"vice", "deputy", "former"}


@dataclass(frozen=True)
class Person:
    """A person: full name, country and offices as the text has them, how often it names them."""

    name: str
    words: tuple[str, ...]
    country: str | None
    offices: frozenset[str]
    times: int

    @property
    def gender(self) -> str | None:
        """male or female: by the given name, else by an office or title; None if unknown.

        The name comes first, because an office may be another person's: "her husband, NAME".
        """
        words = {word for office in self.offices for word in office.split()}
        by_office = (gender for gender in (MALE, FEMALE) if words & people_words(gender))
        return gender_of_name(self.words[0].lower()) or next(by_office, None)

    @property
    def has_office(self) -> bool:
        """Whether the text gives the person more than a title ("Mr")."""
        return not self.offices <= people_words("honorifics")

    def holds(self, office: str) -> bool:
        """Whether a person has an office, or one that it is short for: "secretary" of state.

        "President" is short for no "vice president" and no "former president".
        """
        asked = office.removeprefix("federal ")
        ending = (held for held in self.offices if held.endswith(asked))
        is_first = any(held.startswith(f"{asked} of ") for held in self.offices)
        return is_first or any(not _LESSER & set(h.removesuffix(asked).split()) for h in ending)

    @property
    def is_leader(self) -> bool:
        """Whether the person has an office whose holders meet as leaders."""
        return any(_is_office_of_leader(office) for office in self.offices)


def _is_office_of_leader(office: str) -> bool:
    """Whether an office is or contains a leader's, in singular or plural: "prime minister"."""
    return office not in people_words("aides") and _leader().search(office) is not None


@cache
def _leader() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(people_words('leaders')))})s?\b")


def is_form_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` is a full name or a short form of it.

    Short forms of "Ada R. Lind, Jr." are "Ada", "Lind", "Ada Lind" and "R. Lind".
    """
    short, core = without_suffixes(short), without_suffixes(full)
    if len(short) > 1 and short[0].lower() in people_words("peers") and core[0] != short[0]:
        short = short[1:] if _title_fits(short[0].lower(), core[0].lower()) else ()
    if not short or not core:
        return False
    if short[-1].casefold() not in (core[0].casefold(), core[-1].casefold()):
        return False
    if len(short) > 1 and _is_initial_of(short[0], core[0]):
        short = (core[0], *short[1:])  # "A. Lind"
    # "LIND Ada" is "Lind", "Ada von Lind" is "Von Lind".
    short, core = (tuple(map(str.casefold, words)) for words in (short, core))
    return short in ((core[0],), (core[0], core[-1]), core[-len(short) :])


def _is_initial_of(word: str, given_name: str) -> bool:
    return len(word) == 2 and word[1] == "." and word[0] == given_name[:1]


def _title_fits(title: str, given_name: str) -> bool:
    """Whether a title fits a given name: Lady Smith is not Peter Smith."""
    gender = gender_of_name(given_name)
    fits_gender = gender is None or title in people_words(gender)
    return fits_gender and given_name not in people_words("peers")


def without_suffixes(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without "Jr." and the like."""
    return tuple(word for word in words if word.lower() not in people_words("suffixes"))


def without_places(mentions: list[Mention]) -> list[Mention]:
    """The mentions without those that join a place to a name: "in Norway Ada Lind said"."""
    names = {mention.words for mention in mentions}
    return [
        mention
        for mention in mentions
        if mention.titles
        or gender_of_name(mention.words[0].lower())
        or not (country_named(mention.words[0]) and mention.words[1:] in names)
    ]


def persons_of(mentions: list[Mention]) -> list[Person]:
    """One person for every fullest name that can be a person's."""
    by_words: dict[tuple[str, ...], list[Mention]] = {}
    for mention in mentions:
        by_words.setdefault(mention.words, []).append(mention)
    by_full_name: dict[tuple[str, ...], list[Mention]] = {}
    for words in sorted(by_words, key=len, reverse=True):
        full_name = next((name for name in by_full_name if is_form_of(words, name)), words)
        by_full_name.setdefault(full_name, []).extend(by_words[words])
    # In the order of the full names in the text.
    full_names = [words for words in by_words if words in by_full_name]
    persons = [person_of(words, by_full_name[words]) for words in full_names]
    things = {
        words for words, found in by_full_name.items() if all(each.is_thing for each in found)
    }
    return [
        person
        for person in persons
        if person.offices or (person.words not in things and _can_be_name(person))
    ]


def _can_be_name(person: Person) -> bool:
    return _can_be_full_name(person.words) or _can_be_surname(person)


def _can_be_full_name(words: tuple[str, ...]) -> bool:
    """Whether several words can be a person's name: no places, no things like "Air France"."""
    all_places = all(country_named(word) for word in words)
    first, last = words[0].lower(), words[-1].lower()
    is_document = last.removesuffix("s") in people_words("documents")
    is_thing = last in people_words("things") or first in people_words("first_things")
    return len(words) > 1 and not (is_thing or is_document or all_places)


def _can_be_surname(person: Person) -> bool:
    """Whether a single word can be a surname: frequent, no place, no abbreviation like "EU"."""
    (word, *further_words) = person.words
    return (
        not further_words
        and person.times >= _MIN_MENTIONS
        and word.isalpha()
        and not word.isupper()
        and country_named(word) is None
        and word.lower()
        not in people_words("things")
        | people_words("bodies")
        | people_words("parties")
        | people_words("documents")
    )


def person_of(words: tuple[str, ...], mentions: list[Mention]) -> Person:
    """The person with a full name, from the mentions of it and of its short forms."""
    country = next((mention.country for mention in mentions if mention.country), None)
    offices = frozenset(mention.office for mention in mentions if mention.office)
    name = next(mention.name for mention in mentions if mention.words == words)
    return Person(name, words, country, offices, len(mentions))
