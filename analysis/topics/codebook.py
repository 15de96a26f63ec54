"""The codebook (`codebook.toml`): its topics, and where their terms stand in a text.

A term is a word or phrase. `*` stands for the rest of a word. Only a term with a capital letter is
matched in its own case.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from analysis.language.spans import Span

_CODEBOOK = Path(__file__).with_name("codebook.toml")
_FIRST_WORD = re.compile(r"(\w+)(\*?)")
# An adjective that shares the noun of the next one: "political and | economic ties".
_SHARED_NOUN = re.compile(r"\w(?:al|ic|ary|ive|ian|ese|ish|ous)(?:,|,? and|,? or)\s$")
_LOOKED_BACK = 30  # characters before an exception
OTHER = "other"  # the topic of a statement that no other topic fits


@dataclass(frozen=True)
class Topic:
    """A topic of the codebook: its definition, and the terms that lead to it."""

    id: str
    label: str
    definition: str
    terms: tuple[str, ...]
    exceptions: tuple[str, ...] = ()
    issue: bool = False
    war: bool = False
    names: frozenset[str] = frozenset()  # the terms that are names of countries or peoples
    weak_names: bool = False  # names lead to the topic only beside a word of war

    @cached_property
    def terms_with_pattern(self) -> tuple[tuple[str, ...], re.Pattern[str]]:
        """Terms and exceptions, longest first, and a pattern with one group for each of them."""
        return _terms_with_pattern(self.terms + self.exceptions)

    @cached_property
    def excepted(self) -> frozenset[str]:
        """The exceptions, to be looked up."""
        return frozenset(self.exceptions)

    @cached_property
    def beginnings(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """The first words of terms and exceptions in lower case: whole words, and stems."""
        firsts = [_FIRST_WORD.findall(term.lower())[0] for term in self.terms + self.exceptions]
        return (
            frozenset(word for word, star in firsts if not star),
            tuple({word for word, star in firsts if star}),
        )


@dataclass(frozen=True)
class Hit:
    """A term found in a text: its words there, their span, and the term as in the codebook."""

    words: str
    span: Span
    term: str


@cache
def codebook() -> tuple[Topic, ...]:
    """The topics of `codebook.toml`, in its order."""
    data = tomllib.loads(_CODEBOOK.read_text(encoding="utf-8"))
    return tuple(
        Topic(
            topic_id,
            entry["label"],
            entry["definition"],
            tuple(entry.get("names", []) + entry.get("terms", [])),
            tuple(entry.get("except", [])),
            entry.get("issue", False),
            entry.get("war", False),
            frozenset(entry.get("names", [])),
            entry.get("weak_names", False),
        )
        for topic_id, entry in data["topics"].items()
    )


@cache
def topic_of_id(topic_id: str) -> Topic:
    """The topic of the codebook with this id."""
    return next(topic for topic in codebook() if topic.id == topic_id)


def hits(text: str, span: Span, topic: Topic) -> tuple[Hit, ...]:
    """The hits of `topic` in text[span.start:span.end], in text order, without overlap."""
    if not topic.terms:
        return ()
    pattern = topic.terms_with_pattern[1]
    found = (_hit(text, match, topic) for match in pattern.finditer(text, span.start, span.end))
    return tuple(hit for hit in found if hit is not None)


def hits_at(text: str, starts: list[int], end: int, topic: Topic) -> Iterator[Hit]:
    """The hits of `topic` that begin at `starts` and end by `end`, without overlap."""
    pattern = topic.terms_with_pattern[1]
    last_end = 0
    for start in starts:
        match = pattern.match(text, start, end) if start >= last_end else None
        if match is None:
            continue
        last_end = match.end()
        if (hit := _hit(text, match, topic)) is not None:
            yield hit


def hits_in_any_sense(text: str, topic: Topic) -> tuple[Hit, ...]:
    """The hits of the topic's terms in a text, inside of exceptions too."""
    if not topic.terms:
        return ()
    terms, pattern = _terms_with_pattern(topic.terms)
    return tuple(_hit_of(match, terms) for match in pattern.finditer(text))


def _hit(text: str, match: re.Match[str], topic: Topic) -> Hit | None:
    """The hit of a match; None for an exception, unless its noun belongs to another adjective."""
    hit = _hit_of(match, topic.terms_with_pattern[0])
    if hit.term not in topic.excepted:
        return hit
    if not _SHARED_NOUN.search(text, max(0, match.start() - _LOOKED_BACK), match.start()):
        return None
    terms, pattern = _terms_with_pattern(topic.terms)
    noun = pattern.search(text, match.start() + 1, match.end())
    return _hit_of(noun, terms) if noun is not None else None


def _hit_of(match: re.Match[str], terms: tuple[str, ...]) -> Hit:
    return Hit(match[0], Span(match.start(), match.end()), terms[(match.lastindex or 0) - 1])


def pattern_of(terms: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds any of the terms, the longest first."""
    return _terms_with_pattern(terms)[1]


@cache
def _terms_with_pattern(terms: tuple[str, ...]) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The terms, longest first, and a pattern with one group for each of them."""
    terms = tuple(sorted(terms, key=len, reverse=True))
    # The group is empty and after its term, because a group around it would be slower.
    parts = [f"{_term_pattern(term)}()" for term in terms]
    # Most words begin with a letter that no term has: they fail before any term is tried.
    first = re.escape(
        "".join(sorted({char for term in terms for char in term[0] + term[0].upper()}))
    )
    return terms, re.compile(rf"(?<!\w)(?=[{first}])(?:{'|'.join(parts)})(?!\w)")


def _term_pattern(term: str) -> str:
    """The term as a pattern; its words may be joined by blanks or hyphens."""
    words = [re.escape(word).replace(r"\*", r"[\w-]*") for word in term.split()]
    phrase = r"[\s-]+".join(words)
    return phrase if any(char.isupper() for char in term) else f"(?i:{phrase})"
