"""What pages make of a view or a pair is kept in memory, for all visitors.

Every click of a visitor runs a page's whole script, and one process serves all visitors. So what
follows from the view alone, and not from the visitor (theme, address of the server), is made by
functions that are `kept`. Visitors share what they return, so nobody may change it. Visitors who
ask for something new at the same moment may each make it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from analysis import Library, codebook
from analysis.charts.account_dots import Account
from analysis.charts.dumbbell_panels import Panel
from analysis.charts.topic_charts import topic_charts
from analysis.comparison import filters
from analysis.comparison.filters import default_pair
from analysis.comparison.pair import Pair
from analysis.comparison.same_people import tables_of_pair
from analysis.conclusions.differences import findings
from analysis.conclusions.finding import Finding
from analysis.conclusions.limits import comparability

# How many results each function keeps; the least recently used go first.
VIEWS = 128
PAIRS = 32  # fewer, since a pair holds tables of its own

kept = lru_cache(maxsize=VIEWS)
kept_of_pair = lru_cache(maxsize=PAIRS)


@dataclass(frozen=True)
class _PairKey:
    """Two readouts of a library; equal where names and the library's files are equal."""

    left: str
    right: str
    digest: str
    library: Library = field(compare=False)


def _pair_key(library: Library, left: str = "", right: str = "") -> _PairKey:
    return _PairKey(left, right, library.digest, library)


def kept_pair(library: Library, left: str, right: str) -> Pair:
    """The pair of two readouts of a library, the same object each time."""
    return _pair(_pair_key(library, left, right))


@kept_of_pair
def kept_findings(pair: Pair) -> tuple[Finding, ...]:
    """The findings about a pair."""
    return tuple(findings(pair))


@kept_of_pair
def kept_topic_charts(pair: Pair) -> tuple[Panel | Account, ...]:
    """The charts of a pair's topics by speaker."""
    return tuple(topic_charts(pair))


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
    return _default(_pair_key(library))


def labels() -> dict[str, str]:
    """Topic id to label."""
    return {topic.id: topic.label for topic in codebook()}


@kept_of_pair
def _default(key: _PairKey) -> tuple[str, str]:
    return default_pair(key.library.tables["readouts"])


@kept_of_pair
def _pair(key: _PairKey) -> Pair:
    tables = tables_of_pair(key.library.tables, key.left, key.right)
    return Pair(tables, key.left, key.right, labels())
