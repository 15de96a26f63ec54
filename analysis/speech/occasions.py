"""Occasions: when a statement was made, where its sentence says so.

Words outside the content give the occasion: before the meeting ("ahead of his arrival"), opening
("at the start of the talks") or talks; else it is not stated. Words are data (`occasions.toml`).
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analysis.language.spans import Span

_DATA = Path(__file__).with_name("occasions.toml")
NOT_STATED = "not stated"
BEFORE = "before the meeting"
OCCASIONS = (BEFORE, "opening", "talks", NOT_STATED)


@dataclass(frozen=True)
class Occasion:
    """When a statement was made, and the words that say so."""

    label: str
    words: Span | None


def occasion(text: str, sentence: Span, content: Span) -> Occasion:
    """The occasion that the words of `sentence` outside `content` give."""
    outside = [Span(sentence.start, content.start), Span(content.end, sentence.end)]
    for label, pattern in _patterns():
        for part in outside:
            if match := pattern.search(text, part.start, part.end):
                return Occasion(label, Span(match.start(), match.end()))
    return Occasion(NOT_STATED, None)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    data = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    meeting = "(?:" + "|".join(data["meeting"]) + ")"
    patterns = []
    for name in ("before", "opening", "talks"):
        alternatives = "|".join(data[name]["patterns"]).replace("{meeting}", meeting)
        pattern = re.compile(rf"\b(?:{alternatives})\b", re.IGNORECASE)
        patterns.append((data[name]["label"], pattern))
    return tuple(patterns)
