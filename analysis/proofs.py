"""Changes between two readouts in words: the proof of an absence, who raises a topic, how firmly.

A hit is as the table `changes` has it: term, words, start, end, and the kind of words it
stands in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from analysis.changes import BOTH
from analysis.naming import called, listed, placed
from analysis.tables import names_in
from analysis.term_search import NARRATION, STATEMENT
from analysis.topics import OTHER

# Where a hit stands, in words; in the order in which a sentence names them.
_PLACES = {
    STATEMENT: "other statements",
    NARRATION: "narration",
    "heading": "headings",
    "date line": "the date line",
    "credit": "the credit",
}
_WORDS_NAMED = 3  # of the words that stand in a readout, in a sentence


@dataclass(frozen=True)
class Raised:
    """Who raises a topic of both readouts, in words; muted where one statement decides it."""

    topic: str
    sentence: str
    muted: bool


def proof(absence: Mapping[str, Any], name: str) -> str:
    """What the search of a side without statements found: "absent in 2023: 0 of 12 terms"."""
    searched, there = len(absence["terms"]), absence["hits"]
    if not searched:
        return f"no statement {placed(name)}; no terms to search for"
    if not there:
        return f"absent {placed(name)}: 0 of {_terms_in_words(searched)}"
    found = len({term for term, *_ in there})
    return (
        f"in {where(there)} only {placed(name)}: {found} of {_terms_in_words(searched)}, "
        f"{_named(there)}"
    )


def where(there: Sequence[Sequence[Any]]) -> str:
    """The kinds of words that hits stand in: "narration and headings"."""
    kinds = [hit[-1] for hit in there]
    words = [name for kind, name in _PLACES.items() if kind in kinds]
    if kinds.count("heading") == 1:
        words = ["a heading" if name == "headings" else name for name in words]
    return listed(words)


def by_words(there: Sequence[Sequence[Any]]) -> dict[str, list[Sequence[Any]]]:
    """The words of hits to the hits, most frequent first; capitals do not tell words apart."""
    groups: dict[str, list[Sequence[Any]]] = {}
    for hit in there:
        groups.setdefault(hit[1].casefold(), []).append(hit)
    ranked = sorted(groups.values(), key=len, reverse=True)
    return {group[0][1]: group for group in ranked}


def recoded(*counts: int) -> str:
    """How firmly a difference of so many statements stands, or several of them."""
    found = "statement was" if counts == (1,) else "statements were"
    return f"would vanish if {listed([str(count) for count in counts])} {found} coded differently"


def raisers(rows: pd.DataFrame, readouts: pd.DataFrame, names: Sequence[str]) -> list[Raised]:
    """The topics of both sides that not the same speakers raise, from the table `changes`.

    `readouts` are the pair's rows, `names` what the sides are called; muted ones come last.
    """
    shared = rows.loc[rows["speaker"].isna() & (rows["status"] == BOTH), "topic"]
    found = []
    for topic in shared[shared != OTHER]:
        by_speaker = rows[(rows["topic"] == topic) & rows["speaker"].notna()]
        gone = by_speaker[by_speaker["status"] != BOTH]
        if len(gone):
            parts = [
                f"{_by(by_speaker[by_speaker[side] > 0], readouts)} {placed(name)}"
                for side, name in zip(("left", "right"), names, strict=True)
            ]
            found.append(
                Raised(topic, f"raised {', '.join(parts)}", bool(gone["recodings"].max() == 1))
            )
    return sorted(found, key=lambda one: one.muted)


def _by(rows: pd.DataFrame, readouts: pd.DataFrame) -> str:
    """ "by Ann Ash, and jointly by both leaders"; beside others, several are told from each one."""
    alone = [called(one, readouts) for one in rows["speaker"] if len(names_in(one)) == 1]
    jointly = [called(one, readouts) for one in rows["speaker"] if len(names_in(one)) > 1]
    if not alone or not jointly:
        return f"by {listed(alone or jointly)}"
    return f"by {listed(alone)}, and jointly by {listed(jointly)}"


def _named(there: Sequence[Sequence[Any]]) -> str:
    """ "“Syria” (1) and “Syrian” (2)", not more than a sentence can hold."""
    groups = [f"“{words}” ({len(group)})" for words, group in by_words(there).items()]
    more = len(groups) - _WORDS_NAMED
    return listed([*groups[:_WORDS_NAMED], *([f"{more} more"] if more > 0 else [])])


def _terms_in_words(count: int) -> str:
    return f"{count} term{'s' if count != 1 else ''}"
