"""The dumbbells of a pair: one panel for each leader, and their headline and base in words."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from analysis.charts.dumbbell import Count, any_of, topic_dumbbell
from analysis.charts.palette import Palette
from analysis.comparison.pair import Pair
from analysis.comparison.raised_or_absent import BOTH
from analysis.language.wording import listed, placed
from analysis.tables.dataframes import names_in
from analysis.topics.codebook import OTHER

_MOST_NAMED = 3  # topics that the headline names


@dataclass(frozen=True)
class Panel:
    """A leader's statements per topic: `own`, and `joint` with others (the values `together`)."""

    leader: str
    together: tuple[str, ...]
    own: tuple[Count, ...]
    joint: tuple[Count, ...]
    sides: tuple[str, str]
    slot: str
    most: int

    def figure(self, palette: Palette) -> go.Figure:
        """The dumbbell."""
        return topic_dumbbell(
            self.own,
            self.joint,
            sides=self.sides,
            slot=self.slot,
            most=self.most,
            palette=palette,
        )

    @property
    def alt(self) -> str:
        """The dumbbell in words."""
        left, right = self.sides
        rows = [_counts_in_words(count) for count in self.own]
        joint = [_counts_in_words(count) for count in self.joint if any_of(count)]
        shared = f" Attributed to several leaders: {'; '.join(joint)}." if joint else ""
        sides = f"{placed(left)} and {placed(right)}"
        return f"Statements of {self.leader} per topic {sides}: {'; '.join(rows)}.{shared}"


def panels(pair: Pair) -> list[Panel]:
    """A panel for each leader who speaks; all have the same axis."""
    counts = pair.topic_counts
    if counts.empty:
        return []
    slots, speakers = pair.slots, pair.speakers
    most = int(counts[["left_statements", "right_statements"]].max().max())
    made = []
    for leader in [name for name in speakers if name in slots] if len(pair.topics) else []:
        together = tuple(name for name in speakers if leader in names_in(name) and leader != name)
        own, joint = (_counts_of(pair, names) for names in ((leader,), together))
        made.append(Panel(leader, together, own, joint, pair.names, slots[leader], most))
    return made


def headline(pair: Pair) -> str:
    """How many topics both readouts share, and which most."""
    rows = pair.topics
    of_codebook = rows[rows["topic"] != OTHER]
    shared = of_codebook[of_codebook["status"] == BOTH]["topic"]
    if pair.left == pair.right or of_codebook.empty:
        return "Topics by leader"
    if shared.empty:
        return "No topic is raised in both readouts"
    most = listed([pair.labels[topic] for topic in shared[:_MOST_NAMED]])
    counted = f"{len(shared)} of {len(of_codebook)} topics stand in both readouts"
    return f"{counted}{', most often' if len(shared) > _MOST_NAMED else ':'} {most}"


def base(pair: Pair) -> str:
    """What is counted, and what the marks mean."""
    left, right = pair.names
    bases = pair.bases
    return (
        f"Statements per topic, of {bases[0]} and {bases[1]} in all. Large ring: {left}, "
        f"filled: {right}, small hollow mark: none {placed(right)}, grey ring: none in either. A "
        "statement has one to four topics."
    )


def _counts_in_words(count: Count) -> str:
    return f"{count.label} {count.left} and {count.right}"


def _counts_of(pair: Pair, speakers: tuple[str, ...]) -> tuple[Count, ...]:
    """The statements of these speaker values for each topic of the pair, zeros kept."""
    counts = pair.topic_counts
    mine = counts[counts["speaker"].isin(speakers)].groupby("topic")
    totals: pd.DataFrame = mine[["left_statements", "right_statements"]].sum()
    every = totals.reindex(list(pair.topics["topic"]), fill_value=0)
    return tuple(
        Count(
            str(topic), pair.labels[str(topic)], int(row.left_statements), int(row.right_statements)
        )
        for topic, row in every.iterrows()
    )
