"""Links between pages: real addresses that work without a reload (`links.js`, `place.js`)."""

import time
from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent
_FOLLOW = st.components.v2.component("summit_links", js=(_HERE / "links.js").read_text("utf-8"))
_PLACE = st.components.v2.component("summit_place", js=(_HERE / "place.js").read_text("utf-8"))


def follow_links(leave: str = "") -> None:
    """Make this page's own links fast, and Back return to the place on a page.

    `leave` is an address to follow at once. Without this links reload the page.
    """
    with st.container(key="links"):
        _FOLLOW(key="follow_links", data={"leave": leave})
        # Called anew on every run, only if its data differ: so it knows that the script has begun.
        _PLACE(key="keep_place", data={"run": time.monotonic_ns()})
