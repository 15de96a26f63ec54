"""Two readouts in; the slot of each of their speakers out."""

from analysis.comparison.speaker_slots import leader_slots, slot_of, speakers_of_pair
from tests.readout_tables import PAIR, readout, said, tables


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
