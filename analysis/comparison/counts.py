"""Two readouts beside each other: who speaks, which topics, and which way a count moves.

Every count takes the tables and two readouts (left, right) and is a new table. A difference
counts as a direction only where statements, attributions and words agree on it: a count depends
on its unit, and a carried run makes several statements of one cue. A lead repeats the body, so
what a speaker says again is counted apart too.
"""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from analysis.comparison.links import said, similarities
from analysis.comparison.raised_or_absent import status
from analysis.comparison.speaker_slots import speakers_of_pair
from analysis.tables.dataframes import Tables, speaker_value
from analysis.topics.codebook import OTHER

Row = Mapping[Hashable, Any]  # of a table, as `to_dict("records")` gives it

# "distinct" are the statements without those that repeat an earlier one of their readout.
UNITS = ("statements", "attributions", "words", "distinct")
# Repeats that a reader would call so have 0.25 and more; two statements of one speaker on one
# subject reach 0.24.
REPEATED = 0.25
MORE, FEWER, SAME, DEPENDS = "more", "fewer", "same", "depends on the unit"


def speaker_counts(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """A row per speaker value: the units on each side."""
    wanted = pd.Index(speakers_of_pair(tables, left, right), name="speaker")
    sides = [
        _units(_counted(tables, readout).groupby("speaker"), wanted).add_prefix(f"{side}_")
        for side, readout in (("left", left), ("right", right))
    ]
    return pd.concat(sides, axis="columns").reset_index()


def topic_counts(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """A row per topic x speaker value of the pair, zeros kept: units on each side."""
    by = ["topic", "speaker"]
    wanted = pd.MultiIndex.from_product(
        [tables["topic_counts"]["topic"].unique(), speakers_of_pair(tables, left, right)], names=by
    )
    sides = [
        _units(
            _counted(tables, readout)
            .explode("topics")
            .rename(columns={"topics": "topic"})
            .groupby(by),
            wanted,
        ).add_prefix(f"{side}_")
        for side, readout in (("left", left), ("right", right))
    ]
    return pd.concat(sides, axis="columns").reset_index()


def topic_totals(counts: pd.DataFrame) -> pd.DataFrame:
    """A row per topic raised on either side, most raised first, "other" last: units and status.

    From the table that `topic_counts` gives. A statement of several leaders is one statement, so
    these are the sums over the speaker values. Topics that neither side raises are left out.
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
    """The topics that most statements of a side have, and how many; "other" is none."""
    known = totals[totals["topic"] != OTHER]
    counts = known[f"{side}_statements"]
    most = int(counts.max()) if len(counts) else 0
    return (list(known.loc[counts == most, "topic"]) if most else []), most


def direction(row: Row) -> str:
    """Which way a row's counts move from left to right, if every unit agrees."""
    signs = {_sign(row[f"right_{unit}"] - row[f"left_{unit}"]) for unit in UNITS}
    if len(signs) > 1:
        return DEPENDS
    return {1: MORE, -1: FEWER, 0: SAME}[signs.pop()]


def repeats(tables: Tables, readout: str) -> set[str]:
    """The ids of the statements that repeat an earlier one of the same speakers and topic."""
    every = said(tables, readout)
    statements = tables["statements"]
    speakers = dict(zip(statements["id"], statements["speakers"], strict=True))
    values = similarities(every, every, names_count=True)
    return {
        every[i].id
        for i in range(len(every))
        for j in range(i)
        if (values[i, j] >= REPEATED or every[i].words == every[j].words != ())
        and set(speakers[every[i].id]) == set(speakers[every[j].id])
        and every[i].topics & every[j].topics
    }


def _counted(tables: Tables, readout: str) -> pd.DataFrame:
    """A readout's statements with their speaker value, and whether each is no repeat."""
    statements = tables["statements"]
    mine = statements[statements["readout"] == readout]
    distinct = ~mine["id"].isin(repeats(tables, readout))
    return mine.assign(speaker=_speaker_column(mine), distinct=distinct)


def _speaker_column(statements: pd.DataFrame) -> list[str]:
    return [speaker_value(names) for names in statements["speakers"]]


def _units(groups: Any, wanted: pd.Index) -> pd.DataFrame:
    """The units of each group, with zeros for the groups that have no statement."""
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
