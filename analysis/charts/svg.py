"""The marks, lines and texts of one of our plotly Figures as SVG.

Plotly's own export needs a browser on the server. Our charts have only scatter traces, lines and
annotations, so it is enough to draw these. Anything else raises ValueError and is never left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape, unescape
from itertools import cycle, islice
from math import cos, pi, sin
from typing import Any

import pandas as pd
import plotly.graph_objects as go

LINE = 1.2  # from line to line, in font sizes
_MIDDLE = 0.35  # from the middle of a text down to its baseline, in font sizes
_BREAK = re.compile(r"<br ?/?>")
_COLOUR = re.compile(r'<span style="color: ?([#\w]+)')
_TAG = re.compile(r"<[^>]+>")
_ANCHORS = {"left": "start", "center": "middle", "right": "end"}


@dataclass(frozen=True)
class Scale:
    """Turns a value of an axis into pixels."""

    low: float
    high: float
    start: float
    length: float

    def __call__(self, value: Any) -> float:
        return self.start + self.length * (number(value) - self.low) / (self.high - self.low)


def number(value: Any) -> float:
    """A value of an axis as a number; a day in milliseconds since 1970."""
    if isinstance(value, int | float):
        return float(value)
    try:
        return float(value)
    except (TypeError, ValueError):
        return pd.Timestamp(value).timestamp() * 1000


def text_svg(
    words: str,
    x: float,
    y: float,
    *,
    size: float,
    colour: str,
    anchor: str = "start",
    bold: bool = False,
) -> str:
    """Lines of text with their middle at `y`; plotly's breaks, bold and colour are kept."""
    lines = _BREAK.split(words)
    named = _COLOUR.search(words)
    weight = ' font-weight="bold"' if bold or "<b>" in words else ""
    first = y + size * (_MIDDLE - LINE * (len(lines) - 1) / 2)
    spans = "".join(
        f'<tspan x="{x:.1f}" y="{first + size * LINE * row:.1f}">{escape(plain_text(line))}</tspan>'
        for row, line in enumerate(lines)
    )
    return (
        f'<text font-size="{size:g}" fill="{named[1] if named else colour}" '
        f'text-anchor="{anchor}"{weight}>{spans}</text>'
    )


def plain_text(words: str) -> str:
    """Words without plotly's markup."""
    return unescape(_TAG.sub("", words))


def shapes_svg(figure: go.Figure, across: Scale, down: Scale) -> Iterator[str]:
    """The lines between and behind the marks."""
    for shape in figure.layout.shapes:
        if shape.type != "line":
            raise ValueError(f"a shape of the type {shape.type} cannot be drawn")
        ends = (
            _x_of(across, shape.xref, shape.x0),
            _y_of(down, shape.yref, shape.y0),
            _x_of(across, shape.xref, shape.x1),
            _y_of(down, shape.yref, shape.y1),
        )
        yield line_svg(ends, shape.line.color, shape.line.width or 2)


def line_svg(ends: Sequence[float], colour: str, width: float) -> str:
    """A line; `ends` are x, y of its beginning and x, y of its end."""
    x1, y1, x2, y2 = (f"{end:.1f}" for end in ends)
    stroke = f'stroke="{colour}" stroke-width="{width:g}"'
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" {stroke}/>'


def traces_svg(figure: go.Figure, across: Scale, down: Scale) -> Iterator[str]:
    """The marks of every trace, and the texts at them."""
    for trace in figure.data:
        drawn = trace.mode if trace.type == "scatter" else trace.type
        if drawn not in ("markers", "markers+text"):
            raise ValueError(f"a trace of the kind {drawn} cannot be drawn")
        count = len(trace.x)
        marker, edge = trace.marker, trace.marker.line
        looks = zip(
            _for_each_point(marker.symbol or "circle", count),
            _for_each_point(marker.size or 6, count),
            _for_each_point(marker.color, count),
            _for_each_point(edge.color, count),
            _for_each_point(edge.width or 0, count),
            strict=True,
        )
        for x, y, look in zip(trace.x, trace.y, looks, strict=True):
            if pd.notna(x) and pd.notna(y):
                yield _mark(across(x), down(y), *look)
        if "text" in trace.mode:
            yield from _trace_texts(trace, across, down)


def notes_svg(figure: go.Figure, across: Scale, down: Scale) -> Iterator[str]:
    """The annotations: texts that belong to no mark."""
    for note in figure.layout.annotations:
        size = note.font.size or 12
        x = _x_of(across, note.xref, note.x) + (note.xshift or 0)
        y = _y_of(down, note.yref, note.y) - (note.yshift or 0)
        room = size * LINE * (len(_BREAK.split(note.text)) / 2)
        y += {"bottom": -room, "top": room}.get(note.yanchor, 0)
        anchor = _ANCHORS.get(note.xanchor, "middle")
        yield text_svg(note.text, x, y, size=size, colour=note.font.color, anchor=anchor)


def _trace_texts(trace: Any, across: Scale, down: Scale) -> Iterator[str]:
    """The texts at the marks of a trace."""
    size = trace.textfont.size or 12
    vertical, _, horizontal = (trace.textposition or "middle center").partition(" ")
    widths = _for_each_point(trace.marker.size or 6, len(trace.x))
    for words, x, y, wide in zip(trace.text, trace.x, trace.y, widths, strict=True):
        if words:
            dx = {"left": -1, "right": 1}.get(horizontal, 0) * (wide / 2 + 2)
            dy = {"top": -1, "bottom": 1}.get(vertical, 0) * (wide / 2 + size / 2)
            # A text to the left of its mark has its right end at the mark.
            anchor = _ANCHORS[{"left": "right", "right": "left"}.get(horizontal, "center")]
            yield text_svg(
                words,
                across(x) + dx,
                down(y) + dy,
                size=size,
                colour=trace.textfont.color,
                anchor=anchor,
            )


def _mark(x: float, y: float, symbol: str, size: float, fill: str, edge: str, width: float) -> str:
    """A mark in the shape that plotly draws; an open one has its colour only on its edge."""
    name, _, kind = symbol.partition("-open")
    if name != symbol:
        fill, edge, width = "none", fill, width or 1
    look = f'fill="{fill}" stroke="{edge or "none"}" stroke-width="{width:g}"'
    if name == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size / 2:g}" {look}/>'
    corners = " ".join(f"{x + dx:.1f},{y + dy:.1f}" for dx, dy in _corners(name + kind, size / 2))
    return f'<polygon points="{corners}" {look}/>'


def _corners(name: str, r: float) -> list[tuple[float, float]]:
    """The corners of a mark around its middle, where plotly draws them."""
    shapes = {"square": (4, r * 2**0.5, 45), "diamond": (4, r * 1.3, 0), "hexagon": (6, r, 0)}
    shapes["triangle-up"] = (3, r * 2 / 3**0.5, -90)
    if name not in shapes:
        raise ValueError(f"a mark {name} cannot be drawn")
    sides, reach, turned = shapes[name]
    angles = [(turned + 360 * corner / sides) * pi / 180 for corner in range(sides)]
    return [(reach * cos(angle), reach * sin(angle)) for angle in angles]


def _x_of(scale: Scale, ref: str | None, value: Any) -> float:
    """A place from the left: `value` of the axis, or a share of its whole length."""
    if ref in (None, "x"):
        return scale(value)
    return scale.start + scale.length * number(value)


def _y_of(scale: Scale, ref: str | None, value: Any) -> float:
    """A place from the top: `value` of the axis, or a share of its length counted from below."""
    if ref in (None, "y"):
        return scale(value)
    return scale.start + scale.length * (1 - number(value))


def _for_each_point(value: Any, count: int) -> list[Any]:
    """One value for each point, from a list or from a single value for all."""
    if isinstance(value, str) or not hasattr(value, "__len__"):
        return list(islice(cycle([value]), count))
    return list(value)
