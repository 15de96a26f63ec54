"""Words for people: offices, titles, kinds of bodies, parts of names (`people_words.toml`)."""

import tomllib
from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("people_words.toml")


@cache
def people_words(*kinds: str) -> frozenset[str]:
    """The words of these lists of `people_words.toml`; KeyError for an unknown name."""
    return frozenset(word for kind in kinds for word in _lists()[kind])


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))
