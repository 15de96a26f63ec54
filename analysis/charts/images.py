"""A chart as a file: SVG or PNG with its headline, its base and its source inside.

No browser is needed: the SVG is written from the plotly Figure, and resvg draws it as PNG, with
the font beside this module, so that it looks the same on every server.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path

import pandas as pd
import plotly.graph_objects as go
import resvg_py
from PIL import ImageFont

from analysis.charts.palette import LIGHT
from analysis.charts.svg import (
    LINE,
    Scale,
    line_svg,
    notes_svg,
    number,
    plain_text,
    shapes_svg,
    text_svg,
    traces_svg,
)
from analysis.tables.output_formats import NOT_IN_XML

WIDTH = 640  # pixels: a column of a report
ZOOM = 2  # pixels of a PNG for each of the SVG: for print and for sharp screens
_FONTS = Path(__file__).with_name("fonts")
# Where a reader's machine lacks Arimo, Arial takes the same room.
_FAMILY = "Arimo, Arial, Helvetica, sans-serif"
_EDGE, _GAP = 16, 10  # pixels around the whole, and between its parts
_TITLE, _SMALL = 17, 12  # font sizes of the headline, and of base and source
_MOST_TICKS = 12  # where the figure leaves the step to us
_DAY = 86_400_000  # milliseconds
_FIRST_DAY = 946_684_800_000  # 1 January 2000, from which plotly counts its steps


@dataclass(frozen=True)
class Captioned:
    """A chart with the texts that every file of it has; `alt` is the chart in words."""

    figure: go.Figure  # in the light palette
    title: str
    base: str
    source: str
    alt: str


def svg(chart: Captioned) -> str:
    """The chart as SVG of `WIDTH` pixels; its words stay text, so they can be searched."""
    head, top = _lines(
        [(chart.title, _TITLE, LIGHT.ink, True), (chart.base, _SMALL, LIGHT.quiet, False)], _EDGE
    )
    plot, bottom = _plot(chart.figure, top)
    foot, height = _lines([(chart.source, _SMALL, LIGHT.quiet, False)], bottom + _GAP)
    size = f'width="{WIDTH}" height="{height:.0f}" viewBox="0 0 {WIDTH} {height:.0f}"'
    drawn = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{_FAMILY}" role="img">'
        f"<title>{escape(chart.title)}</title><desc>{escape(chart.alt)}</desc>"
        f'<rect width="100%" height="100%" fill="{LIGHT.paper}"/>'
        f"{''.join([*head, *plot, *foot])}</svg>"
    )
    return NOT_IN_XML.sub("\ufffd", drawn)


def png(chart: Captioned) -> bytes:
    """The chart as PNG, twice as large as the SVG."""
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg(chart),
            zoom=ZOOM,
            font_files=[str(path) for path in sorted(_FONTS.glob("*.ttf"))],
            font_family="Arimo",
            sans_serif_family="Arimo",
        )
    )


def text_width(words: str, size: float, *, bold: bool = False) -> float:
    """How many pixels words are wide."""
    return float(_font(bold).getlength(words)) * size / 100


@lru_cache(maxsize=2)
def _font(bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONTS / f"Arimo-{'Bold' if bold else 'Regular'}.ttf", 100)


def _lines(texts: list[tuple[str, int, str, bool]], top: float) -> tuple[list[str], float]:
    """Paragraphs (words, size, colour, bold) from `top` on, and where they end."""
    drawn = []
    for words, size, colour, bold in texts:
        lines = _wrapped(words, size, bold=bold)
        height = size * LINE * len(lines)
        broken = "<br>".join(escape(line) for line in lines)
        middle = top + height / 2
        drawn.append(text_svg(broken, _EDGE, middle, size=size, colour=colour, bold=bold))
        top += height + _GAP
    return drawn, top


def _wrapped(words: str, size: int, *, bold: bool) -> list[str]:
    """Lines that fit the width; a word that is longer than a line has one of its own."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and text_width(longer, size, bold=bold) > WIDTH - 2 * _EDGE:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _plot(figure: go.Figure, top: float) -> tuple[list[str], float]:
    """The figure's grid, labels, marks and notes, and where they end."""
    layout = figure.layout
    rows = list(zip(layout.yaxis.tickvals, layout.yaxis.ticktext, strict=True))
    font = layout.yaxis.tickfont
    widest = max(
        (text_width(plain_text(line), font.size, bold="<b>" in label))
        for _, label in rows
        for line in label.split("<br>")
    )
    start, above = _EDGE + widest + _GAP, top + layout.margin.t
    height = layout.height - layout.margin.t - layout.margin.b
    first, last = layout.xaxis.range
    across = Scale(number(first), number(last), start, WIDTH - _EDGE - start)
    lowest, uppermost = layout.yaxis.range
    down = Scale(number(uppermost), number(lowest), above, height)
    parts = [
        *_vertical_lines(figure, across, above, height),
        *(
            line_svg((start, down(value), WIDTH - _EDGE, down(value)), layout.yaxis.gridcolor, 1)
            for value, _ in rows
        ),
        *shapes_svg(figure, across, down),
        *traces_svg(figure, across, down),
        *(
            text_svg(
                words,
                start - _GAP,
                down(value),
                size=font.size,
                colour=font.color,
                anchor="end",
            )
            for value, words in rows
        ),
        *notes_svg(figure, across, down),
    ]
    return parts, above + height


def _vertical_lines(figure: go.Figure, across: Scale, above: float, height: float) -> Iterator[str]:
    """The vertical grid lines, with the labels of the horizontal axis above them."""
    axis = figure.layout.xaxis
    for value, words in _ticks(figure):
        x = across(value)
        if axis.showgrid:
            yield line_svg((x, above, x, above + height), axis.gridcolor, 1)
        lines = words.count("<br>") + 1
        y = above - 6 - axis.tickfont.size * LINE * lines / 2
        font = axis.tickfont
        yield text_svg(words, x, y, size=font.size, colour=font.color, anchor="middle")


def _ticks(figure: go.Figure) -> list[tuple[float, str]]:
    """Where the horizontal axis is labelled, and how: as given, else at each step."""
    axis = figure.layout.xaxis
    if axis.tickvals is not None:
        texts = axis.ticktext if axis.ticktext is not None else map(str, axis.tickvals)
        return [
            (number(value), str(text)) for value, text in zip(axis.tickvals, texts, strict=True)
        ]
    low, high = map(number, axis.range)
    step = number(axis.dtick or max(1, round((high - low) / _MOST_TICKS)))
    origin = _FIRST_DAY if step >= _DAY else 0
    first = origin - (origin - low) // step * step
    values = [first + step * n for n in range(int((high - first) // step) + 1)]
    return _day_labels(values) if step >= _DAY else [(value, f"{value:g}") for value in values]


def _day_labels(values: list[float]) -> list[tuple[float, str]]:
    """Days as labels; month and year stand below the first day and where they change."""
    ticks, before = [], ""
    for value in values:
        day = pd.Timestamp(value, unit="ms")
        month = f"{day:%b %Y}"
        ticks.append((value, f"{day.day}<br>{month if month != before else ' '}"))
        before = month
    return ticks
