"""Links between the statements of two readouts: what was carried over, reworded, or stands alone.

Two statements are linked by the content words and topics that they share, never by their place.
The similarity is a weighted Jaccard index (Jaccard 1912): the weight of what is shared over the
weight of what either has. A word's weight is its inverse document frequency over the pair's
statements (Spärck Jones 1972), so that what every statement says counts nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from math import inf, log
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from analysis.tables.dataframes import Tables, frame

Matrix = NDArray[np.float64]
Row = dict[str, Any]

CARRIED, REWORDED, ONLY_LEFT, ONLY_RIGHT = "carried over", "reworded", "only left", "only right"
# Read in pairs of readouts of the same and of other leaders: below, what two statements share is
# mostly chance ("commitment to donate vaccines" and "commitment to security" have 0.07).
LINKED = 0.1
# One word in ten may differ (an article, an ending) before a statement counts as reworded, but no
# number and no negation.
UNCHANGED = 0.9
NEGATIONS = {"not", "n't", "no", "never", "neither", "nor", "without", "cannot"}
# One shared word is chance; a shared name only says that both speak of the same country.
FEWEST_SHARED = 2
MOST_LINKS = 2  # of one statement
# Among very few statements all words are frequent; this leaves them a little weight.
_RARER = 0.1
# A topic is worth half a word: it is the program's coding, and a word is the text's.
TOPIC_WEIGHT = 0.5


@dataclass(frozen=True)
class Said:
    """What a statement is compared by: its words, and its content words and topics as a set."""

    id: str
    words: tuple[str, ...]
    content: frozenset[str]
    names: frozenset[str]
    topics: frozenset[str]

    @property
    def plain(self) -> frozenset[str]:
        """Its content words that are no names."""
        return self.content - self.names


def said(tables: Tables, readout: str) -> list[Said]:
    """The statements of a readout in text order, as they are compared."""
    statements = tables["statements"]
    tokens = tables["tokens"]
    mine = tokens[tokens["readout"] == readout]
    starts = mine["start"].to_numpy()
    columns = [mine[name].tolist() for name in ("lemma", "content", "name")]
    found = []
    row: Any  # a named tuple whose fields pandas knows only at run time
    for row in statements[statements["readout"] == readout].itertuples():
        first, last = np.searchsorted(starts, [row.start, row.end])
        words = list(zip(*(column[first:last] for column in columns), strict=True))
        found.append(
            Said(
                row.id,
                tuple(lemma for lemma, *_ in words),
                frozenset(lemma for lemma, content, _ in words if content),
                frozenset(lemma for lemma, _, name in words if name),
                frozenset(row.topics),
            )
        )
    return found


def alignment(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `alignment` of two readouts: a row a link, and a row a statement without one.

    In the order of the left text; what stands only right comes last.
    """
    if left <= right:
        rows = _rows(said(tables, left), said(tables, right))
    else:  # one order of work, so that swapping the sides changes nothing else
        rows = [_swapped(row) for row in _rows(said(tables, right), said(tables, left))]
    return frame("alignment", sorted(rows, key=_place))


def similarities(here: list[Said], there: list[Said], *, names_count: bool = False) -> Matrix:
    """The similarity of each statement of `here` (rows) to each of `there`, 0 to 1.

    It is 0 where they share fewer than `FEWEST_SHARED` content words, names counted or not.
    """
    weights = _weights([*here, *there])
    places = {feature: place for place, feature in enumerate(weights)}
    weight = np.array(list(weights.values()))
    left, right = (_incidence(every, places) for every in (here, there))
    shared = (left * weight) @ right.T
    union = (left @ weight)[:, None] + (right @ weight)[None, :] - shared
    counted = [
        [one.content if names_count else one.plain for one in side] for side in (here, there)
    ]
    common = np.array([[len(one & other) for other in counted[1]] for one in counted[0]])
    enough = common.reshape(shared.shape) >= FEWEST_SHARED
    return np.where(enough & (union > 0), shared / np.where(union > 0, union, 1), 0.0)


def _rows(here: list[Said], there: list[Said]) -> list[Row]:
    links = list(_links(here, there))
    rows = [_row(here[i], there[j], value) for i, j, value in links]
    for side, every, place in ((ONLY_LEFT, here, 0), (ONLY_RIGHT, there, 1)):
        linked = {link[place] for link in links}
        rows += [_alone(one.id, side) for i, one in enumerate(every) if i not in linked]
    return rows


def _links(here: list[Said], there: list[Said]) -> Iterator[tuple[int, int, float]]:
    """The best link of each statement first, then a second one, from what is left."""
    same = list(_identical(here, there))
    yield from ((i, j, 1.0) for i, j in same)
    values = similarities(here, there)
    values[values < LINKED] = 0
    values[[i for i, _ in same], :] = 0
    values[:, [j for _, j in same]] = 0
    for _ in range(MOST_LINKS):
        for i, j in zip(*linear_sum_assignment(values, maximize=True), strict=True):
            if values[i, j] > 0:
                yield int(i), int(j), float(values[i, j])
                values[i, j] = 0


def _identical(here: list[Said], there: list[Said]) -> Iterator[tuple[int, int]]:
    """The same words in the same order: these have found their counterpart.

    What one side says more often than the other shares a partner, up to `MOST_LINKS`.
    """
    others = _by_words(there)
    for words, mine in _by_words(here).items():
        theirs = others.get(words, [])
        for k in range(min(len(mine), MOST_LINKS * len(theirs))):
            yield mine[k], theirs[k % len(theirs)]
        for k in range(len(mine), min(len(theirs), MOST_LINKS * len(mine))):
            yield mine[k % len(mine)], theirs[k]


def _by_words(every: list[Said]) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = {}
    for i, one in enumerate(every):
        found.setdefault(one.words, []).append(i)
    return found


def _weights(every: list[Said]) -> dict[str, float]:
    """Content words and topics to their weight; a topic is told from a word by its mark."""
    counts: dict[str, int] = {}
    for one in every:
        for feature in _features(one):
            counts[feature] = counts.get(feature, 0) + 1
    return {
        feature: log((len(every) + _RARER) / count) * _worth(feature)
        for feature, count in sorted(counts.items())
    }


def _worth(feature: str) -> float:
    return TOPIC_WEIGHT if feature.startswith("#") else 1


def _features(one: Said) -> list[str]:
    return [*one.content, *(f"#{topic}" for topic in one.topics)]


def _incidence(every: list[Said], places: Mapping[str, int]) -> Matrix:
    matrix = np.zeros((len(every), len(places)))
    for row, one in enumerate(every):
        matrix[row, [places[feature] for feature in _features(one)]] = 1
    return matrix


def _row(here: Said, there: Said, value: float) -> Row:
    ratio = SequenceMatcher(None, here.words, there.words, autojunk=False).ratio()
    return {
        "left": here.id,
        "right": there.id,
        "shared": len(here.content & there.content),
        "content": len(here.content | there.content),
        "words": tuple(sorted(here.content & there.content)),
        "similarity": round(value, 3),
        "status": CARRIED if ratio >= UNCHANGED and _says(here) == _says(there) else REWORDED,
    }


def _says(one: Said) -> list[str]:
    """The words that turn a statement round or put a figure on it, in order."""
    return [word for word in one.words if word in NEGATIONS or any(map(str.isdigit, word))]


def _alone(identity: str, side: str) -> Row:
    return {
        "left": identity if side == ONLY_LEFT else None,
        "right": identity if side == ONLY_RIGHT else None,
        "shared": 0,
        "content": 0,
        "words": (),
        "similarity": 0.0,
        "status": side,
    }


def _swapped(row: Row) -> Row:
    status = {ONLY_LEFT: ONLY_RIGHT, ONLY_RIGHT: ONLY_LEFT}.get(row["status"], row["status"])
    return {**row, "left": row["right"], "right": row["left"], "status": status}


def _place(row: Mapping[str, Any]) -> tuple[float, float]:
    left, right = (
        int(row[side].rpartition(".")[2]) if row[side] else inf for side in ("left", "right")
    )
    return left, right
