"""The words of a readout one by one: their lemma, and which of them tell one text from another.

Comparison, set phrases and the concordance read this table and no parse. Punctuation is left
out, so that the words between two words can be counted.
"""

import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from spacy.tokens import Token

from analysis.countries import country_named, country_of_adjective
from analysis.parsing import Parsed, lemmas_in, words_in

_DATA = Path(__file__).with_name("tokens.toml")
_MODIFIERS = {"amod", "compound", "nmod"}
_CONTENT = {"NOUN", "PROPN", "VERB", "ADJ"}

Row = dict[str, object]


def token_rows(readout: str, parts: list[Parsed], starts: list[int]) -> list[Row]:
    """A row a word of `parts`, in text order; `starts` are the offsets of the sentences' rows."""
    ordered = sorted(parts, key=lambda part: part.whole.start)
    return [row for part in ordered for row in _rows(readout, part, starts)]


def _rows(readout: str, part: Parsed, starts: list[int]) -> Iterator[Row]:
    light = _light()
    columns = (part.doc, words_in(part.doc), lemmas_in(part.doc), part.starts)
    for token, word, lemma, start in zip(*columns, strict=True):
        if word[0].isalnum():
            pos = token.pos_
            yield {
                "readout": readout,
                "sentence": bisect_right(starts, start),
                "start": start,
                "end": start + len(word),
                "lemma": lemma,
                "head": _noun(token, start, part.starts),
                "content": pos in _CONTENT and lemma not in light,
                "name": pos == "PROPN" or _is_country(word),
            }


def _noun(token: Token, start: int, starts: tuple[int, ...]) -> int:
    """Where the noun begins that an adjective or a noun before a noun stands to."""
    return starts[token.head.i] if token.dep_ in _MODIFIERS else start


def _is_country(word: str) -> bool:
    return word[0].isupper() and bool(country_of_adjective(word) or country_named(word))


@cache
def _light() -> frozenset[str]:
    return frozenset(tomllib.loads(_DATA.read_text(encoding="utf-8"))["light"])
