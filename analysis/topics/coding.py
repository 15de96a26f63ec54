"""The topics of a statement, by the codebook's terms in it or around it.

Each coding has the hits that led to it, with their offsets.
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
# Topics that go with an issue that is referred back to: "the move" may be about arms, too.
_COMPANIONS = {"arms_and_missile_defence"}


@dataclass(frozen=True)
class Coding:
    """One topic of one statement, with its basis and the hits that led to it."""

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

    A statement that names no issue takes one from around it: from the heading of its section; or,
    if it refers back ("in this regard", "the problem"), from the words before it in its sentence,
    or from the statement before (`context`). Such topics come first, then those with most hits.
    """
    own = by_terms(text, span)
    if not any(coding.topic in _issues() for coding in own):
        known = {coding.topic for coding in own}
        around = _around(text, span, sentence, context, heading)
        own = [coding for coding in around if coding.topic not in known] + own
    ranked = sorted(own, key=lambda coding: (coding.basis != "context", -len(coding.hits)))
    return tuple(ranked[:MOST_TOPICS]) or (Coding(OTHER, (), "none"),)


def by_terms(text: str, span: Span) -> list[Coding]:
    """The topics whose hits stand in text[span.start:span.end], in the codebook's order."""
    # A topic is searched only at the words with which its hits can begin: these are few.
    starts: dict[str, list[int]] = {}
    for word in _WORD.finditer(text, span.start, span.end):
        for topic_id in _topics_begun_by(word[0].lower()):
            starts.setdefault(topic_id, []).append(word.start())
    topics = (topic for topic in codebook() if topic.id in starts)
    hits_by_topic = (
        (topic, tuple(hits_at(text, starts[topic.id], span.end, topic))) for topic in topics
    )
    return [Coding(topic.id, hits, "term") for topic, hits in hits_by_topic if hits]


def _around(
    text: str,
    span: Span,
    sentence: Span,
    context: tuple[Coding, ...],
    heading: tuple[Coding, ...],
) -> list[Coding]:
    """The issues from the words around a statement, as codings with the basis "context"."""
    parts: list[Sequence[Coding]] = [heading]
    if pointers().search(text, span.start, span.end):
        parts += [by_terms(text, Span(sentence.start, span.start)), context]
    for part in parts:
        if any(coding.topic in _issues() for coding in part):
            kept = [c for c in part if c.topic in _issues() or c.topic in _COMPANIONS]
            return [Coding(coding.topic, coding.hits, "context") for coding in kept]
    return []


@lru_cache(maxsize=16_384)
def _topics_begun_by(word: str) -> tuple[str, ...]:
    """The ids of the topics with a term or exception that can begin with this word."""
    return tuple(
        topic.id
        for topic in codebook()
        if word in _beginnings(topic)[0] or word.startswith(_beginnings(topic)[1])
    )


@cache
def _beginnings(topic: Topic) -> tuple[frozenset[str], tuple[str, ...]]:
    """The first words of a topic's terms and exceptions in lower case: whole words, and stems."""
    firsts = [_FIRST_WORD.findall(term.lower())[0] for term in topic.terms + topic.exceptions]
    return (
        frozenset(word for word, star in firsts if not star),
        tuple(word for word, star in firsts if star),
    )


@cache
def _issues() -> frozenset[str]:
    """The ids of the topics that are issues: a statement without one may take one from around."""
    return frozenset(topic.id for topic in codebook() if topic.issue)
