"""The style sheet (`style.css`), with the charts' colours for both themes."""

from functools import cache
from pathlib import Path

import streamlit as st

from analysis.charts.palette import DARK, LIGHT, Palette

_SHEET = Path(__file__).with_name("style.css").read_text("utf-8")


def style() -> None:
    """The style sheet, with the charts' colours for both themes."""
    st.html(_style())


@cache
def _style() -> str:
    slots = "".join(
        f"--slot-{slot}: light-dark({LIGHT.slots[slot]}, {DARK.slots[slot]});"
        for slot in LIGHT.slots
    )
    quiet = f"--quiet: light-dark({LIGHT.quiet}, {DARK.quiet});"
    line = f"--line: light-dark({LIGHT.line}, {DARK.line});"
    paper = f"--paper: light-dark({LIGHT.paper}, {DARK.paper});"
    # In one line: Streamlit looks for indents to take away, in every line on every run.
    sheet = " ".join(line.strip() for line in _SHEET.splitlines())
    return f"<style>:root {{ {slots} {quiet} {line} {paper} }} {sheet}</style>"


def palette() -> Palette:
    """The colours of the theme that the visitor sees."""
    # The type is missing until the browser has told it: then the light one.
    return DARK if st.context.theme.type == "dark" else LIGHT
