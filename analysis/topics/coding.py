"""Topics of a statement, by the codebook's terms in it or around it.

The words themselves, with offsets, stand in each coding.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from analysis.language.spans import Span
from analysis.topics.codebook import OTHER, Hit, Topic, codebook, hits_at, pointers

MOST_TOPICS = 4
_WORD = re.compile(r"\w+")
_FIRST_WORD = re.compile(r"(\w+)(\*?)")
# Topics that a pointer takes along with its issue: "the move" may be a question of arms too.
_COMPANIONS = {"arms_and_missile_defence"}


@dataclass(frozen=True)
class Coding:
    """One topic of one statement, the hits that led to it, and its basis."""

    topic: str
    hits: tuple[Hit, ...]
    basis: str  # term, context or none


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
    found = ((topic, tuple(hits_at(text, starts[topic.id], span.end, topic))) for topic in topics)
    return [Coding(topic.id, terms, "term") for topic, terms in found if terms]


def _around(
    text: str,
    span: Span,
    sentence: Span,
    context: tuple[Coding, ...],
    heading: tuple[Coding, ...],
) -> list[Coding]:
    """The issues that the words around a statement give it, as codings of basis "context"."""
    places: list[Sequence[Coding]] = [heading]
    if pointers().search(text, span.start, span.end):
        places += [by_terms(text, Span(sentence.start, span.start)), context]
    for place in places:
        if any(coding.topic in _issues() for coding in place):
            kept = [c for c in place if c.topic in _issues() or c.topic in _COMPANIONS]
            return [Coding(coding.topic, coding.hits, "context") for coding in kept]
    return []


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
def _issues() -> frozenset[str]:
    return frozenset(topic.id for topic in codebook() if topic.issue)
