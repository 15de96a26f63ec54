"""Literal statements in; the findings in the order in which a reader sees them out."""

import pytest

from analysis.comparison.pair import Pair
from analysis.conclusions.differences import findings, leading, nothing_found
from analysis.conclusions.finding import KINDS, Finding
from tests.readout_tables import LABELS, left, right, said, tables

TWO = ("Ann Ash", "Bo Berg")


def found(one, other):
    return findings(Pair(tables(one, other), "left", "right", LABELS))


def test_what_is_new_or_gone_comes_first_and_what_is_muted_last():
    told = found(
        left(*[said("Ann Ash", "peace trade")] * 3, said("Bo Berg", "peace")),
        right(*[said("Bo Berg", "peace visits")] * 6, said("Ann Ash", "peace other"), people=TWO),
    )
    assert [(one.kind, one.muted) for one in told] == [
        ("topics", False),
        ("topics", False),
        ("who speaks", False),
    ]
    assert [one.sentence for one in told][:2] == [
        "New in 2021: Visits.",
        "Dropped after 2020: Trade.",
    ]


def test_a_readout_beside_itself_has_no_findings():
    pair = Pair(tables(left(*[said("Ann Ash", "peace")] * 3)), "left", "left", LABELS)
    assert findings(pair) == []


def test_beside_a_readout_without_statements_nothing_is_claimed():
    pair = Pair(tables(left(*[said("Ann Ash", "peace")] * 3), right()), "left", "right", LABELS)
    assert findings(pair) == []
    assert nothing_found(pair) == ("Nothing is compared, since no statement was found in 2021.")


def test_a_readout_in_another_language_is_not_compared():
    both = tables(left(*[said("Ann Ash", "peace")] * 3), right(said("Ann Ash", "trade")))
    both["readouts"]["language"] = ["en", "ru"]
    pair = Pair(both, "left", "right", LABELS)
    assert findings(pair) == []
    assert nothing_found(pair) == "Nothing is compared, since a text was not read."


def test_the_strongest_of_each_kind_lead():
    told = [
        Finding(kind, f"{kind} {number}", "") for kind in reversed(KINDS) for number in range(6)
    ]
    assert [one.sentence for one in leading(told)] == [
        *(f"topics {number}" for number in range(4)),
        "who speaks 0",
        "wording 0",
        "words of closeness 0",
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_muted_never_leads(kind):
    assert leading([Finding(kind, "", "", muted=True)]) == []


# Properties


def test_swapping_the_sides_swaps_what_is_told():
    one = left(*[said("Ann Ash", "trade peace")] * 3)
    other = right(*[said("Ann Ash", "visits peace")] * 3)
    pair = tables(one, other)
    told = {
        sides: {(each.topics, each.rests_on) for each in findings(Pair(pair, *sides, LABELS))}
        for sides in (("left", "right"), ("right", "left"))
    }
    assert (
        told["left", "right"]
        == told["right", "left"]
        == {
            (("trade",), (3,)),
            (("visits",), (3,)),
        }
    )
