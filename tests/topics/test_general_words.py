"""General words that give way: a statement in; the topic that they would lead to, or not."""

import pytest

from tests.topics.codings import topics


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("Cooperation between the two countries is good.", True),
        ("Cooperation in many fields is good, and trade grows.", True),
        ("Ties are growing, above all in trade.", True),
        ("Cooperation in energy is good.", False),
        ("Cooperation in the field of trade is good.", False),
        ("Commercial and cultural cooperation is good.", False),
        ("Partnership on climate change is good.", False),
        ("Defence cooperation is good.", False),
        ("Allies must pay for the bridge.", False),
        ("Partners abroad will look on.", False),
    ],
)
def test_cooperation_in_a_field_is_that_field(text, led):
    assert ("bilateral_ties" in topics(text)) is led


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("They will meet again in May.", True),
        ("The next meeting will be in May.", True),
        ("They will go on with it at the next meeting.", True),
        ("Trade will be spoken of at the next meeting.", False),
        ("Much has been built since their last meeting.", False),
        ("During the visit the roads were icy.", False),
        ("The bridge meets the needs of drivers.", False),
        ("They will meet their climate targets.", False),
    ],
)
def test_a_meeting_in_passing_is_no_subject(text, led):
    assert ("leader_diplomacy" in topics(text)) is led


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("War solves nothing.", True),
        ("The war must end, said Syria.", False),
        ("Syria needs peace.", True),
        ("Conflicts end in talks, in Syria too.", True),
    ],
)
def test_the_war_that_is_named_is_no_war_in_general(text, led):
    assert ("peace_security" in topics(text)) is led


def test_sanctions_for_a_war_are_no_trade_policy():
    assert "economy_trade" in topics("Sanctions were prolonged.")
    assert topics("Sanctions for the aggression against Ukraine were prolonged.") == ["ukraine"]
