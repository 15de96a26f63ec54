"""The words around the codebook's terms (`wording.toml`), as patterns."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from analysis.language.spans import Span
from analysis.topics.codebook import pattern_of

_WORDING = Path(__file__).with_name("wording.toml")
_STAR = r"[\w-]*"


@cache
def words(table: str, key: str) -> tuple[str, ...]:
    """A list of `wording.toml`."""
    return tuple(_data()[table][key])


@cache
def pattern(table: str, key: str) -> re.Pattern[str]:
    """The pattern that finds any of a list of `wording.toml`."""
    return pattern_of(words(table, key))


@cache
def choice(table: str, key: str) -> str:
    """The source of a pattern for any of a list, for use within a longer one that ignores case."""
    parts = sorted(words(table, key), key=len, reverse=True)
    # For speed: at most words of a text the first letter alone rules out all alternatives.
    initials = re.escape("".join(sorted({part[0] for part in parts})))
    alternatives = "|".join(re.escape(part).replace(r"\*", _STAR) for part in parts)
    return rf"(?=[{initials}])(?:{alternatives})"


def points_back(text: str, span: Span) -> bool:
    """Whether words in the span refer to an issue named before: "in this regard", "there"."""
    excepted = pattern("pointers", "except")
    return any(
        excepted.match(text, match.start(), span.end) is None
        for match in pattern("pointers", "terms").finditer(text, span.start, span.end)
    )


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_WORDING.read_text(encoding="utf-8"))
