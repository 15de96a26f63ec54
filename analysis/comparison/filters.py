"""Which rows of a pair's tables pass the filters; used by the pages and by the data addresses."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.comparison.sides import Sides, sides_of
from analysis.comparison.speaker_slots import speakers_of_pair
from analysis.speech.acts import ACTS
from analysis.speech.occasions import OCCASIONS
from analysis.tables.dataframes import Tables, speaker_value
from analysis.topics.codebook import codebook

MODES = ("direct", "indirect", "mixed")
FILTERS = ("topic", "leader", "mode", "act", "occasion", "side", "q")

Filters = Mapping[str, str]  # filter to its value; an empty one stands for "all"

# The filters that each table takes.
TAKES: Mapping[str, Sequence[str]] = {
    "readouts": ("side",),
    "sentences": ("side", "q"),
    "statements": FILTERS,
    "codings": FILTERS,
    "topic_counts": ("topic", "leader", "side"),
    "tokens": ("side",),
    "mentions": ("side", "q"),
    "alignment": FILTERS,
    "changes": ("topic", "leader"),
    "terms": ("topic",),
    "phrases": ("topic", "leader", "side", "q"),
}


def default_pair(readouts: pd.DataFrame) -> tuple[str, str]:
    """The first and the last readout by date of publication, then name.

    Readouts without a date count only where fewer than two have one.
    """
    rows = readouts.sort_values(["published", "readout"], na_position="last")
    dated = rows[rows["published"].notna()]
    names = list((dated if len(dated) > 1 else rows)["readout"])
    return names[0], names[-1]


def values(tables: Tables, left: str, right: str) -> dict[str, Sequence[str]]:
    """What each filter may be set to in a pair; `q`, the search, may be any words."""
    return {
        "topic": [topic.id for topic in codebook()],
        "leader": speakers_of_pair(tables, left, right),
        "mode": MODES,
        "act": ACTS,
        "occasion": OCCASIONS,
        "side": list(sides_of(left, right)),
    }


def pair_statements(tables: Tables, sides: Sides) -> pd.DataFrame:
    """The pair's statements in reading order, with speaker, side and order."""
    statements = tables["statements"]
    parts = []
    for side, readout in sides.items():
        part = statements[statements["readout"] == readout].sort_values("start")
        parts.append(part.assign(side=side, order=range(1, len(part) + 1)))
    rows = pd.concat(parts, ignore_index=True)
    rows["speaker"] = [speaker_value(names) for names in rows["speakers"]]
    return rows


def matches(rows: pd.DataFrame, filters: Filters) -> pd.Series:
    """Row by row of `pair_statements`, whether a statement passes every filter."""
    topic, words = filters.get("topic"), filters.get("q", "").casefold()
    passes = pd.Series(True, index=rows.index)
    if topic:
        passes &= _test_each(rows, rows["topics"], lambda topics: topic in topics)
    if words:
        passes &= _test_each(rows, rows["text"], lambda text: words in text.casefold())
    for column in ("speaker", "mode", "act", "occasion", "side"):
        if value := filters.get("leader" if column == "speaker" else column):
            passes &= rows[column] == value
    return passes


def selected(name: str, tables: Tables, sides: Sides, filters: Filters) -> pd.DataFrame:
    """The rows of a table that belong to the pair and pass the filters that it takes.

    `tables` are the library's with those of the pair. Of links and codings, those pass whose
    statements pass.
    """
    rows = tables[name]
    if "readout" in rows:
        shown = [readout for side, readout in sides.items() if filters.get("side", side) == side]
        rows = rows[rows["readout"].isin(shown)]
    passing = _PASSING.get(name)
    return rows if passing is None else rows[passing(rows, tables, sides, filters)]


def _passing_ids(tables: Tables, sides: Sides, filters: Filters) -> set[str]:
    """The ids of the statements that pass."""
    rows = pair_statements(tables, sides)
    return set(rows.loc[matches(rows, filters), "id"])


def _passing_codings(
    rows: pd.DataFrame, tables: Tables, sides: Sides, filters: Filters
) -> pd.Series:
    passing = rows["id"].isin(_passing_ids(tables, sides, filters))
    return passing & _equal(rows, topic=filters.get("topic"))


def _passing_statements(
    rows: pd.DataFrame, tables: Tables, sides: Sides, filters: Filters
) -> pd.Series:
    return rows["id"].isin(_passing_ids(tables, sides, filters))


def _passing_links(rows: pd.DataFrame, tables: Tables, sides: Sides, filters: Filters) -> pd.Series:
    passing = _passing_ids(tables, sides, filters)
    return rows["left"].isin(passing) | rows["right"].isin(passing)


def _passing_counts(rows: pd.DataFrame, _: Tables, __: Sides, filters: Filters) -> pd.Series:
    return _equal(rows, topic=filters.get("topic"), speaker=filters.get("leader"))


def _passing_terms(rows: pd.DataFrame, _: Tables, __: Sides, filters: Filters) -> pd.Series:
    topic = filters.get("topic")
    return _test_each(rows, rows["topics"], lambda topics: not topic or topic in topics)


def _with_words(column: str) -> Callable[..., pd.Series]:
    """The filter by words, on a column of text."""

    def passing(rows: pd.DataFrame, _: Tables, __: Sides, filters: Filters) -> pd.Series:
        words = filters.get("q", "").casefold()
        return _test_each(rows, rows[column], lambda text: words in text.casefold())

    return passing


def _passing_phrases(rows: pd.DataFrame, _: Tables, sides: Sides, filters: Filters) -> pd.Series:
    """A phrase passes where one of its occurrences does."""
    topic, leader, words = (filters.get(name, "") for name in ("topic", "leader", "q"))
    readout = sides.get(filters.get("side", ""), "")

    def passes(occurrence: Any) -> bool:
        return (
            (not topic or topic in occurrence.topics)
            and (not leader or leader == occurrence.speaker)
            and (not readout or readout == occurrence.readout)
        )

    by_occurrence = _test_each(rows, rows["occurrences"], lambda each: any(map(passes, each)))
    by_words = _test_each(rows, rows["phrase"], lambda text: words.casefold() in text.casefold())
    return by_occurrence & by_words


def _equal(rows: pd.DataFrame, **wanted: str | None) -> pd.Series:
    """Whether the named columns have the wanted values; an empty value is not compared."""
    passes = pd.Series(True, index=rows.index)
    for column, value in wanted.items():
        if value:
            passes &= (rows[column] == value).fillna(False).astype(bool)
    return passes


def _test_each(rows: pd.DataFrame, cells: Iterable[Any], test: Callable[[Any], bool]) -> pd.Series:
    """The result of a test on each row's cell; for no rows too it is a column of booleans."""
    return pd.Series([bool(test(cell)) for cell in cells], index=rows.index, dtype=bool)


_PASSING: Mapping[str, Callable[[pd.DataFrame, Tables, Sides, Filters], pd.Series]] = {
    "sentences": _with_words("text"),
    "statements": _passing_statements,
    "codings": _passing_codings,
    "topic_counts": _passing_counts,
    "mentions": _with_words("words"),
    "alignment": _passing_links,
    "changes": _passing_counts,
    "terms": _passing_terms,
    "phrases": _passing_phrases,
}
