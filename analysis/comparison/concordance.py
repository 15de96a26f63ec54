"""Keyword in context: every place of a search in whole texts, narration and headings too.

A word of the search finds its inflections: all words of these texts with the same lemma. In
quotation marks it is looked for as written; `*` at its end stands for the rest of a word.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.tables.dataframes import Tables, frame, speaker_value, text_of

CONTEXT = 50  # characters on each side, less the word that they would cut
# What the rows can be sorted by: as they stand in the readouts, left and then right; by the left
# context, its last word first, as concordances are; by the right one; by the speaker.
ORDERS = ("readout", "left context", "right context", "speaker")
# The texts and the search are cut alike, so that "U.S." and "1,000" are found.
_WORD = re.compile(r"\w+")
_SEARCHED = re.compile(r"\w+\*?")
_EXACT = re.compile(r"\s*[\"“”„](.*)[\"“”]\s*")


@dataclass(frozen=True)
class _Text:
    """A readout's text: its words with their lemmas, its sentences, its statements."""

    readout: str
    text: str
    spans: Sequence[tuple[int, int]]
    words: Sequence[str]
    lemmas: Sequence[str]
    sentences: Sequence[int]  # where each begins
    kinds: Sequence[str]
    statements: Sequence[tuple[int, int, tuple[str, ...]]]  # start, end, speakers

    def sentence(self, offset: int) -> int:
        """The number, from 0, of the sentence that holds an offset."""
        return bisect_right(self.sentences, offset) - 1

    def speaker(self, offset: int) -> str | None:
        """Whose statement holds the offset; None in narration."""
        before = bisect_right(self.statements, offset, key=lambda said: said[0])
        if not before or self.statements[before - 1][1] <= offset:
            return None
        return speaker_value(self.statements[before - 1][2])


def concordance(tables: Tables, readouts: Sequence[str], search: str) -> pd.DataFrame:
    """The table `concordance`: a row a place of `search`, in the order of `readouts` and texts."""
    texts = [_text(tables, readout) for readout in dict.fromkeys(readouts)]
    exact = _EXACT.fullmatch(search)
    words = [word.casefold() for word in _SEARCHED.findall(exact[1] if exact else search)]
    lemmas = {} if exact else _lemmas(texts)
    rows = [
        _row(text, text.spans[i][0], text.spans[i + len(words) - 1][1])
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
    tokens, sentences, said = (
        table[table["readout"] == readout].sort_values("start")
        for table in (tables["tokens"], tables["sentences"], tables["statements"])
    )
    text = text_of(tables, readout)
    spans = [match.span() for match in _WORD.finditer(text)]
    words = [text[start:end].casefold() for start, end in spans]
    known = dict(
        zip(zip(tokens["start"], tokens["end"], strict=True), tokens["lemma"], strict=True)
    )
    return _Text(
        readout,
        text,
        spans,
        words,
        [known.get(span, word) for span, word in zip(spans, words, strict=True)],
        sentences["start"].tolist(),
        sentences["kind"].tolist(),
        list(zip(said["start"], said["end"], said["speakers"], strict=True)),
    )


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
        if not all(_fits(text, j, *word) for j, word in zip(here, wanted, strict=True)):
            continue
        if text.sentence(text.spans[i][0]) == text.sentence(text.spans[here[-1]][0]):
            yield i


def _fits(text: _Text, i: int, word: str, lemmas: set[str]) -> bool:
    if word.endswith("*"):
        return text.words[i].startswith(word[:-1])
    return text.words[i] == word or text.lemmas[i] in lemmas


def _row(text: _Text, start: int, end: int) -> dict[str, object]:
    left, words, right = in_context(text.text, start, end)
    return {
        "readout": text.readout,
        "speaker": text.speaker(start),
        "kind": text.kinds[text.sentence(start)],
        "left": left,
        "words": words,
        "right": right,
        "start": start,
        "end": end,
    }


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
