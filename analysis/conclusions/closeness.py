"""Words of praise and closeness: those that the leaders of one readout use and of the other not.

They are found by a small list of words (`closeness.toml`) in statements alone, and shown as they
are: no score is made of them.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from analysis.comparison.pair import Pair
from analysis.comparison.sides import LEFT, RIGHT
from analysis.conclusions.finding import CLOSENESS, Finding
from analysis.language.wording import counted, listed, placed

_DATA = Path(__file__).with_name("closeness.toml")
_MOST_NAMED = 4


def closeness_findings(pair: Pair) -> Iterator[Finding]:
    """One finding where the words of closeness of the two sides are not the same."""
    words = {side: _words(pair, side) for side in (LEFT, RIGHT)}
    if words[LEFT].keys() == words[RIGHT].keys():
        return
    parts = [
        f"{placed(pair.name_of(side))} {_named(list(words[side].values()))}"
        for side in (LEFT, RIGHT)
    ]
    sentence = f"Words of closeness: {'; '.join(parts)}."
    base = "; ".join(
        f"{counted(len(words[side]), 'such word')} in the statements {placed(pair.name_of(side))}"
        for side in (LEFT, RIGHT)
    )
    evidence = tuple(str(row.id) for row in pair.by_id.values() if _pattern().search(str(row.text)))
    yield Finding(CLOSENESS, sentence, base, evidence=evidence)


def _words(pair: Pair, side: str) -> dict[str, str]:
    """The words in a side's statements, in text order: in lower case, and as they stand."""
    texts = pair.statements.loc[pair.statements["side"] == side, "text"]
    found = (match[0] for text in texts for match in _pattern().finditer(text))
    by_form: dict[str, str] = {}
    for words in found:
        by_form.setdefault(" ".join(words.lower().replace("-", " ").split()), words)
    return by_form


def _named(words: list[str]) -> str:
    """ "“faithful friends” and “neighbours”", "none"."""
    if not words:
        return "none"
    more = len(words) - _MOST_NAMED
    named = [f"“{' '.join(each.split())}”" for each in words[:_MOST_NAMED]]
    return listed([*named, *([f"{more} more"] if more > 0 else [])])


@cache
def _pattern() -> re.Pattern[str]:
    words = tomllib.loads(_DATA.read_text(encoding="utf-8"))["words"]
    longest_first = sorted(words, key=len, reverse=True)
    parts = [
        re.escape(word).replace(r"\*", r"[\w-]*").replace(r"\ ", r"[\s-]+")
        for word in longest_first
    ]
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(parts)})(?!\w)")
