"""The topics of one account as a plotly Figure: a dot for each speaker's count of a topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import plotly.graph_objects as go

from analysis.charts.dumbbell import Count, counted_axis
from analysis.charts.labelled_rows import LABELS, UNFADED, fitted_rows, labelled_rows, plain
from analysis.charts.palette import SHAPES, Palette
from analysis.charts.swimlanes import Lane, lane_label


@dataclass(frozen=True)
class Group:
    """A speaker value, what it is called, and the topics that it raises."""

    speaker: str
    label: str
    slot: str
    counts: Sequence[Count]


def topic_dots(groups: Sequence[Group], *, side: str, most: int, palette: Palette) -> go.Figure:
    """The rows of each speaker below the name, a dot at the number of statements of each topic.

    `most` is where the axis ends, the same for both accounts, so that they can be compared.
    """
    figure = go.Figure()
    lanes = [lane for group in groups for lane in _lanes(group)]
    labelled_rows(figure, [lane.label for lane in lanes], palette)
    rows = iter(fitted_rows(figure, [lane_label(lane, palette) for lane in lanes]))
    for group in groups:
        _, *heights = islice(rows, 1 + len(group.counts))  # the first row is the name's
        figure.add_trace(_dots(group, heights, side, palette))
    figure.update_xaxes(**counted_axis(most))
    figure.update_layout(clickmode="event+select", margin={"l": LABELS})
    return figure


def _lanes(group: Group) -> list[Lane]:
    """The rows of a speaker: the name, and a row for each topic."""
    topics = [Lane(count.key, count.label, group.slot) for count in group.counts]
    return [Lane(group.speaker, group.label, group.slot, title=True), *topics]


def _dots(group: Group, heights: Sequence[float], side: str, palette: Palette) -> go.Scatter:
    return go.Scatter(
        name=group.slot,
        x=[count.on(side) for count in group.counts],
        y=list(heights),
        mode="markers",
        marker={"symbol": SHAPES[group.slot], "size": 11, "color": palette.slots[group.slot]},
        customdata=[
            [plain(group.label), plain(count.label), count.on(side), count.key, group.speaker, side]
            for count in group.counts
        ],
        hovertemplate="%{customdata[0]}, %{customdata[1]}: %{customdata[2]}<extra></extra>",
        **UNFADED,
    )
