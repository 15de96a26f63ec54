"""The words of a readout one by one: their lemma, and which of them tell one text from another.

Comparison, set phrases and the concordance read this table and no parse. Punctuation is left
out, so that the words between two words can be counted.
"""

import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from analysis.countries import country_named, country_of_adjective
from analysis.parsing import Parsed, lemmas_in, words_in

_DATA = Path(__file__).with_name("tokens.toml")
_MODIFIERS = {"amod", "compound", "nmod"}
_NAME = "PROPN"
_CONTENT = {"NOUN", "VERB", "ADJ", _NAME}

Row = dict[str, object]


def token_rows(readout: str, parts: list[Parsed], starts: list[int]) -> list[Row]:
    """A row a word of `parts`, in text order; `starts` are the offsets of the sentences' rows."""
    ordered = sorted(parts, key=lambda part: part.whole.start)
    return [row for part in ordered for row in _rows(readout, part, starts)]


def _rows(readout: str, part: Parsed, starts: list[int]) -> Iterator[Row]:
    light, doc = _light(), part.doc
    number = doc.vocab.strings
    modifiers, contents = ({number[one] for one in names} for names in (_MODIFIERS, _CONTENT))
    name = number[_NAME]
    # All at once, in numbers: a look at each token and its head costs a multiple of that.
    parsed = doc.to_array(["POS", "DEP", "HEAD"]).astype("int64").tolist()
    columns = (words_in(doc), lemmas_in(doc), part.starts, parsed)
    for i, (word, lemma, start, (pos, dep, head)) in enumerate(zip(*columns, strict=True)):
        if word[0].isalnum():
            yield {
                "readout": readout,
                "sentence": bisect_right(starts, start),
                "start": start,
                "end": start + len(word),
                "lemma": lemma,
                # Where the noun begins that an adjective or a noun before a noun stands to.
                "head": part.starts[i + head] if dep in modifiers else start,
                "content": pos in contents and lemma not in light,
                "name": pos == name or _is_country(word),
            }


def _is_country(word: str) -> bool:
    return word[0].isupper() and bool(country_of_adjective(word) or country_named(word))


@cache
def _light() -> frozenset[str]:
    return frozenset(tomllib.loads(_DATA.read_text(encoding="utf-8"))["light"])
