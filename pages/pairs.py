"""The pairs that visitors look at, kept: what follows from two readouts is worked out once.

What is kept is shared by all visitors, so pages change none of it.
"""

from collections.abc import Collection
from dataclasses import dataclass, field

from analysis import Library, codebook, selection
from analysis.comparability import comparability
from analysis.findings import findings
from analysis.leaders import with_same_names
from analysis.pair import Finding, Pair
from analysis.panels import Panel, panels
from analysis.selection import default_pair
from pages.kept import kept_of_pair


@dataclass(frozen=True)
class _Asked:
    """A pair by the readouts that the library was built from: these very ones, not equal ones.

    A folder that has changed is read anew, so its readouts are others.
    """

    left: str
    right: str
    readouts: tuple[int, ...]
    library: Library = field(compare=False)  # held: an identity may be given again


def _asked(library: Library, left: str = "", right: str = "") -> _Asked:
    return _Asked(left, right, tuple(map(id, library.readouts.values())), library)


def kept_pair(library: Library, left: str, right: str) -> Pair:
    """The pair of two readouts of a library, the same one each time."""
    return _pair(_asked(library, left, right))


@kept_of_pair
def kept_findings(pair: Pair) -> tuple[Finding, ...]:
    """The findings about a pair."""
    return tuple(findings(pair))


@kept_of_pair
def kept_panels(pair: Pair) -> tuple[Panel, ...]:
    """The dumbbells of a pair."""
    return tuple(panels(pair))


@kept_of_pair
def kept_limits(pair: Pair) -> tuple[str, ...]:
    """What limits the comparison of a pair, in sentences."""
    return tuple(comparability(pair.tables, pair.left, pair.right))


@kept_of_pair
def kept_values(pair: Pair) -> dict[str, Collection[str]]:
    """What each filter can be set to in a pair."""
    return selection.values(pair.tables, pair.left, pair.right)


def kept_default(library: Library) -> tuple[str, str]:
    """The pair that is shown where the address names none."""
    return _default(_asked(library))


def labels() -> dict[str, str]:
    """Topic id to label."""
    return {topic.id: topic.label for topic in codebook()}


@kept_of_pair
def _default(asked: _Asked) -> tuple[str, str]:
    return default_pair(asked.library.tables["readouts"])


@kept_of_pair
def _pair(asked: _Asked) -> Pair:
    tables = with_same_names(asked.library.tables, asked.left, asked.right)
    return Pair(tables, asked.left, asked.right, labels())
