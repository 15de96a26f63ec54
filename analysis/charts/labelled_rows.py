"""What all charts have in common: labelled rows, quiet grid lines, no legend."""

from collections.abc import Sequence
from html import escape
from itertools import accumulate
from textwrap import wrap

import plotly.graph_objects as go

from analysis.charts.palette import Palette

# Plotly fades what is not selected. Here the address says what is chosen, so nothing fades.
UNFADED = {"selected": {"marker": {"opacity": 1}}, "unselected": {"marker": {"opacity": 1}}}

ROW = 34  # pixels a row of a chart takes
LABEL_WIDTH = 24  # characters before a row's label breaks
# Pixels left of the rows: room for the longest label that does not break. The same in charts that
# stand beside each other, so that their scales are the same.
LABELS = 168
_LINE, _BETWEEN = 16, 10  # pixels of a label's line, and between the labels of two rows


def plain(text: str, width: int = 0) -> str:
    """Text for a figure's labels: markup in it is shown as written, lines break at `width`."""
    lines = wrap(text, width) if width else [text]
    return "<br>".join(escape(line, quote=False) for line in lines)


def two_lines(words: str, width: int = LABEL_WIDTH) -> str:
    """A row's label, cut where its third line would begin."""
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
    """Give a figure its rows from the top, quiet grid lines, and no legend."""
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


def fitted_rows(figure: go.Figure, labels: Sequence[str]) -> list[float]:
    """Give each row the height of its label, for labels that break; the middle of each row.

    One step of the vertical axis is one pixel then.
    """
    heights = [_LINE * (label.count("<br>") + 1) + _BETWEEN for label in labels]
    ends = list(accumulate(heights))
    middles = [end - height / 2 for end, height in zip(ends, heights, strict=True)]
    figure.update_yaxes(tickvals=middles, ticktext=list(labels), range=[ends[-1], 0])
    figure.update_layout(height=ends[-1] + figure.layout.margin.t + figure.layout.margin.b)
    return middles
