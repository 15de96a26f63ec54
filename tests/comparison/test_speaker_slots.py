"""Two readouts in; the slot of each of their speakers out."""

from analysis.comparison.speaker_slots import (
    leader_slots,
    slot_of,
    speakers_of_account,
    speakers_of_pair,
)
from tests.readout_tables import PAIR, left, readout, right, said, tables


def test_slots_go_by_first_mention_in_the_older_readout_first():
    slots = {"Bo Berg": "A", "Ann Ash": "B", "Cy Cole": "C"}
    assert leader_slots(PAIR, "early", "late") == slots


def test_swapping_the_sides_keeps_the_slots():
    assert leader_slots(PAIR, "late", "early") == leader_slots(PAIR, "early", "late")


def test_the_fifth_leader_shares_the_neutral_slot():
    crowd = tables(readout("crowd", None, *(said(name, "peace") for name in "VWXYZ")))
    slots = leader_slots(crowd, "crowd", "crowd")
    assert slots == {"V": "A", "W": "B", "X": "C", "Y": "D", "Z": "both"}


def test_several_speakers_have_the_neutral_slot():
    slots = leader_slots(PAIR, "early", "late")
    assert slot_of("Ann Ash + Bo Berg", slots) == "both"


def test_several_speakers_are_a_value_of_their_own_after_the_single_ones():
    values = ["Bo Berg", "Ann Ash", "Cy Cole", "Ann Ash + Bo Berg"]
    assert speakers_of_pair(PAIR, "early", "late") == values


# Who met, and other sources

MET, MET_AGAIN = ("Ann Ash", "Bo Berg"), ("Ann Ash", "Cy Cole")
SOURCES = tables(
    left(
        said("Yo Ypsi", "peace"),
        said("Yo Ypsi and Ann Ash", "peace"),
        said("Bo Berg", "peace"),
        said("Ann Ash and Bo Berg", "peace"),
        people=MET,
    ),
    right(said("Zo Zeta", "peace"), said("Cy Cole", "peace"), people=MET_AGAIN),
)


def test_the_first_slots_are_of_those_who_met_at_either_meeting():
    assert leader_slots(SOURCES, "left", "right") == {
        "Ann Ash": "A",
        "Bo Berg": "B",
        "Cy Cole": "C",
        "Yo Ypsi": "D",
        "Zo Zeta": "both",
    }
    assert leader_slots(SOURCES, "right", "left") == leader_slots(SOURCES, "left", "right")


def test_other_sources_come_after_those_who_met_and_what_these_say_together():
    values = ["Bo Berg", "Cy Cole", "Ann Ash + Bo Berg", "Yo Ypsi", "Zo Zeta", "Ann Ash + Yo Ypsi"]
    assert speakers_of_pair(SOURCES, "left", "right") == values
    assert speakers_of_pair(SOURCES, "right", "left") == values


def test_an_account_counts_who_speaks_or_met_in_it_and_nobody_else():
    assert speakers_of_account(SOURCES, "left", "right", "left") == [
        "Bo Berg",
        "Ann Ash + Bo Berg",
        "Yo Ypsi",
        "Ann Ash + Yo Ypsi",
    ]
    assert speakers_of_account(SOURCES, "left", "right", "right") == ["Cy Cole", "Zo Zeta"]


def test_who_met_and_says_nothing_in_an_account_counts_as_silent_in_it():
    both = tables(
        left(said("Bo Berg", "peace"), said("Ann Ash and Bo Berg", "peace"), people=MET),
        right(said("Ann Ash", "peace"), people=MET),
    )
    values = ["Bo Berg", "Ann Ash", "Ann Ash + Bo Berg"]
    assert speakers_of_account(both, "left", "right", "left") == values
    assert speakers_of_account(both, "left", "right", "right") == values
