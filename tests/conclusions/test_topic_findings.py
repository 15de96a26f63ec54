"""Statements and narration in; what is new, gone, or only named otherwise out."""

import pytest

from analysis.comparison.pair import Pair
from analysis.conclusions.topic_findings import topic_findings
from analysis.tables.dataframes import frame
from analysis.topics.codebook import codebook
from tests.readout_tables import LABELS, left, right, said, tables, worded

TOPICS = {topic.id: topic.label for topic in codebook()}
GAS = ("Ann Ash", "energy", "gas is cheap")
RAIN = ("Ann Ash", "culture_people", "museums are open")


def told(one, other):
    pair = Pair(tables(one, other), "left", "right", LABELS)
    return [(each.sentence, each.base, each.muted) for each in topic_findings(pair)]


def in_words(here, there):
    """Of two readouts in words, two years apart."""
    pair = tables(
        worded("a", *here, published="2020-01-01"), worded("b", *there, published="2021-01-01")
    )
    return list(topic_findings(Pair(pair, "a", "b", TOPICS)))


def test_between_two_meetings_of_the_same_people_topics_are_dropped_and_new():
    assert told(
        left(*[said("Ann Ash", "peace trade")] * 2), right(*[said("Ann Ash", "visits peace")] * 2)
    ) == [
        ("Dropped after 2020: Trade.", "2 of 2 statements in 2020; 0 of 2 in 2021", False),
        ("New in 2021: Visits.", "2 of 2 statements in 2021; 0 of 2 in 2020", False),
    ]


def test_without_a_date_order_topics_stand_only_in_one():
    found = told(
        left(*[said("Ann Ash", "trade")] * 2, published="2021-01-01"),
        right(*[said("Ann Ash", "visits")] * 2, published="2020-01-01"),
    )
    assert [sentence for sentence, *_ in found] == ["Only in 2021: Trade.", "Only in 2020: Visits."]


def test_between_other_participants_nothing_is_new_or_dropped():
    found = told(
        left(*[said("Ann Ash and Bo Berg", "trade")] * 2),
        right(*[said("Ann Ash and Cy Cole", "visits")] * 2),
    )
    assert [sentence for sentence, *_ in found] == ["Only in 2020: Trade.", "Only in 2021: Visits."]


def test_topics_of_one_statement_are_told_together_and_muted():
    found = told(left(said("Ann Ash", "trade visits")), right(said("Ann Ash", "peace")))
    assert found == [
        (
            "One statement on each in 2020, none in 2021: Trade; Visits.",
            "Of 1 statement in 2020 and 1 in 2021",
            True,
        ),
        (
            "One statement in 2021, none in 2020: Peace.",
            "Of 1 statement in 2021 and 1 in 2020",
            True,
        ),
    ]


def test_a_topic_that_no_code_fits_is_no_finding():
    assert told(left(*[said("Ann Ash", "other")] * 2), right(*[said("Ann Ash", "peace")] * 2)) == [
        ("New in 2021: Peace.", "2 of 2 statements in 2021; 0 of 2 in 2020", False)
    ]


@pytest.mark.parametrize(
    ("kind", "words", "how"),
    [
        ("narration", "they spoke of gas", "named by the reporter only"),
        ("heading", "Gas", "named in a heading only"),
        ("narration", "they fired tear gas", "named in another sense only"),
    ],
)
def test_what_the_other_text_names_is_not_dropped(kind, words, how):
    there = worded("b", RAIN, ("", "", words), published="2021-01-01")
    there["sentences"][-1]["kind"] = kind
    pair = tables(worded("a", GAS, GAS, RAIN, published="2020-01-01"), there)
    (found,) = topic_findings(Pair(pair, "a", "b", TOPICS))
    assert found.sentence == f"Energy: 2 statements in 2020; in 2021 {how}."
    assert not found.muted


def test_without_any_word_of_it_there_a_topic_is_dropped():
    (found,) = in_words([GAS, GAS, RAIN], [RAIN, ("", "", "they spoke of snow")])
    assert found.sentence == "Dropped after 2020: Energy."
    assert (found.topics, found.side, found.rests_on) == (("energy",), "left", (2,))


def test_one_statement_on_what_the_other_text_names_is_muted():
    (found,) = in_words([GAS, RAIN], [RAIN, ("", "", "they spoke of gas")])
    assert found.sentence == "Energy: 1 statement in 2020; in 2021 named by the reporter only."
    assert found.muted


def test_a_paragraph_taken_away_takes_only_what_it_had():
    whole = [GAS, GAS, RAIN, RAIN]
    assert [each.topics for each in in_words(whole, whole[2:])] == [("energy",)]
    assert in_words(whole, whole) == []


def test_a_statement_that_names_the_topic_is_quoted_and_the_naming_counted():
    two = tables(left(*[said("Ann Ash", "trade")] * 2), right(*[said("Ann Ash", "visits")] * 3))
    ids = two["statements"].loc[two["statements"]["readout"] == "right", "id"]
    coding = {"topic": "visits", "terms": ()}
    around = [
        {**coding, "id": ids.iloc[0], "basis": "heading"},
        {**coding, "id": ids.iloc[1], "basis": "frame"},
    ]
    two["codings"] = frame("codings", around)
    pair = Pair(two, "left", "right", LABELS)
    by_sentence = {each.sentence: each for each in topic_findings(pair)}
    visits, trade = by_sentence["New in 2021: Visits."], by_sentence["Dropped after 2020: Trade."]
    assert visits.quoted == ids.iloc[2]
    assert visits.base == ("3 of 3 statements in 2021, 1 of which names it itself; 0 of 2 in 2020")
    assert trade.base == "2 of 2 statements in 2020; 0 of 3 in 2021"


def test_what_is_gone_comes_before_what_the_other_text_names():
    tax = ("Ann Ash", "economy_trade", "the trade is good")
    found = in_words([GAS, GAS, GAS, tax, tax, RAIN], [RAIN, ("", "", "they spoke of gas")])
    assert [each.topics for each in found] == [("economy_trade",), ("energy",)]
