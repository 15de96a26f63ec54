"""Leader x topic x readout: choose a cell, read the statements; what stands on one side only."""

from html import escape

import pandas as pd
import streamlit as st

from analysis import compare
from analysis.findings import only
from analysis.naming import statements_in_words
from pages import filters
from pages.listing import listing
from pages.look import heading, link, note, small
from pages.matrix import matrices
from pages.reservations import codebook_fit, different_participants
from pages.view import View, current, labels, topic_of


def page(view: View) -> None:
    """The matrix, the statements of the chosen cell, the topics of one side."""
    heading("Topics", 1)
    totals = view.pair.topics
    if totals.empty:
        note("No topic: these readouts hold no statement.")
        return
    different_participants(view)
    codebook_fit(view)
    matrices(view, totals)
    _chosen(view)
    _one_side(view, totals)


def _chosen(view: View) -> None:
    if not view.filtered:
        return
    found = view.matching()
    heading(statements_in_words(len(found)))
    if view.query.topic:
        small(topic_of(view.query.topic).definition)
    said = f"{'No statement: ' if found.empty else ''}{filters.said(view)}."
    note(said[:1].upper() + said[1:])
    st.html(f"{filters.jointly(view)}<p>{filters.clear(view)}</p>")
    if not found.empty:
        listing(view, found)


def _one_side(view: View, totals: pd.DataFrame) -> None:
    """The topics without a counterpart; nothing to say about one readout."""
    if len(view.sides) < 2:
        return
    sections = []
    for side, status in (("left", compare.ONLY_LEFT), ("right", compare.ONLY_RIGHT)):
        title = only(view.pair, side)
        rows = totals[(totals["status"] == status) & (totals["topic"] != compare.OTHER)]
        sections.append(f"<section><h2>{escape(title)}</h2>{_list(view, rows, side)}</section>")
    st.html(f'<div class="pair">{"".join(sections)}</div>')


def _list(view: View, rows: pd.DataFrame, side: str) -> str:
    if rows.empty:
        return "<p>No topic.</p>"
    items = "".join(
        f"<li>{escape(labels()[row.topic])}: "
        f"{link(view.href('statements', topic=row.topic, side=side), _counted(row, side))}</li>"
        for row in rows.itertuples()
    )
    return f"<ul>{items}</ul>"


def _counted(row: object, side: str) -> str:
    return statements_in_words(getattr(row, f"{side}_statements"))


page(current())
