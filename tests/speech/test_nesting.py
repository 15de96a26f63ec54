"""Nesting: a sentence with words inside another's words in; who is quoted out."""

import pytest

from tests.speech.sentences import attributed


def test_a_cue_inside_a_content_is_dropped():
    assert attributed("The king said Norway welcomes the plan.") == [
        ("The king", "said", "Norway welcomes the plan")
    ]


def test_the_innermost_source_is_who_speaks():
    (found,) = attributed("A spokesman said Ramirez praised the work of the engineers.")
    assert found == ("Ramirez", "praised", "the work of the engineers")


def test_the_speakers_own_people_are_nobody_else():
    (found,) = attributed("The king said this government welcomes the deal.")
    assert found == ("The king", "said", "this government welcomes the deal")


def test_who_told_of_another_that_he_told_is_kept_apart():
    found = attributed("Ramirez said Oduya closed the road and told the senate that snow fell.")
    assert found == [
        ("Ramirez", "said", "Oduya closed the road"),
        ("Oduya", "told the senate", "snow fell"),
    ]


def test_one_who_is_only_i_or_we_is_no_source_inside_anothers_words():
    assert attributed("We said that the road is open, the king reported.") == [
        ("the king", "reported", "We said that the road is open")
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The king praised the road, calling it a gift.",
            [("The king", "calling", "it a gift")],
            id="calling",
        ),
        pytest.param(
            "The king welcomed the road, stressing that tolls must fall.",
            [
                ("The king", "welcomed", "the road"),
                ("The king", "stressing", "tolls must fall"),
            ],
            id="stressing something else",
        ),
        pytest.param(
            "The king called the claims “false”, saying that tolls fell.",
            [
                ("The king", "called", "the claims “false”"),
                ("The king", "saying", "tolls fell"),
            ],
            id="behind a claim of its own",
        ),
    ],
)
def test_a_verdict_is_not_labelled_beside_its_details(sentence, expected):
    assert attributed(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The bank says it does not limit roads and praises the queen.",
            [("The bank", "says", "it does not limit roads"), ("The bank", "praises", "the queen")],
            id="in the tense of the telling",
        ),
        pytest.param(
            "The king says that Norway limits trade and praises the bridge.",
            [("The king", "says", "Norway limits trade and praises the bridge")],
            id="in the tense of what is told",
        ),
        pytest.param(
            "The king said Norway will open the road and has praised the bridge.",
            [("The king", "said", "Norway will open the road and has praised the bridge")],
            id="in another tense than the telling",
        ),
    ],
)
def test_who_praises_behind_another_verb(sentence, expected):
    assert attributed(sentence) == expected
