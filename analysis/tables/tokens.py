"""The words of a readout one by one: their lemmas, and which of them are content words or names.

Links, set phrases and the concordance need only this table and no parse. Punctuation is left out,
so that the words between two words can be counted.
"""

import tomllib
from bisect import bisect_right
from functools import cache
from pathlib import Path
from typing import Any

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.parsing import Parsed, language, lemmas_in, words_in
from analysis.language.spelling import american
from analysis.tables.columns import TOKENS
from analysis.tables.dataframes import Columns

_DATA = Path(__file__).with_name("tokens.toml")
_MODIFIERS = ("amod", "compound", "nmod")
_NAME = "PROPN"
_CONTENT = ("NOUN", "VERB", "ADJ", _NAME)


def token_columns(readout: str, parts: list[Parsed], starts: list[int]) -> Columns:
    """The columns of the table `tokens`: one row for each word of `parts`, in text order.

    `starts` are the offsets of the sentences' rows. Here are columns and no rows, because a dict
    for each word would take too long.
    """
    columns: dict[str, list[Any]] = {name: [] for name in TOKENS}
    for part in sorted(parts, key=lambda part: part.whole.start):
        for name, values in _columns_of_part(part, starts).items():
            columns[name] += values
    return {**columns, "readout": [readout] * len(columns["start"])}


def _columns_of_part(part: Parsed, starts: list[int]) -> Columns:
    light, doc, begins = _light(), part.doc, part.starts
    modifiers, contents, names = (_numbers(each) for each in (_MODIFIERS, _CONTENT, (_NAME,)))
    words, lemmas = words_in(doc), lemmas_in(doc)
    # As arrays: asking each token takes several times as long. HEAD is the distance to the head.
    pos, links, heads = doc.to_array(["POS", "DEP", "HEAD"]).astype("int64").T.tolist()
    kept = [i for i, word in enumerate(words) if word[0].isalnum()]
    return {
        "sentence": [bisect_right(starts, begins[i]) for i in kept],
        "start": [begins[i] for i in kept],
        "end": [begins[i] + len(words[i]) for i in kept],
        "lemma": [american(lemmas[i]) for i in kept],
        # Of a modifier where its noun begins, of other words their own start.
        "head": [begins[i + heads[i] if links[i] in modifiers else i] for i in kept],
        "content": [pos[i] in contents and lemmas[i] not in light for i in kept],
        "name": [pos[i] in names or _is_country(words[i]) for i in kept],
    }


@cache
def _numbers(labels: tuple[str, ...]) -> frozenset[int]:
    """The numbers that spaCy's arrays have for these labels."""
    return frozenset(language().vocab.strings[label] for label in labels)


def _is_country(word: str) -> bool:
    return word[0].isupper() and bool(country_of_adjective(word) or country_named(word))


@cache
def _light() -> frozenset[str]:
    return frozenset(tomllib.loads(_DATA.read_text(encoding="utf-8"))["light"])
