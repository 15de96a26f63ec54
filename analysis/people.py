"""The people of a readout: every name once, by its fullest form, with office and country.

A name is a run of capitalised proper nouns without the offices and countries before it
("Chinese President | Xi Jinping"). A short form ("Xi", "President Biden") is the person whose
full name begins or ends with it.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from spacy.tokens import Doc, Token

from analysis.countries import country_named, country_of_adjective
from analysis.parsing import Parsed, sentences, words_of_text

_DATA = Path(__file__).with_name("speakers.toml")
# Where a Doc keeps its names.
_MENTIONS = "mentions"
# A readout names who met at its beginning.
_LEAD_PARAGRAPHS = 3


@dataclass(frozen=True)
class Mention:
    """A name as it stands in a Doc: its tokens, without office and country, and what they say."""

    start: int
    end: int
    name: str
    words: tuple[str, ...]
    titles: tuple[str, ...]
    country: str | None

    @property
    def office(self) -> str:
        """The office before the name, in lower case ("prime minister"); else empty."""
        return " ".join(self.titles)


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
        """male or female where an office or title tells; else None."""
        words = {word for office in self.offices for word in office.split()}
        for gender in ("male", "female"):
            if words & words_of(gender):
                return gender
        return None

    @property
    def is_leader(self) -> bool:
        """Whether an office of the person is one of those that hold meetings."""
        return any(_leads(office) for office in self.offices)


@dataclass(frozen=True)
class People:
    """Everyone whom a readout names, and those who met."""

    persons: tuple[Person, ...]
    participants: tuple[Person, ...]
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


@cache
def words_of(kind: str) -> frozenset[str]:
    """A list of words from `speakers.toml`."""
    return frozenset(tomllib.loads(_DATA.read_text(encoding="utf-8"))[kind])


def _leads(office: str) -> bool:
    """Whether an office, in the singular or plural, is a leader's or holds one in whole words."""
    return office not in words_of("aides") and any(
        re.search(rf"\b{leader}s?\b", office) for leader in words_of("leaders")
    )


def people(paragraphs: list[Parsed]) -> People:
    """The people whom the paragraphs name, fullest names first mentioned first."""
    found = [mentions(parsed.doc) for parsed in paragraphs]
    persons = _persons(_without_places([mention for part in found for mention in part]))
    everyone = People(tuple(persons), ())
    lead = list(zip(paragraphs, found, strict=True))[:_LEAD_PARAGRAPHS]
    return People(everyone.persons, tuple(_participants(everyone, lead)))


def mentions(doc: Doc) -> list[Mention]:
    """The names in a Doc, in text order: people, and whatever else is capitalised like a name."""
    if _MENTIONS not in doc.user_data:  # looked up for every source
        doc.user_data[_MENTIONS] = list(_mentions(doc))
    found: list[Mention] = doc.user_data[_MENTIONS]
    return found


def _mentions(doc: Doc) -> Iterator[Mention]:
    end = 0
    for start, token in enumerate(doc):
        if start >= end and _is_name(token):
            end = _run_end(doc, start)
            mention = _mention(doc, start, end)
            if mention is not None:
                yield mention


def _run_end(doc: Doc, start: int) -> int:
    end = start
    while end < len(doc) and (_is_name(doc[end]) or _joins(doc, start, end)):
        # A hyphen takes the word behind it along, whatever its case.
        end += 2 if doc[end].text == "-" else 1
    return end


def _is_name(token: Token) -> bool:
    text = token.text
    if not text[:1].isupper() or (text.endswith("day") and len(text) > 5):
        return False
    before = token.doc[token.i - 1].text if token.i else ""
    return token.pos_ == "PROPN" or bool(
        country_of_adjective(text) or country_of_adjective(f"{before} {text}")
    )


def _ends_hyphened(token: Token) -> bool:
    """Whether a token in lower case ends a hyphened name: "Yong-ho"."""
    hyphen = token.doc[token.i - 1]
    return hyphen.text == "-" and not hyphen.whitespace_ and token.pos_ in ("PROPN", "NOUN", "X")


def _joins(doc: Doc, start: int, end: int) -> bool:
    """Whether a token between two names belongs to them: "bin", "-", ", Jr.", "of" in an office."""
    if end == start or end + 1 >= len(doc):
        return False
    token, after = doc[end], doc[end + 1]
    if token.text == ",":
        return after.lower_ in words_of("suffixes")
    if token.text == "-":
        return _is_name(after) or (not token.whitespace_ and _ends_hyphened(after))
    if token.lower_ in words_of("particles") and after.lower_ in words_of("particles") | {"-"}:
        return True
    if not (after.text[:1].isupper() and after.pos_ == "PROPN"):
        return False
    of_office = token.lower_ == "of" and doc[end - 1].lower_ in ("secretary", "minister", "head")
    return token.lower_ in words_of("particles") or of_office


def _mention(doc: Doc, start: int, end: int) -> Mention | None:
    first = _name_start(doc, start, end)
    if first == end:
        return None
    name = words_of_text(doc, first, end)
    if all(_is_of_country(part) for part in name.split("-")):
        return None
    titles = [token.lower_ for token in doc[start:first] if _is_title(token.lower_)]
    country = _country_in(doc, start, first) or _country_before(doc, start)
    words = tuple(token.text for token in doc[first:end] if token.text not in ",-")
    return Mention(
        first,
        end,
        name,
        words,
        tuple(titles or _office_before(doc, start)),
        country or _country_behind(doc, end),
    )


def _name_start(doc: Doc, start: int, end: int) -> int:
    """Where the name begins behind the last office of a run; `end` where it is all office."""
    ends = [i for i in range(start, end) if doc[i].lower_ in words_of("offices")]
    first = ends[-1] + 1 if ends else start
    while ends and first < end and doc[first].lower_ in words_of("of_offices") | {"-"}:
        first += 1
    if not ends and all(_is_title(token.lower_) for token in doc[start:end]):
        return end
    return first


def _is_title(word: str) -> bool:
    return word in words_of("offices") or word in words_of("of_offices")


def _is_of_country(words: str) -> bool:
    return country_named(words) is not None or country_of_adjective(words) is not None


def _country_in(doc: Doc, start: int, end: int) -> str | None:
    """The country whose adjective stands among the words of an office: "North Korean Minister"."""
    for i in range(start, end):
        for length in (2, 1):
            country = country_of_adjective(doc[i : min(i + length, end)].text)
            if country is not None:
                return country
    return None


def _country_before(doc: Doc, start: int) -> str | None:
    """The country in "Russian counterpart, NAME" or "Chinese president NAME"."""
    for i in range(start - 1, max(start - 5, -1), -1):
        if doc[i].pos_ in ("VERB", "AUX", "ADP") or doc[i].text == ".":
            return None
        country = country_of_adjective(doc[i].text)
        if country is not None:
            return country
    return None


def _office_before(doc: Doc, start: int) -> list[str]:
    """The office in lower case before a name: "his Russian counterpart, NAME"."""
    i = start - 1
    if i >= 0 and doc[i].text == ",":
        i -= 1
    if i < 0 or doc[i].pos_ not in ("NOUN", "PROPN"):
        return []
    if doc[i].lower_ == "counterpart":
        return ["leader"]
    return [doc[i].lower_] if doc[i].lower_ in words_of("offices") else []


def _country_behind(doc: Doc, end: int) -> str | None:
    """The country in "President NAME of the COUNTRY"."""
    if end >= len(doc) or doc[end].lower_ != "of":
        return None
    for length in range(7, 0, -1):
        country = country_named(doc[end + 1 : end + 1 + length].text)
        if country is not None:
            return country
    return None


def is_form_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of a name are those of a fuller one, or a short form of it.

    "Joseph R. Biden, Jr." is "Joseph", "Biden", "Joseph Biden" and "R. Biden".
    """
    short, core = without_suffixes(short), without_suffixes(full)
    if not short or not core:
        return False
    return short in ((core[0],), (core[0], core[-1]), core[-len(short) :])


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
    return [person for person in persons if person.offices or _is_full_name(person.words)]


def _is_full_name(words: tuple[str, ...]) -> bool:
    all_places = all(country_named(word) for word in words)
    return len(words) > 1 and words[-1].lower() not in words_of("things") and not all_places


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
            here = _leaders(everyone, found, sentence.start, sentence.end)
            if len(here) >= 2:
                yield from here
                return
            seen += [person for person in here if person not in seen]
    yield from seen[:2]


def _leaders(everyone: People, found: list[Mention], start: int, end: int) -> list[Person]:
    here: list[Person] = []
    for mention in found:
        person = everyone.named(mention.words) if start <= mention.start < end else None
        if person is not None and person.is_leader and person not in here:
            here.append(person)
    return here
