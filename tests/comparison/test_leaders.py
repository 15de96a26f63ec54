"""Two readouts in; their leaders' names and slots, and whether they met twice, out."""

import pytest

from analysis.comparison import leaders
from tests.readout_tables import LATE, PAIR, readout, said, tables

# Slots


def test_slots_go_by_first_mention_in_the_older_readout_first():
    slots = {"Bo Berg": "A", "Ann Ash": "B", "Cy Cole": "C"}
    assert leaders.leader_slots(PAIR, "early", "late") == slots


def test_swapping_the_sides_keeps_the_slots():
    assert leaders.leader_slots(PAIR, "late", "early") == leaders.leader_slots(
        PAIR, "early", "late"
    )


def test_the_fifth_leader_shares_the_neutral_slot():
    crowd = tables(readout("crowd", None, *(said(name, "peace") for name in "VWXYZ")))
    slots = leaders.leader_slots(crowd, "crowd", "crowd")
    assert slots == {"V": "A", "W": "B", "X": "C", "Y": "D", "Z": "both"}


def test_several_speakers_have_the_neutral_slot():
    slots = leaders.leader_slots(PAIR, "early", "late")
    assert leaders.slot_of("Ann Ash + Bo Berg", slots) == "both"


def test_several_speakers_are_a_value_of_their_own_after_the_single_ones():
    values = ["Bo Berg", "Ann Ash", "Cy Cole", "Ann Ash + Bo Berg"]
    assert leaders.speakers_of_pair(PAIR, "early", "late") == values


# Whether these are two meetings


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        # (published, met) of each side
        (("2020-01-01", None), ("2021-01-01", None), "two meetings in date order"),
        (("2021-01-01", None), ("2020-01-01", None), "unordered"),
        (("2020-01-01", None), ("2020-01-04", None), "unordered"),
        (("2020-01-01", None), ("2020-01-15", None), "unordered"),
        (("2020-01-01", None), ("2020-01-16", None), "two meetings in date order"),
        (("2020-01-01", None), ("2020-01-04", "2020-01-03"), "two meetings in date order"),
        (("2020-01-04", "2020-01-01"), ("2020-01-04", "2020-01-03"), "two meetings in date order"),
        (("2020-01-04", "2020-01-03"), ("2020-01-05", "2020-01-03"), "unordered"),
        ((None, None), ("2020-01-05", None), "unordered"),
    ],
)
def test_two_meetings_in_date_order(left, right, relation):
    pair = tables(
        readout("left", left[0], said("Ann Ash", "peace"), met=left[1]),
        readout("right", right[0], said("Ann Ash", "peace"), met=right[1]),
    )
    assert leaders.relation(pair["readouts"], "left", "right") == relation


def test_a_readout_beside_itself_is_one_meeting():
    assert leaders.relation(PAIR["readouts"], "late", "late") == "same readout"


@pytest.mark.parametrize(
    ("left", "right", "series", "different"),
    [
        (("2020-01-01", "Ann Ash and Bo Berg"), ("2021-01-01", "Bo Berg and Ann Ash"), True, False),
        (
            ("2021-01-01", "Ann Ash and Bo Berg"),
            ("2020-01-01", "Ann Ash and Bo Berg"),
            False,
            False,
        ),
        (("2020-01-01", "Ann Ash and Bo Berg"), ("2021-01-01", "Ann Ash and Cy Cole"), False, True),
    ],
)
def test_a_series_is_the_same_people_in_date_order(left, right, series, different):
    pair = tables(
        *(
            readout(name, date, said(people, "peace"))
            for name, (date, people) in (("left", left), ("right", right))
        )
    )
    assert leaders.is_series(pair["readouts"], "left", "right") is series
    assert leaders.different_participants(pair["readouts"], "left", "right") is different


def test_participants_that_were_not_found_are_not_different():
    pair = tables(readout("left", "2020-01-01"), LATE)
    assert not leaders.different_participants(pair["readouts"], "left", "late")
    assert not leaders.is_series(pair["readouts"], "left", "late")


# One name a leader


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (["Biden"], ["Joseph R. Biden, Jr."], {"Biden": "Joseph R. Biden, Jr."}),
        (["Xi Jinping"], ["Xi"], {"Xi": "Xi Jinping"}),
        (["Joseph Biden"], ["Joseph R. Biden, Jr."], {"Joseph Biden": "Joseph R. Biden, Jr."}),
        (["George W. Bush"], ["George H. W. Bush"], {}),
        (["Henry Ash"], ["Henry James Ash IV"], {"Henry Ash": "Henry James Ash IV"}),
        (["Ann Ash"], ["Bo Ash"], {}),
        (["Ash"], ["Ann Ash", "Bo Ash"], {}),
        (["Ash", "Ann Ash"], ["Ann Ash"], {}),
        (["Ash", "Ann Ash"], ["Bo Berg"], {}),
        (["Ash"], ["Ash", "Ann Ash"], {}),
    ],
)
def test_a_short_name_is_the_one_longer_name_of_the_other_readout(left, right, found):
    pair = tables(
        readout("left", None, *(said(name, "peace") for name in left)),
        readout("right", None, *(said(name, "peace") for name in right)),
    )
    assert leaders.same_names(pair, "left", "right") == found
    assert leaders.same_names(pair, "right", "left") == found
