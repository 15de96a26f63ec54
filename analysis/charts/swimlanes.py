"""Swimlanes as a plotly Figure: who speaks about which topic, in the order of an account."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import plotly.graph_objects as go

from analysis.charts.labelled_rows import (
    LABEL_WIDTH,
    LABELS,
    UNFADED,
    fitted_rows,
    labelled_rows,
    plain,
)
from analysis.charts.palette import SHAPES, Palette

HOVER_WIDTH = 60  # characters before a statement's words break in the hover label
FEW = 10  # statements: fewer can all be numbered, on a narrow screen too


@dataclass(frozen=True)
class Lane:
    """A row of the swimlanes: a topic of one speaker, or the speaker's name as a title."""

    key: str
    label: str
    slot: str
    title: bool = False


@dataclass(frozen=True)
class Mark:
    """A statement in the lane of one of its topics; `order` is its number in the account."""

    id: str
    order: int
    lane: str
    slot: str
    carried: bool
    hover: str


def reading_order(
    marks: Sequence[Mark], lanes: Sequence[Lane], *, steps: int, selected: str, palette: Palette
) -> go.Figure:
    """Who speaks about which topic, when: the statements in order along lanes.

    `lanes` are the rows from the top: each speaker's name, and below it the speaker's topics.
    Carried statements are hollow. `steps` is the number of statements in the account.
    """
    figure = go.Figure()
    labelled_rows(figure, [lane.label for lane in lanes], palette)
    heights = fitted_rows(figure, [lane_label(lane, palette) for lane in lanes])
    rows = {lane.key: height for lane, height in zip(lanes, heights, strict=True)}
    for slot in dict.fromkeys(mark.slot for mark in marks):
        mine = [mark for mark in marks if mark.slot == slot]
        figure.add_trace(_lane_marks(mine, rows, selected, palette))
    chosen = [mark for mark in marks if mark.id == selected]
    if chosen:
        figure.add_vline(x=chosen[0].order, line={"color": palette.ink, "width": 1}, layer="below")
    figure.update_layout(margin={"l": LABELS}, clickmode="event+select")
    ticks = [step for step in range(1, steps + 1) if steps < FEW or step == 1 or step % 5 == 0]
    figure.update_xaxes(range=[0.3, steps + 0.7], tickvals=ticks, side="top")
    return figure


def lane_label(lane: Lane, palette: Palette) -> str:
    """The label of a row: a speaker's name is bold and has the speaker's colour."""
    words = plain(lane.label, LABEL_WIDTH)
    return (
        f'<b><span style="color:{palette.slots[lane.slot]}">{words}</span></b>'
        if lane.title
        else words
    )


def _edge(mark: Mark, selected: str, colour: str, palette: Palette) -> str:
    if mark.id == selected:
        return palette.ink
    return colour if mark.carried else palette.paper


def _lane_marks(
    marks: Sequence[Mark], rows: Mapping[str, float], selected: str, palette: Palette
) -> go.Scatter:
    slot = marks[0].slot
    colour = palette.slots[slot]
    return go.Scatter(
        name=slot,
        x=[mark.order for mark in marks],
        y=[rows[mark.lane] for mark in marks],
        mode="markers",
        marker={
            "symbol": SHAPES[slot],
            "opacity": 1,  # plotly's default is less where sizes differ
            # Filled marks have an edge in the background's colour, so that neighbours stay apart
            # on a narrow screen.
            "size": [8 if mark.carried else 10 for mark in marks],
            "color": [palette.paper if mark.carried else colour for mark in marks],
            "line": {
                "color": [_edge(mark, selected, colour, palette) for mark in marks],
                "width": [2 if mark.carried or mark.id == selected else 1 for mark in marks],
            },
        },
        customdata=[[mark.id, plain(mark.hover, HOVER_WIDTH)] for mark in marks],
        hovertemplate="%{customdata[1]}<extra></extra>",
        **UNFADED,
    )
