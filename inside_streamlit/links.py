"""Links between pages: real addresses that work without a reload (`links.js`, `place.js`)."""

import time

import streamlit as st

from inside_streamlit.sheets import script

# One component, since each costs a run time: functions of two files, and what calls them.
_CALLS = """
export default function ({ data }) {
  const ends = [keepPlace(), followLinks(data)];
  return () => ends.forEach((end) => end());
}
"""
_NAVIGATION = st.components.v2.component("summit_navigation", js=script("links", "place") + _CALLS)


def follow_links(leave: str = "") -> None:
    """Make this page's own links fast, and Back return to the place on a page.

    `leave` is an address to follow at once. Without this links reload the page.
    """
    # Called anew on every run, only if its data differ: so it knows that the script has begun.
    _NAVIGATION(key="navigation", data={"leave": leave, "run": time.monotonic_ns()})
