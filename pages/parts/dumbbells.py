"""Topics by speaker: a dumbbell for each one, or a chart for each account; tables and files."""

import streamlit as st
from markupsafe import Markup

from analysis.charts import topic_charts
from analysis.charts.account_dots import Account
from analysis.charts.dumbbell_panels import Panel
from analysis.comparison.pair import Pair
from inside_streamlit.browsing import leave
from pages.parts.chart import Caption, Chart, chart, selected
from pages.parts.elements import heading, link, show, small, tag
from pages.parts.export_files import named_sides, where_counted
from pages.parts.quoted_statement import mark
from pages.visit.kept import kept, kept_topic_charts
from pages.visit.view import View


def topic_panels(view: View) -> None:
    """A headline, its base, and the charts."""
    shown = kept_topic_charts(view.pair)
    if not shown:
        return
    title, base = _headline_and_base(view.pair)
    show(heading(title), small(f"{base} Select a mark to read its statements."))
    for first in range(0, len(shown), 2):
        for column, one in zip(st.columns(2), shown[first : first + 2], strict=False):
            with column:
                _show_account(view, one) if isinstance(one, Account) else _show_panel(view, one)


@kept
def _headline_and_base(pair: Pair) -> tuple[str, str]:
    """The charts' headline and base."""
    return topic_charts.headline(pair), topic_charts.base(pair)


def _show_panel(view: View, panel: Panel) -> None:
    show(tag("h3", mark(panel.slot), tag("span", panel.title, class_=f"who {panel.slot}")))
    key = f"dumbbell_{view.speakers.index(panel.speaker)}"

    def choose() -> None:
        if point := selected(key):
            topic, side = point[-2:]
            leave(_address(view, topic, panel.speaker, side))

    chart(view, _dumbbell(view, panel), key, choose)


@kept
def _dumbbell(view: View, panel: Panel) -> Chart:
    counts = view.pair.topic_counts
    title, base = _headline_and_base(view.pair)
    return Chart(
        panel.figure,
        panel.alt,
        ["Topic", *panel.sides.values()],
        [
            [
                count.label,
                *(
                    _number(view, count.key, panel.speaker, side, count.on(side))
                    for side in panel.sides
                ),
            ]
            for count in panel.counts
        ],
        Caption(title, f"{panel.title}. {base}"),
        named_sides(view, where_counted(view, counts[counts["speaker"] == panel.speaker])),
        f"topics_of_{panel.speaker}",
    )


def _show_account(view: View, account: Account) -> None:
    show(tag("h3", account.title))
    key = f"dots_{account.side}"

    def choose() -> None:
        if point := selected(key):
            leave(_address(view, *point[-3:]))

    chart(view, _dots(view, account), key, choose)


@kept
def _dots(view: View, account: Account) -> Chart:
    side, counts = account.side, view.pair.topic_counts
    speaking = counts["speaker"].isin([group.speaker for group in account.groups])
    return Chart(
        account.figure,
        account.alt,
        ["Speaker", "Topic", "Statements"],
        [
            [
                group.label,
                count.label,
                _number(view, count.key, group.speaker, side, count.on(side)),
            ]
            for group in account.groups
            for count in group.counts
        ],
        Caption(account.title, _headline_and_base(view.pair)[1], side),
        named_sides(view, counts[speaking].filter(regex=f"^(topic|speaker|{side}_.*)$")),
        f"topics_on_the_{side}",
    )


def _number(view: View, topic: str, speaker: str, side: str, number: int) -> Markup | str:
    """A number as a link to the statements that it counts; 0 is no link."""
    return link(_address(view, topic, speaker, side), str(number)) if number else "0"


def _address(view: View, topic: str, speaker: str, side: str) -> str:
    return view.href("statements", topic=topic, leader=speaker, side=side)
