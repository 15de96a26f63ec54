"""The proof that a topic is absent from a readout, in words: the terms searched for, and the hits.

A hit is as in the table `changes`: term, words, start, end, and the kind of words that it is in.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from analysis.comparison.term_search import ANOTHER_SENSE, NARRATION, STATEMENT
from analysis.language.wording import counted, listed, placed, text_named

Hit = Sequence[Any]

# The kinds of words that a hit may be in, in the order in which a sentence names them.
_KINDS = {
    STATEMENT: "other statements",
    NARRATION: "narration",
    "heading": "headings",
    "date line": "the date line",
    "credit": "the credit",
    ANOTHER_SENSE: "another sense",
}
_MOST_NAMED = 3  # words of hits that a sentence can hold


def proof(absence: Mapping[str, Any], name: str) -> str:
    """What the search of a side found: "searched the 2023 text for 12 terms: none found".

    `absence` is what the table `changes` has for the side, `name` what the side is called.
    """
    searched, hits = len(absence["terms"]), absence["hits"]
    if not searched:
        return f"no statement {placed(name)}; no terms to search for"
    found = f"{_words_of_hits(hits)}, in {where(hits)} only" if hits else "none found"
    return f"searched {text_named(name)} for {counted(searched, 'term')}: {found}"


def where(hits: Sequence[Hit]) -> str:
    """The kinds of words that hits are in: "narration and headings"."""
    kinds = [hit[-1] for hit in hits]
    names = [name for kind, name in _KINDS.items() if kind in kinds]
    if kinds.count("heading") == 1:
        names = ["a heading" if name == "headings" else name for name in names]
    return listed(names)


def by_words(hits: Sequence[Hit]) -> dict[str, list[Hit]]:
    """The hits by their words, the most frequent words first; capitals do not count."""
    groups: dict[str, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(hit[1].casefold(), []).append(hit)
    ranked = sorted(groups.values(), key=len, reverse=True)
    return {group[0][1]: group for group in ranked}


def _words_of_hits(hits: Sequence[Hit]) -> str:
    """ "“Syria” (1) and “Syrian” (2)", at most `_MOST_NAMED` and how many more."""
    groups = [f"“{words}” ({len(group)})" for words, group in by_words(hits).items()]
    more = len(groups) - _MOST_NAMED
    return listed([*groups[:_MOST_NAMED], *([f"{more} more"] if more > 0 else [])])
