"""The style sheet (`style.css`), with the charts' colours for both themes."""

from functools import cache
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from analysis.charts.palette import DARK, LIGHT, Palette
from inside_streamlit.sheets import sheet
from pages.parts.elements import show

_SHEET = sheet("page") + Path(__file__).with_name("style.css").read_text("utf-8")


def style() -> None:
    """The style sheet, with the charts' colours for both themes."""
    show(_style())


@cache
def _style() -> Markup:
    slots = "".join(
        f"--slot-{slot}: light-dark({LIGHT.slots[slot]}, {DARK.slots[slot]});"
        for slot in LIGHT.slots
    )
    quiet = f"--quiet: light-dark({LIGHT.quiet}, {DARK.quiet});"
    line = f"--line: light-dark({LIGHT.line}, {DARK.line});"
    paper = f"--paper: light-dark({LIGHT.paper}, {DARK.paper});"
    # On one line, since on every run Streamlit would look for indents in every line.
    rules = " ".join(line.strip() for line in _SHEET.splitlines())
    # Nothing to escape: the style sheet holds no text of a readout.
    return Markup(f"<style>:root {{ {slots} {quiet} {line} {paper} }} {rules}</style>")


def palette() -> Palette:
    """The colours of the theme that the visitor sees."""
    # Until the browser has told its theme, there is no type.
    return DARK if st.context.theme.type == "dark" else LIGHT
