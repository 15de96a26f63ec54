"""The proof that a topic is absent from a readout, in words: the terms searched for, and the hits.

A hit is as the table `changes` has it: term, words, start, end, and the kind of words it
stands in.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from analysis.comparison.term_search import NARRATION, STATEMENT
from analysis.language.wording import listed, placed

# Where a hit stands, in words; in the order in which a sentence names them.
_PLACES = {
    STATEMENT: "other statements",
    NARRATION: "narration",
    "heading": "headings",
    "date line": "the date line",
    "credit": "the credit",
}
_WORDS_NAMED = 3  # of the words that stand in a readout, in a sentence


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


def _named(there: Sequence[Sequence[Any]]) -> str:
    """ "“Syria” (1) and “Syrian” (2)", not more than a sentence can hold."""
    groups = [f"“{words}” ({len(group)})" for words, group in by_words(there).items()]
    more = len(groups) - _WORDS_NAMED
    return listed([*groups[:_WORDS_NAMED], *([f"{more} more"] if more > 0 else [])])


def _terms_in_words(count: int) -> str:
    return f"{count} term{'s' if count != 1 else ''}"
