"""Topics as plotly figures: the dumbbell per leader and the matrix of all; no Streamlit."""

from collections.abc import Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from analysis.drawing import ROW, SHAPES, Palette, labelled_rows, plain
from analysis.naming import statements_in_words

NAMES_WIDTH = 30  # characters that the speakers' names share above their columns
GROUP_LINE = 17  # pixels a line of such a name takes


@dataclass(frozen=True)
class Count:
    """A row of a dumbbell: how many statements on each side."""

    label: str
    left: int
    right: int


@dataclass(frozen=True)
class Cell:
    """A cell of the topic matrix: a count, and what it counts."""

    row: int
    column: int
    slot: str
    count: int
    key: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """A speaker's columns in the topic matrix, one a side."""

    label: str
    slot: str
    columns: Sequence[str]


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
    grey ring. `sides` place a number: ("in 2017", "in 2023"). `most` is the longest
    panel's axis, so that panels side by side can be compared.
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
        _dumbbell(figure, rows, heights, "both", sides, palette)
    labelled_rows(figure, [count.label for count in counts], palette)
    figure.update_xaxes(range=[-0.4, most + 0.6], dtick=1 if most < 12 else 2, side="top")
    return figure


def any_of(count: Count) -> bool:
    """Whether there is a statement on either side."""
    return bool(count.left or count.right)


def topic_matrix(
    cells: Sequence[Cell],
    rows: Sequence[str],
    groups: Sequence[Group],
    *,
    chosen: tuple[str, ...] = (),
    palette: Palette,
) -> go.Figure:
    """Topic x (speaker, side): a square with its count; no statement is a faint outline.

    The cell with the key `chosen` has an outline.

    Squares and not a heatmap, because a heatmap's cells cannot be selected.
    """
    figure = go.Figure()
    for slot in dict.fromkeys(cell.slot for cell in cells):
        figure.add_trace(_squares([cell for cell in cells if cell.slot == slot], chosen, palette))
    labelled_rows(figure, rows, palette)
    columns = [column for group in groups for column in group.columns]
    figure.update_xaxes(range=[-0.6, len(columns) - 0.4], side="top", showgrid=False)
    figure.update_xaxes(tickvals=list(range(len(columns))), ticktext=[plain(c) for c in columns])
    names = _wrapped(groups)
    _group_names(figure, groups, names, palette)
    top = 60 + GROUP_LINE * max(name.count("<br>") + 1 for name in names)
    height = len(rows) * ROW + top + 16
    figure.update_layout(clickmode="event+select", margin={"t": top}, height=height)
    return figure


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
        marks = _dumbbell_marks(counts, heights, slot, side, palette)
        left, right = (plain(name) for name in sides)
        marks.hovertemplate = (
            f"%{{customdata[0]}}: %{{customdata[1]}} {left}, %{{customdata[2]}} {right}"
            "<extra></extra>"
        )
        figure.add_trace(marks)


def _dumbbell_marks(
    counts: Sequence[Count], heights: Sequence[float], slot: str, side: str, palette: Palette
) -> go.Scatter:
    # Where neither side has a statement, one ring at 0 says so.
    values = [
        count.left if side == "left" else count.right if any_of(count) else None for count in counts
    ]
    filled = [side == "right" and bool(value) for value in values]
    scale = 0.75 if slot == "both" else 1
    colour = palette.slots[slot]
    # A topic that this speaker raises on neither side is there, but quiet.
    edges = [colour if any_of(count) else palette.line for count in counts]
    return go.Scatter(
        name=f"{slot} {side}",
        x=values,
        y=list(heights),
        mode="markers",
        marker={
            "symbol": SHAPES[slot],
            "size": (16 if side == "left" else 8) * scale,
            "color": [colour if full else palette.paper for full in filled],
            "line": {"color": edges, "width": 2 if side == "left" else 1.5},
        },
        customdata=[[plain(count.label), count.left, count.right] for count in counts],
    )


def _wrapped(groups: Sequence[Group]) -> list[str]:
    """The speakers' names, broken where they have less room."""
    return [plain(group.label, NAMES_WIDTH // len(groups)) for group in groups]


def _group_names(
    figure: go.Figure, groups: Sequence[Group], names: Sequence[str], palette: Palette
) -> None:
    start = 0
    for group, name in zip(groups, names, strict=True):
        width = len(group.columns)
        figure.add_annotation(
            x=start + (width - 1) / 2,
            y=1,
            yref="paper",
            yanchor="bottom",
            yshift=26,
            text=f"<b>{name}</b>",
            font={"color": palette.slots[group.slot], "size": 13},
            showarrow=False,
        )
        start += width


def _squares(cells: Sequence[Cell], chosen: tuple[str, ...], palette: Palette) -> go.Scatter:
    colour = palette.slots[cells[0].slot]
    return go.Scatter(
        name=cells[0].slot,
        x=[cell.column for cell in cells],
        y=[cell.row for cell in cells],
        mode="markers+text",
        text=[str(cell.count) if cell.count else "" for cell in cells],
        textfont={"color": palette.paper, "size": 13},
        marker={
            "symbol": "square",
            "size": 24,
            "color": [colour if cell.count else palette.paper for cell in cells],
            "line": {
                "color": [_outline(cell, chosen, palette) for cell in cells],
                "width": [3 if cell.key == chosen else 1 for cell in cells],
            },
        },
        customdata=[list(cell.key) for cell in cells],
        hovertext=[statements_in_words(cell.count) for cell in cells],
        hoverinfo="text",
        # The address says what is chosen, so plotly's own selection changes nothing.
        selected={"marker": {"opacity": 1}, "textfont": {"color": palette.paper}},
        unselected={"marker": {"opacity": 1}, "textfont": {"color": palette.paper}},
    )


def _outline(cell: Cell, chosen: tuple[str, ...], palette: Palette) -> str:
    if cell.key == chosen:
        return palette.ink
    return palette.slots[cell.slot] if cell.count else palette.line
