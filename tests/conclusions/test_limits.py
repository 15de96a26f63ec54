"""Two readouts in, the sentences that limit their comparison out."""

import pandas as pd
import pytest

from analysis.conclusions.limits import ACCOUNT, comparability
from tests.readout_tables import readout, said, tables


def sentences(left=None, right=None, statements=None):
    """The sentences of two readouts whose rows are as given; the second to none is any other."""
    pair = tables(
        readout("left", "2020-01-01", *[said("Ann Ash", "peace")] * 3),
        readout("right", "2021-01-01", *[said("Ann Ash", "peace")] * 2),
    )
    rows = pair["readouts"].set_index("readout").assign(words=100, statement_words=60)
    for name, values in (("left", left or {}), ("right", right or {})):
        for column, value in values.items():
            rows[column] = rows[column].where(rows.index != name, value)
    pair["readouts"] = rows.reset_index()
    for number, values in (statements or {}).items():
        for column, value in values.items():
            pair["statements"].loc[number, column] = value
    return comparability(pair, "left", "right")


def test_it_always_says_that_each_side_is_one_account():
    assert sentences()[0] == ACCOUNT
    assert "one account of a meeting" in ACCOUNT
    assert "not the record of the summit" in ACCOUNT


def test_the_words_are_told_with_those_in_statements():
    assert sentences(right={"words": 199, "statement_words": 1})[1:2] == [
        "2020 has 100 words, 60 of them in statements; 2021 has 199 words, 1 of them in statements."
    ]


@pytest.mark.parametrize(("words", "warned"), [(199, False), (200, True), (50, True), (51, False)])
def test_a_text_twice_as_long_is_said(words, warned):
    found = [one for one in sentences(right={"words": words}) if "twice as long" in one]
    assert bool(found) is warned


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (0, 0, "No text has a quoted passage: all words are the outlets', none a speaker's own."),
        (2, 1, "2020 has 2 quoted passages and 2021 has 1 quoted passage."),
        (
            2,
            0,
            "2020 has 2 quoted passages and 2021 has no quoted passages: direct words cannot be "
            "compared.",
        ),
    ],
)
def test_quotations(left, right, expected):
    assert expected in sentences({"quotations": left}, {"quotations": right})


def test_headings_are_said_where_there_are_any():
    assert not [one for one in sentences() if "heading" in one]
    assert (
        "2020 has no headings and 2021 has 1 heading: a heading is the editor's word for a topic."
        in sentences(right={"headings": 1})
    )


def test_credits_are_said_where_they_differ():
    same = {"credit": "Example"}
    assert not [one for one in sentences(same, same) if "credit" in one]
    assert "2020 is credited to Example and 2021 has no credit." in sentences(same)


def test_carried_statements_are_counted():
    assert (
        "1 of 3 statements in 2020 and 0 of 2 statements in 2021 have no reporting word of their "
        "own: one such word makes several." in sentences(statements={1: {"carried": True}})
    )


def test_what_was_said_before_the_meeting_is_told_with_its_words():
    early = {"occasion": "before the meeting", "occasion_words": "Ahead of the visit"}
    assert (
        "1 of 2 statements in 2021 was made before the meeting, not at it (“Ahead of the visit”)."
        in sentences(statements={4: early})
    )


def test_one_readout_alone():
    one = tables(readout("left", "2020-01-01", said("Ann Ash", "peace")))
    one["readouts"]["words"] = pd.array([7], dtype="int64")
    assert comparability(one, "left", "left")[1] == "2020 has 7 words, 0 of them in statements."
