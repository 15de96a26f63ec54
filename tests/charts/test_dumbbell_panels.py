"""A pair in, a dumbbell a leader out, all with one axis."""

import pytest

from analysis.charts.dumbbell_panels import headline, panels
from analysis.comparison.pair import Pair
from tests.readout_tables import LABELS, left, right, said, tables


def pair(here, there):
    return Pair(tables(left(*here), right(*there)), "left", "right", LABELS)


MANY = [said("Ann Ash", "peace")] * 5
FEW = [said("Ann Ash", "peace")] * 2


@pytest.mark.parametrize(("here", "there"), [(MANY, FEW), (FEW, MANY)])
def test_the_axis_reaches_to_the_highest_count_of_either_side(here, there):
    assert [one.most for one in panels(pair(here, there))] == [5]


def test_every_leader_has_a_panel_and_what_several_say_stands_in_each():
    both = [said("Ann Ash and Bo Berg", "peace")]
    found = panels(pair([*FEW, *both, said("Bo Berg", "trade")], [said("Ann Ash", "trade")]))
    assert [(one.leader, one.together) for one in found] == [
        ("Ann Ash", ("Ann Ash + Bo Berg",)),
        ("Bo Berg", ("Ann Ash + Bo Berg",)),
    ]
    assert found[0].alt.endswith("Attributed to several leaders: Peace 1 and 0.")


def test_without_a_statement_there_is_no_panel():
    assert panels(pair([], [])) == []


@pytest.mark.parametrize(
    ("there", "words"),
    [
        ("visits", "No topic is raised in both readouts"),
        ("peace", "1 of 2 topics stand in both readouts: Peace"),
        ("peace trade", "2 of 2 topics stand in both readouts: Peace and Trade"),
    ],
)
def test_the_headline_tells_what_both_share(there, words):
    assert headline(pair([said("Ann Ash", "peace trade")], [said("Ann Ash", there)])) == words


def test_the_headline_of_a_readout_beside_itself_counts_nothing():
    one = Pair(tables(left(*FEW)), "left", "left", LABELS)
    assert headline(one) == "Topics by leader"
