"""Links between the statements of two readouts: carried over, reworded, related, or none.

Two statements are linked by the content words and topics that they share, never by their place
(`similarity`). Each is linked with the best counterpart that is left for it.
"""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from math import inf
from typing import Any

import pandas as pd
from scipy.optimize import linear_sum_assignment

from analysis.comparison.sides import LEFT, ONLY_LEFT, ONLY_RIGHT, RIGHT, SIDES, STATUS_OF_ONLY
from analysis.comparison.similarity import ComparedStatement, compared_statements, similarities
from analysis.tables.dataframes import Tables, frame
from analysis.tables.place_ids import start_of

Row = dict[str, Any]

GRADES = CARRIED, REWORDED, RELATED = "carried over", "reworded", "related"
# Chosen by reading links of many pairs, of the same leaders and of others: below this similarity,
# what two statements share is mostly chance ("commitment to donate vaccines" and "commitment to
# security" have 0.07).
LINKED = 0.1
# From here on, the links of six pairs that were coded by hand restate one point; below, they are on
# one narrow subject.
RESTATED = 0.2
# Of a short pair nearly every word is common to all, so this share of words in order does as well.
SAME_WORDING = 0.6
# A second link of a statement has to be better than a first one.
SECOND = 0.15
# With other articles or pronouns a statement is carried over all the same; with any other word (a
# negation, a modal, an adverb of degree, a number, a name) it says something else.
_UNTELLING = {"a", "an", "the", "that", "this", "these", "those", "which", "also"} | {
    *("it", "its", "he", "his", "she", "her", "they", "their", "we", "our", "i", "my"),
}
MOST_LINKS = 2  # of one statement


def alignment(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `alignment`: one row for each link, and one for each statement without a link.

    In the order of the left text; what only the right readout has comes last.
    """
    # Always worked out in the order of the names, so that swapping the sides changes nothing else.
    first, second = (compared_statements(tables, name) for name in sorted((left, right)))
    rows = _rows(first, second)
    if left > right:
        rows = [_swapped(row) for row in rows]
    return frame("alignment", sorted(rows, key=_text_order))


def _rows(left: list[ComparedStatement], right: list[ComparedStatement]) -> list[Row]:
    links = list(_links(left, right))
    rows = [_link_row(left[i], right[j], similarity) for i, j, similarity in links]
    linked_left, linked_right = {i for i, _, _ in links}, {j for _, j, _ in links}
    rows += [_unlinked_row(one.id, LEFT) for i, one in enumerate(left) if i not in linked_left]
    rows += [_unlinked_row(one.id, RIGHT) for j, one in enumerate(right) if j not in linked_right]
    return rows


def _links(
    left: list[ComparedStatement], right: list[ComparedStatement]
) -> Iterator[tuple[int, int, float]]:
    """Indices of two statements with their similarity: each one's best link, then a second one."""
    identical = list(_identical(left, right))
    yield from ((i, j, 1.0) for i, j in identical)
    similarity = similarities(left, right)
    similarity[similarity < LINKED] = 0
    similarity[[i for i, _ in identical], :] = 0
    similarity[:, [j for _, j in identical]] = 0
    for number in range(MOST_LINKS):
        if number:
            similarity[similarity < SECOND] = 0
        for i, j in zip(*linear_sum_assignment(similarity, maximize=True), strict=True):
            if similarity[i, j] > 0:
                yield int(i), int(j), float(similarity[i, j])
                similarity[i, j] = 0


def _identical(
    left: list[ComparedStatement], right: list[ComparedStatement]
) -> Iterator[tuple[int, int]]:
    """Indices of statements with the same words in the same order; they need no other link.

    What one side says more often than the other shares a partner, up to `MOST_LINKS`.
    """
    right_by_words = _by_words(right)
    for words, here in _by_words(left).items():
        there = right_by_words.get(words, [])
        for k in range(min(len(here), MOST_LINKS * len(there))):
            yield here[k], there[k % len(there)]
        for k in range(len(here), min(len(there), MOST_LINKS * len(here))):
            yield here[k % len(here)], there[k]


def _by_words(statements: list[ComparedStatement]) -> dict[tuple[str, ...], list[int]]:
    """Words to the indices of the statements that consist of them."""
    indices: dict[tuple[str, ...], list[int]] = {}
    for i, statement in enumerate(statements):
        indices.setdefault(statement.words, []).append(i)
    return indices


def _link_row(left: ComparedStatement, right: ComparedStatement, similarity: float) -> Row:
    shared = left.content.keys() & right.content.keys()
    return {
        "left": left.id,
        "right": right.id,
        "shared": len(shared),
        "content": len({*left.content, *right.content}),
        "words": tuple(sorted(left.content[word] for word in shared)),
        "similarity": round(similarity, 3),
        "status": _grade(left, right, similarity),
    }


def _grade(left: ComparedStatement, right: ComparedStatement, similarity: float) -> str:
    if _telling_words(left) == _telling_words(right):
        return CARRIED
    if similarity >= RESTATED:
        return REWORDED
    in_order = SequenceMatcher(None, left.words, right.words, autojunk=False).ratio()
    return REWORDED if in_order >= SAME_WORDING else RELATED


def _telling_words(statement: ComparedStatement) -> list[str]:
    """The words in order, without those that may change while the statement stays the same."""
    return [word for word in statement.words if word not in _UNTELLING]


def _unlinked_row(identity: str, side: str) -> Row:
    return {
        "left": identity if side == LEFT else None,
        "right": identity if side == RIGHT else None,
        "shared": 0,
        "content": 0,
        "words": (),
        "similarity": 0.0,
        "status": STATUS_OF_ONLY[side],
    }


def _swapped(row: Row) -> Row:
    status = {ONLY_LEFT: ONLY_RIGHT, ONLY_RIGHT: ONLY_LEFT}.get(row["status"], row["status"])
    return {**row, "left": row["right"], "right": row["left"], "status": status}


def _text_order(row: Mapping[str, Any]) -> tuple[float, float]:
    left, right = (start_of(row[side]) if row[side] else inf for side in SIDES)
    return left, right
