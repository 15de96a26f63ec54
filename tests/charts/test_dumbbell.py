"""Counts of topics in, the traces of a dumbbell out."""

import pytest

from analysis.charts.dumbbell import Count, topic_dumbbell
from analysis.charts.palette import LIGHT
from tests.charts.colours import ANN

YEARS = {"left": "2020", "right": "2021"}
COUNTS = [
    Count("peace", "Peace", 2, 5),
    Count("trade", "Trade", 1, 0),
    Count("visits", "Visits", 3, 3),
]


def dumbbell(counts=COUNTS, sides=YEARS, slot="A", most=6):
    return topic_dumbbell(counts, sides=sides, slot=slot, most=most, palette=LIGHT)


def test_a_dumbbell_has_one_ring_and_one_filled_mark_in_every_row_and_no_third_kind():
    left, right = dumbbell().data
    assert (list(left.x), list(right.x)) == ([2, 1, 3], [5, 0, 3])
    assert list(left.y) == list(right.y) == [0, 1, 2]
    assert (left.marker.color, right.marker.color) == (LIGHT.paper, ANN)
    assert left.marker.line.color == right.marker.line.color == ANN


def test_the_ring_goes_around_a_filled_mark_of_the_same_number():
    left, right = dumbbell().data
    assert left.marker.size >= 2 * right.marker.size
    assert left.marker.opacity == right.marker.opacity == 1


@pytest.mark.parametrize(("slot", "shape"), [("A", "circle"), ("B", "diamond"), ("both", "square")])
def test_both_ends_have_the_shape_of_the_speaker(slot, shape):
    assert [trace.marker.symbol for trace in dumbbell(slot=slot).data] == [shape, shape]


def test_a_dumbbells_hover_tells_the_sides_by_their_names():
    for trace in dumbbell().data:
        assert "2020 %{customdata[1]}, 2021 %{customdata[2]}" in trace.hovertemplate


def test_a_difference_of_one_is_a_thin_grey_line_and_a_larger_one_has_the_colour():
    large, one = dumbbell().layout.shapes
    assert (large.line.color, large.x0, large.x1) == (ANN, 2, 5)
    assert (one.line.color, one.x0, one.x1) == (LIGHT.line, 1, 0)


def test_rows_run_from_the_top_and_the_axis_starts_at_zero():
    figure = dumbbell()
    assert figure.layout.yaxis.range[0] > figure.layout.yaxis.range[1]
    assert -1 < figure.layout.xaxis.range[0] < 0 < 6 < figure.layout.xaxis.range[1] < 7
    assert list(figure.layout.yaxis.ticktext) == ["Peace", "Trade", "Visits"]


@pytest.mark.parametrize(("most", "step"), [(1, 1), (11, 1), (12, 2), (40, 4)])
def test_the_axis_counts_in_whole_steps_and_never_in_more_than_a_dozen(most, step):
    assert dumbbell(most=most).layout.xaxis.dtick == step


# One side


def test_who_was_at_one_meeting_alone_has_the_marks_of_that_side_alone():
    figure = dumbbell(sides={"right": "2021"})
    (right,) = figure.data
    assert (list(right.x), right.marker.color) == ([5, 0, 3], ANN)
    assert not figure.layout.shapes
    assert "customdata[1]" not in right.hovertemplate
    assert [note.text for note in figure.layout.annotations] == ["2021"]


# The names of its ends


def ends(counts=COUNTS, sides=YEARS, most=6):
    notes = dumbbell(counts, sides, most=most).layout.annotations
    return [(note.text, note.x, note.y, note.yanchor) for note in notes]


def test_the_widest_row_has_the_sides_names_above_its_ends():
    assert ends() == [("2020", 2, 0, "bottom"), ("2021", 5, 0, "bottom")]
    assert ends([*COUNTS, Count("sport", "Sport", 6, 0)]) == [
        ("2020", 6, 3, "bottom"),
        ("2021", 0, 3, "bottom"),
    ]


@pytest.mark.parametrize(
    ("counts", "most"),
    [
        ([Count("peace", "Peace", 1, 2), Count("visits", "Visits", 2, 1)], 6),
        ([Count("peace", "Peace", 4, 4), Count("visits", "Visits", 3, 3)], 6),
        ([Count("peace", "Peace", 2, 7), Count("visits", "Visits", 1, 1)], 40),
    ],
)
def test_where_names_would_collide_one_is_above_the_first_row_and_one_below_the_last(counts, most):
    assert ends(counts, most=most) == [
        ("2020", counts[0].left, 0, "bottom"),
        ("2021", counts[1].right, 1, "top"),
    ]


def test_long_names_stand_apart_though_their_ends_are_far_from_each_other():
    names = {"left": "5 September 2020", "right": "17 September 2020"}
    assert ends(sides=names) == [
        ("5 September 2020", 2, 0, "bottom"),
        ("17 September 2020", 3, 2, "top"),
    ]


def test_both_ends_of_one_row_are_named_however_long_the_names_are():
    names = {"left": "a_file_name_that_would_fill…", "right": "another_name_that_would_fi…"}
    notes = dumbbell([Count("peace", "Peace", 0, 6)], names).layout.annotations
    assert [(note.text, note.yanchor) for note in notes] == [
        (names["left"], "bottom"),
        (names["right"], "top"),
    ]
    # They begin and end at their marks, so that they stay inside.
    assert [note.xanchor for note in notes] == ["left", "right"]


@pytest.mark.parametrize(("value", "anchor"), [(0, "left"), (3, "center"), (6, "right")])
def test_a_name_at_the_edge_of_a_dumbbell_stays_inside(value, anchor):
    counts = [Count("peace", "Peace", value, value)]
    note, _ = dumbbell(counts, {"left": "7 June 2020", "right": "2021"}).layout.annotations
    assert note.xanchor == anchor
