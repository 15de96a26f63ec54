"""Passives that name no source: what was noted, and by whom."""

import pytest

from tests.speech.sentences import attributed, misread
from tests.stated import BOTH, NIINISTO, STORE, behind_lead


def contents(text):
    return [(cue, content) for _, cue, content in attributed(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was also noted that the ferry is late.", ("noted", "the ferry is late")),
        ("It has been agreed to buy a new ferry.", ("agreed", "buy a new ferry")),
        ("It was pointed out that the quay is short.", ("pointed out", "the quay is short")),
        ("The need for a longer quay was stressed.", ("stressed", "The need for a longer quay")),
        (
            "Attention was drawn to the state of the quay.",
            ("Attention was drawn to", "the state of the quay"),
        ),
        ("Hope was expressed that the ferry would come.", ("expressed", "the ferry would come")),
        ("Regret was voiced over the old quay.", ("voiced", "the old quay")),
        ("Support was affirmed for a new quay.", ("affirmed", "a new quay")),
        ("Readiness was reaffirmed for a new quay.", ("reaffirmed", "a new quay")),
        (
            "Norway's readiness for talks was reaffirmed.",
            ("reaffirmed", "Norway's readiness for talks"),
        ),
        ("Emphasis was laid on the old quay.", ("Emphasis was laid on", "the old quay")),
        ("An emphasis was made on the quay.", ("emphasis was made on", "the quay")),
        ("Emphasis was placed upon the quay.", ("Emphasis was placed upon", "the quay")),
        ("Much emphasis was put on the quay.", ("emphasis was put on", "the quay")),
        (
            "The fact that the quay is short was noted.",
            ("noted", "The fact that the quay is short"),
        ),
    ],
)
def test_what_was_noted(text, expected):
    assert contents(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The quay was closed in May.",
        "Many things were discussed over tea.",
        "They were noted.",
        "The plan was confirmed.",
        "Views were expressed on the ferry.",
        "A line was drawn on the map.",
        "The need for a quay was not stressed.",
        "The need for a quay will be stressed.",
        "It was hoped that the ferry would come.",
        "The ferry that was mentioned in May is late.",
    ],
)
def test_what_is_no_such_passive(text):
    assert attributed(text) == []


def test_each_verb_of_the_list_reports_in_the_passive():
    clauses = (
        "affirmed acknowledged agreed announced confirmed decided emphasised emphasized mentioned "
        "noted reaffirmed recalled recognised recognized reiterated resolved stated stressed "
        "underlined"
    )
    assert misread(clauses, "It was {} that the quay is short.", ["the quay is short"]) == {}
    nouns = "highlighted supported underlined underscored reiterated"
    assert misread(nouns, "The need for a quay was {}.", ["The need for a quay"]) == {}


def test_the_agent_of_a_passive_is_its_source():
    assert attributed("The need for a quay was stressed by the king.") == []


def test_those_who_met_say_together_what_was_noted():
    (found,) = behind_lead("It was noted that the quay is short.")
    assert found == (BOTH, "the quay is short", False)


def test_right_behind_one_of_them_what_was_noted_is_his():
    *_, found = behind_lead(
        "Store said that the ferry is late. It was noted that the quay is short."
    )
    assert found == (STORE, "the quay is short", False)


@pytest.mark.parametrize(
    "text",
    [
        "Store said the ferry is late. Then they had tea. It was noted that the quay is short.",
        "Store said that the ferry is late. Mutual concern was voiced over the short quay.",
        "Store said that the ferry is late. It was agreed that the quay is short.",
        "An aide said that the ferry is late. It was noted that the quay is short.",
    ],
)
def test_else_it_is_everybody_s(text):
    *_, (speakers, _, _) = behind_lead(text)
    assert speakers == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Attention was laid on the quay.",
        "Emphasis was drawn to the quay.",
        "Cables were laid on the quay.",
        "A bet was placed on the quay.",
        "Progress was made on the quay.",
    ],
)
def test_other_things_that_are_laid_or_drawn_say_nothing(text):
    assert attributed(text) == []


def test_whoever_is_hoped_to_act_does_not_express_it():
    text = "Hope was expressed that Store would open the road."
    assert [names for names, _, _ in behind_lead(text)] == [NIINISTO]
    text = "Hope was expressed that Norway would open the road."
    assert [names for names, _, _ in behind_lead(text)] == [BOTH]


NOTED = "It was noted that the road is open."


@pytest.mark.parametrize(
    ("before", "speakers"),
    [
        ("Store said that tolls fall. The road was built in May.", STORE),
        ("Store spoke in detail of the road.", STORE),
        ("Store said that tolls fall. Niinisto gave an assessment of the road.", NIINISTO),
        ("Store said that tolls fall. The two leaders discussed the road.", BOTH),
        ("Store said that tolls fall. The issues of the road were reviewed.", BOTH),
        ("Store met with Niinisto.", BOTH),
    ],
)
def test_what_was_noted_is_said_by_who_spoke_or_acted_last(before, speakers):
    assert behind_lead(f"{before} {NOTED}")[-1][0] == speakers
