"""Words that point back: a statement with each in it, whether it takes over the issue before it."""

import pytest

from analysis.language.spans import Span
from analysis.topics.coding import MOST_TOPICS, Coding, codings

ISSUE = (Coding("syria", (), "term"),)


def topics(text, context=ISSUE, heading=()):
    whole = Span(0, len(text))
    return [one.topic for one in codings(text, whole, whole, context, heading)]


@pytest.mark.parametrize(
    "words",
    [
        "in this regard",
        "in this respect",
        "on this issue",
        "this issue",
        "the issue",
        "these issues",
        "the problem",
        "this problem",
        "the crisis",
        "the conflict",
        "the war",
        "the move",
        "the matter",
        "this matter",
        "the situation",
        "the question",
        "such a move",
        "such moves",
        "the step",
        "the plan",
        "the region",
        "there",
    ],
)
def test_every_pointer_takes_the_issue_over(words):
    assert topics(f"It is hard {words}.")[0] == "syria"


@pytest.mark.parametrize("words", ["this road", "an issue", "moves", "these"])
def test_what_points_at_nothing(words):
    assert topics(f"It is hard {words}.") == ["other"]


def test_a_pointer_takes_only_issues_and_arms_along():
    arms, energy = Coding("arms_and_missile_defence", (), "term"), Coding("energy", (), "term")
    assert topics("It is hard there.", (*ISSUE, energy, arms)) == [
        "syria",
        "arms_and_missile_defence",
    ]
    assert topics("It is hard there.", (energy, arms)) == ["other"]


def test_the_sentence_goes_before_the_statement_before():
    text = "On Ukraine, he said it is hard there."
    found = codings(text, Span(20, len(text)), Span(0, len(text)), ISSUE, ())
    assert [one.topic for one in found] == ["ukraine"]


def test_the_heading_goes_before_both():
    heading = (Coding("korean_peninsula", (), "term"),)
    assert topics("It is hard there.", ISSUE, heading) == ["korean_peninsula"]


def test_the_topic_from_around_is_not_there_twice_and_comes_first():
    arms = (*ISSUE, Coding("arms_and_missile_defence", (), "term"))
    found = topics("It is hard there, with missiles and trade and trade.", arms)
    assert found[0] == "syria"
    assert len(found) == len(set(found))


def test_the_topic_with_most_hits_comes_first():
    assert topics("The gas price and trade and tariffs and exports.", ())[0] == "economy_trade"


def test_four_topics_at_most():
    text = "Trade, energy, peace, sovereignty, tourism, the UN and bilateral ties matter."
    assert len(topics(text, ())) == MOST_TOPICS == 4
