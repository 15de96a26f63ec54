"""The dots of a pair: a chart for each account, with the topics of everybody who speaks in it."""

from dataclasses import dataclass

import plotly.graph_objects as go

from analysis.charts.dumbbell_panels import counts_of, in_words, most_of
from analysis.charts.palette import Palette
from analysis.charts.topic_dots import Group, topic_dots
from analysis.comparison.counts import most_raised
from analysis.comparison.pair import Pair
from analysis.comparison.speaker_slots import slot_of
from analysis.language.wording import capital, listed, placed, statements_in_words

_MOST_NAMED = 3  # topics with the same count that a headline names


@dataclass(frozen=True)
class Account:
    """The topics of one readout by speaker: its finding in words, its side, its chart."""

    title: str
    name: str
    side: str
    groups: tuple[Group, ...]
    most: int

    def figure(self, palette: Palette) -> go.Figure:
        """The dots."""
        return topic_dots(self.groups, side=self.side, most=self.most, palette=palette)

    @property
    def alt(self) -> str:
        """The dots in words."""
        groups = [
            f"{group.label}: "
            + ", ".join(f"{count.label} {count.on(self.side)}" for count in group.counts)
            for group in self.groups
        ]
        return f"Statements per topic and speaker {placed(self.name)}: {'; '.join(groups)}."


def accounts(pair: Pair) -> list[Account]:
    """A chart for each readout in which somebody speaks; both have the same axis."""
    made = []
    for side in pair.sides:
        if groups := _groups(pair, side):
            name = pair.name_of(side)
            made.append(Account(_finding(pair, side), name, side, groups, most_of(pair)))
    return made


def _groups(pair: Pair, side: str) -> tuple[Group, ...]:
    groups = []
    for speaker in pair.speakers:
        if raised := [count for count in counts_of(pair, speaker) if count.on(side)]:
            label, slot = capital(in_words(pair, speaker)), slot_of(speaker, pair.slots)
            groups.append(Group(speaker, label, slot, tuple(raised)))
    return tuple(groups)


def _finding(pair: Pair, side: str) -> str:
    """A side's topics with the most statements, and their number."""
    name = pair.name_of(side)
    topics, most = most_raised(pair.topics, side)
    if not topics:
        return f"{name}: no topic of the codebook"
    what = listed([pair.labels[topic] for topic in topics])
    if len(topics) > _MOST_NAMED:
        what = f"{len(topics)} topics"
    each = "each " if len(topics) > 1 else ""
    of_all = f"{most} of {statements_in_words(pair.base_of(side))}"
    return f"{name}: most often {what}, {each}in {of_all}"
