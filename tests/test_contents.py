"""Contents: a sentence in; which of its words are reported out."""

import pytest

from tests.sentences import attributed


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The queen reaffirmed the commitment of the senate to the road.",
            ("The queen", "reaffirmed", "the commitment of the senate to the road"),
            id="another's stance, with of",
        ),
        pytest.param(
            "The king explained that the plan has not changed, the senate opposes delays to the "
            "road by either side, and the world has an interest in the peace of the north.",
            (
                "The king",
                "explained",
                "the plan has not changed, the senate opposes delays to the road by either side, "
                "and the world has an interest in the peace of the north",
            ),
            id="three clauses, of which the parser takes the last for the sentence's own",
        ),
        pytest.param(
            "The king welcomed Norway’s new Senate.",
            ("The king", "welcomed", "Norway’s new Senate"),
            id="a name with what tells of it",
        ),
        pytest.param(
            "The king underscored the value of the road, and the opening of the bridge.",
            (
                "The king",
                "underscored",
                "the value of the road, and the opening of the bridge",
            ),
            id="a second thing behind a comma",
        ),
        pytest.param(
            "The king said with help from the engineers, roads in the north have become safe.",
            (
                "The king",
                "said",
                "with help from the engineers, roads in the north have become safe",
            ),
            id="a phrase before its clause",
        ),
        pytest.param(
            "Visiting Norwegian President Ada Lind and her Finnish host met in Oslo and agreed to "
            "build a road.",
            ("Norwegian President Ada Lind and her Finnish host", "agreed to", "build a road"),
            id="a visitor as subject",
        ),
        pytest.param(
            "The king said that is wrong.",
            ("The king", "said", "that is wrong"),
            id="that as a subject",
        ),
        pytest.param(
            "The king said in a short statement: “A road for all.”",
            ("The king", "said", "“A road for all.”"),
            id="a quotation without a verb, some words behind its cue",
        ),
    ],
)
def test_all_of_a_content(sentence, expected):
    assert attributed(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The king praised the road after the queen had left.", "the road"),
        ("The king welcomed the road while the queen looked on.", "the road"),
        ("The king welcomed the new road, smiling at the queen.", "the new road"),
        ("The king said the road was “wide open” as he left.", "the road was “wide open”"),
    ],
)
def test_what_the_reporter_tells_beside_it_is_no_content(sentence, content):
    assert [found[2] for found in attributed(sentence)] == [content]
