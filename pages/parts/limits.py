"""What limits a comparison, said where its numbers stand."""

from html import escape

import streamlit as st

from analysis.comparison.meeting_order import participants_differ
from analysis.language.wording import listed
from analysis.topics.codebook import OTHER
from pages.parts.elements import link, note
from pages.visit.kept import kept
from pages.visit.view import View

_TOO_MANY = 3  # statements without a topic that a fitting codebook may leave


def codebook_fit(view: View) -> None:
    """A line for each readout that the codebook does not fit."""
    for line in unfit(view):
        st.html(line)


@kept
def unfit(view: View) -> tuple[str, ...]:
    """The lines, ready HTML."""
    lines = []
    for side in view.sides:
        rows = view.statements[view.statements["side"] == side]
        others = sum(OTHER in topics for topics in rows["topics"])
        if others > _TOO_MANY:
            words = f"{others} of {len(rows)} statements have no topic: "
            codebook = link(view.href("method") + "#codebook", "codebook")
            lines.append(
                f'<p class="note">{escape(view.side_name(side))}: {words}'
                f"the {codebook} does not fit this readout.</p>"
            )
    return tuple(lines)


def different_participants(view: View) -> None:
    """A sentence where the two readouts are of meetings of different people."""
    if sentence := _who_differ(view):
        note(sentence)


@kept
def _who_differ(view: View) -> str:
    readouts = view.tables["readouts"]
    if not participants_differ(readouts, view.query.left, view.query.right):
        return ""
    met = [
        f"{view.side_name(side)} {listed(view.readout(side)['participants'])}"
        for side in view.sides
    ]
    return f"Different participants: {'; '.join(met)}."
