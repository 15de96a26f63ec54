"""The look: one style sheet, and text that stands on the page as it is written.

Everything that comes from a readout passes `escape` on its way into HTML; Streamlit's
own text commands would interpret it as Markdown.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from analysis.columns import Column
from analysis.drawing import DARK, LIGHT, Palette
from analysis.facts import day as day
from analysis.facts import or_missing as or_missing
from analysis.leaders import slot_of
from analysis.tables import UNCHECKED as UNCHECKED  # the pages take it from here
from pages.terms import term
from pages.view import View

_SHEET = Path(__file__).with_name("look.css").read_text("utf-8")


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


def heading(text: str, level: int = 2, anchor: str = "", title: str = "") -> None:
    """A heading in plain text, whatever it holds; `title` has a cut name in full."""
    st.html(heading_html(text, level, anchor, title))


def heading_html(text: str, level: int = 2, anchor: str = "", title: str = "") -> str:
    """The same as ready HTML."""
    identity = f' id="{escape(anchor)}"' if anchor else ""
    full = f' title="{escape(title)}"' if title and title != text else ""
    return f"<h{level}{identity}{full}>{escape(text)}</h{level}>"


def stacked(*parts: str) -> None:
    """Parts of ready HTML, one below the other: as one, since each costs a run time."""
    st.html(f'<div class="stacked">{"".join(f"<div>{part}</div>" for part in parts if part)}</div>')


def small(text: str) -> None:
    """A line of small print."""
    st.html(small_html(text))


def small_html(text: str) -> str:
    """The same as ready HTML."""
    return f'<p class="small">{escape(text)}</p>'


def note(text: str) -> None:
    """A sentence that tells the reader what the page did differently."""
    st.html(note_html(text))


def note_html(text: str) -> str:
    """The same as ready HTML."""
    return f'<p class="note" role="status">{escape(text)}</p>'


def link(href: str, text: str, label: str = "", *, current: bool = False) -> str:
    """An anchor; `label` is read out in place of a text that is only a number."""
    spoken = f' aria-label="{escape(label)}"' if label else ""
    here = ' aria-current="page"' if current else ""
    return f'<a href="{escape(href)}"{spoken}{here}>{escape(text)}</a>'


def mark(slot: str, *, hollow: bool = False) -> str:
    """A leader's shape in its colour; words stand beside it, so it is not read out."""
    return f'<span class="mark {slot}{" hollow" if hollow else ""}" aria-hidden="true"></span>'


def named(view: View, speaker: str, *, brief: bool = False) -> str:
    """A speaker with shape and colour; several are "attributed to both leaders", or `brief`."""
    slot = slot_of(speaker, view.slots)
    words = view.called(speaker)
    words = f"attributed to {words}" if words == "both leaders" and not brief else words
    return f'{mark(slot)}<span class="who {slot}">{escape(words)}</span>'


def cue_of(row: Any) -> tuple[str, bool]:
    """A statement's reporting words, or "carried", and whether they come before its content.

    Without them "opposed" would read as its contrary.
    """
    if row.carried:
        return "carried", True
    if pd.isna(row.cue) or pd.isna(row.cue_start) or row.start <= row.cue_start < row.end:
        return "", True  # "China, they stressed, is …": the content holds its own
    return row.cue, bool(row.cue_start < row.start)


def quoted(row: Any) -> str:
    """A statement in plain text, its reporting words in brackets where they stand."""
    cue, before = cue_of(row)
    if not cue:
        return str(row.text)
    return f"[{cue}] {row.text}" if before else f"{row.text} [{cue}]"


def quoted_html(row: Any) -> str:
    """A statement's words with its reporting words in grey, ready HTML."""
    cue, before = cue_of(row)
    words = escape(row.text)
    told = "(carried)" if row.carried else cue  # no word of the text
    grey = f'<span class="cue">{escape(told)}</span>'
    if not cue:
        return words
    return f"{grey} {words}" if before else f"{words} {grey}"


def units(view: View, statements: pd.DataFrame, number: str) -> str:
    """One mark a statement, each a link to its place; then the number, ready HTML."""
    marks = "".join(
        f'<a class="unit" href="{escape(view.href("side_by_side", s=row.id))}" '
        f'title="{escape(quoted(row))}" aria-label="{escape(quoted(row))}">'
        f"{mark(row.slot, hollow=row.carried)}</a>"
        for row in statements.itertuples()
    )
    return f'<span class="units">{marks}{number}</span>'


def table(
    headings: Sequence[str | Column],
    rows: Iterable[Sequence[str]],
    caption: str,
    *,
    cards: bool = True,
    key: str = "",
) -> str:
    """A table of ready HTML cells; on a narrow screen each row becomes a card.

    A column of the tables as heading shows its definition; `key` is then the table's own on the
    page.
    """
    names = [heading if isinstance(heading, str) else heading.label for heading in headings]
    head = "".join(f'<th scope="col">{_head(heading, key)}</th>' for heading in headings)
    body = "".join(
        "<tr>"
        + "".join(
            f'<td data-label="{escape(name)}">{cell}</td>'
            for name, cell in zip(names, row, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<table class="data{" cards" if cards else ""}"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _head(heading: str | Column, key: str) -> str:
    if isinstance(heading, str):
        return escape(heading)
    return term(heading.label, heading.definition, f"{key}-{heading.label}")


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """A list of names and ready HTML values."""
    items = "".join(f"<dt>{escape(name)}</dt><dd>{value}</dd>" for name, value in pairs)
    return f"<dl>{items}</dl>"
