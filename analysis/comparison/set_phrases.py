"""The table of set phrases: where each stands, worded as it stands there.

The rarer the words of a phrase are among the pair's statements, the more it weighs (inverse
document frequency, Spärck Jones 1972). The heaviest phrases come first.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from math import log
from typing import Any, NamedTuple

import pandas as pd

from analysis.comparison.phrase_moves import Occurrence, echo, migration, moves
from analysis.comparison.shared_wording import (
    Lemmas,
    Word,
    WordIndices,
    occurrences,
    places_of,
    shared_wording,
    words_of_readout,
)
from analysis.tables.dataframes import Tables, frame, text_of

GAP = "…"


@dataclass(frozen=True)
class _Match:
    """An occurrence of a phrase, with the indices of its content words among its readout's."""

    occurrence: Occurrence
    words: WordIndices


class _Statement(NamedTuple):
    start: int
    end: int
    speakers: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True)
class _Account:
    """A readout as phrases are searched in it: its text, its words, its statements."""

    name: str
    text: str
    words: Sequence[Word]
    statements: Sequence[_Statement]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Each content word's lemma to its indices."""
        return places_of(self.words)


def phrases(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `phrases`: those of both readouts first, then the others, each by weight."""
    # By name, not left first, so that swapping the sides finds the same phrases.
    accounts = [_account(tables, readout) for readout in sorted({left, right})]
    statements = [words for account in accounts for words in _statement_words(account)]
    found = {
        phrase: [match for account in accounts for match in _matches(phrase, account)]
        for phrase in shared_wording(statements)
    }
    rarity = _rarity(statements)
    readouts = tables["readouts"]
    pair = readouts[readouts["readout"].isin([left, right])]
    rows = []
    for phrase, matches in found.items():
        if _only_inside(matches, [found[other] for other in found if len(other) > len(phrase)]):
            continue
        in_order = sorted(
            (match.occurrence for match in matches), key=lambda o: (o.readout != left, o.start)
        )
        row = {
            "phrase": _wording(matches, accounts),
            "occurrences": tuple(in_order),
            "migration": migration(pair, moves(in_order, left, right)),
            "echo": echo(pair, in_order),
            "weight": round(sum(rarity[lemma] for lemma in phrase), 3),
        }
        rows.append(row)
    return frame("phrases", sorted(rows, key=_phrase_rank))


def _account(tables: Tables, readout: str) -> _Account:
    table = tables["statements"]
    mine = table[table["readout"] == readout].sort_values("start")
    columns = (mine[name] for name in _Statement._fields)
    statements = [_Statement._make(values) for values in zip(*columns, strict=True)]
    return _Account(
        readout, text_of(tables, readout), words_of_readout(tables, readout), statements
    )


def _statement_words(account: _Account) -> list[list[Word]]:
    """The words of each statement."""
    return [
        list(account.words[_first_word(account, start) : _first_word(account, end)])
        for start, end, *_ in account.statements
    ]


def _first_word(account: _Account, offset: int) -> int:
    """The index of the first word that begins at an offset or after it."""
    return bisect_left(account.words, offset, key=lambda word: word.start)


def _matches(phrase: Lemmas, account: _Account) -> list[_Match]:
    matches = []
    for indices in occurrences(phrase, account.words, account.places.get(phrase[0], ())):
        start, end = account.words[indices[0]].start, account.words[indices[-1]].end
        speakers, topics = _said_by(account, start, end)
        matches.append(_Match(Occurrence(account.name, speakers, topics, start, end), indices))
    return matches


def _said_by(account: _Account, start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The speakers and topics of the statement that holds a span; empty outside of statements."""
    begun = bisect_right(account.statements, start, key=lambda statement: statement.start)
    if begun and end <= account.statements[begun - 1].end:
        statement = account.statements[begun - 1]
        return statement.speakers, statement.topics
    return (), ()


def _only_inside(matches: Sequence[_Match], longer: Sequence[Sequence[_Match]]) -> bool:
    """Whether every match of a phrase lies inside a match of a longer phrase."""
    return all(
        any(
            match.occurrence.readout == other.occurrence.readout
            and set(match.words) < set(other.words)
            for others in longer
            for other in others
        )
        for match in matches
    )


def _rarity(statements: Sequence[Sequence[Word]]) -> dict[str, float]:
    """Each lemma to its inverse document frequency among the statements."""
    counts = Counter(lemma for words in statements for lemma in {word.lemma for word in words})
    return {lemma: log(len(statements) / count) for lemma, count in counts.items()}


def _phrase_rank(row: Mapping[str, Any]) -> tuple[int, float, str]:
    readouts = {occurrence.readout for occurrence in row["occurrences"] if occurrence.speakers}
    return -len(readouts), -row["weight"], row["phrase"]


def _wording(matches: Sequence[_Match], accounts: Sequence[_Account]) -> str:
    """The words of the first match in a statement; "…" where other matches have other words."""
    by_name = {account.name: account for account in accounts}
    first = next(match for match in matches if match.occurrence.speakers)
    account = by_name[first.occurrence.readout]
    words = [_without_capital(account, i) for i in first.words]
    for k in range(len(words) - 1):
        gaps = [_gap(by_name[match.occurrence.readout], match, k) for match in matches]
        words[k] += _words_of_gaps(gaps) or _joint(account, first.words[k])
    return "".join(words)


def _gap(account: _Account, match: _Match, k: int) -> tuple[str, ...]:
    """The words of a match between its content words `k` and `k` + 1."""
    return tuple(
        _without_capital(account, i) for i in range(match.words[k] + 1, match.words[k + 1])
    )


def _words_of_gaps(gaps: Sequence[tuple[str, ...]]) -> str:
    """What all gaps have, with "…" for what differs; empty where all gaps are empty."""
    if len(set(gaps)) == 1:
        return f" {' '.join(gaps[0])} " if gaps[0] else ""
    start = _common_start(gaps)
    end = _common_start([gap[len(start) :][::-1] for gap in gaps])[::-1]
    return f" {' '.join([*start, GAP, *end])} "


def _common_start(gaps: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The words with which all gaps begin."""
    same = takewhile(lambda words: len(set(words)) == 1, zip(*gaps, strict=False))
    return tuple(words[0] for words in same)


def _joint(account: _Account, i: int) -> str:
    """What joins a word to the next one: a hyphen or a genitive's ending, else a blank."""
    joint = account.text[account.words[i].end : account.words[i + 1].start]
    return joint if re.search(r"[\w-]", joint) else " "


def _without_capital(account: _Account, i: int) -> str:
    """A word as it stands in the text, without the capital of a sentence's beginning."""
    word = account.words[i]
    text = account.text[word.start : word.end]
    return text if word.name or not text.istitle() else text.lower()
