"""Words for people: offices, titles, kinds of bodies, parts of names (`people_words.toml`)."""

import tomllib
from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_name("people_words.toml")


@cache
def people_words(kind: str) -> frozenset[str]:
    """A list of words from `people_words.toml`; raises KeyError for an unknown list."""
    return frozenset(_lists()[kind])


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))
