"""The tables of set phrases: their places on each side, in context, and what became of them."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.comparison.concordance import in_context
from analysis.comparison.phrase_moves import Place
from analysis.conclusions.phrase_findings import echoes_in_words, moves_in_words
from analysis.language.wording import counted
from analysis.memo.page_addresses import phrase_anchor
from analysis.tables.dataframes import text_of
from analysis.tables.pair_columns import PHRASES
from pages.parts.elements import details, heading, stacked, table, tag
from pages.parts.phrases import phrases_of
from pages.parts.quoted_statement import named
from pages.visit.kept import kept
from pages.visit.view import View, place_id

Row = Mapping[Hashable, Any]
_TOLD = {"migration": moves_in_words, "echo": echoes_in_words}
_CLOSING = tuple(",.;:!?)’'”")


@kept
def phrase_tables(view: View) -> Markup:
    """A table for each kind of phrase that there is."""
    found = phrases_of(view)
    sections = {
        "In both readouts": (found.both, "migration"),
        "Used by two leaders in one readout": (found.echoed, "echo"),
        "Repeated in one readout": (found.repeated, ""),
    }
    return stacked(
        *(_table(view, title, *part) for title, part in sections.items() if len(part[0]))
    )


def _table(view: View, title: str, rows: pd.DataFrame, column: str) -> Markup:
    """The phrases of one kind; `column` is what is told of each, if anything."""
    told = [PHRASES[column].label] if column else []
    headings = ["Phrase", *(view.side_name(side) for side in view.sides), *told]
    texts = {readout: text_of(view.tables, readout) for readout in view.sides.values()}
    lines = [_line(view, texts, row, column) for row in rows.to_dict("records")]
    shown = table(headings, lines, counted(len(lines), "phrase"))
    return heading(title, 3) + tag("div", shown, class_="phrases")


def _line(view: View, texts: Mapping[str, str], row: Row, column: str) -> list[str]:
    phrase, places = str(row["phrase"]), row["occurrences"]
    words = tag("p", phrase, class_="words", id=phrase_anchor(phrase))
    contexts = [_in_context(texts[place.readout], place) for place in places]
    sides = [_places(view, side, places) for side in view.sides]
    told = _TOLD[column](view.pair, row) if column else []
    return [
        words + details("in context", tag("ul", *contexts)),
        *sides,
        *(["; ".join(told) or "none"] if column else []),
    ]


def _in_context(text: str, place: Place) -> Markup:
    left, words, right = in_context(text, place.start, place.end)
    close = "" if right[:1] in _CLOSING else " "
    return tag("li", f"… {left} ", tag("strong", words), f"{close}{right} …")


def _places(view: View, side: str, places: tuple[Place, ...]) -> Markup:
    """A mark and a name for each place on a side, each a link into the text."""
    here = [place for place in places if place.readout == view.sides[side]]
    marks = Markup().join(_place(view, place) for place in here)
    return marks or tag("span", "none", class_="small")


def _place(view: View, place: Place) -> Markup:
    href = view.href("side_by_side", s=place_id(place.readout, place.start))
    who = named(view, place.speaker) if place.speakers else "outside statements"
    return tag("div", tag("a", who, class_="place", href=href))
