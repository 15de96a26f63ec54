"""Topics by leader: a dumbbell for each leader, with its table and its files."""

import streamlit as st
from markupsafe import Markup

from analysis.charts.dumbbell import Count
from analysis.charts.dumbbell_panels import Panel, base, headline
from analysis.comparison.pair import Pair
from analysis.comparison.sides import SIDES
from analysis.comparison.speaker_slots import SHARED_SLOT
from inside_streamlit.browsing import leave
from pages.parts.chart import Caption, Chart, chart, selected
from pages.parts.elements import heading, link, show, small, tag
from pages.parts.export_files import named_sides
from pages.parts.quoted_statement import mark, named
from pages.visit.kept import kept, kept_panels
from pages.visit.view import View

_JOINT = "squares: attributed to several leaders, not added"


def topic_panels(view: View) -> None:
    """A headline, its base, and a panel per leader."""
    panels = kept_panels(view.pair)
    if not panels:
        return
    title, counted = _headline_and_base(view.pair)
    squares = Markup()
    if any(panel.together for panel in panels):
        squares = small(mark(SHARED_SLOT, hollow=True), mark(SHARED_SLOT), _JOINT)
    explained = small(f"{counted} Select a mark to read its statements.")
    show(heading(title), explained, squares)
    for first in range(0, len(panels), 2):
        for column, panel in zip(st.columns(2), panels[first : first + 2], strict=False):
            with column:
                _show_panel(view, panel)


@kept
def _headline_and_base(pair: Pair) -> tuple[str, str]:
    """The panels' headline and base."""
    return headline(pair), base(pair)


def _show_panel(view: View, panel: Panel) -> None:
    leader = panel.leader
    show(tag("h3", named(view, leader)))
    key = f"dumbbell_{view.speakers.index(leader)}"
    chart(view, _chart(view, panel), key, lambda: _choose(view, key, panel))


@kept
def _chart(view: View, panel: Panel) -> Chart:
    leader, together = panel.leader, list(panel.together)
    counts = view.pair.topic_counts
    squares = f"; {_JOINT}" if together else ""
    title, counted = _headline_and_base(view.pair)
    return Chart(
        panel.figure,
        panel.alt,
        ["Topic", *view.pair.names, *(f"several, {name}" for name in view.pair.names)],
        [
            [
                alone.label,
                *_linked_counts(view, [leader], alone.key, alone),
                *_linked_counts(view, together, alone.key, joint),
            ]
            for alone, joint in zip(panel.own, panel.joint, strict=True)
        ],
        Caption(title, f"{leader}{squares}. {counted}"),
        named_sides(view, counts[counts["speaker"].isin([leader, *together])]),
        f"topics_of_{leader}",
    )


def _choose(view: View, key: str, panel: Panel) -> None:
    """Leave for the statements behind a mark: the leader's own, or those of several."""
    if point := selected(key):
        _, _, _, topic, side, joint = point
        speakers = list(panel.together) if joint else [panel.leader]
        leave(view.href("statements", topic=topic, leader=_filter_for(speakers), side=side))


def _filter_for(speakers: list[str]) -> str:
    """The filter by leader that finds one speaker value; no filter finds several of them."""
    return speakers[0] if len(speakers) == 1 else ""


def _linked_counts(view: View, speakers: list[str], topic: str, count: Count) -> list[str]:
    """The number on each side, as a link to the statements; 0 is no link."""
    cells = []
    for side, number in zip(SIDES, (count.left, count.right), strict=True):
        href = view.href("statements", topic=topic, leader=_filter_for(speakers), side=side)
        cells.append(link(href, str(number)) if number else "0")
    return cells
