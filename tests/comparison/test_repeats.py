"""A readout in; the statements that say again what was said before out."""

import pytest

from analysis.comparison.counts import repeats
from tests.readout_tables import tables, worded

FIRST = ("Ann Ash", "trade", "open the northern border soon")
OTHERS = [("Bo Berg", "visits", "rain falls daily"), ("Ann Ash", "peace", "snow melts slowly")]


@pytest.mark.parametrize(
    ("second", "repeated"),
    [
        (("Ann Ash", "trade", "the northern border must open"), True),
        (("Bo Berg", "trade", "the northern border must open"), False),
        (("Ann Ash", "visits", "the northern border must open"), False),
        (("Ann Ash", "trade", "northern fish swim south, east and west"), False),
    ],
)
def test_a_repeat_has_the_speaker_topic_and_words_of_an_earlier_one(second, repeated):
    one = tables(worded("a", FIRST, *OTHERS, second))
    last = one["statements"]["id"].iloc[-1]
    assert repeats(one, "a") == ({last} if repeated else set())


def test_names_count_for_a_repeat():
    lines = [("Ann Ash", "peace", "leave South Oslo"), ("Ann Ash", "peace", "peace in South Oslo")]
    one = tables(worded("a", *lines, *OTHERS))
    assert repeats(one, "a") == {"a.17"}


def test_an_empty_readout_repeats_nothing():
    assert repeats(tables(worded("a")), "a") == set()


def test_the_same_words_are_a_repeat_however_few():
    one = tables(worded("a", *[("Ann Ash", "peace", "agree")] * 3))
    assert repeats(one, "a") == {"a.6", "a.12"}
