"""Two readouts in; set phrases with their places, migration and echo out."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.comparison.set_phrases import phrases
from tests.paths import GOLD
from tests.readout_tables import BOTH, tables, worded, worded_pair
from tests.seeds import LEFT, RIGHT


def table(left, right=()):
    return phrases(worded_pair(left, right), "a", "b")


def only(left, right=()):
    """The one phrase of a pair, missing values as None."""
    found = table(left, right).astype(object)
    (row,) = found.where(found.notna(), None).to_dict("records")
    return row


def test_a_phrase_has_every_place_with_its_speakers_and_topics():
    row = only(
        [("Ann Ash", "energy", "we want cheap fish"), ("", "", "They ate cheap fish")],
        [("Bo Berg", "syria", "cheap fish for all")],
    )
    assert row["phrase"] == "cheap fish"
    assert row["occurrences"] == (
        ("a", ("Ann Ash",), ("energy",), 8, 18),
        ("a", (), (), 28, 38),
        ("b", ("Bo Berg",), ("syria",), 0, 10),
    )


def test_what_only_narration_repeats_is_no_set_phrase():
    assert table([("Ann Ash", "trade", "we want cheap fish"), ("", "", "cheap fish")]).empty


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("cheap fish", "cheap fish", "cheap fish"),
        ("cheap and good fish", "cheap and good fish", "cheap and good fish"),
        ("cheap fish", "cheap and fresh fish", "cheap … fish"),
        ("cheap of fish", "cheap of the fish", "cheap of … fish"),
        ("cheap the fish", "cheap of the fish", "cheap … the fish"),
        ("deep-sea fish", "deep-sea fish", "deep-sea fish"),
        ("cheap, fish", "cheap fish", "cheap fish"),
    ],
)
def test_a_phrase_is_worded_as_it_stands_first(one, other, expected):
    assert only([("Ann Ash", "trade", one)], [("Ann Ash", "trade", other)])["phrase"] == expected


def test_the_capital_of_a_sentences_beginning_is_no_part_of_the_wording():
    pair = tables(worded("a", *[("Ann Ash", "trade", "Cheap fish")] * 2))
    pair["tokens"]["name"] = False
    assert list(phrases(pair, "a", "a")["phrase"]) == ["cheap fish"]


@pytest.mark.parametrize(
    ("here", "there", "migration"),
    [
        (("Ann Ash", "economy_trade"), ("Ann Ash", "economy_trade"), None),
        (("Ann Ash", "energy"), ("Ann Ash", "economy_trade"), "topic: Energy to Economy and trade"),
        (("Ann Ash", "energy"), ("Ann Ash", "energy economy_trade"), None),
        (("Ann Ash", "energy"), ("Bo Berg", "energy"), "speaker: Ann Ash to Bo Berg"),
        ((BOTH, "energy"), ("Bo Berg", "energy"), "narrowed: both leaders to Bo Berg"),
        (("Bo Berg", "energy"), (BOTH, "energy"), "widened: Bo Berg to both leaders"),
        ((BOTH, "energy"), (BOTH, "energy"), None),
        (
            (BOTH, "energy"),
            ("Ann Ash", "syria"),
            "topic: Energy to Syria; narrowed: both leaders to Ann Ash",
        ),
    ],
)
def test_a_phrase_migrates_to_another_topic_or_speaker(here, there, migration):
    meetings = [(BOTH, "other", "hello")], [(BOTH, "other", "goodbye")]
    row = only([*meetings[0], (*here, "cheap fish")], [*meetings[1], (*there, "cheap fish")])
    assert row["migration"] == migration


def test_other_readouts_do_not_change_what_the_leaders_are_called():
    pair = [
        worded("a", (BOTH, "energy", "cheap fish")),
        worded("b", ("Bo Berg", "energy", "cheap fish")),
    ]
    third = worded("c", ("Cy Cole and Di Dahl", "energy", "rain"))
    found = phrases(tables(*pair, third), "a", "b")
    assert list(found["migration"]) == ["narrowed: both leaders to Bo Berg"]


def test_who_had_it_together_and_alone_does_not_narrow():
    left = [(BOTH, "energy", "cheap fish"), ("Bo Berg", "energy", "cheap fish")]
    row = only(left, [("Ann Ash", "energy", "cheap fish")])
    assert row["migration"] == "speaker: both leaders, Bo Berg to Ann Ash"


def test_both_apart_after_both_together_is_another_speaker_and_not_narrowed():
    right = [("Ann Ash", "energy", "cheap fish"), ("Bo Berg", "energy", "cheap fish")]
    row = only([(BOTH, "energy", "cheap fish")], right)
    assert row["migration"] == "speaker: both leaders to Ann Ash, Bo Berg"


def test_one_speaker_value_in_common_is_no_migration():
    left = [(BOTH, "energy", "cheap fish"), ("Bo Berg", "energy", "cheap fish")]
    assert only(left, [("Bo Berg", "energy", "cheap fish")])["migration"] is None


def test_an_echo_is_two_leaders_in_one_readout_the_first_in_the_text_first():
    left = [("Bo Berg", "energy", "cheap fish"), ("Ann Ash", "energy", "cheap fish")]
    assert only(left)["echo"] == "a: Bo Berg first in the text, also Ann Ash"


def test_one_leader_in_each_readout_is_no_echo():
    row = only([("Bo Berg", "energy", "cheap fish")], [("Ann Ash", "energy", "cheap fish")])
    assert row["echo"] is None


def test_a_phrase_that_stands_only_inside_a_longer_one_is_left_out():
    three = [("Ann Ash", "trade", "very cheap fish"), ("Ann Ash", "trade", "very cheap fish")]
    assert list(table(three)["phrase"]) == ["very cheap fish"]
    four = [*three, ("Ann Ash", "trade", "so cheap fish")]
    assert list(table(four)["phrase"]) == ["very cheap fish", "cheap fish"]


def test_phrases_of_both_readouts_come_first():
    left = [("Ann Ash", "trade", "very good old wine"), ("Bo Berg", "trade", "very good old wine")]
    left.append(("Ann Ash", "trade", "cheap fish"))
    found = table(left, [("Ann Ash", "trade", "cheap fish")])
    assert list(found["phrase"]) == ["cheap fish", "very good old wine"]


LINES = st.lists(
    st.tuples(
        st.sampled_from(["Ann Ash", BOTH, "Bo Berg", ""]),
        st.sampled_from(["energy", "syria economy_trade"]),
        st.lists(
            st.sampled_from(["open", "close", "border", "fish", "Oslo", "the"]), min_size=1
        ).map(" ".join),
    ),
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(LINES, LINES)
def test_swapping_the_sides_keeps_the_phrases_their_places_and_echoes(left, right):
    pair = worded_pair(left, right)
    one, other = (phrases(pair, *sides).astype(object).fillna("") for sides in ("ab", "ba"))
    rows = [
        [
            (row.phrase, sorted(row.occurrences), bool(row.migration), sorted(row.echo.split("; ")))
            for row in side
        ]
        for side in (one.itertuples(), other.itertuples())
    ]
    assert rows[0] == rows[1]


@settings(max_examples=60, deadline=None)
@given(LINES, LINES)
def test_a_phrase_stands_in_two_statements_and_where_it_says(left, right):
    pair = worded_pair(left, right)
    texts = {
        name: "\n".join(words for *_, words in lines) for name, lines in (("a", left), ("b", right))
    }
    for row in phrases(pair, "a", "b").itertuples():
        assert len([one for one in row.occurrences if one[1]]) > 1
        first = row.phrase.split()[0].lower()
        assert all(
            texts[one[0]][one[3] : one[4]].lower().startswith(first) for one in row.occurrences
        )


def test_beside_an_empty_readout_nothing_migrates():
    lines = [("Ann Ash", "energy", "cheap fish"), ("Bo Berg", "syria", "cheap fish")]
    assert only(lines)["migration"] is None


# The hand coding


@pytest.fixture(scope="module")
def found(library):
    rows = phrases(library.tables, LEFT, RIGHT).astype(object)
    return rows.where(rows.notna(), None).to_dict("records")


def coded(kind):
    return json.loads((GOLD / "phrases.json").read_text("utf-8"))[kind]


def row_of(found, phrase):
    """The row of a hand-coded phrase: the same words, or a longer wording around them."""
    rows = [row for row in found if phrase in row["phrase"]]
    assert rows, phrase
    return rows[0]


def speakers(row, readout):
    return {one[1] for one in row["occurrences"] if one[0] == readout and one[1]}


@pytest.mark.parametrize("entry", coded("across"), ids=lambda entry: entry["phrase"])
def test_a_hand_coded_phrase_is_found_in_both_readouts(found, entry):
    row = row_of(found, entry["phrase"])
    both = ("Xi Jinping", "Vladimir Putin")
    names = [both if entry[side] == "both" else (entry[side],) for side in ("left", "right")]
    assert [speakers(row, readout) for readout in (LEFT, RIGHT)] == [{name} for name in names]
    assert (row["migration"] is None) == (entry["migration"] is None)


def test_the_hand_coded_migrations_are_told(found):
    assert row_of(found, "dialogue and negotiation")["migration"] == (
        "topic: Korean Peninsula to Ukraine, Peace and security; "
        "narrowed: both leaders to Xi Jinping"
    )
    assert row_of(found, "step up … communication")["migration"] == (
        "speaker: Xi Jinping to Vladimir Putin"
    )


@pytest.mark.parametrize("entry", coded("echo"), ids=lambda entry: entry["phrase"])
def test_a_hand_coded_echo_is_found_with_who_comes_first(found, entry):
    row = row_of(found, entry["phrase"])
    assert row["echo"].startswith(f"{entry['readout']}: {entry['first']} first in the text")


def test_eight_in_ten_are_worth_a_circle(found):
    # Coded by hand after reading the whole list: general words that no reader would circle.
    poor = {"major … issues", "communication and … coordination"}
    shown = {row["phrase"] for row in found}
    print(f"{len(shown - poor)} of {len(shown)} set phrases are worth a circle")
    assert poor <= shown
    assert len(shown - poor) >= 0.8 * len(shown)
