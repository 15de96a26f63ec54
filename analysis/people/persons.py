"""Persons: every name once, by its fullest form, with office, country and gender.

A short form ("Xi", "President Biden") is the person whose full name begins or ends with it.
"""

import re
from dataclasses import dataclass

from analysis.language.countries import country_named
from analysis.language.given_names import FEMALE, MALE, gender_of_name
from analysis.language.people_words import people_words
from analysis.people.names import Mention

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
        told = (gender for gender in (MALE, FEMALE) if offices & people_words(gender))
        return gender_of_name(self.words[0].lower()) or next(told, None)

    @property
    def has_office(self) -> bool:
        """Whether the text gives the person more than a title ("Mr")."""
        return not self.offices <= people_words("honorifics")

    @property
    def is_leader(self) -> bool:
        """Whether an office of the person is one of those that hold meetings."""
        return any(_leads(office) for office in self.offices)


def _leads(office: str) -> bool:
    """Whether an office, in the singular or plural, is a leader's or holds one in whole words."""
    return office not in people_words("aides") and any(
        re.search(rf"\b{leader}s?\b", office) for leader in people_words("leaders")
    )


def is_form_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of a name are those of a fuller one, or a short form of it.

    "Joseph R. Biden, Jr." is "Joseph", "Biden", "Joseph Biden" and "R. Biden".
    """
    short, core = without_suffixes(short), without_suffixes(full)
    if len(short) > 1 and short[0].lower() in people_words("peers") and core[0] != short[0]:
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
    fits = gender is None or title in people_words(gender)
    return fits and given not in people_words("peers")


def without_suffixes(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without "Jr." and the like, which are no name alone."""
    return tuple(word for word in words if word.lower() not in people_words("suffixes"))


def without_places(found: list[Mention]) -> list[Mention]:
    """The mentions without those that are a place and a name that stands elsewhere too."""
    names = {mention.words for mention in found}
    return [
        mention
        for mention in found
        if not (country_named(mention.words[0]) and mention.words[1:] in names)
    ]


def persons_of(found: list[Mention]) -> list[Person]:
    """One person for every fullest name; what is no person's name by any sign is left out."""
    by_words: dict[tuple[str, ...], list[Mention]] = {}
    for mention in found:
        by_words.setdefault(mention.words, []).append(mention)
    full: dict[tuple[str, ...], list[Mention]] = {}
    for words in sorted(by_words, key=len, reverse=True):
        longer = next((name for name in full if is_form_of(words, name)), words)
        full.setdefault(longer, []).extend(by_words[words])
    first = {words: i for i, words in enumerate(by_words)}
    persons = [person_of(words, full[words]) for words in sorted(full, key=first.__getitem__)]
    return [
        person
        for person in persons
        if person.offices or _is_full_name(person.words) or _is_surname(person)
    ]


def _is_full_name(words: tuple[str, ...]) -> bool:
    all_places = all(country_named(word) for word in words)
    first, last = words[0].lower(), words[-1].lower()
    is_thing = last in people_words("things") or first in people_words("first_things")
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
        and word.lower()
        not in people_words("things") | people_words("bodies") | people_words("parties")
    )


def person_of(words: tuple[str, ...], found: list[Mention]) -> Person:
    """The person with a full name, by the mentions of it and of its short forms."""
    country = next((mention.country for mention in found if mention.country), None)
    offices = frozenset(mention.office for mention in found if mention.office)
    name = next(mention.name for mention in found if mention.words == words)
    return Person(name, words, country, offices, len(found))
