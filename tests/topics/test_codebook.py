"""The codebook: a text in; where its topics' terms stand out."""

from dataclasses import replace

import pytest

from analysis import codebook
from analysis.language.spans import Span
from analysis.topics.codebook import hits

IDS = [
    "bilateral_ties",
    "strategic_coordination",
    "korean_peninsula",
    "ukraine",
    "syria",
    "iran",
    "middle_east",
    "arms_and_missile_defence",
    "security_alliances",
    "economy_trade",
    "energy",
    "climate_environment",
    "technology_cyber",
    "health_food",
    "migration_borders",
    "human_rights",
    "humanitarian_aid",
    "multilateral_order",
    "peace_security",
    "sovereignty_core_interests",
    "leader_diplomacy",
    "culture_people",
    "other",
]


def topic(topic_id):
    return next(topic for topic in codebook() if topic.id == topic_id)


def test_the_codebook_has_the_topics_of_the_guidelines_and_those_of_diplomacy_at_large():
    assert [topic.id for topic in codebook()] == IDS
    assert all(topic.label and topic.definition for topic in codebook())


@pytest.mark.parametrize("topic", codebook(), ids=IDS)
def test_every_term_finds_itself(topic):
    for term in topic.terms:
        words = term.replace("*", "")
        assert [hit.words for hit in hits(words, Span(0, len(words)), topic)] == [words], term


@pytest.mark.parametrize("topic", [topic for topic in codebook() if topic.exceptions])
def test_every_exception_holds_a_term(topic):
    for exception in topic.exceptions:
        words = exception.replace("*", "")
        plain = replace(topic, exceptions=())
        assert hits(words, Span(0, len(words)), plain), exception


def test_names_are_terms_of_an_issue():
    for one in codebook():
        assert one.names <= set(one.terms)
        assert one.issue or not (one.names or one.war)


def test_no_term_stands_twice_in_a_topic():
    assert all(len(set(one.terms)) == len(one.terms) for one in codebook())


def test_hits_have_offsets_into_the_whole_text():
    text = "Fish. The pipeline. Oil."
    found = hits(text, Span(6, 19), topic("energy"))
    assert [(hit.words, hit.span) for hit in found] == [("pipeline", Span(10, 18))]


def test_a_hit_names_its_term_as_the_codebook_has_it():
    text = "Cooperating partners; the Minsk agreements; PEACE."
    whole = Span(0, len(text))
    found = [hit for one in codebook() for hit in hits(text, whole, one)]
    assert [(hit.words, hit.term) for hit in found] == [
        ("Cooperating", "cooperat*"),
        ("Minsk agreements", "Minsk agreement*"),
        ("PEACE", "peace"),
    ]


def test_a_longer_term_takes_the_words_of_a_shorter_one():
    text = "The strategic dialogue, and consultations."
    found = hits(text, Span(0, len(text)), topic("strategic_coordination"))
    assert [hit.term for hit in found] == ["strategic dialogue", "consultation*"]
