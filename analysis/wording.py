"""The table of set phrases: where each stands, and what became of it between two readouts.

The rarer its words are among the pair's statements, the more a phrase weighs (inverse document
frequency, Spärck Jones 1972), and the higher it stands.

A phrase has migrated where the other readout has it under other topics only, or with other
speakers only; it is narrowed where both leaders had it and one has it now. It is an echo where two
leaders use it inside one readout.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from math import log
from typing import Any, NamedTuple

import pandas as pd

from analysis.alignment import Tables
from analysis.naming import called, listed
from analysis.phrases import Lemmas, Places, Word, occurrences, shared_wording, words_of
from analysis.tables import frame, names_in, speaker_value
from analysis.texts import text_of
from analysis.topics import codebook

GAP = "…"


@dataclass(frozen=True)
class Occurrence:
    """Where a phrase stands, and in whose statement; in narration it has no speakers."""

    readout: str
    places: Places
    start: int
    end: int
    speakers: tuple[str, ...]
    topics: tuple[str, ...]

    @property
    def speaker(self) -> str:
        """Its speakers as the one value that tables by speaker use."""
        return speaker_value(self.speakers)


class Said(NamedTuple):
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
    statements: Sequence[Said]


def phrases(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `phrases`: those in both readouts first, each kind by weight."""
    # By name, not left first, so that swapping the sides finds the same phrases.
    accounts = [_account(tables, readout) for readout in sorted({left, right})]
    spoken = [words for account in accounts for words in _spoken(account)]
    found = {
        phrase: [one for account in accounts for one in _found(phrase, account)]
        for phrase in shared_wording(spoken)
    }
    readouts = tables["readouts"]
    pair = readouts[readouts["readout"].isin([left, right])]
    rare = _rarity(spoken)
    rows = [
        {
            "phrase": _wording(where, accounts),
            "occurrences": tuple(
                (one.readout, one.speakers, one.topics, one.start, one.end)
                for one in sorted(where, key=lambda one: (one.readout != left, one.start))
            ),
            "migration": migration(where, left, right, pair),
            "echo": echo(where, pair),
            "weight": round(sum(rare[lemma] for lemma in phrase), 3),
        }
        for phrase, where in found.items()
        if not _covered(where, [found[other] for other in found if len(other) > len(phrase)])
    ]
    return frame("phrases", sorted(rows, key=_rank))


def migration(where: Sequence[Occurrence], left: str, right: str, pair: pd.DataFrame) -> str | None:
    """What changed from left to right: topic, speaker, or from both leaders to one; else None."""
    here, there = (
        [one for one in where if one.readout == side and one.speakers] for side in (left, right)
    )
    if not here or not there or left == right:
        return None
    parts = []
    topics = [_in_order(topic for one in side for topic in one.topics) for side in (here, there)]
    if not set(topics[0]) & set(topics[1]):
        labels = {topic.id: topic.label for topic in codebook()}
        parts.append("topic: " + " to ".join(listed([labels[t] for t in side]) for side in topics))
    speakers = [_in_order(one.speaker for one in side) for side in (here, there)]
    if kind := _moved(*speakers):
        names = " to ".join(listed([called(one, pair) for one in side]) for side in speakers)
        parts.append(f"{kind} {names}")
    return "; ".join(parts) or None


def echo(where: Sequence[Occurrence], pair: pd.DataFrame) -> str | None:
    """Who else uses it inside one readout, by their order in the text; else None."""
    parts = []
    for readout in _in_order(one.readout for one in where):
        alone = [one.speaker for one in where if one.readout == readout and len(one.speakers) == 1]
        speakers = _in_order(alone)
        if len(speakers) > 1:
            others = listed([called(one, pair) for one in speakers[1:]])
            parts.append(f"{readout}: {called(speakers[0], pair)} first in the text, also {others}")
    return "; ".join(parts) or None


def _moved(here: Sequence[str], there: Sequence[str]) -> str:
    """How the speakers changed, with the words in front of their names; empty where they did not.

    Narrowed is from several together to one of them alone, widened the way back.
    """
    if _are_parts(there, here):
        return "narrowed: from"
    if _are_parts(here, there):
        return "widened: from"
    people = [{name for one in side for name in names_in(one)} for side in (here, there)]
    return "" if people[0] & people[1] else "speaker:"


def _are_parts(alone: Sequence[str], together: Sequence[str]) -> bool:
    return all(set(names_in(one)) < set(names_in(all_)) for one in alone for all_ in together)


def _in_order(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))


def _account(tables: Tables, readout: str) -> Account:
    statements = tables["statements"]
    mine = statements[statements["readout"] == readout].sort_values("start")
    said = map(Said._make, zip(*(mine[name] for name in Said._fields), strict=True))
    return Account(readout, text_of(tables, readout), words_of(tables, readout), list(said))


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
    for places in occurrences(phrase, account.words):
        start, end = account.words[places[0]].start, account.words[places[-1]].end
        before = bisect_right(account.statements, start, key=lambda said: said.start)
        said = account.statements[before - 1] if before else None
        speakers, topics = (said.speakers, said.topics) if said and end <= said.end else ((), ())
        found.append(Occurrence(account.name, places, start, end, speakers, topics))
    return found


def _covered(where: Sequence[Occurrence], longer: Sequence[Sequence[Occurrence]]) -> bool:
    """Whether the phrase stands only inside longer ones."""
    return all(
        any(
            one.readout == other.readout and set(one.places) < set(other.places)
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
    readouts = {readout for readout, speakers, *_ in row["occurrences"] if speakers}
    return -len(readouts), -row["weight"], row["phrase"]


def _wording(where: Sequence[Occurrence], accounts: Sequence[Account]) -> str:
    """The words as they stand where a leader first has them; "…" where other places differ."""
    by_name = {account.name: account for account in accounts}
    first = next(one for one in where if one.speakers)
    account = by_name[first.readout]
    words = [_plain(account, place) for place in first.places]
    for k in range(len(words) - 1):
        gaps = [_gap(by_name[one.readout], one, k) for one in where]
        words[k] += _between(gaps) or _joint(account, first.places[k])
    return "".join(words)


def _gap(account: Account, one: Occurrence, k: int) -> tuple[str, ...]:
    """The words between a phrase's content words `k` and `k` + 1 where it stands."""
    return tuple(_plain(account, i) for i in range(one.places[k] + 1, one.places[k + 1]))


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
