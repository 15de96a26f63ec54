"""Topics by leader as a plotly Figure: the dumbbell; no Streamlit."""

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from analysis.charts.labelled_rows import UNFADED, labelled_rows, plain
from analysis.charts.palette import SHAPES, Palette

ROOM_FOR_NAMES = 2  # statements between two marks that have their sides' names above them
END_NAME = 13  # characters of such a name: a year or a date


@dataclass(frozen=True)
class Count:
    """A row of a dumbbell: how many statements on each side; `key` says on which topic."""

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

    `shared` holds what is attributed to several leaders, in the same order: it has
    marks of its own below the leader's and is never added to the leader's. No
    statement on the right is a small hollow mark at 0, none on either side one
    grey ring. `sides` are the names of left and right; they stand at the marks that lie furthest
    apart. `most` is the longest panel's axis, so that panels side by side can be compared.
    """
    figure = go.Figure()
    split = [any_of(count) for count in shared]
    _dumbbell(figure, counts, _heights(split, -0.2), slot, sides, palette)
    together = [
        (count, height)
        for count, height in zip(shared, _heights(split, 0.22), strict=True)
        if any_of(count)
    ]
    if together:
        rows, heights = zip(*together, strict=True)
        _dumbbell(figure, rows, heights, "both", sides, palette, joint=True)
    labelled_rows(figure, [count.label for count in counts], palette)
    figure.update_xaxes(range=[-0.4, most + 0.6], dtick=1 if most < 12 else 2, side="top")
    figure.update_layout(clickmode="event+select")
    _name_ends(figure, counts, _heights(split, -0.2), sides, palette.slots[slot], most)
    return figure


def any_of(count: Count) -> bool:
    """Whether there is a statement on either side."""
    return bool(count.left or count.right)


def _heights(split: Sequence[bool], shift: float) -> list[float]:
    """Rows on their line, or beside it where the row has marks of several leaders too."""
    return [row + shift if apart else float(row) for row, apart in enumerate(split)]


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
        # A difference of one stays a thin grey line: it is never a headline.
        line = {"color": colour, "width": 3} if difference > 1 else {"color": palette.line}
        ends = {"x0": count.left, "x1": count.right, "y0": height, "y1": height}
        if difference:
            figure.add_shape(type="line", line=line, layer="between", **ends)
    for side in ("left", "right"):
        marks = _dumbbell_marks(counts, heights, slot, side, palette, joint=joint)
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
    """The sides' names at the marks furthest apart, so that no legend has to be looked for."""
    widest = max(range(len(counts)), key=lambda row: abs(counts[row].right - counts[row].left))
    ends = {sides[0]: counts[widest].left, sides[1]: counts[widest].right}
    apart = abs(counts[widest].right - counts[widest].left)
    if apart < ROOM_FOR_NAMES or max(map(len, sides)) > END_NAME:
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


def _dumbbell_marks(
    counts: Sequence[Count],
    heights: Sequence[float],
    slot: str,
    side: str,
    palette: Palette,
    *,
    joint: bool,
) -> go.Scatter:
    # Where neither side has a statement, one ring at 0 says so.
    values = [
        count.left if side == "left" else count.right if any_of(count) else None for count in counts
    ]
    filled = [side == "right" and bool(value) for value in values]
    scale = 0.75 if joint else 1
    colour = palette.slots[slot]
    # A topic that this speaker raises on neither side is there, but quiet.
    edges = [colour if any_of(count) else palette.line for count in counts]
    return go.Scatter(
        name=f"{slot} {side}",
        x=values,
        y=list(heights),
        mode="markers",
        cliponaxis=False,  # on a narrow screen a ring at 0 is wider than the room before it
        marker={
            "symbol": SHAPES[slot],
            "size": (16 if side == "left" else 8) * scale,
            "color": [colour if full else palette.paper for full in filled],
            "line": {"color": edges, "width": 2 if side == "left" else 1.5},
        },
        customdata=[
            [plain(count.label), count.left, count.right, count.key, side, joint]
            for count in counts
        ],
        **UNFADED,
    )
