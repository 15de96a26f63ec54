"""A chart with what belongs to it: words for those who cannot see it, its table, its data."""

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from pages.export import csv_of, file_name
from pages.look import table
from pages.view import View

KEPT = 200  # figures, of all visitors


def chart(
    view: View,
    figure: go.Figure,
    key: str,
    alt: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    data: pd.DataFrame,
    name: str = "",
    on_select: Callable[[], None] | None = None,
) -> None:
    """The figure, and below it the same numbers as a table and as a file called `name`."""
    selection: dict[str, Any] = {}
    if on_select:
        selection = {"on_select": on_select, "selection_mode": "points"}
    st.plotly_chart(
        figure,
        width="stretch",
        key=key,
        alt=alt,
        config={"displayModeBar": False},
        **selection,
    )
    with st.expander("The numbers as a table and as CSV"):
        st.html(table(headings, rows, alt.partition(":")[0]))
        st.download_button(
            "Download as CSV",
            data=lambda: csv_of(data),
            file_name=file_name(view, name or key),
            mime="text/csv",
            key=f"{key}_csv",
            on_click="ignore",
        )


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
