"""The pairs that visitors look at, kept: what follows from two readouts is worked out once.

What is kept is shared by all visitors, so pages change none of it.
"""

from dataclasses import dataclass, field
from functools import lru_cache

from analysis import Library, codebook, compare
from analysis.comparability import comparability
from analysis.findings import findings
from analysis.pair import Finding, Pair

KEPT = 32  # pairs


@dataclass(frozen=True)
class _Asked:
    """A pair by the readouts that the library was built from: these very ones, not equal ones.

    A folder that has changed is read anew, so its readouts are others.
    """

    left: str
    right: str
    readouts: tuple[int, ...]
    library: Library = field(compare=False)  # held: an identity may be given again


def kept_pair(library: Library, left: str, right: str) -> Pair:
    """The pair of two readouts of a library, the same one each time."""
    return _pair(_Asked(left, right, tuple(map(id, library.readouts.values())), library))


@lru_cache(maxsize=KEPT)
def kept_findings(pair: Pair) -> tuple[Finding, ...]:
    """The findings about a pair."""
    return tuple(findings(pair))


@lru_cache(maxsize=KEPT)
def kept_limits(pair: Pair) -> tuple[str, ...]:
    """What limits the comparison of a pair, in sentences."""
    return tuple(comparability(pair.tables, pair.left, pair.right))


def labels() -> dict[str, str]:
    """Topic id to label."""
    return {topic.id: topic.label for topic in codebook()}


@lru_cache(maxsize=KEPT)
def _pair(asked: _Asked) -> Pair:
    tables = compare.with_same_names(asked.library.tables, asked.left, asked.right)
    return Pair(tables, asked.left, asked.right, labels())
