"""Counts of topics in, the traces of a dumbbell out."""

import pytest

from analysis.charts.dumbbell import Count, topic_dumbbell
from analysis.charts.palette import LIGHT
from tests.charts.colours import ANN

COUNTS = [
    Count("peace", "Peace", 2, 5),
    Count("trade", "Trade", 1, 0),
    Count("visits", "Visits", 0, 0),
]
NONE = [
    Count("peace", "Peace", 0, 0),
    Count("trade", "Trade", 0, 0),
    Count("visits", "Visits", 0, 0),
]


def dumbbell(counts=COUNTS, shared=NONE, palette=LIGHT):
    sides = ("2020", "2021")
    return topic_dumbbell(counts, shared, sides=sides, slot="A", most=6, palette=palette)


def test_a_dumbbell_has_a_large_ring_left_and_a_filled_mark_right():
    left, right = dumbbell().data
    assert (list(left.x), list(right.x)) == ([2, 1, 0], [5, 0, None])
    assert set(left.marker.color) == {LIGHT.paper}
    assert right.marker.color[0] == ANN
    assert left.marker.size > right.marker.size


def test_the_marks_of_several_leaders_are_smaller():
    both = [Count("peace", "Peace", 1, 1), *NONE[1:]]
    left, right, shared_left, shared_right = dumbbell(shared=both).data
    assert shared_left.marker.size < left.marker.size
    assert shared_right.marker.size < right.marker.size


def test_no_statement_on_the_right_is_hollow_at_zero():
    _, right = dumbbell().data
    assert list(right.marker.color)[1:] == [LIGHT.paper, LIGHT.paper]


def test_a_topic_that_the_leader_raises_on_neither_side_is_one_grey_ring_at_zero():
    left, right = dumbbell().data
    assert (left.x[2], left.marker.line.color[2]) == (0, LIGHT.line)
    assert right.x[2] is None


def test_a_dumbbells_hover_tells_the_sides_by_their_names():
    for trace in dumbbell().data:
        assert "2020 %{customdata[1]}, 2021 %{customdata[2]}" in trace.hovertemplate


def test_a_difference_of_one_is_a_thin_grey_line_and_a_larger_one_has_the_colour():
    large, one = dumbbell().layout.shapes
    assert (large.line.color, large.x0, large.x1) == (ANN, 2, 5)
    assert (one.line.color, one.x0, one.x1) == (LIGHT.line, 1, 0)


def test_what_is_attributed_to_several_has_squares_of_its_own_beside_the_leaders():
    shared = [
        Count("peace", "Peace", 0, 0),
        Count("trade", "Trade", 3, 1),
        Count("visits", "Visits", 0, 0),
    ]
    own_left, _, left, right = dumbbell(shared=shared).data
    assert (list(left.x), list(right.x)) == ([3], [1])
    assert {left.marker.symbol, right.marker.symbol} == {"square"}
    assert own_left.y[1] < 1 < left.y[0]


def test_rows_run_from_the_top_and_the_axis_starts_at_zero():
    figure = dumbbell()
    assert figure.layout.yaxis.range[0] > figure.layout.yaxis.range[1]
    assert figure.layout.xaxis.range[0] < 0 < 6 < figure.layout.xaxis.range[1]
    assert list(figure.layout.yaxis.ticktext) == ["Peace", "Trade", "Visits"]


# The sides' names at its ends


def ends(counts, sides=("2020", "2021")):
    figure = topic_dumbbell(counts, NONE, sides=sides, slot="A", most=6, palette=LIGHT)
    return [(note.text, note.x, note.xanchor) for note in figure.layout.annotations]


def test_the_widest_change_has_the_sides_names_at_its_ends():
    assert ends(COUNTS) == [("2020", 2, "center"), ("2021", 5, "center")]


def test_a_name_at_the_edge_of_a_dumbbell_stays_inside():
    counts = [Count("peace", "Peace", 6, 0), *COUNTS[1:]]
    assert ends(counts) == [("2020", 6, "right"), ("2021", 0, "left")]


@pytest.mark.parametrize(
    ("counts", "sides"),
    [
        ([Count("peace", "Peace", 1, 2), *NONE[1:]], ("2020", "2021")),
        (COUNTS, ("2020", "a file of a longer name")),
    ],
)
def test_names_without_room_are_left_to_the_words_above_the_chart(counts, sides):
    assert ends(counts, sides) == []
