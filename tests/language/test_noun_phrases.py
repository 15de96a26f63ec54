"""Noun phrases: a sentence in; the words that name its source out."""

import pytest

from tests.stated import speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("The king said few would go.", "king", id="not its verb"),
        pytest.param(
            "Officials in Oslo, of all places, said few would go.",
            "Officials in Oslo",
            id="not what is thrown in",
        ),
        pytest.param(
            "A Peace Institute report said few would go.", "Peace Institute", id="who made a report"
        ),
    ],
)
def test_who_a_noun_phrase_names(text, speaker):
    assert speakers(text) == [speaker]
