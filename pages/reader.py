"""The running text with clickable statements (`reader.js`)."""

from pathlib import Path

import streamlit as st

from pages.reading import blocks
from pages.view import View, go

_READER = st.components.v2.component(
    "summit_reader",
    html='<article class="reader"></article>',
    js=Path(__file__).with_suffix(".js").read_text("utf-8"),
    isolate_styles=False,  # the style sheet of the page holds for the text too
)


def reader(view: View, side: str, *, selected: str) -> None:
    """One side's full text; a click on a statement puts its id into the address."""
    key = f"reader_{side}"
    _READER(
        key=key,
        data={
            "blocks": blocks(view, side),
            "selected": selected,
            "first": _first_match(view),
            "title": f"The full readout, {view.side_name(side)}",
        },
        on_picked_change=lambda: go(view, s=st.session_state[key].picked),
    )


def _first_match(view: View) -> str:
    """Where a filter is set, the first statement that passes it, on whichever side."""
    found = view.matching() if view.filtered else view.statements.iloc[:0]
    return "" if found.empty else str(found.iloc[0]["id"])
