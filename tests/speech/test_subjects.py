"""Subjects: a reporting verb in; whose words it gives out."""

import pytest

from tests.speech.sentences import attributed


def test_a_second_verb_in_the_past_shares_the_subject():
    found = attributed("The ministers agreed the road should be built, and opposed a new bridge.")
    assert found == [
        ("The ministers", "agreed", "the road should be built"),
        ("The ministers", "opposed", "a new bridge"),
    ]


def test_a_second_verb_shares_the_subject_behind_the_first():
    assert attributed("The road is open, wrote the king, and praised the bridge.") == [
        ("the king", "wrote", "The road is open"),
        ("the king", "praised", "the bridge"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It was agreed that the road should be built.",
            ("", "agreed", "the road should be built"),
        ),
        (
            "A new road was announced by the king.",
            None,
        ),
        (
            "The king was quoted as saying that the road is open.",
            ("The king", "saying", "the road is open"),
        ),
        (
            "The newspaper quoted the king as saying that the road is open.",
            ("the king", "saying", "the road is open"),
        ),
        (
            "“The road is open,” the newspaper quoted the king as saying.",
            ("the king", "saying", "“The road is open,”"),
        ),
        ("The king was told that the road is open.", None),
        ("The guests were offered a ride.", None),
    ],
)
def test_passives(sentence, expected):
    assert attributed(sentence) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "They spoke of the war, with the minister saying that peace is near.",
            [("the minister", "saying", "peace is near")],
        ),
        ("They spoke of the war, with the minister leaving early.", []),
        (
            "The king said the road is open, with the queen noting the need for a bridge.",
            [
                ("The king", "said", "the road is open"),
                ("the queen", "noting", "the need for a bridge"),
            ],
        ),
    ],
)
def test_a_participle_with_its_own_subject(sentence, expected):
    assert attributed(sentence) == expected


def test_an_object_that_looks_like_the_subject_of_the_next_verb_is_none():
    text = (
        "The council welcomed the deal reached in May, condemned the attack and urged Chad to wait."
    )
    assert attributed(text) == [
        ("The council", "welcomed", "the deal reached in May"),
        ("The council", "condemned", "the attack"),
        ("The council", "urged", "Chad to wait"),
    ]


def test_what_is_praised_behind_a_comma_is_no_source():
    assert attributed("The king left, praising Ramirez.") == []


def test_what_is_said_of_stands_before_who_says_it():
    text = "Finland, Lind said, needs a bridge."
    assert attributed(text) == [("Lind", "said", text.removesuffix("."))]


def test_what_somebody_does_is_no_source():
    assert attributed("Waiting only shows that the road is closed.") == []


def test_it_may_speak_behind_its_words():
    assert attributed("But talks go on, it added.") == [("it", "added", "But talks go on")]


def test_an_office_that_is_taken_for_an_apposition_of_a_place():
    # The parser takes the President for a description of the town.
    text = "When asked about the fire in Mariehamn, the President of Norway noted that it was out."
    assert attributed(text) == [("the President of Norway", "noted", "it was out")]
