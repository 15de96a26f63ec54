"""Statements as rows of real text: who, the words, topics, and a link to their place."""

from html import escape

import pandas as pd
import streamlit as st

from analysis.tables import STATEMENTS
from pages.look import UNCHECKED, link, named, or_missing, table
from pages.view import View, labels

_HEADINGS = (
    "Place",
    "Speaker",
    *(STATEMENTS[name].label for name in ("text", "topics", "mode", "cue")),
)


def listing(view: View, statements: pd.DataFrame) -> None:
    """A row a statement, in reading order."""
    rows = [_row(view, row) for _, row in statements.iterrows()]
    st.html(
        table(_HEADINGS, rows, f"{len(rows)} of {len(view.statements)} statements, {UNCHECKED}")
    )


def _row(view: View, row: pd.Series) -> list[str]:
    place = f"{view.side_name(row['side'])}, no. {row['order']}"
    topics = labels()
    return [
        link(view.href("side_by_side", s=row["id"]), place, f"In its place: {place}"),
        named(view, row["speaker"]),
        f'<p class="words">{escape(row["text"])}</p>',
        "<br>".join(
            link(view.href("topics", topic=topic), topics[topic]) for topic in row["topics"]
        ),
        escape(row["mode"]),
        "<em>carried</em>" if row["carried"] else escape(or_missing(row["cue"])),
    ]
