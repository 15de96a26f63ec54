"""Links between pages: real addresses that work without a reload (`links.js`, `place.js`)."""

import time

import streamlit as st

from inside_streamlit.sheets import script

# The functions of two files in one component, since each component takes time on every run.
_CALLS = """
export default function ({ data }) {
  const ends = [keepPlace(), followLinks(data)];
  return () => ends.forEach((end) => end());
}
"""
_NAVIGATION = st.components.v2.component("summit_navigation", js=script("links", "place") + _CALLS)


def follow_links(leave: str = "") -> None:
    """Make links work without a reload, and Back return to the position on a page.

    `leave` is an address to follow at once.
    """
    # The script is called again only if its data differ, so they have to differ on every run.
    _NAVIGATION(key="navigation", data={"leave": leave, "run": time.monotonic_ns()})
