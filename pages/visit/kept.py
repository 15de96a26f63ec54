"""What pages make of a view or a pair, kept: who asks for the same again gets what was made once.

A visitor's every click runs a page's whole script, and one process serves them all. So a page
works out little on a run: what follows from the view alone, and from nothing of the visitor's (no
theme, no address of the server), is made by functions that are `kept`. What they return is shared,
so nobody changes it. Those who ask for the first time at the same moment may each make it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from analysis import Library, codebook
from analysis.charts.dumbbell_panels import Panel, panels
from analysis.comparison import filters
from analysis.comparison.filters import default_pair
from analysis.comparison.pair import Pair
from analysis.comparison.same_people import with_same_names
from analysis.conclusions.differences import findings
from analysis.conclusions.finding import Finding
from analysis.conclusions.limits import comparability

# Of each function; the oldest go first.
VIEWS = 128
PAIRS = 32  # a pair holds tables of its own

kept = lru_cache(maxsize=VIEWS)
kept_of_pair = lru_cache(maxsize=PAIRS)


@dataclass(frozen=True)
class _Asked:
    """A pair, told apart by its readouts' names and by what the library's files hold."""

    left: str
    right: str
    digest: str
    library: Library = field(compare=False)


def _asked(library: Library, left: str = "", right: str = "") -> _Asked:
    return _Asked(left, right, library.digest, library)


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
def kept_values(pair: Pair) -> Mapping[str, Collection[str]]:
    """What each filter can be set to in a pair."""
    return filters.values(pair.tables, pair.left, pair.right)


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
