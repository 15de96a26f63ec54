"""Keyword in context: every place of the searched words in whole texts, headings included.

A searched word finds its inflections: all words of these texts with the same lemma. In quotation
marks it is searched as written; `*` at its end stands for the rest of a word.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.tables.dataframes import Tables, frame, speaker_value, text_of

CONTEXT = 50  # characters on each side at most; a word that would be cut is left out
# What the rows can be sorted by. "readout" is the order of the texts, left and then right. The left
# context is compared from its last word backwards, as is usual in concordances.
ORDERS = ("readout", "left context", "right context", "speaker")
# Texts and search are split by the same rule, so that "U.S." and "1,000" are found.
_WORD = re.compile(r"\w+")
_SEARCHED = re.compile(r"\w+\*?")
_EXACT = re.compile(r"\s*[\"“”„](.*)[\"“”]\s*")


@dataclass(frozen=True)
class _Text:
    """A readout's text: its words with their lemmas, its sentences, its statements."""

    readout: str
    text: str
    spans: Sequence[tuple[int, int]]  # of the words
    words: Sequence[str]
    lemmas: Sequence[str]
    sentences: Sequence[int]  # where each begins
    kinds: Sequence[str]  # of the sentences
    statements: Sequence[tuple[int, int, tuple[str, ...]]]  # start, end, speakers

    def sentence(self, offset: int) -> int:
        """The number, from 0, of the sentence that holds an offset."""
        return bisect_right(self.sentences, offset) - 1

    def speaker(self, offset: int) -> str | None:
        """Whose statement holds the offset; None in narration."""
        begun = bisect_right(self.statements, offset, key=lambda statement: statement[0])
        if not begun:
            return None
        _, end, speakers = self.statements[begun - 1]
        return speaker_value(speakers) if offset < end else None


def concordance(tables: Tables, readouts: Sequence[str], search: str) -> pd.DataFrame:
    """The table `concordance`: one row for each place of `search`, in the order of the texts."""
    texts = [_text(tables, readout) for readout in dict.fromkeys(readouts)]
    exact = _EXACT.fullmatch(search)
    words = [word.casefold() for word in _SEARCHED.findall(exact[1] if exact else search)]
    lemmas = {} if exact else _lemmas(texts)
    rows = [
        _row(text, text.spans[i][0], text.spans[i + len(words) - 1][1])
        for text in texts
        for i in _matches(text, words, lemmas)
    ]
    return frame("concordance", rows)


def in_order(rows: pd.DataFrame, order: str) -> pd.DataFrame:
    """The rows of a concordance, sorted by one of `ORDERS`; equal rows keep the text's order."""
    if order == "left context":
        keys = [_WORD.findall(words.casefold())[::-1] for words in rows["left"]]
    elif order == "right context":
        keys = [_WORD.findall(words.casefold()) for words in rows["right"]]
    elif order == "speaker":
        keys = [[] if pd.isna(speaker) else [str(speaker)] for speaker in rows["speaker"]]
    else:
        return rows
    return rows.iloc[sorted(range(len(rows)), key=keys.__getitem__)]


def in_context(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The words before a place, the words of the place, and the words after it."""
    return _left_context(text[:start]), text[start:end], _right_context(text[end:])


def _text(tables: Tables, readout: str) -> _Text:
    tokens, sentences, statements = (
        table[table["readout"] == readout].sort_values("start")
        for table in (tables["tokens"], tables["sentences"], tables["statements"])
    )
    text = text_of(tables, readout)
    spans = [match.span() for match in _WORD.finditer(text)]
    words = [text[start:end].casefold() for start, end in spans]
    lemmas = dict(
        zip(zip(tokens["start"], tokens["end"], strict=True), tokens["lemma"], strict=True)
    )
    return _Text(
        readout,
        text,
        spans,
        words,
        [lemmas.get(span, word) for span, word in zip(spans, words, strict=True)],
        sentences["start"].tolist(),
        sentences["kind"].tolist(),
        list(zip(statements["start"], statements["end"], statements["speakers"], strict=True)),
    )


def _lemmas(texts: Sequence[_Text]) -> dict[str, set[str]]:
    """Each word of the texts to the lemmas that it has there."""
    lemmas: dict[str, set[str]] = {}
    for text in texts:
        for word, lemma in zip(text.words, text.lemmas, strict=True):
            lemmas.setdefault(word, set()).add(lemma)
    return lemmas


def _matches(text: _Text, words: Sequence[str], lemmas: Mapping[str, set[str]]) -> Iterator[int]:
    """The index of the first word wherever `words` follow one another inside one sentence."""
    if not words:
        return
    wanted = [(word, lemmas.get(word, set()) | ({word} if lemmas else set())) for word in words]
    for i in range(len(text.words) - len(words) + 1):
        last = i + len(words) - 1
        if not all(_fits(text, i + k, *word) for k, word in enumerate(wanted)):
            continue
        if text.sentence(text.spans[i][0]) == text.sentence(text.spans[last][0]):
            yield i


def _fits(text: _Text, i: int, word: str, lemmas: set[str]) -> bool:
    """Whether the word at index `i` is the searched `word` or has one of `lemmas`."""
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


def _left_context(text: str) -> str:
    """The last words of the text before a place, none of them cut."""
    cut = text[-CONTEXT:]
    if len(text) > CONTEXT and " " in cut:
        cut = cut[cut.index(" ") :]
    return " ".join(cut.split())


def _right_context(text: str) -> str:
    """The first words of the text after a place, none of them cut."""
    cut = text[:CONTEXT]
    if len(text) > CONTEXT and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return " ".join(cut.split())
