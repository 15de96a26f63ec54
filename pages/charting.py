"""A chart with what belongs to it: words for those who cannot see it, its table, its data."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from analysis.citation import source
from analysis.drawing import LIGHT, Palette
from analysis.figures import Captioned, png, svg
from pages.export import csv_of, file_name
from pages.look import palette, table
from pages.take import button
from pages.view import View

KEPT = 200  # figures, of all visitors


class Caption(NamedTuple):
    """What a chart's file says above it: what the page says around the chart."""

    title: str
    base: str
    side: str = ""  # of the readout that is shown, where it is one alone


def chart(
    view: View,
    draw: Callable[[Palette], go.Figure],
    key: str,
    alt: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    caption: Caption,
    data: pd.DataFrame,
    name: str = "",
    on_select: Callable[[], None] | None = None,
) -> None:
    """The figure, and below it its numbers as a table, and both as files called `name`."""
    selection: dict[str, Any] = {}
    if on_select:
        selection = {"on_select": on_select, "selection_mode": "points"}
    st.plotly_chart(
        draw(palette()),
        width="stretch",
        key=key,
        alt=alt,
        config={"displayModeBar": False},
        **selection,
    )
    with st.expander("The numbers as a table, and the chart as a file"):
        st.html(table(headings, rows, alt.partition(":")[0]))
        with st.container(horizontal=True):
            _files(view, draw, caption, alt, data, name or key, key)


def _files(
    view: View,
    draw: Callable[[Palette], go.Figure],
    caption: Caption,
    alt: str,
    data: pd.DataFrame,
    name: str,
    key: str,
) -> None:
    """The numbers and the chart as files; the chart in the light colours, for paper."""
    sides = [caption.side] if caption.side else view.sides
    told = source([view.readout(side) for side in sides])

    def captioned() -> Captioned:
        return Captioned(draw(LIGHT), caption.title, caption.base, told, alt)

    made: dict[str, tuple[str, Callable[[], bytes]]] = {
        "csv": ("text/csv", lambda: csv_of(data)),
        "svg": ("image/svg+xml", lambda: svg(captioned()).encode()),
        "png": ("image/png", lambda: png(captioned())),
    }
    for form, (media, make) in made.items():
        button(form.upper(), file_name(view, name, form), media, f"{key}_{form}", make)


def drawn(draw: Callable[..., go.Figure], *content: Any, **options: Any) -> go.Figure:
    """The figure that `draw` makes of its arguments, the same one each time: plotly is slow.

    The arguments are words, numbers, days and what holds them, so that how they are written tells
    them apart.
    """
    return _drawn(f"{draw.__qualname__} {content!r} {options!r}", lambda: draw(*content, **options))


@st.cache_resource(max_entries=KEPT, show_spinner=False)
def _drawn(written: str, _draw: Callable[[], go.Figure]) -> go.Figure:  # noqa: ARG001
    # `written` is what Streamlit tells figures apart by; it looks at no name with "_" before it.
    return _draw()


def key_for(name: str, chosen: str) -> str:
    """A figure's key, another one for each thing chosen.

    A new figure has nothing selected, so that the same mark can be chosen again.
    """
    return f"{name}_{chosen}" if chosen else name


def selected(key: str) -> list[Any]:
    """What the figure gave the selected point as its custom data; empty without one."""
    points = st.session_state[key]["selection"]["points"]
    return list(points[0]["customdata"]) if points else []
