"""Rows in, traces out: asserted on `fig.data`, and on the colours themselves."""

from datetime import datetime
from itertools import combinations

import numpy as np
import pytest

from analysis.charts.calendar import Day, apart, calendar, on_strip
from analysis.charts.dumbbell import Count, topic_dumbbell
from analysis.charts.matrix import Cell, Group, phrase_matrix, topic_matrix
from analysis.charts.palette import DARK, LIGHT, SHAPES
from analysis.charts.rows import LABEL_WIDTH, plain, two_lines
from analysis.charts.swimlanes import Lane, Mark, reading_order
from analysis.comparison.leaders import SLOTS

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
ANN = "#005A9C"


def dumbbell(counts=COUNTS, shared=NONE, palette=LIGHT):
    sides = ("2020", "2021")
    return topic_dumbbell(counts, shared, sides=sides, slot="A", most=6, palette=palette)


# Dumbbell


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


# Reading order

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
    assert (list(ann.x), list(ann.y)) == ([1, 2], [1, 1])
    assert (list(bo.x), list(bo.y)) == ([3], [3])


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


def test_a_name_with_markup_stands_as_it_is_written():
    lanes = [Lane("x", "<a href='x'>Ann</a>", "A", title=True), LANES[1]]
    label = order(MARKS[:2], lanes).layout.yaxis.ticktext[0]
    assert "&lt;a href='x'&gt;" in label
    assert "<a" not in label


def test_long_labels_break_and_markup_is_escaped():
    assert plain("one <b>two</b> three", 12) == "one<br>&lt;b&gt;two&lt;/b&gt;<br>three"


# Calendar


def test_a_day_that_is_inferred_is_hollow():
    day = datetime(2020, 1, 5)
    days = [Day("Met", day, False), Day("Published", day, True)]
    (marks,) = calendar(days, around=day, reach=7, palette=LIGHT).data
    assert list(marks.marker.symbol) == ["square-open", "square"]
    assert list(marks.x) == [day, day]


def test_a_day_that_is_not_stated_says_so_and_has_no_mark():
    day = datetime(2020, 1, 5)
    days = [Day("Met: not stated", None, False), Day("Published", day, True)]
    figure = calendar(days, around=day, reach=7, palette=LIGHT)
    (marks,) = figure.data
    assert (list(marks.x), list(marks.y)) == ([day], [1])
    assert list(figure.layout.yaxis.ticktext) == ["Met: not stated", "Published"]


def test_a_strip_shows_a_week_before_its_day_and_a_week_behind_it():
    around = datetime(2020, 1, 8)
    assert on_strip(datetime(2020, 1, 1), around)
    assert on_strip(datetime(2020, 1, 15), around)
    assert not on_strip(datetime(2020, 1, 16), around)


def test_an_event_beside_its_row_has_two_lines_at_most():
    words = "the joint summit of the northern and the southern states in Oslo on June 16"
    assert two_lines("the talks in Oslo") == "the talks in Oslo"
    assert plain(two_lines(words), LABEL_WIDTH) == "the joint summit of the<br>northern and the…"


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ((2014, 3, 1), (2020, 3, 1), "6 years later"),
        ((2014, 3, 1), (2015, 5, 9), "1 year and 2 months later"),
        ((2015, 5, 9), (2015, 5, 8), "1 day earlier"),
        ((2015, 5, 9), (2015, 5, 9), "the same day"),
    ],
)
def test_the_time_between_two_strips_in_words(left, right, words):
    assert apart(datetime(*left), datetime(*right)) == words


# Matrix


def test_a_matrix_has_a_square_a_cell_and_gives_back_what_the_cell_counts():
    cells = [
        Cell(0, 0, "A", 3, ("peace", "Ann Ash", "left")),
        Cell(0, 1, "A", 0, ("peace", "Ann Ash", "right")),
    ]
    groups = [Group("Ann Ash", "A", ["2020", "2021"])]
    figure = topic_matrix(cells, ["Peace"], groups, palette=LIGHT)
    (squares,) = figure.data
    assert list(squares.text) == ["3", ""]
    assert list(squares.marker.color) == [ANN, LIGHT.paper]
    assert [tuple(key) for key in squares.customdata] == [cell.key for cell in cells]
    assert list(figure.layout.xaxis.ticktext) == ["2020", "2021"]
    assert figure.layout.annotations[0].text == "<b>Ann Ash</b>"
    assert list(squares.hovertext) == ["3 statements", "0 statements"]


def test_a_name_above_its_columns_breaks_only_where_names_share_the_room():
    def names(count):
        groups = [Group("Vladimir Putin", "A", ["2020"])] * count
        cells = [Cell(0, place, "A", 1, ("peace",)) for place in range(count)]
        figure = topic_matrix(cells, ["Peace"], groups, palette=LIGHT)
        return figure.layout.annotations[0].text, figure.layout.margin.t

    (two, two_top), (three, three_top) = names(2), names(3)
    assert (two, three) == ("<b>Vladimir Putin</b>", "<b>Vladimir<br>Putin</b>")
    assert two_top < three_top


def test_the_chosen_square_has_an_outline_and_none_is_ever_dimmed():
    keys = [("peace", "Ann Ash", side) for side in ("left", "right")]
    cells = [Cell(0, place, "A", 3, key) for place, key in enumerate(keys)]
    groups = [Group("Ann Ash", "A", ["2020", "2021"])]
    figure = topic_matrix(cells, ["Peace"], groups, chosen=keys[1], palette=LIGHT)
    (squares,) = figure.data
    assert list(squares.marker.line.color) == [ANN, LIGHT.ink]
    for state in (squares.selected, squares.unselected):
        assert state.marker.opacity == 1
        assert state.textfont.color == LIGHT.paper


# Colours

# Machado, Oliveira and Fernandes (2009): full dichromacy, on linear RGB.
SIMULATED = {
    "full sight": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
TO_XYZ = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
WHITE = [0.9505, 1, 1.089]
APART = 15  # CIE76; about 2 is the least that is seen side by side


def linear(colour):
    value = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def lab(light):
    x, y, z = np.cbrt(np.array(TO_XYZ) @ np.clip(light, 0, 1) / WHITE)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("sight", SIMULATED)
def test_the_slots_stay_apart_for_every_sight(palette, sight):
    seen = {
        slot: lab(np.array(SIMULATED[sight]) @ linear(colour))
        for slot, colour in palette.slots.items()
    }
    distances = {
        pair: np.linalg.norm(seen[pair[0]] - seen[pair[1]]) for pair in combinations(seen, 2)
    }
    assert min(distances.values()) >= APART, min(distances, key=distances.get)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_can_be_read_on_its_paper(palette):
    def luminance(colour):
        return np.dot([0.2126, 0.7152, 0.0722], linear(colour)) + 0.05

    paper = luminance(palette.paper)
    for colour in (palette.ink, palette.quiet, *palette.slots.values()):
        lighter, darker = sorted((paper, luminance(colour)), reverse=True)
        assert lighter / darker >= 4.5, colour


def test_every_slot_has_a_shape_of_its_own():
    assert set(SHAPES) == {*SLOTS, "both"}
    assert len(set(SHAPES.values())) == len(SHAPES)


# Phrase matrix

PHRASE_CELLS = [
    Cell(0, 0, "A", 1, ("one.5",)),
    Cell(0, 3, "B", 2, ("two.40",)),
    Cell(1, 1, "A", 3, ("two.9",)),
]
PHRASES = ["lasting peace", "a very long phrase of many words that needs far more than two lines"]


def phrases():
    groups = [Group("Ann", "A", ["2020", "2021"]), Group("Ben", "B", ["2020", "2021"])]
    return phrase_matrix(PHRASE_CELLS, PHRASES, groups, palette=LIGHT)


def test_a_phrase_has_the_speakers_shape_where_it_stands_and_nothing_elsewhere():
    ann, ben = phrases().data
    assert (list(ann.x), list(ann.y), ann.marker.symbol) == ([0, 1], [0, 1], "circle")
    assert (list(ben.x), list(ben.y), ben.marker.symbol) == ([3], [0], "diamond")


def test_several_places_of_a_phrase_have_their_number_and_one_has_none():
    ann, ben = phrases().data
    assert (list(ann.text), list(ben.text)) == (["", "3"], ["2"])


def test_a_mark_of_a_phrase_leads_to_its_place():
    ann, _ = phrases().data
    assert [list(key) for key in ann.customdata] == [["one.5"], ["two.9"]]


def test_a_long_phrase_is_cut_after_two_lines():
    short, long = phrases().layout.yaxis.ticktext
    assert short == "lasting peace"
    assert long.count("<br>") == 1
    assert long.endswith("…")


# The sides' names at the ends of a dumbbell


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
