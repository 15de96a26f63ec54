"""A pair in, a dumbbell a speaker out, all with one axis."""

import pytest

from analysis.charts.dumbbell_panels import panels
from analysis.charts.palette import LIGHT
from analysis.comparison.pair import Pair
from tests.readout_tables import LABELS, left, right, said, tables

BOTH = ("Ann Ash", "Bo Berg")


def pair(here, there, met=BOTH, met_again=BOTH):
    readouts = left(*here, people=met), right(*there, people=met_again)
    return Pair(tables(*readouts), "left", "right", LABELS)


MANY = [said("Ann Ash", "peace")] * 5
FEW = [said("Ann Ash", "peace")] * 2


@pytest.mark.parametrize(("here", "there"), [(MANY, FEW), (FEW, MANY)])
def test_the_axis_reaches_to_the_highest_count_of_either_side(here, there):
    assert [one.most for one in panels(pair(here, there))] == [5]


def test_who_took_part_comes_first_then_what_they_say_together_then_other_sources():
    here = [
        said("Yo Ypsi", "trade"),
        said("Bo Berg and Ann Ash", "peace"),
        said("Ann Ash", "trade"),
        said("Bo Berg", "trade"),
    ]
    shown = panels(pair(here, [said("Ann Ash", "trade")]))
    assert [(one.title, one.slot) for one in shown] == [
        ("Bo Berg", "A"),
        ("Ann Ash", "B"),
        ("Both leaders jointly", "both"),
        ("Yo Ypsi, only in 2020", "C"),
    ]


def test_what_several_say_together_is_in_no_panel_of_one_of_them():
    here = [*FEW, *[said("Ann Ash and Bo Berg", "peace trade")] * 3]
    alone, jointly = panels(pair(here, [said("Ann Ash and Bo Berg", "trade")]))
    assert [(one.label, one.left, one.right) for one in alone.raised] == [("Peace", 2, 0)]
    assert [(one.label, one.left, one.right) for one in jointly.raised] == [
        ("Peace", 3, 0),
        ("Trade", 3, 1),
    ]


def test_each_group_that_speaks_together_has_a_panel_of_its_own():
    three = ("Ann Ash", "Bo Berg", "Cy Cole")
    here = [said("Ann Ash and Bo Berg", "peace"), said("Ann Ash and Bo Berg and Cy Cole", "trade")]
    assert [one.title for one in panels(pair(here, [], three, three))] == [
        "Ann Ash and Bo Berg jointly",
        "Ann Ash, Bo Berg and Cy Cole jointly",
    ]


def test_a_topic_that_the_speaker_never_raises_has_no_row_and_stays_among_the_numbers():
    ann, bo = panels(pair([*FEW, said("Bo Berg", "trade")], FEW))
    assert list(ann.figure(LIGHT).layout.yaxis.ticktext) == ["Peace"]
    assert list(bo.figure(LIGHT).layout.yaxis.ticktext) == ["Trade"]
    assert {count.label for count in ann.counts} == {count.label for count in bo.counts}
    assert {count.label for count in ann.counts} == {"Peace", "Trade"}


def test_a_participant_without_a_statement_has_no_panel():
    assert [one.title for one in panels(pair(FEW, FEW))] == ["Ann Ash"]
    assert panels(pair([], [])) == []


def test_a_participant_who_is_silent_in_one_account_has_both_ends():
    _, bo = panels(pair([*FEW, said("Bo Berg", "trade")], FEW))
    assert (bo.title, list(bo.sides.values())) == ("Bo Berg", ["2020", "2021"])
    assert bo.alt == "Statements of Bo Berg per topic in 2020 and in 2021: Trade 1 and 0."


def test_a_source_that_met_nobody_has_no_zeros_on_the_side_where_it_says_nothing():
    _, source = panels(pair(FEW, [*FEW, said("Yo Ypsi", "trade")]))
    assert source.sides == {"right": "2021"}
    assert source.alt == "Statements of Yo Ypsi per topic in 2021: Trade 1."


def test_nobody_is_silent_where_it_is_not_told_who_met():
    # The tables say who met by the statements; here they say it of neither account.
    of_pair = pair(FEW, [said("Bo Berg", "trade")])
    readouts = of_pair.tables["readouts"].assign(participants=[(), ()])
    unknown = Pair(of_pair.tables | {"readouts": readouts}, "left", "right", LABELS)
    assert [one.title for one in panels(unknown)] == [
        "Ann Ash, only in 2020",
        "Bo Berg, only in 2021",
    ]


def test_the_words_of_a_joint_panel_name_all_ends():
    (jointly,) = panels(pair([said("Ann Ash and Bo Berg", "peace")], []))
    assert jointly.alt == (
        "Statements of both leaders jointly per topic in 2020 and in 2021: Peace 1 and 0."
    )


def test_swapped_sides_keep_the_panels_and_their_slots():
    readouts = tables(left(*FEW, said("Bo Berg", "trade")), right(said("Bo Berg", "trade"), *FEW))
    there = panels(Pair(readouts, "left", "right", LABELS))
    back = panels(Pair(readouts, "right", "left", LABELS))
    assert [(one.title, one.slot) for one in there] == [("Ann Ash", "A"), ("Bo Berg", "B")]
    assert [(one.title, one.slot) for one in back] == [("Ann Ash", "A"), ("Bo Berg", "B")]
