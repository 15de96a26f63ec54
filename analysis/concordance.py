"""Keyword in context: every place of a search in whole texts, narration and headings too.

A word of the search finds its inflections: all words of these texts with the same lemma. In
quotation marks it is looked for as written; `*` at its end stands for the rest of a word.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.alignment import Tables
from analysis.tables import frame, speaker_value
from analysis.texts import text_of

CONTEXT = 50  # characters on each side, less the word that they would cut
# What the rows can be sorted by; the left context by its last word first, as concordances are.
ORDERS = ("text", "left context", "right context", "speaker")
_WORD = re.compile(r"\w+")
_SEARCHED = re.compile(r"(?<!['’])\w+\*?")  # without the genitive's s, which is no word here
_EXACT = re.compile(r"\s*[\"“”„](.*)[\"“”]\s*")


@dataclass(frozen=True)
class _Text:
    """A readout's text, and its words with lemma and sentence."""

    readout: str
    text: str
    words: Sequence[str]
    lemmas: Sequence[str]
    sentences: Sequence[int]
    spans: Sequence[tuple[int, int]]


def concordance(tables: Tables, readouts: Sequence[str], search: str) -> pd.DataFrame:
    """The table `concordance`: a row a place of `search`, in the order of `readouts` and texts."""
    texts = [_text(tables, readout) for readout in dict.fromkeys(readouts)]
    exact = _EXACT.fullmatch(search)
    words = [word.casefold() for word in _SEARCHED.findall(exact[1] if exact else search)]
    lemmas = {} if exact else _lemmas(texts)
    rows = [
        _row(tables, text, text.spans[i][0], text.spans[i + len(words) - 1][1])
        for text in texts
        for i in _places(text, words, lemmas)
    ]
    return frame("concordance", rows)


def in_order(rows: pd.DataFrame, order: str) -> pd.DataFrame:
    """The rows of a concordance by one of `ORDERS`; equal ones stay as they stand in the text."""
    if order == "left context":
        keys = [_WORD.findall(words.casefold())[::-1] for words in rows["left"]]
    elif order == "right context":
        keys = [_WORD.findall(words.casefold()) for words in rows["right"]]
    elif order == "speaker":
        keys = [[str(speaker)] if known else [] for speaker, known in _known(rows["speaker"])]
    else:
        return rows
    return rows.iloc[sorted(range(len(rows)), key=keys.__getitem__)]


def in_context(text: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands before a place, the place's words, and what stands behind it."""
    return _before(text[:start]), text[start:end], _behind(text[end:])


def _known(values: "pd.Series[str]") -> Iterator[tuple[str, bool]]:
    return zip(values, values.notna(), strict=True)


def _text(tables: Tables, readout: str) -> _Text:
    tokens = tables["tokens"]
    mine = tokens[tokens["readout"] == readout]
    text = text_of(tables, readout)
    spans = list(zip(mine["start"], mine["end"], strict=True))
    words = [text[start:end].casefold() for start, end in spans]
    return _Text(readout, text, words, mine["lemma"].tolist(), mine["sentence"].tolist(), spans)


def _lemmas(texts: Sequence[_Text]) -> dict[str, set[str]]:
    """Each word of the texts to the lemmas that it has there."""
    found: dict[str, set[str]] = {}
    for text in texts:
        for word, lemma in zip(text.words, text.lemmas, strict=True):
            found.setdefault(word, set()).add(lemma)
    return found


def _places(text: _Text, words: Sequence[str], lemmas: Mapping[str, set[str]]) -> Iterator[int]:
    """The indices at which all `words` stand in a row inside one sentence."""
    if not words:
        return
    wanted = [(word, lemmas.get(word, set()) | ({word} if lemmas else set())) for word in words]
    for i in range(len(text.words) - len(words) + 1):
        here = range(i, i + len(words))
        if text.sentences[i] == text.sentences[here[-1]] and all(
            _fits(text, j, *word) for j, word in zip(here, wanted, strict=True)
        ):
            yield i


def _fits(text: _Text, i: int, word: str, lemmas: set[str]) -> bool:
    if word.endswith("*"):
        return text.words[i].startswith(word[:-1])
    return text.words[i] == word or text.lemmas[i] in lemmas


def _row(tables: Tables, text: _Text, start: int, end: int) -> dict[str, object]:
    sentences, statements = tables["sentences"], tables["statements"]
    left, words, right = in_context(text.text, start, end)
    return {
        "readout": text.readout,
        "speaker": _speaker(statements[statements["readout"] == text.readout], start),
        "kind": _kind(sentences[sentences["readout"] == text.readout], start),
        "left": left,
        "words": words,
        "right": right,
        "start": start,
        "end": end,
    }


def _speaker(statements: pd.DataFrame, offset: int) -> str | None:
    """Whose statement holds the offset; None in narration."""
    there = statements[(statements["start"] <= offset) & (offset < statements["end"])]
    return None if there.empty else speaker_value(there["speakers"].iloc[0])


def _kind(sentences: pd.DataFrame, offset: int) -> str:
    before = bisect_right(sentences["start"].tolist(), offset)
    return str(sentences["kind"].iloc[before - 1])


def _before(text: str) -> str:
    """The end of the text before a place, from a whole word on."""
    cut = text[-CONTEXT:]
    if len(text) > CONTEXT and " " in cut:
        cut = cut[cut.index(" ") :]
    return " ".join(cut.split())


def _behind(text: str) -> str:
    """The beginning of the text behind a place, up to a whole word."""
    cut = text[:CONTEXT]
    if len(text) > CONTEXT and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return " ".join(cut.split())
