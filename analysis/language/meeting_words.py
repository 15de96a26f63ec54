"""Words for meetings and calls, from `meeting_words.toml`: read by who met and by when they met."""

import tomllib
from functools import cache
from pathlib import Path

_DATA = Path(__file__).with_suffix(".toml")


@cache
def meeting_words(*kinds: str) -> frozenset[str]:
    """The words of these lists of `meeting_words.toml`; KeyError for an unknown name."""
    return frozenset(word for kind in kinds for word in _lists()[kind])


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))
