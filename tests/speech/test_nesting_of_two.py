"""Two cues in a sentence, and cues inside of what another source says: which ends where."""

import pytest

from tests.speech.sentences import attributed, misread
from tests.stated import STORE, behind_lead


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Noting that the road is open, the king said the bridge is closed.",
            [
                ("the king", "Noting", "the road is open"),
                ("the king", "said", "the bridge is closed"),
            ],
        ),
        (
            "Recalling the old treaty, the king pointed out that no toll is due.",
            [
                ("the king", "Recalling", "the old treaty"),
                ("the king", "pointed out", "no toll is due"),
            ],
        ),
        (
            "Having noted the need for a bridge, the king called for a loan.",
            [
                ("the king", "noted", "the need for a bridge"),
                ("the king", "called for", "a loan"),
            ],
        ),
        (
            "The king said that the town has built a bridge and hoped that it would last.",
            [
                ("The king", "said", "the town has built a bridge"),
                ("The king", "hoped", "it would last"),
            ],
        ),
        (
            "The king told her about the flood, noting that the mill stands, and left for lunch.",
            [("The king", "noting", "the mill stands")],
        ),
        (
            "The king said the treaty had to have clauses ruling out new tolls.",
            [("The king", "said", "the treaty had to have clauses ruling out new tolls")],
        ),
        (
            "The king began by thanking the queen for the map.",
            [("The king", "thanking", "the map")],
        ),
        (
            "The king made a point of noting that the mill stands.",
            [("The king", "noting", "the mill stands")],
        ),
        (
            "The king accused the mayor of closing the road, which the mayor has denied.",
            [("The king", "accused", "closing the road")],
        ),
        (
            "In the evening, the king said that the mill stands, state television reported.",
            [("the king", "said", "the mill stands")],
        ),
        (
            "The king said that the guard had proclaimed a fast and closed the gates.",
            [("The king", "said", "the guard had proclaimed a fast and closed the gates")],
        ),
        ("A strike adds to fears that the mill will close.", []),
        ("The king told the queen about the flood.", []),
    ],
)
def test_two_cues(text, expected):
    assert attributed(text) == expected


@pytest.mark.parametrize("verb", ["believed", "hoped", "trusted", "wished"])
def test_what_is_only_wanted_is_a_cue_behind_another(verb):
    *_, last = attributed(f"The king said that the mill stands and {verb} that it would last.")
    assert last[1:] == (verb, "it would last")
    assert attributed(f"The king {verb} that it would last.") == []


def test_each_verb_that_opens_a_speech():
    verbs = "began started opened concluded closed ended continued responded replied"
    assert misread(verbs, "The king {} by thanking her for the map.", ["the map"]) == {}
    assert attributed("The king lived by selling maps.") == []


def test_each_verb_of_the_voice_closes_a_quotation():
    verbs = (
        "sighed groaned muttered whispered murmured mumbled growled snarled barked cried laughed "
        "chuckled gasped hissed moaned sobbed screamed roared thundered intoned stammered"
    )
    wanted = ["“We were never asked,”"]
    assert misread(verbs, "“We were never asked,” {} the king.", wanted) == {}
    assert attributed("The king sighed that he was tired.") == []


def test_each_noun_of_feeling_has_its_content():
    nouns = (
        "unease worry anxiety displeasure indignation sorrow grief delight joy discontent "
        "scepticism skepticism surprise enthusiasm sadness shock distress unhappiness horror"
    )
    assert misread(nouns, "The king voiced his {} about the mill.", ["the mill"]) == {}
    assert misread("reservations misgivings", "The king voiced {} about it all.", ["it all"]) == {}
    assert misread("admiration esteem", "The king voiced his {} for the mill.", ["the mill"]) == {}


def test_a_quoted_feeling_has_its_content_too():
    text = "The king expressed his “deep unease” about the mill."
    assert attributed(text)[0][2] == "the mill"


def test_when_something_was_agreed_is_no_part_of_it():
    expected = [("The king", "agreed to", "open the road")]
    for time in ("on Friday", "in Bergen on Tuesday", "on Friday evening"):
        ((source, _, content),) = attributed(f"The king agreed {time} to open the road.")
        assert (source, content) == (expected[0][0], expected[0][2])
    ((_, _, content),) = attributed("The king agreed on a second meeting.")
    assert content == "a second meeting"


def test_what_was_not_to_be_done_keeps_its_not():
    ((_, _, content),) = attributed("The king agreed not to close the road.")
    assert content == "not to close the road"


def test_a_list_of_participles_is_one_content():
    listed = (
        "fairly sharing the water, mending dams, warning towns of floods, paying for losses, and "
        "engineers meeting every spring"
    )
    ((_, _, content),) = attributed(f"The leaders underscored the need for {listed}.")
    assert content.endswith(listed)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Store said that Norway opposes the toll.", STORE),
        (
            "Store said that Iceland opposes it, that we need a road, and that time is short.",
            STORE,
        ),
        ("Store’s office said he praised the old road.", STORE),
    ],
)
def test_whose_position_it_is(text, speakers):
    ((found, _, _),) = behind_lead(text)
    assert found == speakers


def test_an_offer_of_condolences():
    ((_, _, content),) = attributed("The king offered his condolences on the loss of the ship.")
    assert content == "the loss of the ship"


def test_an_appeal_to_somebody():
    ((_, _, content),) = attributed("The king appealed to the queen to open the road.")
    assert content == "open the road"


def test_praise_of_a_support_is_praise_of_all_of_it():
    ((_, _, content),) = attributed("The king praised Norway’s support for the old road.")
    assert content == "Norway’s support for the old road"


def test_thanks_without_anybody_thanked():
    ((_, _, content),) = attributed("The king thanked for the old map.")
    assert content == "the old map"


def test_a_feast_day_is_no_time():
    ((_, _, content),) = attributed("The king congratulated the queen on Republic Day.")
    assert content == "Republic Day"
