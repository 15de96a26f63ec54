"""Topics by leader: a dumbbell panel each, with the table and the data behind it."""

from html import escape

import pandas as pd
import streamlit as st

from analysis import compare
from analysis.dumbbells import Count, any_of, topic_dumbbell
from analysis.naming import listed, placed
from analysis.tables import names_in
from pages.charting import chart, selected
from pages.export import named_sides
from pages.look import heading, link, mark, named, palette, small
from pages.view import View, labels, leave

_NAMED = 3  # topics that the headline names


def topic_panels(view: View) -> None:
    """A headline, its base, and a panel per leader."""
    rows = view.pair.topics
    counts = view.pair.topic_counts
    if rows.empty:
        return
    heading(_topic_headline(view, rows))
    left, right = view.pair.names
    bases = view.pair.bases
    small(
        f"Statements per topic, of {bases[0]} and {bases[1]} in all. Large ring: {left}, "
        f"filled: {right}, small hollow mark: none {placed(right)}, grey ring: none in either. A "
        "statement has one to four topics. Select a mark to read its statements."
    )
    leaders = [name for name in view.speakers if name in view.slots]
    if len(leaders) < len(view.speakers):
        squares = mark("both", hollow=True) + mark("both")
        words = "squares: attributed to several leaders, not added"
        st.html(f'<p class="small">{squares}{words}</p>')
    for place in range(0, len(leaders), 2):
        for column, leader in zip(st.columns(2), leaders[place : place + 2], strict=False):
            with column:
                _dumbbell(view, leader, list(rows["topic"]), counts)


def _topic_headline(view: View, rows: pd.DataFrame) -> str:
    known, named_topics = rows[rows["topic"] != compare.OTHER], labels()
    shared = known[known["status"] == compare.BOTH]["topic"]
    if view.query.left == view.query.right or known.empty:
        return "Topics by leader"
    if shared.empty:
        return "No topic is raised in both readouts"
    most = listed([named_topics[topic] for topic in shared[:_NAMED]])
    counted = f"{len(shared)} of {len(known)} topics stand in both readouts"
    return f"{counted}{', most often' if len(shared) > _NAMED else ':'} {most}"


def _dumbbell(view: View, leader: str, topics: list[str], counts: pd.DataFrame) -> None:
    own = _rows(counts[counts["speaker"] == leader], topics)
    together = [name for name in view.speakers if leader in names_in(name) and leader != name]
    shared = counts[counts["speaker"].isin(together)].drop(columns="speaker")
    both = _rows(shared.groupby("topic", as_index=False).sum(), topics)
    most = int(counts[["left_statements", "right_statements"]].max().max())
    st.html(f"<h3>{named(view, leader)}</h3>")
    key = f"dumbbell_{view.speakers.index(leader)}"
    names = view.pair.names
    chart(
        view,
        topic_dumbbell(
            own, both, sides=names, slot=view.slots[leader], most=most, palette=palette()
        ),
        key,
        _alt(view, leader, own, both),
        ["Topic", *view.pair.names, *(f"several, {name}" for name in view.pair.names)],
        [
            [
                escape(labels()[topic]),
                *_cells(view, [leader], topic, alone),
                *_cells(view, together, topic, joint),
            ]
            for topic, alone, joint in zip(topics, own, both, strict=True)
        ],
        data=named_sides(view, counts[counts["speaker"].isin([leader, *together])]),
        name=f"topics_of_{leader}",
        on_select=lambda: _choose(view, key, leader, together),
    )


def _choose(view: View, key: str, leader: str, together: list[str]) -> None:
    """The statements behind a mark: the leader's own, or those attributed to several."""
    if point := selected(key):
        _, _, _, topic, side, joint = point
        speakers = together if joint else [leader]
        leave("statements", view.params(topic=topic, leader=_only(speakers), side=side))


def _only(speakers: list[str]) -> str:
    """The one speaker that a filter can find; several values have no filter of their own."""
    return speakers[0] if len(speakers) == 1 else ""


def _rows(counts: pd.DataFrame, topics: list[str]) -> list[Count]:
    by_topic = counts.set_index("topic")[["left_statements", "right_statements"]]
    known = by_topic.reindex(topics, fill_value=0)
    return [
        Count(
            str(topic), labels()[topic], int(row["left_statements"]), int(row["right_statements"])
        )
        for topic, row in known.iterrows()
    ]


def _cells(view: View, speakers: list[str], topic: str, count: Count) -> list[str]:
    """A number a side, each a link to its statements where one filter finds them."""
    cells = []
    for side, number in (("left", count.left), ("right", count.right)):
        href = view.href("statements", topic=topic, leader=_only(speakers), side=side)
        cells.append(link(href, str(number)) if number else "0")
    return cells


def _alt(view: View, leader: str, own: list[Count], both: list[Count]) -> str:
    left, right = view.pair.names
    rows = [f"{one.label} {one.left} and {one.right}" for one in own]
    joint = [f"{one.label} {one.left} and {one.right}" for one in both if any_of(one)]
    shared = f" Attributed to several leaders: {'; '.join(joint)}." if joint else ""
    sides = f"{placed(left)} and {placed(right)}"
    return f"Statements of {leader} per topic {sides}: {'; '.join(rows)}.{shared}"
