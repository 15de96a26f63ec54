"""Two readouts beside each other: literal statements in, literal rows out."""

import pytest

from analysis.comparison.counts import (
    UNITS,
    direction,
    most_raised,
    person_counts,
    repeated,
    topic_counts,
    topic_totals,
)
from tests.readout_tables import PAIR, readout, records, said, tables, worded


def topics_of(pair, left, right):
    return topic_totals(topic_counts(pair, left, right))


# Counts


def test_people_are_counted_alone_and_with_others_in_every_unit():
    counts = person_counts(PAIR, "early", "late", ["Ann Ash", "Bo Berg", "Di Dahl"])
    assert records(counts, "person", "left_statements", "right_statements") == [
        ("Ann Ash", 3, 1),
        ("Bo Berg", 2, 0),
        ("Di Dahl", 0, 0),
    ]
    assert records(counts, "left_alone", "right_alone") == [(2, 1), (1, 0), (0, 0)]
    ann = counts[counts["person"] == "Ann Ash"]
    assert records(ann, "left_attributions", "right_attributions") == [(2, 1)]
    assert records(ann, "left_words", "right_words") == [(23, 30)]


def test_topic_counts_keep_zeros_for_every_speaker_of_the_pair():
    counts = topic_counts(PAIR, "early", "late")
    trade = counts[counts["topic"] == "trade"]
    assert records(trade, "speaker", "left_statements", "right_statements") == [
        ("Bo Berg", 0, 0),
        ("Ann Ash", 2, 0),
        ("Cy Cole", 0, 0),
        ("Ann Ash + Bo Berg", 0, 0),
    ]


def test_topics_say_on_which_side_they_stand_the_most_raised_first():
    assert records(
        topics_of(PAIR, "early", "late"),
        "topic",
        "left_statements",
        "right_statements",
        "status",
    ) == [
        ("peace", 2, 2, "both"),
        ("trade", 2, 0, "only left"),
        ("visits", 1, 0, "only left"),
    ]


def test_what_no_topic_fits_stands_last():
    odd = tables(readout("odd", None, *[said("Ann Ash", "other")] * 3, said("Ann Ash", "peace")))
    assert list(topics_of(odd, "odd", "odd")["topic"]) == [
        "peace",
        "other",
    ]


def test_a_topic_of_the_right_side_alone():
    assert records(topics_of(PAIR, "late", "early"), "topic", "status")[1:] == [
        ("trade", "only right"),
        ("visits", "only right"),
    ]


def test_one_readout_on_both_sides_has_the_same_counts_twice():
    counts = topics_of(PAIR, "late", "late")
    assert records(counts, "topic", "left_statements", "right_statements", "status") == [
        ("peace", 2, 2, "both")
    ]


@pytest.mark.parametrize(
    ("left", "right", "most"),
    [
        (["peace", "peace trade", "visits"], ["trade"], (["peace"], 2)),
        (["peace", "trade"], ["trade"], (["peace", "trade"], 1)),
        (["other", "other", "visits"], ["peace"], (["visits"], 1)),
        (["other"], ["peace"], ([], 0)),
    ],
)
def test_the_topics_of_most_statements_are_those_of_one_side(left, right, most):
    pair = tables(
        readout("left", None, *(said("Ann Ash", topics) for topics in left)),
        readout("right", None, *(said("Ann Ash", topics) for topics in right)),
    )
    topics, count = most_raised(topics_of(pair, "left", "right"), "left")
    assert (sorted(topics), count) == most


# Direction


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ((1, 1, 10, 1), (2, 2, 20, 2), "more"),
        ((2, 2, 20, 2), (1, 1, 10, 1), "fewer"),
        ((1, 1, 10, 1), (1, 1, 10, 1), "same"),
        ((6, 1, 60, 6), (2, 2, 20, 2), "depends on the unit"),
        ((1, 1, 10, 1), (2, 1, 20, 2), "depends on the unit"),
        ((3, 3, 30, 1), (2, 2, 20, 2), "depends on the unit"),
    ],
)
def test_a_direction_holds_only_where_every_unit_agrees(left, right, expected):
    row = dict(zip((f"left_{unit}" for unit in UNITS), left, strict=True))
    row |= dict(zip((f"right_{unit}" for unit in UNITS), right, strict=True))
    assert direction(row) == expected


# Repeats

FIRST = ("Ann Ash", "trade", "open the northern border soon")
OTHERS = [("Bo Berg", "visits", "rain falls daily"), ("Ann Ash", "peace", "snow melts slowly")]


@pytest.mark.parametrize(
    ("second", "is_repeat"),
    [
        (("Ann Ash", "trade", "the northern border must open"), True),
        (("Bo Berg", "trade", "the northern border must open"), False),
        (("Ann Ash", "visits", "the northern border must open"), False),
        (("Ann Ash", "trade", "northern fish swim south, east and west"), False),
    ],
)
def test_a_repeat_has_the_speaker_topic_and_words_of_an_earlier_one(second, is_repeat):
    one = tables(worded("a", FIRST, *OTHERS, second))
    last = one["statements"]["id"].iloc[-1]
    assert repeated(one, "a") == ({last: "a.0"} if is_repeat else {})


def test_names_count_for_a_repeat():
    lines = [("Ann Ash", "peace", "leave South Oslo"), ("Ann Ash", "peace", "peace in South Oslo")]
    one = tables(worded("a", *lines, *OTHERS))
    assert repeated(one, "a") == {"a.17": "a.0"}


def test_an_empty_readout_repeats_nothing():
    assert repeated(tables(worded("a")), "a") == {}


def test_the_same_words_are_a_repeat_however_few():
    one = tables(worded("a", *[("Ann Ash", "peace", "agree")] * 3))
    assert repeated(one, "a") == {"a.6": "a.0", "a.12": "a.0"}
