"""The matrix of topic x speaker x readout: squares to choose, with table and files."""

from collections.abc import Sequence
from functools import partial

import pandas as pd
from markupsafe import Markup

from analysis.charts.matrix import Cell, Group, topic_matrix
from analysis.comparison.counts import most_raised
from analysis.comparison.speaker_slots import slot_of
from analysis.language.wording import listed, placed
from analysis.topics.codebook import OTHER
from inside_streamlit.browsing import write
from pages.parts.chart import Caption, Chart, chart, key_for, selected
from pages.parts.elements import heading, link, show, small
from pages.parts.export_files import named_sides, where_counted
from pages.visit.kept import kept, labels
from pages.visit.view import View

ABREAST = 3  # speakers whose columns still fit on a narrow screen
_BASE = "Statements per topic, speaker and readout. A statement has one to four topics."
_MOST_NAMED = 3  # topics with the same count that the headline names


def matrices(view: View) -> None:
    """A headline, its base, and a matrix for every three speakers."""
    base = (
        f"{_BASE} "
        "The matrix holds all of them; select a square, or use the filters above, to read some."
        + _without_topic(view)
    )
    show(heading(_headline(view)), small(base))
    query = view.query
    chosen = "_".join(filter(None, (query.topic, query.leader, query.side)))
    for first in range(0, len(view.speakers), ABREAST):
        key = key_for(f"topic_matrix_{first}", chosen)
        chart(view, _matrix(view, first), key, partial(_choose, view, key))


@kept
def _headline(view: View) -> str:
    """The topic of most statements on each side, with its count and base."""
    totals = view.pair.topics
    return f"Most frequent: {', '.join(_most(view, totals, side) for side in view.sides)}"


def _most(view: View, totals: pd.DataFrame, side: str) -> str:
    topics, most = most_raised(totals, side)
    place = placed(view.side_name(side))
    if not topics:
        return f"no topic of the codebook {place}"
    named_topics = listed([labels()[topic] for topic in topics])
    if len(topics) > _MOST_NAMED:
        named_topics = f"{len(topics)} topics"
    each = "each " if len(topics) > 1 else ""
    return f"{named_topics} {place} ({each}{most} of {view.pair.base_of(side)})"


@kept
def _without_topic(view: View) -> str:
    """How many statements of each side have no topic; empty where all have one."""
    totals = view.pair.topics
    other = totals[totals["topic"] == OTHER]
    if other.empty:
        return ""
    counts = [
        f"{other.iloc[0][f'{side}_statements']} {placed(view.side_name(side))}"
        for side in view.sides
    ]
    return f" {labels()[OTHER]} is no topic: it holds {listed(counts)} without one."


@kept
def _matrix(view: View, first: int) -> Chart:
    """The matrix whose columns begin with the speaker of number `first`."""
    topics, counts = list(view.pair.topics["topic"]), view.pair.topic_counts
    speakers = view.speakers[first : first + ABREAST]
    cells = _cells(view, topics, speakers, counts.set_index(["topic", "speaker"]))
    groups = groups_of(view, speakers)
    rows = [labels()[topic] for topic in topics]
    query = view.query
    chosen = (query.topic, query.leader, query.side)
    return Chart(
        lambda palette: topic_matrix(cells, rows, groups, chosen=chosen, palette=palette),
        _alt(view, cells),
        ["Topic", *(f"{group.label}, {name}" for group in groups for name in group.columns)],
        [
            [_topic_link(view, topic), *_numbers(view, cells, row)]
            for row, topic in enumerate(topics)
        ],
        Caption(_headline(view), _BASE),
        named_sides(view, where_counted(view, counts[counts["speaker"].isin(speakers)])),
        f"topics_by_speaker_{1 + first // ABREAST}",
    )


def _cells(
    view: View, topics: list[str], speakers: Sequence[str], counts: pd.DataFrame
) -> list[Cell]:
    """A cell for each topic and column."""
    return [
        Cell(
            row,
            column,
            slot_of(speaker, view.slots),
            int(counts[f"{side}_statements"][topic, speaker]),
            (topic, speaker, side),
        )
        for row, topic in enumerate(topics)
        for column, (speaker, side) in enumerate(columns_of(view, speakers))
    ]


def columns_of(view: View, speakers: Sequence[str]) -> list[tuple[str, str]]:
    """The columns (speaker, side) of a matrix, the sides of a speaker beside each other.

    There is none for a side on which a speaker neither met nor speaks.
    """
    return [
        (speaker, side)
        for speaker in speakers
        for side in view.sides
        if view.can_be_counted(speaker, side)
    ]


def groups_of(view: View, speakers: Sequence[str]) -> list[Group]:
    """The columns of each speaker with their names."""
    columns = columns_of(view, speakers)
    return [
        Group(
            short_name(view, speaker),
            slot_of(speaker, view.slots),
            [view.side_name(side) for each, side in columns if each == speaker],
        )
        for speaker in speakers
    ]


def short_name(view: View, speaker: str) -> str:
    """A speaker value above the columns of a matrix."""
    return view.called(speaker).replace("both leaders", "both")


def _alt(view: View, cells: list[Cell]) -> str:
    filled = [
        f"{labels()[topic]}, {view.called(speaker)}, {view.side_name(side)}: {cell.count}"
        for cell in cells
        if cell.count
        for topic, speaker, side in [cell.key]
    ]
    return f"Statements per topic, speaker and readout: {'; '.join(filled) or 'none'}."


def _topic_link(view: View, topic: str) -> Markup:
    return link(view.href("topics", topic=topic), labels()[topic])


def _numbers(view: View, cells: list[Cell], row: int) -> list[str]:
    """A row's numbers, each a link to its statements; 0 is no link."""
    linked = []
    for cell in [cell for cell in cells if cell.row == row]:
        topic, speaker, side = cell.key
        href = view.href("topics", topic=topic, leader=speaker, side=side)
        linked.append(link(href, str(cell.count)) if cell.count else "0")
    return linked


def _choose(view: View, key: str) -> None:
    if point := selected(key):
        topic, speaker, side = point
        write(view.changed(topic=topic, leader=speaker, side=side, s=""))
