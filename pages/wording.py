"""Wording: set phrases and what became of them, and a search in the whole texts."""

from collections.abc import Hashable, Mapping
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from analysis.concordance import ORDERS, concordance, in_context, in_order
from analysis.naming import cut_name, listed, placed
from analysis.tables import CONCORDANCE, PHRASES
from analysis.texts import text_of
from analysis.wording import Place
from analysis.wording_findings import echoes_in_words, moves_in_words
from pages import filters
from pages.export import csv_of, file_name
from pages.guide import guide
from pages.look import heading, link, named, note, small, table
from pages.phrase_matrix import phrase_matrices
from pages.take import button
from pages.view import QUOTED, View, current, phrase_anchor

Row = Mapping[Hashable, Any]
_TOLD = {"migration": moves_in_words, "echo": echoes_in_words}
_CLOSING = tuple(",.;:!?)’'”")
MOST_ROWS = 200  # of a search, on the page; the file holds all


def page(view: View) -> None:
    """The search, then the phrases by where they stand."""
    heading("Wording", 1)
    guide(view.page)
    _search(view)
    _phrases(view, view.pair.phrases)


def _phrases(view: View, rows: pd.DataFrame) -> None:
    if rows.empty:
        note("No set phrase: no two statements share two content words in one order.")
        return
    both = rows["occurrences"].map(lambda places: len(_readouts(places)) > 1)
    echoed = rows["echo"].notna() & ~both
    heading(_headline(view, rows[both]))
    small(
        "The same wording of two or more content words in at least two statements, inflection "
        f"folded; the rarest first. {PHRASES['phrase'].definition}. Each mark leads to its place."
    )
    shown = pd.concat([rows[both], rows[echoed], rows[~both & ~echoed]])
    phrase_matrices(view, shown, _headline(view, rows[both]))
    sections = {
        "In both readouts": (rows[both], "migration"),
        "Used by two leaders in one readout": (rows[echoed], "echo"),
        "Repeated in one readout": (rows[~both & ~echoed], ""),
    }
    for title, (part, column) in sections.items():
        if len(part):
            _table(view, title, part, column)


def _headline(view: View, shared: pd.DataFrame) -> str:
    if len(view.sides) < 2:
        return "Set phrases of this readout"
    if shared.empty:
        return "No set phrase stands in both readouts"
    moved = int(shared["migration"].notna().sum())
    count = f"{len(shared)} set phrase{'s stand' if len(shared) != 1 else ' stands'}"
    changed = f"{moved} of them with another speaker or topic" if moved else "none of them moved"
    return f"{count} in both readouts, {changed}"


def _table(view: View, title: str, rows: pd.DataFrame, column: str) -> None:
    """The phrases of one kind; `column` is what is told of each, if anything."""
    told = [PHRASES[column].label] if column else []
    headings = ["Phrase", *(view.side_name(side) for side in view.sides), *told]
    texts = {readout: text_of(view.tables, readout) for readout in view.sides.values()}
    lines = [_line(view, texts, row, column) for row in rows.to_dict("records")]
    caption = f"{len(lines)} phrase{'s' if len(lines) != 1 else ''}"
    st.html(f'<h3>{escape(title)}</h3><div class="phrases">{table(headings, lines, caption)}</div>')


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


def _readouts(places: tuple[Place, ...]) -> set[str]:
    return {place.readout for place in places if place.speakers}


# --- search ---------------------------------------------------------------------------------


def _search(view: View) -> None:
    heading("Every place of a word or phrase", anchor="search")
    left, right = st.columns([3, 1], vertical_alignment="bottom")
    with left:
        filters.search(
            view,
            "Words in the texts",
            "A word finds its inflections; “in quotation marks” only as written; coordinat* finds "
            "what begins so. Headings and narration are searched too.",
        )
    with right:
        filters.order(view, ORDERS)
    if not view.query.q:
        small("Type a word to see each of its places with the words around it.")
        return
    order = view.query.order or ORDERS[0]
    found = in_order(concordance(view.tables, list(view.sides.values()), view.query.q), order)
    if found.empty:
        note(f"No place: “{cut_name(view.query.q, QUOTED)}” stands in neither text.")
        small("An asterisk stands for the rest of a word: negotiat* finds negotiation.")
        st.html(f"<p>{link(view.href('wording'), 'Clear the search')}</p>")
        return
    counts = found["readout"].value_counts()
    parts = [
        f"{counts.get(view.sides[side], 0)} {placed(view.side_name(side))}" for side in view.sides
    ]
    caption = f"“{cut_name(view.query.q, QUOTED)}”: {listed(parts)}, by {order}"
    more = f"; the first {MOST_ROWS} are shown" if len(found) > MOST_ROWS else ""
    headings = ["Place", *(CONCORDANCE[name].label for name in ("left", "words", "right"))]
    lines = [_context(view, row) for row in found.head(MOST_ROWS).itertuples()]
    st.html(f'<div class="kwic">{table(headings, lines, caption + more)}</div>')
    button(
        "Download these places as CSV",
        file_name(view, "concordance"),
        "text/csv",
        "concordance",
        lambda: csv_of(found),
    )


def _context(view: View, row: Any) -> list[str]:
    side = next(side for side, readout in view.sides.items() if readout == row.readout)
    href = view.href("side_by_side", s=f"{row.readout}.{row.start}")
    who = named(view, row.speaker) if pd.notna(row.speaker) else escape(_outside(row.kind))
    return [
        f"{link(href, view.side_name(side), f'In its place: {view.side_name(side)}')}\u2002{who}",
        f'<span class="left">{escape(row.left)}</span>',
        f"<strong>{escape(row.words)}</strong>",
        f'<span class="right">{escape(row.right)}</span>',
    ]


def _outside(kind: str) -> str:
    """A place outside of statements; what introduces one in its sentence is narration too."""
    return "narration" if kind == "statement" else kind


page(current())
