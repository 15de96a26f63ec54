"""Two readouts beside each other: literal statements in, literal rows out."""

import pytest

from analysis import compare
from tests.readout_tables import readout, said, tables

EARLY = readout(
    "early",
    "2020-01-01",
    said("Bo Berg and Ann Ash", "peace"),
    said("Ann Ash", "peace trade", 8),
    said("Ann Ash", "trade", 5, own_cue=False),
    said("Bo Berg", "visits"),
)
LATE = readout("late", "2021-01-01", said("Ann Ash", "peace", 30), said("Cy Cole", "peace"))
PAIR = tables(EARLY, LATE)


def records(table, *columns):
    return [tuple(row) for row in table[list(columns)].itertuples(index=False)]


# Slots


def topics_of(pair, left, right):
    return compare.topics(compare.topic_counts(pair, left, right))


def test_slots_go_by_first_mention_in_the_older_readout_first():
    slots = {"Bo Berg": "A", "Ann Ash": "B", "Cy Cole": "C"}
    assert compare.leader_slots(PAIR, "early", "late") == slots


def test_swapping_the_sides_keeps_the_slots():
    assert compare.leader_slots(PAIR, "late", "early") == compare.leader_slots(
        PAIR, "early", "late"
    )


def test_the_fifth_leader_shares_the_neutral_slot():
    crowd = tables(readout("crowd", None, *(said(name, "peace") for name in "VWXYZ")))
    slots = compare.leader_slots(crowd, "crowd", "crowd")
    assert slots == {"V": "A", "W": "B", "X": "C", "Y": "D", "Z": "both"}


def test_several_speakers_have_the_neutral_slot():
    slots = compare.leader_slots(PAIR, "early", "late")
    assert compare.slot_of("Ann Ash + Bo Berg", slots) == "both"


# Counts


def test_several_speakers_are_a_value_of_their_own_after_the_single_ones():
    values = ["Bo Berg", "Ann Ash", "Cy Cole", "Ann Ash + Bo Berg"]
    assert compare.speakers_of_pair(PAIR, "early", "late") == values


def test_speakers_are_counted_in_statements_attributions_and_words():
    counts = compare.speaker_counts(PAIR, "early", "late")
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
    counts = compare.topic_counts(PAIR, "early", "late")
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
    topics, count = compare.most_raised(topics_of(pair, "left", "right"), "left")
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
    row = dict(zip((f"left_{unit}" for unit in compare.UNITS), left, strict=True))
    row |= dict(zip((f"right_{unit}" for unit in compare.UNITS), right, strict=True))
    assert compare.direction(row) == direction


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
    assert compare.relation(pair["readouts"], "left", "right") == relation


def test_a_readout_beside_itself_is_one_meeting():
    assert compare.relation(PAIR["readouts"], "late", "late") == "same readout"


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
    assert compare.is_series(pair["readouts"], "left", "right") is series
    assert compare.different_participants(pair["readouts"], "left", "right") is different


def test_participants_that_were_not_found_are_not_different():
    pair = tables(readout("left", "2020-01-01"), LATE)
    assert not compare.different_participants(pair["readouts"], "left", "late")
    assert not compare.is_series(pair["readouts"], "left", "late")


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
    assert compare.same_names(pair, "left", "right") == found
    assert compare.same_names(pair, "right", "left") == found


def test_a_leader_under_two_names_is_counted_as_one_and_the_text_stays():
    plain = tables(
        readout(
            "left", "2020-01-01", said("Biden and Putin", "peace"), said("Biden", "peace trade")
        ),
        readout("right", "2021-01-01", said("Joseph R. Biden, Jr.", "peace")),
        readout("third", "2022-01-01", said("Biden", "visits")),
    )
    pair = compare.with_same_names(plain, "left", "right")
    counts = compare.topic_counts(pair, "left", "right")
    assert records(
        counts[counts["topic"] == "peace"], "speaker", "left_statements", "right_statements"
    ) == [("Joseph R. Biden, Jr.", 1, 1), ("Joseph R. Biden, Jr. + Putin", 1, 0)]
    assert compare.leader_slots(pair, "left", "right") == {
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


# What stands at an offset


@pytest.mark.parametrize(
    ("offset", "found"),
    [
        (0, ("statement", "early.0")),
        (149, ("statement", "early.100")),
        (150, ("sentence", 1)),
        (1000, ("nothing", 0)),
    ],
)
def test_an_offset_opens_the_statement_that_covers_it_else_its_sentence(offset, found):
    assert compare.covering(PAIR, "early", offset) == found


def test_what_no_topic_fits_stands_last():
    odd = tables(readout("odd", None, *[said("Ann Ash", "other")] * 3, said("Ann Ash", "peace")))
    assert list(topics_of(odd, "odd", "odd")["topic"]) == [
        "peace",
        "other",
    ]
