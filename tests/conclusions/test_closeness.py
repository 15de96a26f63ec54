"""Statements in; the words of closeness of each side out."""

import tomllib
from pathlib import Path

import pytest

from analysis.comparison.pair import Pair
from analysis.conclusions import closeness
from analysis.conclusions.closeness import closeness_findings
from tests.readout_tables import LABELS, tables, worded

DATA = tomllib.loads(Path(closeness.__file__).with_suffix(".toml").read_text("utf-8"))
PLAIN = ("Ann Ash", "peace", "the road is open")


def found(here, there):
    pair = tables(
        worded("a", *here, published="2020-01-01"), worded("b", *there, published="2021-01-01")
    )
    return list(closeness_findings(Pair(pair, "a", "b", LABELS)))


def test_words_of_one_side_are_shown_and_the_other_has_none():
    warm = ("Ann Ash", "peace", "we are good neighbours and faithful friends")
    (told,) = found([PLAIN, warm], [PLAIN])
    assert told.sentence == (
        "Words of closeness: in 2020 “good neighbours” and “faithful friends”; in 2021 none."
    )
    assert told.base == (
        "2 such words in the statements in 2020; 0 such words in the statements in 2021"
    )
    assert told.evidence == ("a.17",)


@pytest.mark.parametrize("there", ["Good-Neighbours we are", "good  neighbours"])
def test_the_same_words_on_both_sides_are_no_finding(there):
    here = ("Ann Ash", "peace", "good neighbours")
    assert found([here], [("Ann Ash", "peace", there)]) == []


def test_without_any_such_word_there_is_no_finding():
    assert found([PLAIN], [PLAIN]) == []


def test_the_reporter_s_words_do_not_count():
    assert found([PLAIN, ("", "", "they are old friends")], [PLAIN]) == []


def test_of_many_words_four_are_named():
    many = ("Ann Ash", "peace", "dear friends, rock-solid, unbreakable, mutual trust, close ties")
    (told,) = found([many], [PLAIN])
    assert told.sentence == (
        "Words of closeness: in 2020 “dear”, “friends”, “rock-solid”, “unbreakable” and 2 more; "
        "in 2021 none."
    )


@pytest.mark.parametrize("word", DATA["words"])
def test_every_word_of_the_list_is_found(word):
    words = word.replace("*", "x") if word.endswith("*") and " *" not in word else word
    words = words.replace(" *", " history")
    (told,) = found([("Ann Ash", "peace", f"they are {words} now")], [PLAIN])
    assert f"“{words}”" in told.sentence


@pytest.mark.parametrize("word", ["befriended", "deary", "unfriendly", "embrothered"])
def test_a_word_inside_of_another_is_not_found(word):
    assert found([("Ann Ash", "peace", f"they are {word} now")], [PLAIN]) == []
