"""Which rows of a pair's tables the filters let through; pages and data addresses share them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.comparison.speaker_slots import speakers_of_pair
from analysis.speech.acts import ACTS
from analysis.speech.occasions import OCCASIONS
from analysis.tables.dataframes import Tables, speaker_value
from analysis.topics.codebook import codebook

SIDES = ("left", "right")
MODES = ("direct", "indirect", "mixed")
FILTERS = ("topic", "leader", "mode", "act", "occasion", "side", "q")

Filters = Mapping[str, str]  # what of FILTERS is set; an empty value stands for "all"
Sides = Mapping[str, str]  # side to readout

# The filters that mean something for a table; statements pass all of them.
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


def sides_of(left: str, right: str) -> dict[str, str]:
    """Side to readout; the left side alone where both are one readout."""
    return {"left": left} if left == right else {"left": left, "right": right}


def values(tables: Tables, left: str, right: str) -> dict[str, Sequence[str]]:
    """What each filter may be set to in a pair; words to look for are free."""
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
        passes &= _each(rows, rows["topics"], lambda topics: topic in topics)
    if words:
        passes &= _each(rows, rows["text"], lambda text: words in text.casefold())
    for column in ("speaker", "mode", "act", "occasion", "side"):
        if value := filters.get("leader" if column == "speaker" else column):
            passes &= rows[column] == value
    return passes


def selected(name: str, tables: Tables, sides: Sides, filters: Filters) -> pd.DataFrame:
    """The rows of a table that belong to the pair and pass the filters that it takes.

    `tables` are those of the library with those of the pair. Links, and the codings, are
    those of the statements that pass.
    """
    rows = tables[name]
    if "readout" in rows:
        shown = [readout for side, readout in sides.items() if filters.get("side", side) == side]
        rows = rows[rows["readout"].isin(shown)]
    keep = _KEEP.get(name)
    return rows if keep is None else rows[keep(rows, tables, sides, filters)]


def _stated(tables: Tables, sides: Sides, filters: Filters) -> set[str]:
    """The ids of the statements that pass."""
    rows = pair_statements(tables, sides)
    return set(rows.loc[matches(rows, filters), "id"])


def _codings(rows: pd.DataFrame, tables: Tables, sides: Sides, filters: Filters) -> pd.Series:
    mine = rows["id"].isin(_stated(tables, sides, filters))
    return mine & _equal(rows, topic=filters.get("topic"))


def _statements(rows: pd.DataFrame, tables: Tables, sides: Sides, filters: Filters) -> pd.Series:
    return rows["id"].isin(_stated(tables, sides, filters))


def _links(rows: pd.DataFrame, tables: Tables, sides: Sides, filters: Filters) -> pd.Series:
    passing = _stated(tables, sides, filters)
    return rows["left"].isin(passing) | rows["right"].isin(passing)


def _counts(rows: pd.DataFrame, _: Tables, __: Sides, filters: Filters) -> pd.Series:
    return _equal(rows, topic=filters.get("topic"), speaker=filters.get("leader"))


def _terms(rows: pd.DataFrame, _: Tables, __: Sides, filters: Filters) -> pd.Series:
    topic = filters.get("topic")
    return _each(rows, rows["topics"], lambda topics: not topic or topic in topics)


def _holding(column: str) -> Callable[..., pd.Series]:
    """The filter by words, on a column of text."""

    def keep(rows: pd.DataFrame, _: Tables, __: Sides, filters: Filters) -> pd.Series:
        words = filters.get("q", "").casefold()
        return _each(rows, rows[column], lambda text: words in text.casefold())

    return keep


def _phrases(rows: pd.DataFrame, _: Tables, sides: Sides, filters: Filters) -> pd.Series:
    """A phrase passes with one place that passes."""
    topic, leader, words = (filters.get(name, "") for name in ("topic", "leader", "q"))
    readout = sides.get(filters.get("side", ""), "")

    def passes(place: Any) -> bool:
        said = (not topic or topic in place.topics) and (not leader or leader == place.speaker)
        return said and (not readout or readout == place.readout)

    somewhere = _each(rows, rows["occurrences"], lambda places: any(map(passes, places)))
    worded = _each(rows, rows["phrase"], lambda text: words.casefold() in text.casefold())
    return somewhere & worded


def _equal(rows: pd.DataFrame, **wanted: str | None) -> pd.Series:
    passes = pd.Series(True, index=rows.index)
    for column, value in wanted.items():
        if value:
            passes &= (rows[column] == value).fillna(False).astype(bool)
    return passes


def _each(rows: pd.DataFrame, cells: Iterable[Any], test: Callable[[Any], bool]) -> pd.Series:
    return pd.Series([bool(test(cell)) for cell in cells], index=rows.index, dtype=bool)


_KEEP: Mapping[str, Callable[[pd.DataFrame, Tables, Sides, Filters], pd.Series]] = {
    "sentences": _holding("text"),
    "statements": _statements,
    "codings": _codings,
    "topic_counts": _counts,
    "mentions": _holding("words"),
    "alignment": _links,
    "changes": _counts,
    "terms": _terms,
    "phrases": _phrases,
}
