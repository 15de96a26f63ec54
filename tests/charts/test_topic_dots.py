"""Speakers with their topics in, the rows and dots of one account out."""

from analysis.charts.dumbbell import Count
from analysis.charts.palette import LIGHT
from analysis.charts.topic_dots import Group, topic_dots
from tests.charts.colours import ANN

GROUPS = [
    Group(
        "Ann Ash", "Ann Ash", "A", [Count("peace", "Peace", 4, 1), Count("trade", "Trade", 2, 3)]
    ),
    Group("Ann Ash + Bo Berg", "Both leaders jointly", "both", [Count("peace", "Peace", 1, 9)]),
]


def dots(groups=GROUPS, side="left"):
    return topic_dots(groups, side=side, most=5, palette=LIGHT)


def rows(figure):
    """Each row's label by its height."""
    axis = figure.layout.yaxis
    return dict(zip(axis.tickvals, axis.ticktext, strict=True))


def test_every_speaker_has_a_row_of_the_name_and_below_it_a_row_for_each_topic():
    labels = list(rows(dots()).values())
    assert [labels[place] for place in (1, 2, 4)] == ["Peace", "Trade", "Peace"]
    assert "<b>" in labels[0]
    assert ANN in labels[0]
    assert "Both leaders jointly" in labels[3]


def test_a_dot_stands_in_its_row_at_the_number_of_its_side():
    figure = dots()
    ann, jointly = figure.data
    assert (list(ann.x), list(jointly.x)) == ([4, 2], [1])
    assert [rows(figure)[height] for height in ann.y] == ["Peace", "Trade"]
    assert [list(trace.x) for trace in dots(side="right").data] == [[1, 3], [9]]


def test_dots_have_shape_and_colour_of_their_speaker():
    ann, jointly = dots().data
    assert (ann.marker.symbol, ann.marker.color) == ("circle", ANN)
    assert (jointly.marker.symbol, jointly.marker.color) == ("square", LIGHT.slots["both"])


def test_a_dot_gives_back_the_topic_the_speaker_and_the_side_that_it_counts():
    _, jointly = dots().data
    assert list(jointly.customdata[0])[-3:] == ["peace", "Ann Ash + Bo Berg", "left"]


def test_a_name_that_breaks_has_room_for_its_lines():
    name = "Ann Ash, Bo Berg, Cy Cole and Di Dorn jointly"
    tall = dots([Group("many", name, "both", [Count("peace", "Peace", 1, 0)])])
    short = dots([Group("one", "Ann", "A", [Count("peace", "Peace", 1, 0)])])
    assert "<br>" in next(iter(rows(tall).values()))
    assert min(rows(tall)) > min(rows(short))
    assert tall.layout.height > short.layout.height


def test_the_axis_goes_from_zero_to_the_most_of_both_accounts():
    low, high = dots().layout.xaxis.range
    assert -1 < low < 0
    assert 5 < high < 6
