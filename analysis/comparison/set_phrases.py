"""The table of set phrases: where each stands, worded as it stands there.

The rarer its words are among the pair's statements, the more a phrase weighs (inverse document
frequency, Spärck Jones 1972), and the higher it stands.
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

from analysis.comparison.phrase_moves import Place, echo, migration, moves
from analysis.comparison.shared_wording import (
    Lemmas,
    Places,
    Word,
    occurrences,
    places_of,
    shared_wording,
    words_of_readout,
)
from analysis.tables.dataframes import Tables, frame, text_of

GAP = "…"


@dataclass(frozen=True)
class Occurrence:
    """A place with the indices of the phrase's content words among its readout's words."""

    place: Place
    words: Places


class Stated(NamedTuple):
    """A statement's span, speakers and topics."""

    start: int
    end: int
    speakers: tuple[str, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True)
class Account:
    """A readout as wording needs it: its text, its words, its statements."""

    name: str
    text: str
    words: Sequence[Word]
    statements: Sequence[Stated]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Each content word's lemma to its places."""
        return places_of(self.words)


def phrases(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `phrases`: those in both readouts first, each kind by weight."""
    # By name, not left first, so that swapping the sides finds the same phrases.
    accounts = [_account(tables, readout) for readout in sorted({left, right})]
    spoken = [words for account in accounts for words in _spoken(account)]
    found = {
        phrase: [one for account in accounts for one in _found(phrase, account)]
        for phrase in shared_wording(spoken)
    }
    rare = _rarity(spoken)
    readouts = tables["readouts"]
    pair = readouts[readouts["readout"].isin([left, right])]
    rows = []
    for phrase, where in found.items():
        if _covered(where, [found[other] for other in found if len(other) > len(phrase)]):
            continue
        places = sorted((one.place for one in where), key=lambda p: (p.readout != left, p.start))
        row = {
            "phrase": _wording(where, accounts),
            "occurrences": tuple(places),
            "migration": migration(pair, moves(places, left, right)),
            "echo": echo(pair, places),
            "weight": round(sum(rare[lemma] for lemma in phrase), 3),
        }
        rows.append(row)
    return frame("phrases", sorted(rows, key=_rank))


def _account(tables: Tables, readout: str) -> Account:
    statements = tables["statements"]
    mine = statements[statements["readout"] == readout].sort_values("start")
    said = map(Stated._make, zip(*(mine[name] for name in Stated._fields), strict=True))
    return Account(readout, text_of(tables, readout), words_of_readout(tables, readout), list(said))


def _spoken(account: Account) -> list[list[Word]]:
    """The words of each statement."""
    return [
        list(account.words[_place(account, said.start) : _place(account, said.end)])
        for said in account.statements
    ]


def _place(account: Account, offset: int) -> int:
    """The index of the first word from an offset on."""
    return bisect_left(account.words, offset, key=lambda word: word.start)


def _found(phrase: Lemmas, account: Account) -> list[Occurrence]:
    found = []
    for places in occurrences(phrase, account.words, account.places.get(phrase[0], ())):
        start, end = account.words[places[0]].start, account.words[places[-1]].end
        before = bisect_right(account.statements, start, key=lambda said: said.start)
        said = account.statements[before - 1] if before else None
        speakers, topics = (said.speakers, said.topics) if said and end <= said.end else ((), ())
        found.append(Occurrence(Place(account.name, speakers, topics, start, end), places))
    return found


def _covered(where: Sequence[Occurrence], longer: Sequence[Sequence[Occurrence]]) -> bool:
    """Whether the phrase stands only inside longer ones."""
    return all(
        any(
            one.place.readout == other.place.readout and set(one.words) < set(other.words)
            for others in longer
            for other in others
        )
        for one in where
    )


def _rarity(statements: Sequence[Sequence[Word]]) -> dict[str, float]:
    """Each lemma to the logarithm of how few statements have it."""
    counts = Counter(lemma for words in statements for lemma in {word.lemma for word in words})
    return {lemma: log(len(statements) / count) for lemma, count in counts.items()}


def _rank(row: Mapping[str, Any]) -> tuple[int, float, str]:
    readouts = {place.readout for place in row["occurrences"] if place.speakers}
    return -len(readouts), -row["weight"], row["phrase"]


def _wording(where: Sequence[Occurrence], accounts: Sequence[Account]) -> str:
    """The words as they stand where a leader first has them; "…" where other places differ."""
    by_name = {account.name: account for account in accounts}
    first = next(one for one in where if one.place.speakers)
    account = by_name[first.place.readout]
    words = [_plain(account, place) for place in first.words]
    for k in range(len(words) - 1):
        gaps = [_gap(by_name[one.place.readout], one, k) for one in where]
        words[k] += _between(gaps) or _joint(account, first.words[k])
    return "".join(words)


def _gap(account: Account, one: Occurrence, k: int) -> tuple[str, ...]:
    """The words between a phrase's content words `k` and `k` + 1 where it stands."""
    return tuple(_plain(account, i) for i in range(one.words[k] + 1, one.words[k + 1]))


def _between(gaps: Sequence[tuple[str, ...]]) -> str:
    """What stands between two content words everywhere; empty where nothing does."""
    if len(set(gaps)) == 1:
        return f" {' '.join(gaps[0])} " if gaps[0] else ""
    start = _common(gaps)
    end = _common([gap[len(start) :][::-1] for gap in gaps])[::-1]
    return f" {' '.join([*start, GAP, *end])} "


def _common(gaps: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The words with which all begin."""
    same = takewhile(lambda words: len(set(words)) == 1, zip(*gaps, strict=False))
    return tuple(words[0] for words in same)


def _joint(account: Account, place: int) -> str:
    """A hyphen or a genitive between two words, else a blank."""
    joint = account.text[account.words[place].end : account.words[place + 1].start]
    return joint if re.search(r"[\w-]", joint) else " "


def _plain(account: Account, place: int) -> str:
    """A word as it stands, without the capital of a sentence's beginning."""
    word = account.words[place]
    text = account.text[word.start : word.end]
    return text if word.name or not text.istitle() else text.lower()
