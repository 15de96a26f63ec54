"""The differences between two statements word by word: kept, deleted, inserted, moved.

The comparison of words is difflib's (Ratcliff and Obershelp 1988); punctuation and capitals do
not count. What stands on both sides but elsewhere is "moved", so that a reordered clause does not
read as new.
"""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from spacy.lang.en.stop_words import STOP_WORDS

KEPT, DELETED, INSERTED = "kept", "deleted", "inserted"
MOVED_FROM, MOVED_TO = "moved from here", "moved to here"
# With less in common a redline is two texts on top of each other.
READABLE = 0.25
_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")


@dataclass(frozen=True)
class Piece:
    """A stretch of words as they stand in one of the two texts, and what became of it.

    Blanks at its ends are left out: pieces are set with a blank between them.
    """

    change: str
    text: str


@dataclass(frozen=True)
class _Word:
    plain: str
    text: str  # with what stands behind it up to the next word


def redline(left: str, right: str) -> list[Piece]:
    """The pieces that lead from `left` to `right`, in reading order.

    The pieces that are kept, deleted or moved from here make up `left` from its first word on,
    those that are inserted or moved to here, with the kept ones (in the words of `right`), `right`.
    """
    here, there = _words(left), _words(right)
    blocks = _matcher(here, there).get_opcodes()
    gone = [i for tag, i, j, *_ in blocks if tag in ("replace", "delete") for i in range(i, j)]
    come = [i for tag, *_, i, j in blocks if tag in ("replace", "insert") for i in range(i, j)]
    moved_from, moved_to = _moves(here, gone, there, come)
    pieces: list[tuple[str, str]] = []
    for tag, i, j, k, m in blocks:
        if tag == "equal":
            pieces += [(KEPT, word.text) for word in there[k:m]]
            continue
        pieces += [(MOVED_FROM if n in moved_from else DELETED, here[n].text) for n in range(i, j)]
        pieces += [(MOVED_TO if n in moved_to else INSERTED, there[n].text) for n in range(k, m)]
    return [
        Piece(change, "".join(text for _, text in run).strip())
        for change, run in groupby(pieces, key=lambda piece: piece[0])
    ]


def is_readable(left: str, right: str) -> bool:
    """Whether the two have enough words in common, in order, for a redline to help."""
    return _matcher(_words(left), _words(right)).ratio() >= READABLE


def _matcher(here: list[_Word], there: list[_Word]) -> SequenceMatcher[str]:
    left, right = ([word.plain for word in words] for words in (here, there))
    return SequenceMatcher(None, left, right, autojunk=False)


def _words(text: str) -> list[_Word]:
    found = list(_WORD.finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)]
    # Marks before the first word belong to it.
    starts = [0, *(match.start() for match in found[1:])]
    return [
        _Word(_plain(match[0]), text[start:end])
        for match, start, end in zip(found, starts, ends, strict=False)
    ]


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")


def _moves(
    here: list[_Word], gone: list[int], there: list[_Word], come: list[int]
) -> tuple[set[int], set[int]]:
    """The indices of the words that left one place and came to another.

    "the" and its like are not counted: they would move in every redline.
    """
    waiting: dict[str, list[int]] = {}
    for j in come:
        waiting.setdefault(there[j].plain, []).append(j)
    moved = {
        i: waiting[here[i].plain].pop(0)
        for i in gone
        if here[i].plain not in STOP_WORDS and waiting.get(here[i].plain)
    }
    return set(moved), set(moved.values())
