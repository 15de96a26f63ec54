"""The topics whose terms stand in a span of text, found by the words that terms begin with."""

import re
from dataclasses import dataclass
from functools import lru_cache

from analysis.language.spans import Span
from analysis.topics.codebook import Hit, codebook, hits_at

TERM = "term"  # the basis of a topic whose term stands in the statement
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Coding:
    """One topic of one statement, with its basis and the hits that led to it."""

    topic: str
    hits: tuple[Hit, ...]
    basis: str  # term, frame, heading, pointer, account or none


def by_terms(text: str, span: Span, *, issues_only: bool = False) -> list[Coding]:
    """The topics whose hits stand in text[span.start:span.end], in the codebook's order."""
    # A topic is searched only at the words with which its hits can begin: these are few.
    starts: dict[str, list[int]] = {}
    for word in _WORD.finditer(text, span.start, span.end):
        for topic_id in _topics_begun_by(word[0].lower()):
            starts.setdefault(topic_id, []).append(word.start())
    topics = (one for one in codebook() if one.id in starts and (one.issue or not issues_only))
    hits_by_topic = (
        (topic, tuple(hits_at(text, starts[topic.id], span.end, topic))) for topic in topics
    )
    return [Coding(topic.id, hits, TERM) for topic, hits in hits_by_topic if hits]


@lru_cache(maxsize=16_384)
def _topics_begun_by(word: str) -> tuple[str, ...]:
    """The ids of the topics with a term or exception that can begin with this word."""
    return tuple(
        topic.id
        for topic in codebook()
        if word in topic.beginnings[0] or word.startswith(topic.beginnings[1])
    )
