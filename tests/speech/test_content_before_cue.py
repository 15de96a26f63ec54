"""Cues behind a content in; whether they close it out."""

import pytest

from tests.speech.sentences import attributed


@pytest.mark.parametrize("conjunction", ["After", "Before", "When", "While", "Once", "Since"])
def test_a_clause_that_says_when_is_no_content(conjunction):
    sentence = f"{conjunction} Berg signed the treaty, Lind explained to the senate on Friday."
    assert attributed(sentence) == []


def test_what_a_clause_that_says_when_reports_is_of_its_own_subject():
    assert attributed("After Berg voiced concern for the road, Lind explained the plan.") == [
        ("Berg", "voiced concern for", "the road"),
        ("Lind", "explained", "the plan"),
    ]


def test_behind_such_a_phrase_a_clause_is_content():
    (found,) = attributed("After the flood, the road is open again, the king said.")
    assert found[2] == "After the flood, the road is open again"
