"""Words that point back: a statement with each in it, whether it takes over the issue before it."""

import pytest

from analysis.language.spans import Span
from analysis.topics.coding import MOST_TOPICS, Around, codings
from analysis.topics.term_hits import Coding
from analysis.topics.wording import words as wording
from tests.topics import codings as shared
from tests.topics.codings import coded, words_coded

ISSUE = (Coding("syria", (), "term"),)


def topics(text, before=ISSUE, heading=()):
    return shared.topics(text, before=before, heading=heading)


@pytest.mark.parametrize("words", wording("pointers", "terms"))
def test_every_pointer_takes_the_issue_over(words):
    assert topics(f"It is hard {words}.")[0] == "syria"


@pytest.mark.parametrize("words", ["this road", "an issue", "moves", "these"])
def test_what_points_at_nothing(words):
    assert topics(f"It is hard {words}.") == ["other"]


@pytest.mark.parametrize(
    "text",
    ["There is no doubt.", "There must be a price.", "There’s hope.", "The question of time."],
)
def test_there_that_is_no_place_points_at_nothing(text):
    assert topics(text) == ["other"]


def test_what_is_pointed_at_is_told_with_its_words():
    before = words_coded("The war in Syria must end.")
    assert coded("A new role in this regard is welcome.", before=before) == {
        "syria": (["Syria"], "pointer")
    }


def test_what_points_back_takes_arms_along_with_their_issue():
    before = words_coded("THAAD in South Korea is a risk.")
    found = coded("The move harms the trade.", before=before)
    assert {topic: basis for topic, (_, basis) in found.items()} == {
        "korean_peninsula": "pointer",
        "arms_and_missile_defence": "pointer",
        "economy_trade": "term",
    }


def test_what_does_not_point_back_takes_nothing_over():
    assert topics("Trade is growing.") == ["economy_trade"]


def test_a_pointer_takes_only_issues_and_arms_along():
    arms, energy = Coding("arms_and_missile_defence", (), "term"), Coding("energy", (), "term")
    assert topics("It is hard there.", (*ISSUE, energy, arms)) == [
        "syria",
        "arms_and_missile_defence",
    ]
    assert topics("It is hard there.", (energy, arms)) == ["other"]


def test_the_sentence_goes_before_the_statement_before():
    text = "On Ukraine, he said it is hard there."
    found = codings(text, Span(20, len(text)), Around(Span(0, len(text)), before=ISSUE))
    assert [one.topic for one in found] == ["ukraine"]


def test_the_sentence_told_before_goes_before_the_statement_before():
    text = "They spoke of Ukraine. It is hard there."
    span = Span(23, len(text))
    found = codings(text, span, Around(span, narrated=Span(0, 22), before=ISSUE))
    assert [(one.topic, one.basis) for one in found] == [("ukraine", "pointer")]


def test_the_heading_goes_before_both():
    heading = (Coding("korean_peninsula", (), "term"),)
    assert topics("It is hard there.", ISSUE, heading) == ["korean_peninsula"]


def test_the_topic_from_around_is_not_there_twice_and_comes_first():
    arms = (*ISSUE, Coding("arms_and_missile_defence", (), "term"))
    found = topics("It is hard there, with missiles and trade and trade.", arms)
    assert found[0] == "syria"
    assert len(found) == len(set(found))


def test_four_topics_at_most():
    text = "There, trade, energy, peace, sovereignty, tourism, the UN and bilateral ties matter."
    assert len(topics(text)) == MOST_TOPICS == 4
