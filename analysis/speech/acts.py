"""Acts: what a speaker does in a statement (agree, call, pledge, praise, oppose, assert).

The cue decides first, by its verb ("opposed", "praised") or noun ("voiced support"), then the words
of the content ("should", "stands ready to"). Verbs, nouns and words are data (`acts.toml`).
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analysis.language.countries import countries_by_name

_DATA = Path(__file__).with_name("acts.toml")
_WILL = r"(?:also |\w+ly )?will\b"
_BEFORE_WILL = re.compile(rf"\b(\w+)\W* {_WILL}")
ASSERT = "assert"
ACTS = ("agree", "call", "pledge", "praise", "oppose", ASSERT)


@dataclass(frozen=True)
class _Act:
    """What shows an act: verbs in their base form, nouns in the cue, words in the content."""

    name: str
    verbs: frozenset[str]
    stances: re.Pattern[str] | None
    words: re.Pattern[str] | None


def act(content: str, cue: str | None, verb: str | None, rule: str) -> str:
    """The act of a statement, from its content, its cue, the cue's verb (base form) and its rule.

    A carried statement has neither cue nor verb: only its content decides.
    """
    if rule == "two noun phrases":
        return "praise" if _occurs(_praising_names(), content) else ASSERT
    for candidate in _acts():
        if verb in candidate.verbs or _occurs(candidate.stances, cue or ""):
            return candidate.name
    for candidate in _acts():
        if _occurs(candidate.words, content):
            return candidate.name
    return "pledge" if _own_side_will(content) else ASSERT


@cache
def _data() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


@cache
def _acts() -> tuple[_Act, ...]:
    return tuple(
        _Act(
            name,
            frozenset(lists["verbs"]),
            _pattern_of(lists["stances"]),
            _pattern_of(lists["words"]),
        )
        for name, lists in _data().items()
    )


@cache
def _praising_names() -> re.Pattern[str] | None:
    """Names that praise what is called by them: "called the ties historic"."""
    return _pattern_of(_data()["praise"]["names"])


def _occurs(pattern: re.Pattern[str] | None, text: str) -> bool:
    return pattern is not None and pattern.search(text) is not None


def _pattern_of(words: list[str]) -> re.Pattern[str] | None:
    """A pattern of any of the words, or their forms in -s; None where there are no words."""
    if not words:
        return None
    # For speed: at most words of a text the first letter alone rules out all alternatives.
    initials = re.escape("".join(sorted({word[0] for word in words})))
    alternatives = "|".join(map(re.escape, words))
    return re.compile(rf"\b(?=[{initials}])(?:{alternatives})s?\b", re.IGNORECASE)


def _own_side_will(content: str) -> bool:
    """ "Norway will", "we will": a pledge where the speaker's own side is the subject."""
    # The pattern has hundreds of alternatives: tried only where a last word of one comes before.
    before = {word.lower() for word in _BEFORE_WILL.findall(content)}
    pattern, last_words = _own_sides()
    return not before.isdisjoint(last_words) and pattern.search(content) is not None


@cache
def _own_sides() -> tuple[re.Pattern[str], frozenset[str]]:
    """A pattern of the sides with "will" behind them, and the last words of the sides."""
    sides = [*_data()["pledge"]["own_side"], *countries_by_name()]
    subjects = "|".join(re.escape(side) for side in sorted(sides, key=len, reverse=True))
    last_words = frozenset(re.findall(r"\w+", side)[-1].lower() for side in sides)
    return re.compile(rf"\b(?i:{subjects}) {_WILL}"), last_words
