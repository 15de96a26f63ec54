"""One form for words that a reader takes for the same: by spelling, ending or meaning.

Endings are cut by the English Snowball stemmer (Porter 2001). The lemmas of the table `tokens` are
in lower case and in American spelling already. The field's equivalents and formulas are data.
"""

import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import snowballstemmer  # type: ignore[import-untyped]

_DATA = Path(__file__).with_name("equivalents.toml")


@lru_cache(maxsize=16_384)
def stem(lemma: str) -> str:
    """The form under which a lemma is compared."""
    cut = str(_stemmer().stemWord(lemma))
    return _equivalents().get(cut, cut)


@cache
def formulas() -> frozenset[str]:
    """The stems of the words of which the formulas of readouts consist."""
    return frozenset(map(stem, _data()["formulas"]))


@cache
def _equivalents() -> dict[str, str]:
    """The stem of each word of a group to that of the group's first word."""
    cut = _stemmer().stemWord
    return {str(cut(word)): str(cut(group[0])) for group in _data()["groups"] for word in group}


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))


@cache
def _stemmer() -> Any:
    return snowballstemmer.stemmer("english")
