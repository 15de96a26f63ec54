"""Occasions: when a statement was made, where its sentence tells.

before the meeting, opening or talks, by words outside the content ("Ahead of his arrival",
"at the start of the talks"), which are data (`occasions.toml`); else not stated.
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
    """When a statement was made, and the words that tell it."""

    label: str
    words: Span | None


def occasion(text: str, sentence: Span, content: Span) -> Occasion:
    """The occasion that the words of `sentence` outside `content` tell."""
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
    found = []
    for name in ("before", "opening", "talks"):
        joined = "|".join(data[name]["patterns"]).replace("{meeting}", meeting)
        found.append((data[name]["label"], re.compile(rf"\b(?:{joined})\b", re.IGNORECASE)))
    return tuple(found)
