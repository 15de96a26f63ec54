"""Statements on topics of both sides in; which side has more out."""

from analysis.comparison.pair import Pair
from analysis.conclusions.emphasis import emphasis_findings
from tests.readout_tables import LABELS, left, right, said, tables, worded


def found(one, other):
    return list(emphasis_findings(Pair(tables(one, other), "left", "right", LABELS)))


def test_more_and_fewer_statements_with_their_base():
    told = found(
        left(*[said("Ann Ash", "peace")] * 4, said("Ann Ash", "trade")),
        right(said("Ann Ash", "peace"), *[said("Ann Ash", "trade")] * 6),
    )
    assert [(each.sentence, each.base, each.rests_on) for each in told] == [
        (
            "Trade: more statements in 2021 than in 2020.",
            "1 of 5 statements in 2020; 6 of 7 in 2021",
            (5,),
        ),
        (
            "Peace: fewer statements in 2021 than in 2020.",
            "4 of 5 statements in 2020; 1 of 7 in 2021",
            (3,),
        ),
    ]


def test_of_three_the_two_largest_are_told():
    told = found(
        left(said("Ann Ash", "peace trade visits"), *[said("Ann Ash", "other")] * 9),
        right(
            *[said("Ann Ash", "peace")] * 4,
            *[said("Ann Ash", "trade")] * 6,
            *[said("Ann Ash", "visits")] * 5,
        ),
    )
    assert [each.topics for each in told] == [("trade",), ("visits",)]


def test_what_only_one_side_has_is_no_emphasis():
    assert found(left(*[said("Ann Ash", "peace")] * 4), right(said("Ann Ash", "trade"))) == []


def test_one_statement_more_is_no_finding():
    assert found(left(said("Ann Ash", "peace")), right(*[said("Ann Ash", "peace")] * 2)) == []


def test_a_repeat_does_not_make_more_statements():
    border = ("Ann Ash", "peace", "open the northern border")
    rain = ("Bo Berg", "visits", "rain falls daily")
    pair = tables(
        worded("a", border, border, border, rain, published="2020-01-01"),
        worded("b", border, rain, published="2021-01-01"),
    )
    (told,) = emphasis_findings(Pair(pair, "a", "b", LABELS))
    assert told.sentence == "Peace: whether there is more depends on the unit."
    assert told.muted
