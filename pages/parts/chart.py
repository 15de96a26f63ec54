"""A chart with what belongs to it: its words for screen readers, its table, its files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go
import streamlit as st
from markupsafe import Markup

from analysis.charts.images import Captioned, png, svg
from analysis.charts.palette import DARK, LIGHT, Palette
from analysis.comparison.filters import FILTERS
from analysis.conclusions.citation import source
from pages.parts.download_buttons import button
from pages.parts.elements import show, table
from pages.parts.export_files import csv_of, file_name
from pages.parts.folded import folded
from pages.parts.style import palette
from pages.visit.view import View


class Caption(NamedTuple):
    """The texts of a chart's files: what the page says above the chart."""

    title: str
    base: str
    side: str = ""  # of the readout that the chart shows, where it shows only one


def _written_once(figure: go.Figure) -> go.Figure:
    """The figure; it is turned into a dict only once, though Streamlit asks on every run."""
    figure.to_dict = cache(figure.to_dict)
    return figure


@dataclass(frozen=True, eq=False)
class Chart:
    """A chart of a view with its texts, table and data. It is kept, so nobody may change it."""

    draw: Callable[[Palette], go.Figure]
    alt: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]  # of its table
    caption: Caption
    data: pd.DataFrame
    name: str  # of its files
    filtered: bool = False  # whether it shows only what passes the filters

    @cached_property
    def light(self) -> go.Figure:
        """The figure in the light theme, and in its files."""
        return _written_once(self.draw(LIGHT))

    @cached_property
    def dark(self) -> go.Figure:
        """The figure in the dark theme."""
        return _written_once(self.draw(DARK))

    @cached_property
    def twin(self) -> Markup:
        """Its numbers as a table."""
        return table(self.headings, self.rows, self.alt.partition(":")[0])


def chart(view: View, shown: Chart, key: str, on_select: Callable[[], None] | None = None) -> None:
    """The figure, and below it its numbers as a table, and both as files."""
    selection: dict[str, Any] = {}
    if on_select:
        selection = {"on_select": on_select, "selection_mode": "points"}
    st.plotly_chart(
        shown.dark if palette() is DARK else shown.light,
        width="stretch",
        key=key,
        alt=shown.alt,
        config={"displayModeBar": False},
        **selection,
    )
    folded(
        "The numbers as a table, and the chart as a file",
        key,
        lambda: _numbers_and_files(view, shown, key),
    )


def _numbers_and_files(view: View, shown: Chart, key: str) -> None:
    """The table of the numbers, and buttons for the files, which have the light colours."""
    show(shown.twin)
    caption = shown.caption

    def captioned() -> Captioned:
        sides = [caption.side] if caption.side else view.sides
        made_from = source([view.readout(side) for side in sides])
        return Captioned(shown.light, caption.title, caption.base, made_from, shown.alt)

    made: dict[str, tuple[str, Callable[[], bytes]]] = {
        "csv": ("text/csv", lambda: csv_of(shown.data)),
        "svg": ("image/svg+xml", lambda: svg(captioned()).encode()),
        "png": ("image/png", lambda: png(captioned())),
    }
    with st.container(horizontal=True):
        for form, (media, make) in made.items():
            name = file_name(view, shown.name, form, FILTERS if shown.filtered else ())
            button(form.upper(), name, media, f"{key}_{form}", make)


def key_for(name: str, chosen: str) -> str:
    """A figure's key, a different one for each thing that can be chosen.

    With a new key nothing is selected in the figure, so that the same mark can be chosen again.
    """
    return f"{name}_{chosen}" if chosen else name


def selected(key: str) -> list[Any]:
    """The custom data of the selected point of a figure; empty where none is selected."""
    points = st.session_state[key]["selection"]["points"]
    return list(points[0]["customdata"]) if points else []
