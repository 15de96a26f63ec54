"""Topics that different speakers raise in the two readouts, as sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.comparison.raised_or_absent import BOTH
from analysis.comparison.side_names import called
from analysis.comparison.sides import SIDES
from analysis.language.wording import listed, placed
from analysis.tables.dataframes import names_in
from analysis.topics.codebook import OTHER


@dataclass(frozen=True)
class Raised:
    """Who raises a topic on each side, in words; muted where it depends on one statement."""

    topic: str
    sentence: str
    muted: bool


def raisers(rows: pd.DataFrame, readouts: pd.DataFrame, names: Sequence[str]) -> list[Raised]:
    """The topics of both sides that different speakers raise, from the table `changes`.

    `readouts` are the pair's rows, `names` what the sides are called. What is muted comes last.
    """
    shared = rows.loc[rows["speaker"].isna() & (rows["status"] == BOTH), "topic"]
    found = []
    for topic in shared[shared != OTHER]:
        by_speaker = rows[(rows["topic"] == topic) & rows["speaker"].notna()]
        one_sided = by_speaker[by_speaker["status"] != BOTH]
        if len(one_sided):
            parts = [
                f"{_by(by_speaker[by_speaker[side] > 0], readouts)} {placed(name)}"
                for side, name in zip(SIDES, names, strict=True)
            ]
            muted = bool(one_sided["recodings"].max() == 1)
            found.append(Raised(topic, f"raised {', '.join(parts)}", muted))
    return sorted(found, key=lambda raised: raised.muted)


def _by(rows: pd.DataFrame, readouts: pd.DataFrame) -> str:
    """ "by Ann Ash, and jointly by both leaders": several together are not each of them."""
    speakers = list(rows["speaker"])
    alone = [called(speaker, readouts) for speaker in speakers if len(names_in(speaker)) == 1]
    jointly = [called(speaker, readouts) for speaker in speakers if len(names_in(speaker)) > 1]
    if not alone or not jointly:
        return f"by {listed(alone or jointly)}"
    return f"by {listed(alone)}, and jointly by {listed(jointly)}"
