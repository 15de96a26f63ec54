"""The tables of set phrases: their places on each side, in context, and what became of them."""

from collections.abc import Hashable, Mapping
from html import escape
from typing import Any

import pandas as pd

from analysis.comparison.concordance import in_context
from analysis.comparison.phrase_moves import Place
from analysis.conclusions.phrase_findings import echoes_in_words, moves_in_words
from analysis.memo.page_addresses import phrase_anchor
from analysis.tables.dataframes import text_of
from analysis.tables.pair_columns import PHRASES
from pages.parts.elements import table
from pages.parts.phrases import phrases_of
from pages.parts.quoted_statement import named
from pages.visit.kept import kept
from pages.visit.view import View

Row = Mapping[Hashable, Any]
_TOLD = {"migration": moves_in_words, "echo": echoes_in_words}
_CLOSING = tuple(",.;:!?)’'”")


@kept
def phrase_tables(view: View) -> tuple[str, ...]:
    """A table for each kind of phrase that there is, ready HTML."""
    found = phrases_of(view)
    sections = {
        "In both readouts": (found.both, "migration"),
        "Used by two leaders in one readout": (found.echoed, "echo"),
        "Repeated in one readout": (found.repeated, ""),
    }
    return tuple(
        _table(view, title, part, column) for title, (part, column) in sections.items() if len(part)
    )


def _table(view: View, title: str, rows: pd.DataFrame, column: str) -> str:
    """The phrases of one kind; `column` is what is told of each, if anything."""
    told = [PHRASES[column].label] if column else []
    headings = ["Phrase", *(view.side_name(side) for side in view.sides), *told]
    texts = {readout: text_of(view.tables, readout) for readout in view.sides.values()}
    lines = [_line(view, texts, row, column) for row in rows.to_dict("records")]
    caption = f"{len(lines)} phrase{'s' if len(lines) != 1 else ''}"
    return f'<h3>{escape(title)}</h3><div class="phrases">{table(headings, lines, caption)}</div>'


def _line(view: View, texts: Mapping[str, str], row: Row, column: str) -> list[str]:
    phrase, places = str(row["phrase"]), row["occurrences"]
    contexts = "".join(f"<li>{_in_context(texts[place.readout], place)}</li>" for place in places)
    words = (
        f'<p class="words" id="{escape(phrase_anchor(phrase))}">{escape(phrase)}</p>'
        f"<details><summary>in context</summary><ul>{contexts}</ul></details>"
    )
    sides = [_places(view, side, places) for side in view.sides]
    told = _TOLD[column](view.pair, row) if column else []
    return [words, *sides, *([escape("; ".join(told) or "none")] if column else [])]


def _in_context(text: str, place: Place) -> str:
    left, words, right = map(escape, in_context(text, place.start, place.end))
    close = "" if right[:1] in _CLOSING else " "
    return f"… {left} <strong>{words}</strong>{close}{right} …"


def _places(view: View, side: str, places: tuple[Place, ...]) -> str:
    """A mark and a name for each place on a side, each a link into the text."""
    here = [place for place in places if place.readout == view.sides[side]]
    return "".join(_place(view, place) for place in here) or '<span class="small">none</span>'


def _place(view: View, place: Place) -> str:
    href = view.href("side_by_side", s=f"{place.readout}.{place.start}")
    who = named(view, place.speaker) if place.speakers else escape("outside statements")
    return f'<div><a class="place" href="{escape(href)}">{who}</a></div>'
