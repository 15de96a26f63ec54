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
from typing import Any

from analysis.language.spans import Span

_CODEBOOK = Path(__file__).with_name("codebook.toml")
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

    @cached_property
    def terms_with_pattern(self) -> tuple[tuple[str, ...], re.Pattern[str]]:
        """Terms and exceptions, longest first, and a pattern with one group for each of them."""
        return _terms_with_pattern(self.terms + self.exceptions)

    @cached_property
    def exception_pattern(self) -> re.Pattern[str] | None:
        """The pattern of words that are no hit; None if there are no exceptions."""
        return _pattern(self.exceptions) if self.exceptions else None


@dataclass(frozen=True)
class Hit:
    """A term found in a text: its words there, their span, and the term as in the codebook."""

    words: str
    span: Span
    term: str


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
    """The hits of `topic` in text[span.start:span.end], in text order, without overlap."""
    if not topic.terms:
        return ()
    terms, pattern = topic.terms_with_pattern
    return tuple(
        Hit(match[0], Span(match.start(), match.end()), terms[(match.lastindex or 0) - 1])
        for match in pattern.finditer(text, span.start, span.end)
        if not _is_excepted(match[0], topic)
    )


@cache
def pointers() -> re.Pattern[str]:
    """The words that refer back to an issue named before: "in this regard", "the problem"."""
    return _pattern(tuple(_data()["pointers"]["terms"]))


def hits_at(text: str, starts: list[int], end: int, topic: Topic) -> Iterator[Hit]:
    """The hits of `topic` that begin at `starts` and end by `end`, without overlap."""
    terms, pattern = topic.terms_with_pattern
    last_end = 0
    for start in starts:
        match = pattern.match(text, start, end) if start >= last_end else None
        if match is None:
            continue
        last_end = match.end()
        if not _is_excepted(match[0], topic):
            yield Hit(match[0], Span(start, last_end), terms[(match.lastindex or 0) - 1])


def _is_excepted(words: str, topic: Topic) -> bool:
    pattern = topic.exception_pattern
    return pattern is not None and pattern.fullmatch(words) is not None


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_CODEBOOK.read_text(encoding="utf-8"))


def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
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
