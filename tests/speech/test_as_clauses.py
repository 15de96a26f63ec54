"""Contents beside a clause with "as": "As Lind noted, the road is open"."""

import pytest

from tests.speech.sentences import attributed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As the king noted in Bergen, the road is open.",
            ("the king", "noted", "the road is open"),
        ),
        (
            "The road is open, as the king noted.",
            ("the king", "noted", "The road is open"),
        ),
        (
            "The road, as the king pointed out, is open.",
            ("the king", "pointed out", "The road, as the king pointed out, is open"),
        ),
    ],
)
def test_a_content_beside_its_clause(text, expected):
    assert attributed(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "As the king said goodbye, the band played.",
        "As the king left, the band played.",
        "The band played as the king noted.",
        "The road is as open as the king noted.",
    ],
)
def test_another_clause_with_as(text):
    assert attributed(text) == []


def test_where_somebody_else_is_cited_the_clause_gives_nothing():
    assert attributed("As the king noted, the queen said that the road is open.") == [
        ("the queen", "said", "the road is open")
    ]
