"""Counts by speaker and by topic in two readouts, and whether a count rises or falls.

Each function takes the tables and two readouts (left, right) and returns a new table. A count
depends on its unit: a carried run makes several statements of one cue, and the first paragraph of
a readout often repeats what comes later. So a count has a direction only where all `UNITS` agree.
"""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.comparison.raised_or_absent import status
from analysis.comparison.sides import SIDES
from analysis.comparison.similarity import compared_statements, similarities
from analysis.comparison.speaker_slots import speakers_of_pair
from analysis.tables.dataframes import Tables, speaker_value
from analysis.topics.codebook import OTHER

Row = Mapping[Hashable, Any]  # of a table, as `to_dict("records")` gives it

# "distinct" are the statements without those that repeat an earlier one of their readout.
UNITS = ("statements", "attributions", "words", "distinct")
# Measured as similarity: what a reader calls a repeat has 0.25 or more, while two different
# statements of one speaker on one subject reach 0.24.
REPEATED = 0.25
MORE, FEWER, SAME, DEPENDS = "more", "fewer", "same", "depends on the unit"


def person_counts(tables: Tables, left: str, right: str, people: Sequence[str]) -> pd.DataFrame:
    """One row for each person: the statements alone or with others, in every unit on each side.

    `left_alone` and `right_alone` are those without others, in statements.
    """
    wanted = pd.Index(people, name="person")
    sides = []
    for side, readout in zip(SIDES, (left, right), strict=True):
        rows = _with_speaker(tables, readout).explode("speakers")
        rows = rows.rename(columns={"speakers": "person"})
        alone = rows[rows["speaker"] == rows["person"]].groupby("person").size()
        counts = _units(rows.groupby("person"), wanted)
        counts["alone"] = alone.reindex(wanted, fill_value=0)
        sides.append(counts.add_prefix(f"{side}_"))
    return pd.concat(sides, axis="columns").reset_index()


def topic_counts(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """One row for each topic and speaker value, zeros kept: every unit on each side."""
    by = ["topic", "speaker"]
    wanted = pd.MultiIndex.from_product(
        [tables["topic_counts"]["topic"].unique(), speakers_of_pair(tables, left, right)], names=by
    )
    sides = [
        _units(
            _with_speaker(tables, readout)
            .explode("topics")
            .rename(columns={"topics": "topic"})
            .groupby(by),
            wanted,
        ).add_prefix(f"{side}_")
        for side, readout in zip(SIDES, (left, right), strict=True)
    ]
    return pd.concat(sides, axis="columns").reset_index()


def topic_totals(counts: pd.DataFrame) -> pd.DataFrame:
    """One row for each topic that either side raises, the most raised first, "other" last.

    `counts` is the table that `topic_counts` gives. A statement of several leaders has one speaker
    value, so the sums over the speaker values count no statement twice.
    """
    totals = counts.drop(columns="speaker").groupby("topic", sort=False).sum()
    totals["total"] = totals["left_statements"] + totals["right_statements"]
    totals["fits"] = totals.index != OTHER
    raised = totals[totals["total"] > 0].sort_values(
        ["fits", "total"], ascending=False, kind="stable"
    )
    statuses = [
        status(left_count, right_count)
        for left_count, right_count in zip(
            raised["left_statements"], raised["right_statements"], strict=True
        )
    ]
    return raised.drop(columns=["fits", "total"]).assign(status=statuses).reset_index()


def most_raised(totals: pd.DataFrame, side: str) -> tuple[list[str], int]:
    """The topics with the most statements of a side, and that number; "other" is no topic."""
    known = totals[totals["topic"] != OTHER]
    counts = known[f"{side}_statements"]
    most = int(counts.max()) if len(counts) else 0
    return (list(known.loc[counts == most, "topic"]) if most else []), most


def direction(row: Row) -> str:
    """How a row's counts change from left to right; `DEPENDS` where the units disagree."""
    signs = {_sign(row[f"right_{unit}"] - row[f"left_{unit}"]) for unit in UNITS}
    if len(signs) > 1:
        return DEPENDS
    return {1: MORE, -1: FEWER, 0: SAME}[signs.pop()]


def repeated(tables: Tables, readout: str) -> dict[str, str]:
    """Each statement that repeats an earlier one of the same speakers and topic, to the first one.

    Both are ids.
    """
    compared = compared_statements(tables, readout)
    statements = tables["statements"]
    speakers = dict(zip(statements["id"], statements["speakers"], strict=True))
    similarity = similarities(compared, compared, names_count=True)
    found: dict[str, str] = {}
    for i, later in enumerate(compared):
        for j, earlier in enumerate(compared[:i]):
            is_alike = similarity[i, j] >= REPEATED or later.words == earlier.words != ()
            same_speakers = set(speakers[later.id]) == set(speakers[earlier.id])
            if is_alike and same_speakers and later.topics & earlier.topics:
                found.setdefault(later.id, found.get(earlier.id, earlier.id))
    return found


def _with_speaker(tables: Tables, readout: str) -> pd.DataFrame:
    """A readout's statements, each with its speaker value and whether it is distinct."""
    statements = tables["statements"]
    mine = statements[statements["readout"] == readout]
    distinct = ~mine["id"].isin(repeated(tables, readout).keys())
    speakers = [speaker_value(names) for names in mine["speakers"]]
    return mine.assign(speaker=speakers, distinct=distinct)


def _units(groups: Any, wanted: pd.Index) -> pd.DataFrame:
    """The count of each group in every unit; zeros for wanted groups without a statement."""
    units = pd.DataFrame(
        {
            "statements": groups.size(),
            "attributions": groups["attribution"].nunique(),
            "words": groups["words"].sum(),
            "distinct": groups["distinct"].sum(),
        }
    )
    return units.reindex(wanted, fill_value=0).astype("int64")


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
