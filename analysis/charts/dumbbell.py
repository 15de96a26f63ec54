"""The dumbbell as a plotly Figure: one leader's statements per topic, on the left and right."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

import plotly.graph_objects as go

from analysis.charts.labelled_rows import UNFADED, labelled_rows, plain
from analysis.charts.palette import SHAPES, Palette
from analysis.comparison.sides import LEFT, RIGHT, SIDES
from analysis.comparison.speaker_slots import SHARED_SLOT

ROOM_FOR_NAMES = 2  # statements that two marks lie apart, so that names above them do not collide
END_NAME = 13  # characters of such a name: a year or a date is not longer


@dataclass(frozen=True)
class Count:
    """A row of a dumbbell: a topic's id (`key`), label, and number of statements on each side."""

    key: str
    label: str
    left: int
    right: int


def topic_dumbbell(
    counts: Sequence[Count],
    shared: Sequence[Count],
    *,
    sides: tuple[str, str],
    slot: str,
    most: int,
    palette: Palette,
) -> go.Figure:
    """One leader's statements per topic: large ring left, filled mark right.

    A small hollow mark at 0 is no statement on the right, one grey ring is none on either side.
    `shared` counts, in the order of `counts`, what is attributed to several leaders: it has marks
    of its own below the leader's and is never added to them. `sides` are the names of left and
    right; they stand at the two marks that lie furthest apart. `most` is where the axis ends, the
    same in all panels, so that they can be compared.
    """
    figure = go.Figure()
    has_shared = [any_of(count) for count in shared]
    own_heights = _heights(has_shared, -0.2)
    _dumbbell(figure, counts, own_heights, slot, sides, palette)
    if any(has_shared):
        _dumbbell(
            figure,
            list(compress(shared, has_shared)),
            list(compress(_heights(has_shared, 0.22), has_shared)),
            SHARED_SLOT,
            sides,
            palette,
            joint=True,
        )
    labelled_rows(figure, [count.label for count in counts], palette)
    figure.update_xaxes(range=[-0.4, most + 0.6], dtick=1 if most < 12 else 2, side="top")
    figure.update_layout(clickmode="event+select")
    _name_ends(figure, counts, own_heights, sides, palette.slots[slot], most)
    return figure


def any_of(count: Count) -> bool:
    """Whether there is a statement on either side."""
    return bool(count.left or count.right)


def _heights(has_shared: Sequence[bool], shift: float) -> list[float]:
    """The height of each row; shifted where the row has marks of several leaders too."""
    return [row + shift if shared else float(row) for row, shared in enumerate(has_shared)]


def _dumbbell(
    figure: go.Figure,
    counts: Sequence[Count],
    heights: Sequence[float],
    slot: str,
    sides: tuple[str, str],
    palette: Palette,
    *,
    joint: bool = False,
) -> None:
    colour = palette.slots[slot]
    for count, height in zip(counts, heights, strict=True):
        difference = abs(count.right - count.left)
        # A difference of one statement is muted everywhere.
        line = {"color": colour, "width": 3} if difference > 1 else {"color": palette.line}
        ends = {"x0": count.left, "x1": count.right, "y0": height, "y1": height}
        if difference:
            figure.add_shape(type="line", line=line, layer="between", **ends)
    for side in SIDES:
        marks = _side_marks(counts, heights, slot, side, palette, joint=joint)
        left, right = (plain(name) for name in sides)
        marks.hovertemplate = (
            f"%{{customdata[0]}}: {left} %{{customdata[1]}}, {right} %{{customdata[2]}}"
            "<extra></extra>"
        )
        figure.add_trace(marks)


def _name_ends(
    figure: go.Figure,
    counts: Sequence[Count],
    heights: Sequence[float],
    sides: tuple[str, str],
    colour: str,
    most: int,
) -> None:
    """The sides' names at the two marks furthest apart, in place of a legend."""
    widest = max(range(len(counts)), key=lambda row: abs(counts[row].right - counts[row].left))
    ends = {sides[0]: counts[widest].left, sides[1]: counts[widest].right}
    distance = abs(counts[widest].right - counts[widest].left)
    if distance < ROOM_FOR_NAMES or max(map(len, sides)) > END_NAME:
        return
    for name, value in ends.items():
        figure.add_annotation(
            x=value,
            y=heights[widest],
            yshift=17,
            text=plain(name),
            showarrow=False,
            xanchor="left" if value == 0 else "right" if value == most else "center",
            xshift=-8 if value == 0 else 8 if value == most else 0,
            font={"color": colour, "size": 12},
        )


def _side_marks(
    counts: Sequence[Count],
    heights: Sequence[float],
    slot: str,
    side: str,
    palette: Palette,
    *,
    joint: bool,
) -> go.Scatter:
    values: list[int | None]
    if side == LEFT:
        values = [count.left for count in counts]
    else:  # where neither side has a statement, the ring of the left one says so alone
        values = [count.right if any_of(count) else None for count in counts]
    filled = [side == RIGHT and bool(value) for value in values]
    size, width = (16, 2) if side == LEFT else (8, 1.5)
    colour = palette.slots[slot]
    edges = [colour if any_of(count) else palette.line for count in counts]
    return go.Scatter(
        name=f"{slot} {side}",
        x=values,
        y=list(heights),
        mode="markers",
        cliponaxis=False,  # on a narrow screen a ring at 0 is wider than the room before it
        marker={
            "symbol": SHAPES[slot],
            "size": size * (0.75 if joint else 1),
            "color": [colour if full else palette.paper for full in filled],
            "line": {"color": edges, "width": width},
        },
        customdata=[
            [plain(count.label), count.left, count.right, count.key, side, joint]
            for count in counts
        ],
        **UNFADED,
    )
