"""How similar two statements are: by the content words and topics that they share.

The similarity is a weighted Jaccard index (Jaccard 1912): the weight of what is shared over the
weight of what either has. A word's weight is its inverse document frequency over the pair's
statements (Spärck Jones 1972), so that a word of all statements counts nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from analysis.tables.dataframes import Tables

Matrix = NDArray[np.float64]

# Content words that are no names. One is chance; a name only says that both mention one country.
FEWEST_SHARED = 2
# Added to the number of statements: a word that all of very few statements have keeps some weight.
_SMOOTHING = 0.1
# A topic counts half as much as a word: it is the program's coding, a word is the text's own.
TOPIC_WEIGHT = 0.5
_TOPIC_MARK = "#"


@dataclass(frozen=True)
class ComparedStatement:
    """What a statement is compared by: its words in order, its content words and its topics."""

    id: str
    words: tuple[str, ...]
    content: frozenset[str]
    names: frozenset[str]
    topics: frozenset[str]

    @property
    def plain(self) -> frozenset[str]:
        """Its content words that are no names."""
        return self.content - self.names

    @property
    def features(self) -> list[str]:
        """Its content words and topics; a mark tells a topic from a word."""
        return [*self.content, *(f"{_TOPIC_MARK}{topic}" for topic in self.topics)]


def compared_statements(tables: Tables, readout: str) -> list[ComparedStatement]:
    """The statements of a readout in text order, as they are compared."""
    statements = tables["statements"]
    tokens = tables["tokens"]
    mine = tokens[tokens["readout"] == readout]
    starts = mine["start"].to_numpy()
    columns = [mine[name].tolist() for name in ("lemma", "content", "name")]
    compared = []
    row: Any  # a named tuple whose fields pandas knows only at run time
    for row in statements[statements["readout"] == readout].itertuples():
        first, last = np.searchsorted(starts, [row.start, row.end])
        words = list(zip(*(column[first:last] for column in columns), strict=True))
        compared.append(
            ComparedStatement(
                row.id,
                tuple(lemma for lemma, *_ in words),
                frozenset(lemma for lemma, content, _ in words if content),
                frozenset(lemma for lemma, _, name in words if name),
                frozenset(row.topics),
            )
        )
    return compared


def similarities(
    left: list[ComparedStatement], right: list[ComparedStatement], *, names_count: bool = False
) -> Matrix:
    """The similarity of each left statement (rows) to each right one (columns), 0 to 1.

    It is 0 where they share fewer than `FEWEST_SHARED` content words, names counted or not.
    """
    weights = _weights([*left, *right])
    columns = {feature: column for column, feature in enumerate(weights)}
    weight = np.array(list(weights.values()))
    left_has, right_has = (_incidence(statements, columns) for statements in (left, right))
    shared = (left_has * weight) @ right_has.T
    union = (left_has @ weight)[:, None] + (right_has @ weight)[None, :] - shared
    left_words, right_words = (
        [statement.content if names_count else statement.plain for statement in statements]
        for statements in (left, right)
    )
    common = np.array([[len(here & there) for there in right_words] for here in left_words])
    enough = common.reshape(shared.shape) >= FEWEST_SHARED
    return np.where(enough & (union > 0), shared / np.where(union > 0, union, 1), 0.0)


def _weights(statements: list[ComparedStatement]) -> dict[str, float]:
    """Content words and topics to their weights."""
    counts: dict[str, int] = {}
    for statement in statements:
        for feature in statement.features:
            counts[feature] = counts.get(feature, 0) + 1
    return {
        feature: log((len(statements) + _SMOOTHING) / count)
        * (TOPIC_WEIGHT if feature.startswith(_TOPIC_MARK) else 1)
        for feature, count in sorted(counts.items())
    }


def _incidence(statements: list[ComparedStatement], columns: Mapping[str, int]) -> Matrix:
    """One row for each statement, with 1 in the column of every feature that it has."""
    matrix = np.zeros((len(statements), len(columns)))
    for row, statement in enumerate(statements):
        matrix[row, [columns[feature] for feature in statement.features]] = 1
    return matrix
