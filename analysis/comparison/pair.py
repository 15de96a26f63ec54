"""Two readouts beside each other, with the tables that compare them, each made once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pandas as pd

from analysis.comparison.counts import topic_counts, topic_totals
from analysis.comparison.filters import pair_statements
from analysis.comparison.links import alignment
from analysis.comparison.meeting_order import IN_ORDER, relation
from analysis.comparison.raised_or_absent import changes, terms
from analysis.comparison.same_people import tables_of_pair
from analysis.comparison.set_phrases import phrases
from analysis.comparison.side_names import called, side_names
from analysis.comparison.sides import SIDES, sides_of
from analysis.comparison.speaker_slots import leader_slots, slot_of, speakers_of_pair
from analysis.language.detection import ENGLISH, not_english
from analysis.tables.dataframes import Tables, names_in
from analysis.topics.term_hits import TERM

# Where one text is twice as long as the other, its counts are larger for that alone.
LONGER = 2

COMPARED: Mapping[str, Callable[[Tables, str, str], pd.DataFrame]] = {
    "alignment": alignment,
    "changes": changes,
    "terms": terms,
    "phrases": phrases,
}


def compare_readouts(tables: Tables, left: str, right: str) -> dict[str, pd.DataFrame]:
    """The tables of `left` and `right` by name, with one name for each leader.

    Raises KeyError for a readout that is not there.
    """
    for readout in (left, right):
        if readout not in set(tables["readouts"]["readout"]):
            raise KeyError(f"there is no readout {readout!r}")
    pair = tables_of_pair(tables, left, right)
    return {name: compared(pair, left, right) for name, compared in COMPARED.items()}


@dataclass(frozen=True, eq=False)  # compared by identity: comparing tables would be slow
class Pair:
    """Two readouts beside each other."""

    tables: Tables
    left: str
    right: str
    labels: Mapping[str, str]  # topic id to label

    @cached_property
    def names(self) -> tuple[str, str]:
        """What the two sides are called in a sentence: years, dates or file names."""
        return side_names(self.tables["readouts"], self.left, self.right)

    @cached_property
    def sides(self) -> dict[str, str]:
        """Side to readout; the left side alone where both are one readout."""
        return sides_of(self.left, self.right)

    @cached_property
    def bases(self) -> tuple[int, int]:
        """The number of statements on each side."""
        counts = self.readouts["statements"]
        return int(counts[self.left]), int(counts[self.right])

    def name_of(self, side: str) -> str:
        """What a side is called in a sentence."""
        return dict(zip(SIDES, self.names, strict=True))[side]

    def base_of(self, side: str) -> int:
        """The number of statements on a side."""
        return dict(zip(SIDES, self.bases, strict=True))[side]

    def called(self, speaker: str) -> str:
        """A speaker value in words."""
        return called(speaker, self.readouts)

    @cached_property
    def unread(self) -> tuple[str, ...]:
        """A sentence for each readout in a language that is not read; nothing is found then."""
        rows = self.readouts
        return tuple(
            f"{name}: {not_english(language)}."
            for name, language in zip(rows.index, rows["language"], strict=True)
            if language != ENGLISH
        )

    @cached_property
    def readouts(self) -> pd.DataFrame:
        """The rows of the two readouts, by their names."""
        readouts = self.tables["readouts"]
        mine = readouts[readouts["readout"].isin([self.left, self.right])]
        return mine.set_index("readout", drop=False)

    @cached_property
    def lopsided(self) -> bool:
        """Whether one text is so much longer that its counts are larger for that alone."""
        words = self.readouts["words"]
        counts = [int(words[self.left]), int(words[self.right])]
        return max(counts) >= LONGER * max(min(counts), 1)

    @cached_property
    def in_order(self) -> bool:
        """Whether left and right are two meetings, the left one earlier."""
        return relation(self.tables["readouts"], self.left, self.right) == IN_ORDER

    def took_part(self, speaker: str, readout: str) -> bool:
        """Whether all leaders of a speaker value met in a readout.

        True where nobody can say that somebody was away: where it is not known who met, and for a
        ministry or another source that meets nobody.
        """
        participants = set(self.readouts["participants"][readout])
        of_pair = {name for names in self.readouts["participants"] for name in names}
        leaders = set(names_in(speaker))
        return not participants or leaders <= participants or not leaders <= of_pair

    @cached_property
    def slots(self) -> dict[str, str]:
        """Each leader's slot of colour and shape."""
        return leader_slots(self.tables, self.left, self.right)

    @cached_property
    def speakers(self) -> list[str]:
        """The pair's speaker values."""
        return speakers_of_pair(self.tables, self.left, self.right)

    @cached_property
    def statements(self) -> pd.DataFrame:
        """The pair's statements in reading order, with speaker, slot, side and order."""
        rows = pair_statements(self.tables, self.sides)
        return rows.assign(slot=[slot_of(name, self.slots) for name in rows["speaker"]])

    @cached_property
    def by_id(self) -> dict[str, Any]:
        """The pair's statements, each by its id."""
        return {str(row.id): row for row in self.statements.itertuples()}

    @cached_property
    def topic_counts(self) -> pd.DataFrame:
        """One row for each topic and speaker value, with the count in every unit on each side."""
        return topic_counts(self.tables, self.left, self.right)

    @cached_property
    def topics(self) -> pd.DataFrame:
        """One row for each topic that either side raises, with its counts and its status."""
        return topic_totals(self.topic_counts)

    @cached_property
    def alignment(self) -> pd.DataFrame:
        """The table of the links between the pair's statements."""
        return alignment(self.tables, self.left, self.right)

    @cached_property
    def phrases(self) -> pd.DataFrame:
        """The table of the pair's set phrases."""
        return phrases(self.tables, self.left, self.right)

    @cached_property
    def changes(self) -> pd.DataFrame:
        """The table of topics by speaker, with the proof of absence."""
        return changes(self.tables, self.left, self.right)

    @cached_property
    def absences(self) -> dict[str, dict[str, Any]]:
        """Each topic without statements on a side to the search in that side's text."""
        rows = self.changes[self.changes["speaker"].isna() & self.changes["absence"].notna()]
        return dict(zip(rows["topic"], rows["absence"], strict=True))

    @cached_property
    def given_around(self) -> set[tuple[str, str]]:
        """The statements and topics of which only the words around the statement tell."""
        codings = self.tables["codings"]
        around = codings[codings["basis"] != TERM]
        return set(zip(around["id"], around["topic"], strict=True))

    @cached_property
    def terms(self) -> pd.DataFrame:
        """The table of the codebook's terms that stand in either readout."""
        return terms(self.tables, self.left, self.right)
