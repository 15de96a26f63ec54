"""A speaker, and a statement, as they stand on every page."""

from html import escape
from typing import Any

import pandas as pd

from analysis.comparison.speaker_slots import slot_of
from pages.visit.view import View


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
