"""The differences between two statements word by word: kept, deleted, inserted, moved.

The comparison of words is difflib's (Ratcliff and Obershelp 1988); punctuation and capitals do
not count. A word that only changes its place is "moved", so that a reordered clause does not read
as new.
"""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from spacy.lang.en.stop_words import STOP_WORDS

KEPT, DELETED, INSERTED = "kept", "deleted", "inserted"
MOVED_FROM, MOVED_TO = "moved from here", "moved to here"
# The share of words in common, in order; with less a redline is only two texts mixed up.
READABLE = 0.25
_WORD = re.compile(r"\w+(?:[-’'.]\w+)*")


@dataclass(frozen=True)
class Piece:
    """Consecutive words of one of the two texts, and what became of them.

    Without blanks at its ends: pieces are joined by a blank.
    """

    change: str
    text: str


@dataclass(frozen=True)
class _Word:
    plain: str
    text: str  # with all characters up to the next word


def redline(left: str, right: str) -> list[Piece]:
    """The pieces that lead from `left` to `right`, in reading order.

    What is kept, deleted or moved from here makes up `left`; what is kept, inserted or moved to
    here makes up `right`. What is kept is written as in `right`.
    """
    before, after = _words(left), _words(right)
    blocks = _matcher(before, after).get_opcodes()
    changed = [block for block in blocks if block[0] != "equal"]
    gone = [i for _, start, end, _, _ in changed for i in range(start, end)]
    new = [j for _, _, _, start, end in changed for j in range(start, end)]
    moved_from, moved_to = _moves(before, gone, after, new)
    words: list[tuple[str, str]] = []
    for tag, i, i_end, j, j_end in blocks:
        if tag == "equal":
            words += [(KEPT, word.text) for word in after[j:j_end]]
            continue
        words += [
            (MOVED_FROM if n in moved_from else DELETED, before[n].text) for n in range(i, i_end)
        ]
        words += [(MOVED_TO if n in moved_to else INSERTED, after[n].text) for n in range(j, j_end)]
    return [
        Piece(change, "".join(text for _, text in run).strip())
        for change, run in groupby(words, key=lambda word: word[0])
    ]


def is_readable(left: str, right: str) -> bool:
    """Whether the two have enough words in common, in order, for a redline to help."""
    return _matcher(_words(left), _words(right)).ratio() >= READABLE


def _matcher(before: list[_Word], after: list[_Word]) -> SequenceMatcher[str]:
    left, right = ([word.plain for word in words] for words in (before, after))
    return SequenceMatcher(None, left, right, autojunk=False)


def _words(text: str) -> list[_Word]:
    found = list(_WORD.finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)]
    # The first word takes the characters before it, so that no character is lost.
    starts = [0, *(match.start() for match in found[1:])]
    return [
        _Word(_plain(match[0]), text[start:end])
        for match, start, end in zip(found, starts, ends, strict=False)
    ]


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")


def _moves(
    before: list[_Word], gone: list[int], after: list[_Word], new: list[int]
) -> tuple[set[int], set[int]]:
    """The indices, in both texts, of the words that are gone in one place and new in another.

    Stop words such as "the" are left out: some would move in every redline.
    """
    waiting: dict[str, list[int]] = {}
    for j in new:
        waiting.setdefault(after[j].plain, []).append(j)
    moved = {
        i: waiting[before[i].plain].pop(0)
        for i in gone
        if before[i].plain not in STOP_WORDS and waiting.get(before[i].plain)
    }
    return set(moved), set(moved.values())
