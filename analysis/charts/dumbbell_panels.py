"""The dumbbells of a pair: a panel for each speaker, and for what several say together."""

from collections.abc import Mapping
from dataclasses import dataclass

import plotly.graph_objects as go

from analysis.charts.dumbbell import Count, topic_dumbbell
from analysis.charts.palette import Palette
from analysis.comparison.pair import Pair
from analysis.comparison.speaker_slots import slot_of, speakers_of_account
from analysis.language.wording import capital, listed, placed
from analysis.tables.dataframes import names_in


@dataclass(frozen=True, eq=False)  # compared by identity: its names of sides have no hash
class Panel:
    """A speaker value's statements per topic of the pair, on the sides whose names are given."""

    speaker: str
    who: str
    counts: tuple[Count, ...]
    sides: Mapping[str, str]
    slot: str
    most: int

    @property
    def title(self) -> str:
        """What stands above the dumbbell."""
        only = f", only {placed(*self.sides.values())}" if len(self.sides) == 1 else ""
        return capital(self.who) + only

    @property
    def raised(self) -> list[Count]:
        """The topics of which the speaker has a statement: the rows of the dumbbell."""
        return [count for count in self.counts if count.left or count.right]

    def figure(self, palette: Palette) -> go.Figure:
        """The dumbbell."""
        return topic_dumbbell(
            self.raised, sides=self.sides, slot=self.slot, most=self.most, palette=palette
        )

    @property
    def alt(self) -> str:
        """The dumbbell in words."""
        sides = listed([placed(name) for name in self.sides.values()])
        rows = [
            f"{count.label} {listed([str(count.on(side)) for side in self.sides])}"
            for count in self.raised
        ]
        return f"Statements of {self.who} per topic {sides}: {'; '.join(rows)}."


def panels(pair: Pair) -> list[Panel]:
    """A panel for each speaker value; all have the same axis.

    A side is left out of the panel of somebody who neither met nor speaks there.
    """
    accounts = {
        side: speakers_of_account(pair.tables, pair.left, pair.right, readout)
        for side, readout in pair.sides.items()
    }
    made = []
    for speaker in pair.speakers:
        sides = {side: pair.name_of(side) for side in accounts if speaker in accounts[side]}
        who, slot = in_words(pair, speaker), slot_of(speaker, pair.slots)
        made.append(Panel(speaker, who, counts_of(pair, speaker), sides, slot, most_of(pair)))
    return made


def in_words(pair: Pair, speaker: str) -> str:
    """A speaker value: a name, or who speaks jointly."""
    called = pair.called(speaker)
    return f"{called} jointly" if len(names_in(speaker)) > 1 else called


def counts_of(pair: Pair, speaker: str) -> tuple[Count, ...]:
    """The statements of a speaker value for each topic of the pair, zeros kept."""
    counts = pair.topic_counts
    mine = counts[counts["speaker"] == speaker].set_index("topic")
    every = mine[["left_statements", "right_statements"]].loc[list(pair.topics["topic"])]
    return tuple(
        Count(str(topic), pair.labels[str(topic)], *map(int, numbers))
        for topic, numbers in zip(every.index, every.to_numpy(), strict=True)
    )


def most_of(pair: Pair) -> int:
    """The highest count of any speaker value and topic."""
    return int(pair.topic_counts[["left_statements", "right_statements"]].to_numpy().max())
