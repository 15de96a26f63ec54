"""The bar on top of an opened statement: previous, next, close, copy (`drawer.js`)."""

from pathlib import Path
from urllib.parse import urljoin

import pandas as pd
import streamlit as st

from analysis.conclusions.citation import citation
from analysis.tables.place_ids import place_id
from inside_streamlit.sheets import script, sheet
from pages.parts.elements import show, tag
from pages.visit.view import View

_HERE = Path(__file__)
_DRAWER = st.components.v2.component(
    "summit_drawer",
    html="""<div class="drawer"><nav aria-label="Statements of this text">
<a class="previous" aria-label="Previous statement" title="Previous statement (left arrow)">←</a>
<a class="next" aria-label="Next statement" title="Next statement (right arrow)">→</a>
<span class="place" role="status"></span>
<a class="close">Close</a></nav>
<div class="copying"><button type="button" data-copies="link">Copy link</button>
<button type="button" data-copies="citation">Copy citation</button>
<span class="copied" role="status"></span></div>
<p class="to-copy" tabindex="-1" hidden></p></div>""",
    css=_HERE.with_suffix(".css").read_text("utf-8") + sheet("around_detail"),
    js=script() + _HERE.with_suffix(".js").read_text("utf-8"),
    isolate_styles=False,
)


def drawer(view: View, key: str, row: pd.Series) -> None:
    """The bar for a statement or, where `key` is not a statement's id, for a sentence."""
    side = next(side for side, readout in view.sides.items() if readout == row["readout"])
    mine = view.statements[view.statements["side"] == side]
    before, after = mine[mine["end"] <= row["start"]], mine[mine["start"] >= row["end"]]
    is_statement = key in view.pair.by_id
    address = _absolute_address(view, place_id(row["readout"], row["start"]))
    _DRAWER(
        key="drawer",
        data={
            "key": key,
            "previous": _opening(view, before.tail(1)),
            "next": _opening(view, after.head(1)),
            "close": view.href_kept(view.page, s=""),
            "place": _number_of(view, side, len(before), len(mine), is_statement=is_statement),
            "link": address,
            "citation": citation(view.readout(side), row, address) if is_statement else "",
        },
    )


def hint() -> None:
    """What is shown in place of the drawer while nothing is opened."""
    lines = (
        "Choose a statement to see here who said it, how that was found, its topics, and what is "
        "linked with it.",
        "With the keyboard: Enter opens a statement, Enter again leads to its details, the left "
        "and right arrow to its neighbours, Escape closes it.",
    )
    show(tag("div", *(tag("p", line) for line in lines), class_="hint"))


def _opening(view: View, rows: pd.DataFrame) -> str:
    """The address that opens the statement of the only row; empty for no row."""
    return "" if rows.empty else view.href_kept(view.page, s=rows.iloc[0]["id"])


def _number_of(view: View, side: str, before: int, total: int, *, is_statement: bool) -> str:
    """A statement's number among all of its side, or before which statement a sentence stands."""
    name = view.side_name(side)
    if is_statement:
        return f"{name}, no.\u00a0{before + 1} of {total}"
    if not total:
        return name
    return f"{name}, before no.\u00a0{before + 1}" if before < total else f"{name}, after the last"


def _absolute_address(view: View, key: str) -> str:
    """The absolute address that opens a place in its text, without this view's filters."""
    return urljoin(st.context.url or "", view.href("side_by_side", s=key))
