"""Roles and names joined by "and" in, one speaker or two out."""

import pytest

from tests.stated import stated


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        pytest.param("Investor and writer Ada Lind", "Ada Lind", id="no article"),
        pytest.param("The investor and writer Ada Lind", "Ada Lind", id="one article"),
        pytest.param("The poet and former minister Ada Lind", "Ada Lind", id="a longer role"),
        pytest.param("The king and Ada Lind", "king + Ada Lind", id="no second role"),
        pytest.param("The king and President Ada Lind", "king + Ada Lind", id="an office"),
        pytest.param(
            "The minister and the writer Bo Berg", "minister + Bo Berg", id="two articles"
        ),
        pytest.param("Ada Lind and the writer", "Ada Lind + writer", id="the name first"),
    ],
)
def test_one_speaker_or_two(source, speakers):
    assert stated(f"{source} said that trade is good.") == [(speakers, "trade is good")]
