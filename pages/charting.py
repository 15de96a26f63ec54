"""A chart with what belongs to it: words for those who cannot see it, its table, its data."""

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from pages.export import csv_of
from pages.look import table


def chart(
    figure: go.Figure,
    key: str,
    alt: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    data: pd.DataFrame,
    on_select: Callable[[], None] | None = None,
) -> None:
    """The figure, and below it the same numbers as a table and as a file."""
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
            file_name=f"{key}_machine-read-unchecked.csv",
            mime="text/csv",
            key=f"{key}_csv",
            on_click="ignore",
        )


def selected(key: str) -> list[Any]:
    """What the figure gave the selected point as its custom data; empty without one."""
    points = st.session_state[key]["selection"]["points"]
    return list(points[0]["customdata"]) if points else []
