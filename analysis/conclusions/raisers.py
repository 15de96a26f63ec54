"""Who raises a topic of both readouts, where it is not the same speakers, as sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.comparison.raised_or_absent import BOTH
from analysis.comparison.side_names import called
from analysis.language.wording import listed, placed
from analysis.tables.dataframes import names_in
from analysis.topics.codebook import OTHER


@dataclass(frozen=True)
class Raised:
    """Who raises a topic of both readouts, in words; muted where one statement decides it."""

    topic: str
    sentence: str
    muted: bool


def raisers(rows: pd.DataFrame, readouts: pd.DataFrame, names: Sequence[str]) -> list[Raised]:
    """The topics of both sides that not the same speakers raise, from the table `changes`.

    `readouts` are the pair's rows, `names` what the sides are called; muted ones come last.
    """
    shared = rows.loc[rows["speaker"].isna() & (rows["status"] == BOTH), "topic"]
    found = []
    for topic in shared[shared != OTHER]:
        by_speaker = rows[(rows["topic"] == topic) & rows["speaker"].notna()]
        gone = by_speaker[by_speaker["status"] != BOTH]
        if len(gone):
            parts = [
                f"{_by(by_speaker[by_speaker[side] > 0], readouts)} {placed(name)}"
                for side, name in zip(("left", "right"), names, strict=True)
            ]
            found.append(
                Raised(topic, f"raised {', '.join(parts)}", bool(gone["recodings"].max() == 1))
            )
    return sorted(found, key=lambda one: one.muted)


def _by(rows: pd.DataFrame, readouts: pd.DataFrame) -> str:
    """ "by Ann Ash, and jointly by both leaders"; beside others, several are told from each one."""
    alone = [called(one, readouts) for one in rows["speaker"] if len(names_in(one)) == 1]
    jointly = [called(one, readouts) for one in rows["speaker"] if len(names_in(one)) > 1]
    if not alone or not jointly:
        return f"by {listed(alone or jointly)}"
    return f"by {listed(alone)}, and jointly by {listed(jointly)}"
