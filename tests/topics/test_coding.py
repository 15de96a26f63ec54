"""Topics: a statement in; topics with the terms that led to them out."""

import pytest

from analysis.language.spans import Span
from analysis.topics.coding import by_terms, codings


def coded(text, context=(), heading=()):
    """{topic: (words of its terms, basis)} of a statement that is all of `text`."""
    whole = Span(0, len(text))
    found = codings(text, whole, whole, context, heading)
    return {one.topic: ([hit.words for hit in one.hits], one.basis) for one in found}


def test_a_term_leads_to_its_topic_and_is_kept():
    assert coded("They will build a gas pipeline.") == {"energy": (["gas", "pipeline"], "term")}


def test_a_star_stands_for_the_rest_of_a_word():
    assert coded("Cooperating is good.") == {"bilateral_ties": (["Cooperating"], "term")}


def test_a_term_with_a_capital_is_matched_as_written():
    assert coded("Troops of the UN came.") == {"multilateral_order": (["UN"], "term")}
    assert coded("The un-named road.") == {"other": ([], "none")}


def test_an_exception_holds_a_term_but_does_not_lead_to_the_topic():
    assert "bilateral_ties" not in coded("International relations are changing.")


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("Deals worth billions were signed.", True),
        ("The report deals with the climate.", False),
        ("Two peace deals were signed.", False),
    ],
)
def test_deals_are_trade_where_they_are_no_verb_and_no_settlement(text, led):
    assert ("economy_trade" in coded(text)) is led


def test_what_fits_nothing_is_other():
    assert coded("The weather was fine.") == {"other": ([], "none")}


def test_a_statement_has_at_most_four_topics():
    text = "Trade, energy, peace, sovereignty, tourism, the UN and bilateral ties matter."
    assert len(coded(text)) == 4


def test_what_points_back_takes_the_issue_of_the_statement_before():
    before = codings("The war in Syria must end.", Span(0, 26), Span(0, 26), (), ())
    assert coded("A new role in this regard is welcome.", before)["syria"] == (["Syria"], "context")


def test_what_points_back_takes_arms_along_with_their_issue():
    text = "THAAD in South Korea is a risk."
    whole = Span(0, len(text))
    found = coded("The move harms the trade.", codings(text, whole, whole, (), ()))
    assert {topic: basis for topic, (_, basis) in found.items()} == {
        "korean_peninsula": "context",
        "arms_and_missile_defence": "context",
        "economy_trade": "term",
    }


def test_what_does_not_point_back_takes_nothing_over():
    before = codings("The war in Syria must end.", Span(0, 26), Span(0, 26), (), ())
    assert "syria" not in coded("Trade is growing.", before)


def test_a_heading_gives_its_issue_to_its_section():
    text = "On Syria\nVoices for talks are many."
    found = codings(
        text, Span(9, len(text)), Span(9, len(text)), (), tuple(by_terms(text, Span(0, 8)))
    )
    assert [(one.topic, one.basis) for one in found] == [("syria", "context")]


def test_a_statement_with_an_issue_of_its_own_keeps_it():
    text = "On Syria\nUkraine needs talks."
    found = codings(
        text, Span(9, len(text)), Span(9, len(text)), (), tuple(by_terms(text, Span(0, 8)))
    )
    assert [one.topic for one in found] == ["ukraine"]
