"""One spelling for words that British and American English spell differently.

A British ending is replaced where the result is in the English word list of spaCy's lemmatiser
(from WordNet): "organisation", "defence", "labour". Words that only look British keep their
spelling: "promise", "fourth", "hour".
"""

import re
from functools import cache, lru_cache
from typing import Any

from analysis.language.parsing import language

# British british_ending, American british_ending.
_ENDINGS = (
    (re.compile(r"isation$"), "ization"),
    (re.compile(r"ise(r?)$"), r"ize\1"),
    (re.compile(r"yse$"), "yze"),
    (re.compile(r"our(?=(?:hood|able|ful|less|ite|al|er)?$)"), "or"),
    (re.compile(r"ence$"), "ense"),
    (re.compile(r"tre$"), "ter"),
    (re.compile(r"mme$"), "m"),
)
_MIN_LENGTH = 6  # of a word: a shorter "tour" would become "tor"


@lru_cache(maxsize=16_384)
def american(word: str) -> str:
    """A lower-case word in its American spelling, or as it is where it has no american_ending."""
    if len(word) < _MIN_LENGTH:
        return word
    for british_ending, american_ending in _ENDINGS:
        respelled = british_ending.sub(american_ending, word)
        if respelled != word and respelled in _known_words():
            return respelled
    return word


@cache
def _known_words() -> frozenset[str]:
    """The base forms of the English words that the lemmatiser knows."""
    lemmatizer: Any = language().get_pipe("lemmatizer")  # typed only as a pipe
    index = lemmatizer.lookups.get_table("lemma_index")
    return frozenset(word for words in index.values() for word in words)
