"""One spelling for words that British and American English spell in two ways.

A word counts as its American form where another ending makes a word of it that the English word
list of the parser's lemmatiser has, too (WordNet's): "organisation", "defence", "labour". What
only looks like it stays: "promise", "fourth", "hour".
"""

import re
from functools import cache, lru_cache
from typing import Any

from analysis.language.parsing import language

# British ending, American ending; a word of this length at least, or "tour" would be a "tor".
_ENDINGS = (
    (re.compile(r"isation$"), "ization"),
    (re.compile(r"ise(r?)$"), r"ize\1"),
    (re.compile(r"yse$"), "yze"),
    (re.compile(r"our(?=(?:hood|able|ful|less|ite|al|er)?$)"), "or"),
    (re.compile(r"ence$"), "ense"),
    (re.compile(r"tre$"), "ter"),
    (re.compile(r"mme$"), "m"),
)
_SHORTEST = 6


@lru_cache(maxsize=16_384)
def american(word: str) -> str:
    """A word in lower case, in its American spelling where it has one."""
    if len(word) < _SHORTEST:
        return word
    for ending, other in _ENDINGS:
        changed = ending.sub(other, word)
        if changed != word and changed in _words():
            return changed
    return word


@cache
def _words() -> frozenset[str]:
    """The base forms of English words that the lemmatiser knows."""
    lemmatizer: Any = language().get_pipe("lemmatizer")  # spaCy types it as any pipe
    index = lemmatizer.lookups.get_table("lemma_index")
    return frozenset(word for words in index.values() for word in words)
