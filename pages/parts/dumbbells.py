"""Topics by leader: a dumbbell panel each, with the table and the data behind it."""

import streamlit as st
from markupsafe import Markup

from analysis.charts.dumbbell import Count
from analysis.charts.dumbbell_panels import Panel, base, headline
from analysis.comparison.filters import SIDES
from analysis.comparison.pair import Pair
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
    found = kept_panels(view.pair)
    if not found:
        return
    title, counted = _told(view.pair)
    squares = Markup()
    if any(panel.together for panel in found):
        squares = small(mark("both", hollow=True), mark("both"), _JOINT)
    told = small(f"{counted} Select a mark to read its statements.")
    show(heading(title), told, squares)
    for place in range(0, len(found), 2):
        for column, panel in zip(st.columns(2), found[place : place + 2], strict=False):
            with column:
                _dumbbell(view, panel)


@kept
def _told(pair: Pair) -> tuple[str, str]:
    """The panels' headline and base."""
    return headline(pair), base(pair)


def _dumbbell(view: View, panel: Panel) -> None:
    leader = panel.leader
    show(tag("h3", named(view, leader)))
    key = f"dumbbell_{view.speakers.index(leader)}"
    chart(view, _chart(view, panel), key, lambda: _choose(view, key, panel))


@kept
def _chart(view: View, panel: Panel) -> Chart:
    leader, together = panel.leader, list(panel.together)
    counts = view.pair.topic_counts
    squares = f"; {_JOINT}" if together else ""
    title, counted = _told(view.pair)
    return Chart(
        panel.figure,
        panel.alt,
        ["Topic", *view.pair.names, *(f"several, {name}" for name in view.pair.names)],
        [
            [
                alone.label,
                *_cells(view, [leader], alone.key, alone),
                *_cells(view, together, alone.key, joint),
            ]
            for alone, joint in zip(panel.own, panel.joint, strict=True)
        ],
        Caption(title, f"{leader}{squares}. {counted}"),
        named_sides(view, counts[counts["speaker"].isin([leader, *together])]),
        f"topics_of_{leader}",
    )


def _choose(view: View, key: str, panel: Panel) -> None:
    """The statements behind a mark: the leader's own, or those attributed to several."""
    if point := selected(key):
        _, _, _, topic, side, joint = point
        speakers = list(panel.together) if joint else [panel.leader]
        leave(view.href("statements", topic=topic, leader=_only(speakers), side=side))


def _only(speakers: list[str]) -> str:
    """The one speaker that a filter can find; several values have no filter of their own."""
    return speakers[0] if len(speakers) == 1 else ""


def _cells(view: View, speakers: list[str], topic: str, count: Count) -> list[str]:
    """A number a side, each a link to its statements where one filter finds them."""
    cells = []
    for side, number in zip(SIDES, (count.left, count.right), strict=True):
        href = view.href("statements", topic=topic, leader=_only(speakers), side=side)
        cells.append(link(href, str(number)) if number else "0")
    return cells
