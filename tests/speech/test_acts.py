"""Acts: a statement in; what its speaker does out."""

import pytest

from tests.stated import row_of


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Store opposed the new road.", "oppose"),
        ("Store raised his concerns about the new road.", "oppose"),
        ("Store said both countries are opposed to the new road.", "oppose"),
        ("The two leaders agreed to build a road.", "agree"),
        ("Store said he agrees that the road is long.", "agree"),
        ("They reiterated their agreement that the road is long.", "agree"),
        ("Store praised the new road.", "praise"),
        ("Store said that Norway appreciates the work of the engineers.", "praise"),
        ("Store called the two towns “faithful friends”.", "praise"),
        ("Store called the two towns “far-away places”.", "assert"),
        ("Store urged the engineers to finish the road.", "call"),
        ("Store said the two sides should build a road.", "call"),
        ("Store said it is important to build a road.", "call"),
        ("Store pledged to build a road.", "pledge"),
        ("Store said Norway stands ready to build a road.", "pledge"),
        ("Store said Norway will build a road.", "pledge"),
        ("Store said the snow will melt.", "assert"),
        ("Store said the road is long.", "assert"),
    ],
)
def test_what_a_speaker_does(text, act):
    assert row_of(text).act == act
