"""The dumbbell as a plotly Figure: one speaker's statements per topic, on the left and right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import plotly.graph_objects as go

from analysis.charts.labelled_rows import LABELS, ROW, UNFADED, labelled_rows, plain
from analysis.charts.palette import SHAPES, Palette
from analysis.comparison.sides import LEFT, RIGHT
from analysis.language.wording import NAME_LENGTH

NARROW = 190  # pixels of the axis on a narrow screen
LETTER = 6.5  # pixels of a letter of a side's name
GAP = 10  # pixels between two names, and from a mark's middle to a name above it
TICKS = 12  # more steps of the axis than these are not all numbered


@dataclass(frozen=True)
class Count:
    """A row of a chart: a topic's id (`key`), label, and number of statements on each side."""

    key: str
    label: str
    left: int
    right: int

    def on(self, side: str) -> int:
        """The number on a side."""
        return {LEFT: self.left, RIGHT: self.right}[side]


def topic_dumbbell(
    counts: Sequence[Count], *, sides: Mapping[str, str], slot: str, most: int, palette: Palette
) -> go.Figure:
    """One speaker's statements per topic: a large ring left, a small filled mark right.

    A ring goes around a filled mark of the same number, so both are always to be seen. `sides` are
    the sides that are shown, with their names, which stand at marks of theirs.
    `most` is where the axis ends, the same in all panels, so that they can be compared.
    """
    figure = go.Figure()
    for row, count in enumerate(counts if len(sides) > 1 else ()):
        _line(figure, row, count, palette.slots[slot], palette)
    for side in sides:
        figure.add_trace(_side_marks(counts, sides, side, slot, palette))
    labelled_rows(figure, [count.label for count in counts], palette)
    # The names of the ends need room above the first row and below the last one.
    figure.update_yaxes(range=[len(counts) - 0.2, -0.8])
    figure.update_layout(height=len(counts) * ROW + 74, margin={"l": LABELS})
    figure.update_layout(clickmode="event+select")
    figure.update_xaxes(**counted_axis(most))
    _name_ends(figure, counts, sides, palette.slots[slot], most)
    return figure


def counted_axis(most: int) -> dict[str, object]:
    """An axis of whole numbers from 0 to `most`, above the rows."""
    return {"range": [-0.4, most + 0.6], "dtick": 1 + most // TICKS, "side": "top"}


def _line(figure: go.Figure, row: int, count: Count, colour: str, palette: Palette) -> None:
    """The line between the ends of a row; a difference of one statement is muted everywhere."""
    difference = abs(count.right - count.left)
    line = {"color": colour, "width": 3} if difference > 1 else {"color": palette.line}
    ends = {"x0": count.left, "x1": count.right, "y0": row, "y1": row}
    if difference:
        figure.add_shape(type="line", line=line, layer="between", **ends)


def _side_marks(
    counts: Sequence[Count], sides: Mapping[str, str], side: str, slot: str, palette: Palette
) -> go.Scatter:
    size, width = (16, 2) if side == LEFT else (8, 1.5)
    colour = palette.slots[slot]
    numbers = {LEFT: "%{customdata[1]}", RIGHT: "%{customdata[2]}"}
    told = ", ".join(f"{plain(name)} {numbers[each]}" for each, name in sides.items())
    return go.Scatter(
        name=f"{slot} {side}",
        x=[count.on(side) for count in counts],
        y=list(range(len(counts))),
        mode="markers",
        cliponaxis=False,  # on a narrow screen a ring at 0 is wider than the room before it
        marker={
            "symbol": SHAPES[slot],
            "opacity": 1,  # plotly's default is less where marks lie over each other
            "size": size,
            "color": palette.paper if side == LEFT else colour,
            "line": {"color": colour, "width": width},
        },
        customdata=[
            [plain(count.label), count.left, count.right, count.key, side] for count in counts
        ],
        hovertemplate=f"%{{customdata[0]}}: {told}<extra></extra>",
        **UNFADED,
    )


def _name_ends(
    figure: go.Figure, counts: Sequence[Count], sides: Mapping[str, str], colour: str, most: int
) -> None:
    """The sides' names at their marks, in place of a legend.

    Both stand above the widest row. Where they have no room beside each other, the left one stands
    above the first row and the right one below the last.
    """
    row = max(range(len(counts)), key=lambda row: abs(counts[row].right - counts[row].left))
    rows = dict.fromkeys(sides, row)
    apart = not _have_room(counts[row], sides, most)
    if apart:
        rows = {LEFT: 0, RIGHT: len(counts) - 1}
    for side, name in sides.items():
        value, below = counts[rows[side]].on(side), apart and side == RIGHT
        anchor, _, _ = _extent(name, value, most)
        figure.add_annotation(
            x=value,
            y=rows[side],
            yanchor="top" if below else "bottom",
            yshift=-GAP if below else GAP,
            text=plain(name, NAME_LENGTH),
            showarrow=False,
            xanchor=anchor,
            xshift={"left": -GAP, "center": 0, "right": GAP}[anchor],
            font={"color": colour, "size": 12},
        )


def _have_room(count: Count, sides: Mapping[str, str], most: int) -> bool:
    """Whether the names have room beside each other at the ends of a row, on a narrow screen."""
    extents = sorted(_extent(name, count.on(side), most)[1:] for side, name in sides.items())
    return all(end + GAP < start for (_, end), (start, _) in pairwise(extents))


def _extent(name: str, value: int, most: int) -> tuple[str, float, float]:
    """How a name is anchored at a value, and from where to where it goes on a narrow screen.

    It stands over the middle of its mark where it has room on both sides of it.
    """
    place = (value + 0.4) / (most + 1) * NARROW
    width = min(len(name), NAME_LENGTH) * LETTER
    if width / 2 <= min(place, NARROW - place):
        return "center", place - width / 2, place + width / 2
    if value * 2 <= most:
        return "left", place - GAP, place - GAP + width
    return "right", place + GAP - width, place + GAP
