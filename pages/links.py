"""Links between pages: real addresses that work without a reload (`links.js`)."""

from pathlib import Path

import streamlit as st

_FOLLOW = st.components.v2.component(
    "summit_links", js=Path(__file__).with_suffix(".js").read_text("utf-8")
)


def follow_links() -> None:
    """Make this page's own links fast; without this they reload the page."""
    with st.container(key="links"):
        _FOLLOW(key="follow_links")
