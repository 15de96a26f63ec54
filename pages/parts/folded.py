"""A part of a page that opens on a click."""

from collections.abc import Callable

import streamlit as st


def folded(label: str, key: str, content: Callable[[], None], *, unfolded: bool = False) -> None:
    """A line that opens to what `content` shows, which is made only while it is open.

    Otherwise every click would send it anew, even where nobody has opened it.
    """
    part = st.expander(label, expanded=unfolded, key=f"folded_{key}", on_change="rerun")
    if part.open:
        with part:
            content()
