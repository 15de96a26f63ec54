"""A part of a page that opens on a click."""

from collections.abc import Callable

import streamlit as st


def folded(label: str, key: str, content: Callable[[], None], *, unfolded: bool = False) -> None:
    """A line that opens to what `content` puts there, which is made only once it is open.

    Every click sends all that stands on a page anew, also what nobody has opened.
    """
    part = st.expander(label, expanded=unfolded, key=f"folded_{key}", on_change="rerun")
    if part.open:
        with part:
            content()
