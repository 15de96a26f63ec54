"""Narration: a content in; where another or the reporter takes over out."""

import pytest

from tests.speech.sentences import attributed


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The king said the road is open, while the queen said the bridge is closed.",
            [
                ("The king", "said", "the road is open"),
                ("the queen", "said", "the bridge is closed"),
            ],
            id="while",
        ),
        pytest.param(
            "The minister said that the road was open although the queen said: “It is closed.”",
            [
                ("The minister", "said", "the road was open"),
                ("the queen", "said", "“It is closed.”"),
            ],
            id="although",
        ),
        pytest.param(
            "The king said that the road is open while the snow is gone.",
            [("The king", "said", "the road is open while the snow is gone")],
            id="no other's words",
        ),
    ],
)
def test_another_set_beside_a_content_ends_it(sentence, expected):
    assert attributed(sentence) == expected


def test_a_question_in_front_ends_where_the_answer_begins():
    found = attributed(
        "When the senator asked if the road was closed, the minister said the snow had gone."
    )
    assert found == [
        ("the senator", "asked", "if the road was closed"),
        ("the minister", "said", "the snow had gone"),
    ]


def test_the_circumstances_of_the_telling_are_no_content():
    (found,) = attributed("The king praised the road and the bridge in a speech on Monday.")
    assert found == ("The king", "praised", "the road and the bridge")


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


@pytest.mark.parametrize("behind", ["that the queen denied", "which the queen denied", "she made"])
def test_what_takes_up_a_content_is_no_part_of_it(behind):
    (found,) = attributed(f"The king said the road is open, a claim {behind}.")
    assert found == ("The king", "said", "the road is open")


def test_a_list_ends_where_another_speaks():
    found = attributed(
        "The king praised the new road, and the two leaders agreed to build a bridge."
    )
    assert found == [
        ("The king", "praised", "the new road"),
        ("the two leaders", "agreed to", "build a bridge"),
    ]
