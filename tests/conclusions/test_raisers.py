"""Two readouts in, who else raises a topic of both out."""

from analysis.comparison.raised_or_absent import changes
from analysis.conclusions.raisers import raisers
from tests.comparison.lines import KYIV
from tests.readout_tables import BOTH, worded_pair

JOINT = (BOTH, "energy", "gas is good")
ALONE = ("Ann Ash", "energy", "gas is good")
HIS = ("Bo Berg", "energy", "gas is good")


def raised(left, right):
    both = worded_pair(left, right)
    found = raisers(changes(both, "a", "b"), both["readouts"], ("2020", "2021"))
    return [(one.topic, one.sentence, one.muted) for one in found]


def test_a_topic_that_went_from_both_to_one_is_told():
    assert raised([JOINT, JOINT, KYIV], [ALONE, ALONE, KYIV]) == [
        ("energy", "raised by both leaders in 2020, by Ann Ash in 2021", False)
    ]


def test_several_beside_each_of_them_are_said_to_be_joint():
    assert raised([JOINT, ALONE, HIS, HIS], [HIS]) == [
        (
            "energy",
            "raised by Bo Berg and Ann Ash, and jointly by both leaders in 2020, "
            "by Bo Berg in 2021",
            True,
        )
    ]


def test_the_same_speakers_are_no_change_whatever_the_counts():
    assert raised([ALONE, HIS, HIS], [ALONE, ALONE, HIS]) == []


def test_a_topic_of_one_side_has_no_other_raisers():
    assert raised([ALONE], [KYIV]) == []
