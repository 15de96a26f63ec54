"""Two readouts beside each other: literal statements in, literal rows out."""

import pytest

from analysis.comparison import counts as tally
from analysis.comparison import leaders
from tests.readout_tables import PAIR, readout, said, tables


def records(table, *columns):
    return [tuple(row) for row in table[list(columns)].itertuples(index=False)]


def topics_of(pair, left, right):
    return tally.topic_totals(tally.topic_counts(pair, left, right))


# Counts


def test_speakers_are_counted_in_statements_attributions_and_words():
    counts = tally.speaker_counts(PAIR, "early", "late")
    assert records(counts, "speaker", "left_statements", "right_statements") == [
        ("Bo Berg", 1, 0),
        ("Ann Ash", 2, 1),
        ("Cy Cole", 0, 1),
        ("Ann Ash + Bo Berg", 1, 0),
    ]
    ann = counts[counts["speaker"] == "Ann Ash"]
    assert records(ann, "left_attributions", "right_attributions") == [(1, 1)]
    assert records(ann, "left_words", "right_words") == [(13, 30)]


def test_topic_counts_keep_zeros_for_every_speaker_of_the_pair():
    counts = tally.topic_counts(PAIR, "early", "late")
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
    topics, count = tally.most_raised(topics_of(pair, "left", "right"), "left")
    assert (sorted(topics), count) == most


# Direction


@pytest.mark.parametrize(
    ("left", "right", "direction"),
    [
        ((1, 1, 10, 1), (2, 2, 20, 2), "more"),
        ((2, 2, 20, 2), (1, 1, 10, 1), "fewer"),
        ((1, 1, 10, 1), (1, 1, 10, 1), "same"),
        ((6, 1, 60, 6), (2, 2, 20, 2), "depends on the unit"),
        ((1, 1, 10, 1), (2, 1, 20, 2), "depends on the unit"),
        ((3, 3, 30, 1), (2, 2, 20, 2), "depends on the unit"),
    ],
)
def test_a_direction_holds_only_where_every_unit_agrees(left, right, direction):
    row = dict(zip((f"left_{unit}" for unit in tally.UNITS), left, strict=True))
    row |= dict(zip((f"right_{unit}" for unit in tally.UNITS), right, strict=True))
    assert tally.direction(row) == direction


# One name a leader


def test_a_leader_under_two_names_is_counted_as_one_and_the_text_stays():
    plain = tables(
        readout(
            "left", "2020-01-01", said("Biden and Putin", "peace"), said("Biden", "peace trade")
        ),
        readout("right", "2021-01-01", said("Joseph R. Biden, Jr.", "peace")),
        readout("third", "2022-01-01", said("Biden", "visits")),
    )
    pair = leaders.with_same_names(plain, "left", "right")
    counts = tally.topic_counts(pair, "left", "right")
    assert records(
        counts[counts["topic"] == "peace"], "speaker", "left_statements", "right_statements"
    ) == [("Joseph R. Biden, Jr.", 1, 1), ("Joseph R. Biden, Jr. + Putin", 1, 0)]
    assert leaders.leader_slots(pair, "left", "right") == {
        "Joseph R. Biden, Jr.": "A",
        "Putin": "B",
    }
    assert list(pair["readouts"]["participants"]) == [
        ("Joseph R. Biden, Jr.", "Putin"),
        ("Joseph R. Biden, Jr.",),
        ("Biden",),
    ]
    assert list(pair["statements"]["id"]) == list(plain["statements"]["id"])
    assert pair["sentences"].equals(plain["sentences"])
    assert list(plain["statements"]["speakers"])[1] == ("Biden",)


def test_what_no_topic_fits_stands_last():
    odd = tables(readout("odd", None, *[said("Ann Ash", "other")] * 3, said("Ann Ash", "peace")))
    assert list(topics_of(odd, "odd", "odd")["topic"]) == [
        "peace",
        "other",
    ]
