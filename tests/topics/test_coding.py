"""Topics: a statement in; topics with the terms that led to them out."""

import pytest

from tests.topics.codings import coded, topics, words_coded


def test_a_term_leads_to_its_topic_and_is_kept():
    assert coded("They will build a gas pipeline.") == {"energy": (["gas", "pipeline"], "term")}


def test_a_star_stands_for_the_rest_of_a_word():
    assert coded("Cooperating is good.") == {"bilateral_ties": (["Cooperating"], "term")}


def test_a_term_with_a_capital_is_matched_as_written():
    assert coded("Envoys of the UN came.") == {"multilateral_order": (["UN"], "term")}
    assert coded("The un-named road.") == {"other": ([], "none")}


def test_an_exception_holds_a_term_but_does_not_lead_to_the_topic():
    assert "bilateral_ties" not in coded("International relations are changing.")


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("Deals worth billions were signed.", True),
        ("The report deals with the weather.", False),
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


def test_the_topic_with_most_hits_comes_first():
    assert topics("The gas price and trade and tariffs and exports.")[0] == "economy_trade"


def test_what_the_frame_names_comes_first_and_counts_once():
    framed = words_coded("the pipeline and trade")
    found = coded("Exports and tariffs and trade will grow.", frame=framed)
    assert {topic: basis for topic, (_, basis) in found.items()} == {
        "energy": "frame",
        "economy_trade": "frame",
    }


def test_a_heading_gives_its_issue_to_its_section():
    found = coded("Voices for calm are many.", heading=words_coded("On Syria"))
    assert found == {"syria": (["Syria"], "heading")}


def test_a_statement_with_an_issue_of_its_own_keeps_it():
    assert topics("Ukraine needs calm.", heading=words_coded("On Syria")) == ["ukraine"]


def test_a_heading_without_an_issue_gives_its_topic_where_there_is_no_other():
    heading = words_coded("Energy")
    assert coded("Nothing has been signed.", heading=heading) == {"energy": (["Energy"], "heading")}
    assert topics("Tourism is growing.", heading=heading) == ["culture_people"]


def test_that_leaders_met_is_no_subject_of_a_section():
    assert topics("Nothing was signed.", heading=words_coded("A visit")) == ["other"]


@pytest.mark.parametrize(
    ("before", "taken"),
    [
        ("The pipeline matters.", {"energy": "account"}),
        ("The pipeline and tourism matter.", {"other": "none"}),
        ("The pipeline and Syria matter.", {"syria": "account"}),
        ("They met for a visit.", {"other": "none"}),
    ],
)
def test_what_is_carried_on_has_the_one_subject_of_its_run(before, taken):
    found = coded("We are far from the end.", run=words_coded(before))
    assert {topic: basis for topic, (_, basis) in found.items()} == taken


def test_what_is_carried_on_keeps_its_own_topic():
    assert topics("Tourism is growing.", run=words_coded("The pipeline.")) == ["culture_people"]
