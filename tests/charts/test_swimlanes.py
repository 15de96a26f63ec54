"""Lanes and marks in, the traces of a reading order out."""

import pytest

from analysis.charts.palette import LIGHT
from analysis.charts.swimlanes import Lane, Mark, reading_order
from tests.charts.colours import ANN

LANES = [
    Lane("ann", "Ann Ash", "A", title=True),
    Lane("ann peace", "Peace", "A"),
    Lane("bo", "Bo Berg", "B", title=True),
    Lane("bo trade", "Trade", "B"),
]
MARKS = [
    Mark("r.1", 1, "ann peace", "A", False, "words"),
    Mark("r.2", 2, "ann peace", "A", True, "more words"),
    Mark("r.3", 3, "bo trade", "B", False, "other words"),
]


def order(marks=MARKS, lanes=LANES, selected=""):
    return reading_order(marks, lanes, steps=3, selected=selected, palette=LIGHT)


def test_each_leader_has_a_shape_and_marks_stand_in_their_lane_in_order():
    ann, bo = order().data
    assert (ann.marker.symbol, bo.marker.symbol) == ("circle", "diamond")
    assert (list(ann.x), list(bo.x)) == ([1, 2], [3])
    _, peace, _, trade = order().layout.yaxis.tickvals
    assert (list(ann.y), list(bo.y)) == ([peace, peace], [trade])
    assert peace < trade


def test_a_lane_whose_label_breaks_is_higher_than_one_that_does_not():
    lanes = [LANES[0], Lane("ann peace", "a topic with a label of two lines", "A"), *LANES[2:]]
    assert order(lanes=lanes).layout.height > order().layout.height


def test_a_carried_statement_is_hollow():
    ann, _ = order().data
    assert list(ann.marker.color) == [ANN, LIGHT.paper]


def test_neighbours_are_apart_by_an_edge_of_paper():
    ann, _ = order().data
    assert ann.marker.line.color[0] == LIGHT.paper
    assert ann.marker.size[0] <= 10


def test_the_selected_statement_has_an_outline():
    ann, _ = order(selected="r.1").data
    assert list(ann.marker.line.color) == [LIGHT.ink, ANN]


def test_a_mark_carries_the_id_of_its_statement():
    assert [data[0] for trace in order().data for data in trace.customdata] == ["r.1", "r.2", "r.3"]


def test_the_selected_statement_has_a_line():
    assert [shape.x0 for shape in order(selected="r.2").layout.shapes] == [2]
    assert not order(selected="r.9").layout.shapes


@pytest.mark.parametrize(
    ("steps", "ticks"),
    [(3, [1, 2, 3]), (9, [1, 2, 3, 4, 5, 6, 7, 8, 9]), (10, [1, 5, 10]), (12, [1, 5, 10])],
)
def test_few_statements_are_all_numbered_and_of_many_every_fifth(steps, ticks):
    figure = reading_order(MARKS, LANES, steps=steps, selected="", palette=LIGHT)
    assert list(figure.layout.xaxis.tickvals) == ticks


def test_a_name_with_markup_stands_as_it_is_written():
    lanes = [Lane("x", "<a href='x'>Ann</a>", "A", title=True), LANES[1]]
    label = order(MARKS[:2], lanes).layout.yaxis.ticktext[0]
    assert "&lt;a href='x'&gt;" in label
    assert "<a" not in label
