"""Acts: what a speaker does in a statement (agree, call, pledge, praise, oppose, assert).

Given by the cue's verb ("opposed", "praised") or else by the content's words ("should", "stands
ready to"); the verbs and words are data (`acts.toml`).
"""

import re
import tomllib
from functools import cache
from pathlib import Path

from analysis.countries import countries_by_name

_DATA = Path(__file__).with_name("acts.toml")
ASSERT = "assert"
ACTS = ("agree", "call", "pledge", "praise", "oppose", ASSERT)

_Words = dict[str, list[str]]


def act(content: str, cue: str | None, verb: str | None, rule: str) -> str:
    """The act of a statement, from its content, its cue's words and verb (base form) and its rule.

    A carried statement has neither cue nor verb: only its words tell.
    """
    if rule == "two noun phrases":
        return "praise" if _has(_acts()["praise"]["names"], content) else ASSERT
    for name, words in _acts().items():
        if verb in words["verbs"] or _has(words["stances"], cue or ""):
            return name
    for name, words in _acts().items():
        if _has(words["words"], content):
            return name
    # The long pattern only where its one fixed word stands.
    return "pledge" if "will" in content and _own_side_will().search(content) else ASSERT


@cache
def _acts() -> dict[str, _Words]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


def _has(words: list[str], text: str) -> bool:
    return bool(words) and _pattern(tuple(words)).search(text) is not None


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    # Most words begin with a letter that none of these begins with: seen before any is tried.
    first = re.escape("".join(sorted({word[0] for word in words})))
    either = "|".join(map(re.escape, words))
    return re.compile(rf"\b(?=[{first}])(?:{either})s?\b", re.IGNORECASE)


@cache
def _own_side_will() -> re.Pattern[str]:
    """ "China will", "we will": a pledge where the speaker's own side is the subject."""
    sides = [*_acts()["pledge"]["own_side"], *countries_by_name()]
    subject = "|".join(re.escape(side) for side in sorted(sides, key=len, reverse=True))
    return re.compile(rf"\b(?i:{subject}) (?:also |\w+ly )?will\b")
