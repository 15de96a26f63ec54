"""Every word by which an act or an occasion is told: the word in, the act or occasion out."""

import pytest

from analysis.language.spans import Span
from analysis.speech.acts import act
from analysis.speech.occasions import occasion

VERBS = {
    "oppose": """
        accuse, admonish, blame, blast, cast, bash, chide, complain, condemn, criticise,
        criticize, decry, denounce, deplore, deride, disagree, disparage, dismiss, lambast,
        lambaste, lament, mock, oppose, protest, rebuff, rebuke, rebut, refute, reject,
        ridicule, rip, savage, scoff, skewer, slam, trash
    """,
    "agree": """
        agree
    """,
    "praise": """
        acclaim, applaud, appreciate, commend, congratulate, hail, heap, laud, pay, praise,
        salute, thank, tout, welcome
    """,
    "call": """
        ask, call, demand, direct, encourage, instruct, insist, invite, propose, recommend,
        request, task, urge
    """,
    "pledge": """
        commit, offer, pledge, promise, vow
    """,
}
STANCES = {
    "oppose": """
        condemnation, objection, opposition, concern
    """,
    "agree": """
        agreement
    """,
    "praise": """
        appreciation, gratitude, satisfaction, thank, congratulation
    """,
    "pledge": """
        commitment, determination, intention, readiness, resolve, support, willingness,
        solidarity
    """,
}
WORDS = {
    "oppose": """
        opposed to, oppose, opposing, reject, rejected, condemn, firmly against, resolutely
        against, warn against, warns against, unacceptable
    """,
    "agree": """
        agrees that, agrees with, agree that, agree with, agreed that, agreed with, agreed
        to, reached an agreement, reached agreement, reached consensus, reached a consensus
    """,
    "praise": """
        appreciate, welcome, thank, congratulates, praises, values the, values its, values
        our, values their, values this, is grateful, are grateful, is pleased, fruitful,
        highly of
    """,
    "call": """
        should, must, need to, needs to, ought to, is important to, is necessary to, is
        imperative to, is essential to, importance of, the need for, urgency of, let us,
        calls for, calls on, urges, important for
    """,
    "pledge": """
        stands ready to, stand ready to, is ready to, are ready to, is committed to, are
        committed to, firm in, is willing to, are willing to, remains committed to, remain
        committed to, is determined to, are determined to, commitment to, looks forward to
    """,
}
NAMES = """
    good, great, best, friend, friends, faithful, reliable, partner, partners, historic,
    excellent, strong, exemplary, special
"""
OWN_SIDE = """
    we, he, she, they, both countries, both sides, the two countries, the two sides, the two
    leaders, our country, his administration, my government
"""
MEETINGS = """
    meeting, talks, call, visit, trip, summit, arrival, negotiations, conversation,
    sit-down, session, discussions, encounter, tour
"""


def listed(words):
    """The words of a list, parted by commas."""
    return [" ".join(word.split()) for word in words.split(",")]


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_of_an_act(name):
    found = {verb: act("the road", verb, verb, "object") for verb in listed(VERBS[name])}
    assert {verb: each for verb, each in found.items() if each != name} == {}


@pytest.mark.parametrize("name", STANCES)
def test_every_stance_of_an_act(name):
    cues = {noun: f"expressed his {noun} about" for noun in listed(STANCES[name])}
    found = {noun: act("the road", cue, "express", "stance") for noun, cue in cues.items()}
    assert {noun: each for noun, each in found.items() if each != name} == {}


@pytest.mark.parametrize("name", WORDS)
def test_all_words_of_an_act(name):
    found = {words: act(f"it {words} road", None, None, "carried") for words in listed(WORDS[name])}
    assert {words: each for words, each in found.items() if each != name} == {}


def test_every_name_that_praises():
    found = {
        name: act(f"it a {name}", "called", "call", "two noun phrases") for name in listed(NAMES)
    }
    assert {name: each for name, each in found.items() if each != "praise"} == {}


def test_what_the_own_side_will_do_is_a_pledge():
    found = {side: act(f"{side} will build it", None, None, "carried") for side in listed(OWN_SIDE)}
    assert {side: each for side, each in found.items() if each != "pledge"} == {}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("we also will build it", "pledge"),
        ("we certainly will build it", "pledge"),
        ("we never ever will build it", "assert"),
        ("the snow will melt", "assert"),
    ],
)
def test_what_stands_before_will(content, expected):
    assert act(content, None, None, "carried") == expected


def told(words):
    """The occasion that a sentence tells whose content stands in front."""
    text = f"It is long, he said {words}."
    return occasion(text, Span(0, len(text)), Span(0, 10)).label


@pytest.mark.parametrize("meeting", listed(MEETINGS))
def test_every_word_for_a_meeting(meeting):
    assert told(f"during the {meeting}") == "talks"


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("ahead of the long hard talks", "before the meeting"),
        ("ahead of the very long hard talks", "not stated"),
        ("before the talks", "before the meeting"),
        ("prior to the talks", "before the meeting"),
        ("before he left", "before the meeting"),
        ("before she left", "before the meeting"),
        ("before they left", "before the meeting"),
        ("before the two met", "before the meeting"),
        ("on the eve of the talks", "before the meeting"),
        ("before leaving", "before the meeting"),
        ("before departing", "before the meeting"),
        ("before flying", "before the meeting"),
        ("at the start of the talks", "opening"),
        ("at the beginning of the talks", "opening"),
        ("at the opening of the talks", "opening"),
        ("at the outset of the talks", "opening"),
        ("in his opening remarks", "opening"),
        ("in opening remarks", "opening"),
        ("in her opening statement", "opening"),
        ("in their opening address", "opening"),
        ("opening the talks", "opening"),
        ("opening their talks", "opening"),
        ("as the talks began", "opening"),
        ("as their talks opened", "opening"),
        ("as the talks started", "opening"),
        ("as the talks got under way", "opening"),
        ("upon his arrival", "opening"),
        ("upon her arrival", "opening"),
        ("during four days of talks", "talks"),
        ("at the talks", "talks"),
        ("at their long talks", "talks"),
        ("at his meeting", "talks"),
        ("at her meeting", "talks"),
        ("at a meeting", "talks"),
        ("in the talks", "talks"),
        ("in their talks", "talks"),
        ("in his meeting", "talks"),
        ("in her meeting", "talks"),
        ("in a short phone call", "talks"),
        ("in Oslo", "not stated"),
        ("before the snow", "not stated"),
    ],
)
def test_every_way_to_tell_the_occasion(words, label):
    assert told(words) == label
