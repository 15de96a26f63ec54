"""The two texts with clickable statements (`texts.js`, `texts.css`)."""

from pathlib import Path
from typing import Any

import orjson
import pandas as pd
import streamlit as st

from analysis.comparison.sides import LEFT
from analysis.conclusions.facts import day
from analysis.language.detection import ENGLISH, not_english
from analysis.language.wording import capital, statements_in_words
from inside_streamlit.browsing import write
from inside_streamlit.sheets import script, sheet
from pages.parts.filters_in_words import filters_in_words
from pages.reader.blocks import Part, blocks, readout_of
from pages.visit.kept import kept
from pages.visit.view import View

_HERE = Path(__file__)
_READER = st.components.v2.component(
    "summit_reader",
    html='<div class="texts"><div class="tabs" role="tablist" aria-label="The two texts"></div>'
    '<div class="columns"></div></div>',
    css=_HERE.with_suffix(".css").read_text("utf-8") + sheet("around_texts"),
    js=script() + _HERE.with_suffix(".js").read_text("utf-8"),
    isolate_styles=False,  # the style sheet of the page holds for the text too
)
_NONE = (
    "No statement was found in this text: nobody in it is reported as saying something. "
    "It stands here in full."
)


def reader(view: View, *, selected: str) -> None:
    """The full texts; a click on a statement puts its id into the address."""
    first = _first_match(view)
    expected = _side_of(view, selected or first)
    _READER(
        key="reader",
        data=_texts(view.closed)
        + orjson.dumps(
            {
                "selected": selected,
                "first": first,
                "tags": bool(view.query.tags),
                "expected": expected,
                "tab": view.query.tab if view.query.tab in view.sides else expected,
            }
        ),
        on_picked_change=lambda: write(view.changed(s=st.session_state["reader"].picked)),
    )


@kept
def _texts(view: View) -> bytes:
    """Both sides as one line of JSON for `texts.js`: it is long, and the same for all clicks."""
    return orjson.dumps(
        [_text_of_side(view, side) for side in view.sides], option=orjson.OPT_APPEND_NEWLINE
    )


def _text_of_side(view: View, side: str) -> dict[str, Any]:
    """One side: the words above it and on its tab, and its blocks."""
    row = view.readout(side)
    mine = view.statements[view.statements["side"] == side]
    matches, total = int(view.matches(mine).sum()), statements_in_words(len(mine))
    # Stays in view while the text is read, to say why most of the text is grey.
    count = f"{matches} of {total}: {filters_in_words(view)}" if view.filtered else total
    return {
        "side": side,
        "name": view.side_name(side),
        "title": view.side_name(side) if pd.isna(row["published"]) else day(row["published"]),
        "full": str(row.name),
        "label": f"The full readout, {view.side_name(side)}",
        "counted": f"{row.name} · {count} · {row['words']} words",
        "count": f"{matches} of {total}" if view.filtered else total,
        "matches": matches,
        "none": _none(str(row["language"])) if mine.empty else "",
        "blocks": [
            {"kind": block["kind"], "parts": [_without_empty(part) for part in block["parts"]]}
            for block in blocks(view, side)
        ],
    }


def _none(language: str) -> str:
    """What stands over a text without statements."""
    return _NONE if language == ENGLISH else f"{capital(not_english(language))}."


def _without_empty(part: Part) -> dict[str, Any]:
    """A part without its empty values, since a long text has thousands of parts."""
    return {name: value for name, value in part.items() if value}


def _first_match(view: View) -> str:
    """Where a filter is set, the first statement that passes it, on either side."""
    found = view.matching() if view.filtered else view.statements.iloc[:0]
    return "" if found.empty else str(found.iloc[0]["id"])


def _side_of(view: View, key: str) -> str:
    """The side whose text holds a statement or sentence; else the left one."""
    sides = {readout: side for side, readout in view.sides.items()}
    return sides.get(readout_of(key), LEFT)
