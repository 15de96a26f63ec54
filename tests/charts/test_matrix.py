"""Cells in, the marks of a matrix out."""

from analysis.charts.matrix import Cell, Group, phrase_matrix, topic_matrix
from analysis.charts.palette import LIGHT
from tests.charts.colours import ANN

# Topics


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


# Set phrases

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
