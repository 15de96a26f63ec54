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

from analysis.comparison.stems import formulas, stem
from analysis.tables.dataframes import Tables

Matrix = NDArray[np.float64]

# Content words that are no names. One is chance; a name only says that both mention one country.
FEWEST_SHARED = 2
# As similar as this, statements need less in common: two words of formulas, a word and a name, or a
# run of words.
ALIKE = 0.2
RUN = 4  # words in a row: "about Ukraine without Ukraine"
# A word of the formulas of readouts counts for less than another.
FORMULA_WEIGHT = 0.7
# Added to the number of statements: a word that all of very few statements have keeps some weight.
_SMOOTHING = 0.1
# A topic counts half as much as a word: it is the program's coding, a word is the text's own.
TOPIC_WEIGHT = 0.5
_TOPIC_MARK = "#"


@dataclass(frozen=True)
class ComparedStatement:
    """What a statement is compared by: its lemmas in order, its content words and its topics."""

    id: str
    words: tuple[str, ...]
    content: Mapping[str, str]  # stem to a lemma that has it
    names: frozenset[str]  # stems
    topics: frozenset[str]

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
                {stem(lemma): lemma for lemma, content, _ in reversed(words) if content},
                frozenset(stem(lemma) for lemma, _, name in words if name),
                frozenset(row.topics),
            )
        )
    return compared


def similarities(
    left: list[ComparedStatement], right: list[ComparedStatement], *, names_count: bool = False
) -> Matrix:
    """The similarity of each left statement (rows) to each right one (columns), 0 to 1.

    It is 0 where what they share may be chance; with `names_count`, names count as other words do.
    """
    weights = _weights([*left, *right])
    columns = {feature: column for column, feature in enumerate(weights)}
    weight = np.array(list(weights.values()))
    left_has, right_has = (_incidence(statements, columns) for statements in (left, right))
    shared = (left_has * weight) @ right_has.T
    union = (left_has @ weight)[:, None] + (right_has @ weight)[None, :] - shared
    similarity = np.where(union > 0, shared / np.where(union > 0, union, 1), 0.0)
    for i, here in enumerate(left):
        for j, there in enumerate(right):
            if similarity[i, j] and not _is_no_chance(here, there, similarity[i, j], names_count):
                similarity[i, j] = 0
    return similarity


def _is_no_chance(
    here: ComparedStatement, there: ComparedStatement, similarity: float, names_count: bool
) -> bool:
    """Whether two statements share enough to be taken as on one point."""
    words = here.content.keys() & there.content.keys()
    names = set() if names_count else words & (here.names | there.names)
    plain = words - names
    if len(plain) >= FEWEST_SHARED and plain - formulas():
        return True
    enough = len(plain) >= FEWEST_SHARED or (plain and names)
    return similarity >= ALIKE and bool(enough or (words and _share_a_run(here, there)))


def _share_a_run(here: ComparedStatement, there: ComparedStatement) -> bool:
    """Whether the same `RUN` words follow each other in both."""
    runs = {here.words[i : i + RUN] for i in range(len(here.words) - RUN + 1)}
    return any(there.words[i : i + RUN] in runs for i in range(len(there.words) - RUN + 1))


def _weights(statements: list[ComparedStatement]) -> dict[str, float]:
    """Content words and topics to their weights."""
    counts: dict[str, int] = {}
    for statement in statements:
        for feature in statement.features:
            counts[feature] = counts.get(feature, 0) + 1
    return {
        feature: log((len(statements) + _SMOOTHING) / count) * _share(feature)
        for feature, count in sorted(counts.items())
    }


def _share(feature: str) -> float:
    if feature.startswith(_TOPIC_MARK):
        return TOPIC_WEIGHT
    return FORMULA_WEIGHT if feature in formulas() else 1


def _incidence(statements: list[ComparedStatement], columns: Mapping[str, int]) -> Matrix:
    """One row for each statement, with 1 in the column of every feature that it has."""
    matrix = np.zeros((len(statements), len(columns)))
    for row, statement in enumerate(statements):
        matrix[row, [columns[feature] for feature in statement.features]] = 1
    return matrix
