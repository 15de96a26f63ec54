"""Acts: what a speaker does in a statement (agree, call, pledge, praise, oppose, assert).

Given by the cue's verb ("opposed", "praised") or else by the content's words ("should", "stands
ready to"); the verbs and words are data (`acts.toml`).
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analysis.language.countries import countries_by_name

_DATA = Path(__file__).with_name("acts.toml")
ASSERT = "assert"
ACTS = ("agree", "call", "pledge", "praise", "oppose", ASSERT)


@dataclass(frozen=True)
class _Act:
    """How an act is told: verbs in their base form, the words of a cue, and those of a content."""

    name: str
    verbs: frozenset[str]
    stances: re.Pattern[str] | None
    words: re.Pattern[str] | None


def act(content: str, cue: str | None, verb: str | None, rule: str) -> str:
    """The act of a statement, from its content, its cue's words and verb (base form) and its rule.

    A carried statement has neither cue nor verb: only its words tell.
    """
    if rule == "two noun phrases":
        return "praise" if _has(_praising_names(), content) else ASSERT
    for each in _acts():
        if verb in each.verbs or _has(each.stances, cue or ""):
            return each.name
    for each in _acts():
        if _has(each.words, content):
            return each.name
    # The long pattern only where its one fixed word stands.
    return "pledge" if "will" in content and _own_side_will().search(content) else ASSERT


@cache
def _data() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


@cache
def _acts() -> tuple[_Act, ...]:
    return tuple(
        _Act(
            name,
            frozenset(told["verbs"]),
            _pattern(told["stances"]),
            _pattern(told["words"]),
        )
        for name, told in _data().items()
    )


@cache
def _praising_names() -> re.Pattern[str] | None:
    """Names that praise what they are given to: "called the ties X"."""
    return _pattern(_data()["praise"]["names"])


def _has(pattern: re.Pattern[str] | None, text: str) -> bool:
    return pattern is not None and pattern.search(text) is not None


def _pattern(words: list[str]) -> re.Pattern[str] | None:
    """A pattern of any of the words, or their plurals; None where there are none."""
    if not words:
        return None
    # Most words begin with a letter that none of these begins with: seen before any is tried.
    first = re.escape("".join(sorted({word[0] for word in words})))
    either = "|".join(map(re.escape, words))
    return re.compile(rf"\b(?=[{first}])(?:{either})s?\b", re.IGNORECASE)


@cache
def _own_side_will() -> re.Pattern[str]:
    """ "China will", "we will": a pledge where the speaker's own side is the subject."""
    sides = [*_data()["pledge"]["own_side"], *countries_by_name()]
    subject = "|".join(re.escape(side) for side in sorted(sides, key=len, reverse=True))
    return re.compile(rf"\b(?i:{subject}) (?:also |\w+ly )?will\b")
