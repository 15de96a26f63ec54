"""Two readouts in, what became of their wording in sentences out."""

import pytest

from analysis.comparison.pair import Pair
from analysis.conclusions.phrase_findings import wording_findings
from tests.readout_tables import BOTH, LABELS, tables, worded

TOPICS = {**LABELS, "energy": "Energy", "syria": "Syria"}


def found(left, right, published=("2020-01-01", "2021-01-01")):
    pair = tables(
        worded("a", (BOTH, "other", "hello"), *left, published=published[0]),
        worded("b", (BOTH, "other", "goodbye"), *right, published=published[1]),
    )
    return [(one.sentence, one.base) for one in wording_findings(Pair(pair, "a", "b", TOPICS))]


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        (
            ("Ann Ash", "energy"),
            ("Bo Berg", "energy"),
            "in 2020 Ann Ash alone, on Energy; in 2021 Bo Berg alone, on Energy",
        ),
        (
            (BOTH, "energy"),
            ("Bo Berg", "energy"),
            "in 2020 both leaders, on Energy; in 2021 Bo Berg alone, on Energy",
        ),
        (
            ("Bo Berg", "energy"),
            (BOTH, "energy"),
            "in 2020 Bo Berg alone, on Energy; in 2021 both leaders, on Energy",
        ),
        (
            ("Ann Ash", "energy"),
            ("Ann Ash", "syria"),
            "in 2020 Ann Ash alone, on Energy; in 2021 Ann Ash alone, on Syria",
        ),
        (
            ("Ann Ash", "energy"),
            ("Bo Berg", "other"),
            "in 2020 Ann Ash alone, on Energy; in 2021 Bo Berg alone",
        ),
        (
            ("Ann Ash", "energy"),
            ("Bo Berg", "syria"),
            "in 2020 Ann Ash alone, on Energy; in 2021 Bo Berg alone, on Syria",
        ),
    ],
)
def test_a_phrase_that_moved_says_who_used_it_on_what_then_and_now(here, there, told):
    assert found([(*here, "cheap fish")], [(*there, "cheap fish")]) == [
        (f"“cheap fish”: {told}.", "1 passage in 2020; 1 passage in 2021")
    ]


def test_an_echo_says_who_comes_first_in_the_text():
    two = [("Bo Berg", "energy", "cheap fish"), ("Ann Ash", "syria", "cheap fish")]
    assert found([*two, ("", "", "They spoke of cheap fish")], []) == [
        (
            "“cheap fish” is used by two leaders: Bo Berg first in the text in 2020, also Ann Ash.",
            "3 passages in 2020, 1 of them outside statements; 0 passages in 2021",
        )
    ]


def test_what_stays_with_speaker_and_topic_is_no_finding():
    line = ("Ann Ash", "energy", "cheap fish")
    assert found([line], [line]) == []


def test_what_changed_in_two_ways_comes_first():
    left = [("Ann Ash", "energy", "very cheap dear fish"), ("Ann Ash", "energy", "old wine")]
    right = [("Bo Berg", "energy", "very cheap dear fish"), ("Bo Berg", "syria", "old wine")]
    assert [sentence.split("”")[0] for sentence, _ in found(left, right)] == [
        "“old wine",
        "“very cheap dear fish",
    ]


def test_two_of_a_kind_are_enough():
    words = ["cheap fish", "old wine", "good bread"]
    left = [("Ann Ash", "energy", one) for one in words]
    right = [("Ann Ash", "syria", one) for one in words]
    assert len(found(left, right)) == 2


def test_without_a_date_order_it_is_told_side_by_side():
    left, right = [("Ann Ash", "energy", "cheap fish")], [("Bo Berg", "syria", "cheap fish")]
    ((sentence, _),) = found(left, right, published=("2021-01-01", "2020-01-01"))
    assert sentence == (
        "“cheap fish”: in 2021 Ann Ash alone, on Energy; in 2020 Bo Berg alone, on Syria."
    )


def test_between_leaders_who_met_once_only_nothing_goes():
    pair = tables(
        worded("a", ("Ann Ash and Bo Berg", "other", "hello"), ("Bo Berg", "energy", "cheap fish")),
        worded("b", ("Ann Ash and Cy Cole", "other", "bye"), ("Cy Cole", "energy", "cheap fish")),
    )
    assert list(wording_findings(Pair(pair, "a", "b", TOPICS))) == []


def test_who_meets_nowhere_did_not_miss_a_meeting():
    one = worded("a", ("Ann Ash and Bo Berg", "other", "hello"))
    other = worded("b", ("Ann Ash and Cy Cole", "other", "bye"))
    pair = Pair(tables(one, other), "a", "b", TOPICS)
    assert [pair.took_part(name, "b") for name in ("Ann Ash", "Bo Berg", "ministry")] == [
        True,
        False,
        True,
    ]


@pytest.mark.parametrize(("here", "there"), [("other", "energy"), ("energy", "other")])
def test_nothing_moves_from_or_to_what_no_topic_fits(here, there):
    assert found([("Ann Ash", here, "cheap fish")], [("Ann Ash", there, "cheap fish")]) == []


def test_a_phrase_with_a_gap_is_no_finding():
    left = [("Ann Ash", "energy", "cheap and very old fish")]
    right = [("Bo Berg", "syria", "cheap or quite old fish")]
    assert found(left, right) == []
