"""Two texts in, the pieces that lead from one to the other out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.redline import is_readable, redline


def changes(left, right):
    return [(piece.change, piece.text) for piece in redline(left, right)]


def test_kept_words_stand_once_and_the_others_on_their_side():
    assert changes("open the northern border", "close the northern border soon") == [
        ("deleted", "open"),
        ("inserted", "close"),
        ("kept", "the northern border"),
        ("inserted", "soon"),
    ]


def test_punctuation_and_capitals_are_no_change():
    assert changes("Peace, “stability” and trade.", "peace stability; and trade") == [
        ("kept", "peace stability; and trade")
    ]


def test_words_that_come_often_in_a_long_text_are_kept():
    long = " ".join(["peace is good and trade is good"] * 40)
    assert changes(f"Today {long}", long) == [("deleted", "Today"), ("kept", long)]


def test_both_apostrophes_are_one():
    assert changes("Oslo’s fish", "Oslo's fish") == [("kept", "Oslo's fish")]


def test_a_word_that_stands_elsewhere_is_moved():
    assert changes("trade and peace in Oslo", "peace in Oslo, then trade") == [
        ("moved from here", "trade"),
        ("deleted", "and"),
        ("kept", "peace in Oslo,"),
        ("inserted", "then"),
        ("moved to here", "trade"),
    ]


def test_a_word_that_comes_twice_moves_once():
    found = changes("fish x a b c", "a b c fish fish")
    assert [change for change, text in found if "fish" in text] == [
        "moved from here",
        "moved to here",
        "inserted",
    ]


def test_a_little_word_never_moves():
    assert {change for change, _ in changes("the fish swim", "fish swim the sea")} == {
        "deleted",
        "kept",
        "inserted",
    }


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("open the border soon", "open the border now", True),
        ("open the border soon", "rain falls daily again", False),
        ("", "", True),
    ],
)
def test_a_redline_helps_only_where_enough_words_stand_in_order(left, right, expected):
    assert is_readable(left, right) is expected


WORDS = st.lists(st.sampled_from(["peace", "the", "trade", "Oslo", "fish,"]), max_size=8).map(
    " ".join
)
TEXTS = st.one_of(WORDS, st.text(max_size=40))


def plain(text):
    return [word.casefold() for word in re.findall(r"\w+", text)]


@given(TEXTS, TEXTS)
def test_the_pieces_of_a_side_make_up_its_words(left, right):
    for text, own in (
        (left, {"deleted", "moved from here"}),
        (right, {"inserted", "moved to here"}),
    ):
        pieces = redline(left, right)
        words = [
            word for piece in pieces if piece.change in own | {"kept"} for word in plain(piece.text)
        ]
        assert words == plain(text)


@given(TEXTS)
def test_a_text_beside_itself_is_kept(text):
    assert {piece.change for piece in redline(text, text)} <= {"kept"}
