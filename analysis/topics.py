"""Topics: the codebook, and the topics of a statement by the codebook's terms.

A term is a word or phrase; `*` stands for the rest of a word, and a term with a capital letter is
matched as written. The words themselves, with offsets, stand in each coding.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from analysis.layout import Span

_CODEBOOK = Path(__file__).with_name("codebook.toml")
MOST_TOPICS = 4
_WORD = re.compile(r"\w+")
_FIRST_WORD = re.compile(r"(\w+)(\*?)")
OTHER = "other"  # the topic for what no topic fits
# Topics that a pointer takes along with its issue: "the move" may be a question of arms too.
_COMPANIONS = {"arms_and_missile_defence"}


@dataclass(frozen=True)
class Topic:
    """A topic of the codebook: what it is for, and the terms that lead to it."""

    id: str
    label: str
    definition: str
    terms: tuple[str, ...]
    exceptions: tuple[str, ...] = ()
    issue: bool = False

    @cached_property
    def sought(self) -> tuple[tuple[str, ...], re.Pattern[str]]:
        """Terms and exceptions, longest first, and the pattern whose groups they are by number."""
        return _sought(self.terms + self.exceptions)

    @cached_property
    def excepted(self) -> re.Pattern[str] | None:
        """What a hit may not be in whole; None where there are no exceptions."""
        return _pattern(self.exceptions) if self.exceptions else None


@dataclass(frozen=True)
class Hit:
    """A term found in a text: the words, where, and the term as the codebook has it."""

    words: str
    span: Span
    term: str


@dataclass(frozen=True)
class Coding:
    """One topic of one statement, the hits that led to it, and its basis."""

    topic: str
    hits: tuple[Hit, ...]
    basis: str  # term, context or none


@cache
def codebook() -> tuple[Topic, ...]:
    """The topics of `codebook.toml`, in its order."""
    return tuple(
        Topic(
            topic_id,
            entry["label"],
            entry["definition"],
            tuple(entry.get("terms", [])),
            tuple(entry.get("except", [])),
            entry.get("issue", False),
        )
        for topic_id, entry in _data()["topics"].items()
    )


def hits(text: str, span: Span, topic: Topic) -> tuple[Hit, ...]:
    """Where `topic`'s terms stand in text[span.start:span.end], in text order, not overlapping."""
    if not topic.terms:
        return ()
    terms, pattern = topic.sought
    return tuple(
        Hit(match[0], Span(match.start(), match.end()), terms[(match.lastindex or 0) - 1])
        for match in pattern.finditer(text, span.start, span.end)
        if not _is_excepted(match[0], topic)
    )


def codings(
    text: str,
    span: Span,
    sentence: Span,
    context: tuple[Coding, ...],
    heading: tuple[Coding, ...],
) -> tuple[Coding, ...]:
    """The topics of the statement text[span.start:span.end], one to four.

    Those from around it come first, then those with most hits. A statement that names no issue
    takes one from around it: from its section's `heading`; or, where it points back ("in this
    regard", "the problem"), from its sentence or the statement before (`context`).
    """
    found = by_terms(text, span)
    if not any(coding.topic in _issues() for coding in found):
        known = {coding.topic for coding in found}
        around = _around(text, span, sentence, context, heading)
        found = [coding for coding in around if coding.topic not in known] + found
    ranked = sorted(found, key=lambda coding: (coding.basis != "context", -len(coding.hits)))
    return tuple(ranked[:MOST_TOPICS]) or (Coding(OTHER, (), "none"),)


def by_terms(text: str, span: Span) -> list[Coding]:
    """The topics whose terms stand in text[span.start:span.end], in the codebook's order."""
    # Few words begin like a term of any topic: only at those a topic is looked for.
    starts: dict[str, list[int]] = {}
    for word in _WORD.finditer(text, span.start, span.end):
        for topic_id in _begun_by(word[0].lower()):
            starts.setdefault(topic_id, []).append(word.start())
    topics = (topic for topic in codebook() if topic.id in starts)
    found = ((topic, tuple(_hits_at(text, starts[topic.id], span.end, topic))) for topic in topics)
    return [Coding(topic.id, terms, "term") for topic, terms in found if terms]


def _hits_at(text: str, starts: list[int], end: int, topic: Topic) -> Iterator[Hit]:
    """The hits of `topic` that begin at `starts` and end by `end`, not overlapping."""
    terms, pattern = topic.sought
    behind = 0
    for start in starts:
        match = pattern.match(text, start, end) if start >= behind else None
        if match is None:
            continue
        behind = match.end()
        if not _is_excepted(match[0], topic):
            yield Hit(match[0], Span(start, behind), terms[(match.lastindex or 0) - 1])


def _is_excepted(words: str, topic: Topic) -> bool:
    return topic.excepted is not None and topic.excepted.fullmatch(words) is not None


def _around(
    text: str,
    span: Span,
    sentence: Span,
    context: tuple[Coding, ...],
    heading: tuple[Coding, ...],
) -> list[Coding]:
    """The issues that the words around a statement give it, as codings of basis "context"."""
    places: list[Sequence[Coding]] = [heading]
    if _pointers().search(text, span.start, span.end):
        places += [by_terms(text, Span(sentence.start, span.start)), context]
    for place in places:
        if any(coding.topic in _issues() for coding in place):
            kept = [c for c in place if c.topic in _issues() or c.topic in _COMPANIONS]
            return [Coding(coding.topic, coding.hits, "context") for coding in kept]
    return []


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_CODEBOOK.read_text(encoding="utf-8"))


@lru_cache(maxsize=16_384)
def _begun_by(word: str) -> tuple[str, ...]:
    """The ids of the topics of which a term, or an exception, may begin with this word."""
    return tuple(
        topic.id
        for topic in codebook()
        if word in _beginnings(topic)[0] or word.startswith(_beginnings(topic)[1])
    )


@cache
def _beginnings(topic: Topic) -> tuple[frozenset[str], tuple[str, ...]]:
    """The first words of a topic's terms and exceptions in lower case: whole ones, and stems."""
    firsts = [_FIRST_WORD.findall(term.lower())[0] for term in topic.terms + topic.exceptions]
    return (
        frozenset(word for word, star in firsts if not star),
        tuple(word for word, star in firsts if star),
    )


@cache
def _pointers() -> re.Pattern[str]:
    return _pattern(tuple(_data()["pointers"]["terms"]))


@cache
def _issues() -> frozenset[str]:
    return frozenset(topic.id for topic in codebook() if topic.issue)


def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    return _sought(terms)[1]


@cache
def _sought(terms: tuple[str, ...]) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The terms, longest first, and the pattern whose groups they are by number."""
    terms = tuple(sorted(terms, key=len, reverse=True))
    # The group is empty and stands behind its term: around it, it would cost time.
    parts = [f"{_term(term)}()" for term in terms]
    # Most words begin with a letter that no term begins with: seen before any term is tried.
    first = re.escape(
        "".join(sorted({char for term in terms for char in term[0] + term[0].upper()}))
    )
    return terms, re.compile(rf"(?<!\w)(?=[{first}])(?:{'|'.join(parts)})(?!\w)")


def _term(term: str) -> str:
    words = [re.escape(word).replace(r"\*", r"[\w-]*") for word in term.split()]
    phrase = r"[\s-]+".join(words)
    return phrase if any(char.isupper() for char in term) else f"(?i:{phrase})"
