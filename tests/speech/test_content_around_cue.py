"""Contents around their cue: a sentence in; which of its words are reported out."""

import pytest

from tests.speech.sentences import attributed


@pytest.mark.parametrize(
    "sentence",
    [
        "The road is open, the king said, because the snow has gone.",
        "The road is open, the king said, if the snow has gone.",
        "The road, the king said, “is open”",
        "“The road is open,” said the old king of the far northern land, “and the bridge too.”",
    ],
)
def test_a_content_goes_on_behind_its_cue(sentence):
    (found,) = attributed(sentence)
    assert found[2] == sentence.removesuffix(".")


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway, the king said, attaches importance to trade.",
        "Norway, the king told reporters on Monday, is ready.",
        "Norway is ready, the king said, and wants no tolls.",
        "Norway is ready, the king said, but will ask for tolls.",
    ],
)
def test_a_content_around_its_cue_is_whole(sentence):
    ((source, _, content),) = attributed(sentence)
    assert (source, content) == ("the king", sentence.rstrip("."))


@pytest.mark.parametrize(
    "sentence",
    [
        "“I would rather talk to sixty people,” she said, sipping her tea, “than to a thousand.”",
        "Lind, he told reporters outside the chamber, was a good driver",
        "The queen, she said at the gate, had assured her of a seat",
        "He has doubts, he said, but he also has friends",
    ],
)
def test_a_content_parted_by_its_cue_is_whole(sentence):
    (found,) = attributed(sentence + ("" if sentence.endswith("”") else "."))
    assert found[2] == sentence


def test_what_the_speaker_does_next_is_no_content():
    (found,) = attributed("Norway is ready, the king said, and left the hall.")
    assert found[2] == "Norway is ready"


def test_only_one_content_goes_on_to_the_end_of_a_sentence():
    (found,) = attributed("Norway, X said, is ready, and Finland, Y said, is not.")
    assert found[0] == "X"
