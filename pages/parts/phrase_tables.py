"""The tables of set phrases: their places on each side, in context, and what became of them."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd
from markupsafe import Markup

from analysis.comparison.concordance import in_context
from analysis.comparison.phrase_moves import Occurrence
from analysis.conclusions.phrase_findings import echoes_in_words, moves_in_words
from analysis.language.wording import counted
from analysis.memo.page_addresses import phrase_anchor
from analysis.tables.dataframes import text_of
from analysis.tables.pair_columns import PHRASES
from analysis.tables.place_ids import place_id
from pages.parts.elements import details, heading, stacked, table, tag
from pages.parts.phrases import phrases_of
from pages.parts.quoted_statement import named
from pages.visit.kept import kept
from pages.visit.view import View

Row = Mapping[Hashable, Any]
_IN_WORDS = {"migration": moves_in_words, "echo": echoes_in_words}
_CLOSING = tuple(",.;:!?)’'”")  # marks that stand without a blank before them


@kept
def phrase_tables(view: View) -> Markup:
    """A table for each kind of phrase; none for a kind without phrases."""
    phrases = phrases_of(view)
    sections = {
        "In both readouts": (phrases.both, "migration"),
        "Used by two leaders in one readout": (phrases.echoed, "echo"),
        "Repeated in one readout": (phrases.repeated, ""),
    }
    return stacked(
        *(_table(view, title, rows, last) for title, (rows, last) in sections.items() if len(rows))
    )


def _table(view: View, title: str, rows: pd.DataFrame, column: str) -> Markup:
    """The phrases of one kind; `column` is the table's column that comes last, if any."""
    last = [PHRASES[column].label] if column else []
    headings = ["Phrase", *(view.side_name(side) for side in view.sides), *last]
    texts = {readout: text_of(view.tables, readout) for readout in view.sides.values()}
    lines = [_line(view, texts, row, column) for row in rows.to_dict("records")]
    shown = table(headings, lines, counted(len(lines), "phrase"))
    return heading(title, 3) + tag("div", shown, class_="phrases")


def _line(view: View, texts: Mapping[str, str], row: Row, column: str) -> list[str]:
    phrase, occurrences = str(row["phrase"]), row["occurrences"]
    words = tag("p", phrase, class_="words", id=phrase_anchor(phrase))
    contexts = [_in_context(texts[each.readout], each) for each in occurrences]
    sides = [_places(view, side, occurrences) for side in view.sides]
    last = ["; ".join(_IN_WORDS[column](view.pair, row)) or "none"] if column else []
    return [words + details("in context", tag("ul", *contexts)), *sides, *last]


def _in_context(text: str, occurrence: Occurrence) -> Markup:
    left, words, right = in_context(text, occurrence.start, occurrence.end)
    close = "" if right[:1] in _CLOSING else " "
    return tag("li", f"… {left} ", tag("strong", words), f"{close}{right} …")


def _places(view: View, side: str, occurrences: tuple[Occurrence, ...]) -> Markup:
    """Who uses a phrase at each of its places on a side, as links into the text."""
    here = [each for each in occurrences if each.readout == view.sides[side]]
    links = Markup().join(_place_link(view, each) for each in here)
    return links or tag("span", "none", class_="small")


def _place_link(view: View, occurrence: Occurrence) -> Markup:
    href = view.href("side_by_side", s=place_id(occurrence.readout, occurrence.start))
    who = named(view, occurrence.speaker) if occurrence.speakers else "outside statements"
    return tag("div", tag("a", who, class_="place", href=href))
