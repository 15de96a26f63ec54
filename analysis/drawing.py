"""What all charts share: the palettes, the shapes, labels as plain text, rows and grid.

A leader keeps one colour and one shape, that of the slot (`leaders.leader_slots`).
Both palettes stay apart for readers with protanopia, deuteranopia and tritanopia
(a test simulates them), and each colour stands out from its paper by 4.5 to 1.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

import plotly.graph_objects as go


@dataclass(frozen=True)
class Palette:
    """The colours of one theme: paper, ink, quiet lines and words, one per slot."""

    paper: str
    ink: str
    quiet: str
    line: str
    slots: Mapping[str, str]


LIGHT = Palette(
    paper="#FFFDF8",
    ink="#1B1B1B",
    quiet="#5B6470",
    line="#DDD6C8",
    slots={"A": "#005A9C", "B": "#B45309", "C": "#8A2BE2", "D": "#3D1A3D", "both": "#5B6470"},
)
DARK = Palette(
    paper="#171614",
    ink="#EDE9E1",
    quiet="#A9A5A0",
    line="#3A3732",
    slots={"A": "#56B4E9", "B": "#E69F00", "C": "#D03DF5", "D": "#FAEAA8", "both": "#A9A5A0"},
)
SHAPES = {"A": "circle", "B": "diamond", "C": "triangle-up", "D": "hexagon", "both": "square"}

# The address says what is chosen, so plotly's own selection changes nothing.
UNFADED = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}

ROW = 34  # pixels a row of a chart takes
LABEL_WIDTH = 24  # characters before a row's label breaks


def plain(text: str, width: int = 0) -> str:
    """Text for a figure's labels: markup stands as it is written, lines break at `width`."""
    lines = wrap(text, width) if width else [text]
    return "<br>".join(escape(line, quote=False) for line in lines)


def two_lines(words: str, width: int = LABEL_WIDTH) -> str:
    """The beginning of a text that is a row's label, cut where a third line would begin."""
    lines = wrap(words, width, max_lines=2, placeholder="…", break_on_hyphens=False)
    return " ".join(lines)


def labelled_rows(
    figure: go.Figure,
    labels: Sequence[str],
    palette: Palette,
    *,
    height: int = ROW,
    width: int = LABEL_WIDTH,
) -> None:
    """What all charts share: labelled rows from the top, quiet lines, no legend."""
    grid = {"showgrid": True, "gridcolor": palette.line, "zeroline": False, "fixedrange": True}
    ticks = {"color": palette.quiet, "size": 13}
    figure.update_yaxes(
        tickvals=list(range(len(labels))),
        ticktext=[plain(label, width) for label in labels],
        range=[len(labels) - 0.4, -0.6],
        tickfont={"color": palette.ink, "size": 13},
        automargin=True,
        **grid,
    )
    figure.update_xaxes(tickfont=ticks, **grid)
    figure.update_layout(
        height=len(labels) * height + 60,
        margin={"l": 8, "r": 8, "t": 44, "b": 8},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        showlegend=False,
        hoverlabel={"bgcolor": palette.paper, "font": {"color": palette.ink}, "align": "left"},
        dragmode=False,
    )
