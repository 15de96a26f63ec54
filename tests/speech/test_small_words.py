"""Small words that decide: each of a list in one sentence in, contents out."""

import pytest

from tests.speech.sentences import attributed, misread
from tests.stated import STORE, behind_lead, stated

BOTH_SAID = [
    ("The king", "said", "the road is open"),
    ("the queen", "said", "the bridge is closed"),
]


@pytest.mark.parametrize("word", ["while", "although", "though", "whereas"])
def test_another_is_set_beside_by(word):
    sentence = f"The king said that the road is open {word} the queen said the bridge is closed."
    assert attributed(sentence) == BOTH_SAID


def test_because_sets_nobody_beside():
    (found, *_) = attributed("The king said that the road is open because the queen said so.")
    assert found[2].startswith("the road is open because")


@pytest.mark.parametrize("word", ["so", "because", "although", "though", "unless", "if"])
def test_behind_its_cue_a_content_goes_on_with(word):
    sentence = f"The road is open, the king said, {word} the snow has gone"
    assert attributed(f"{sentence}.") == [("the king", "said", sentence)]


@pytest.mark.parametrize("word", ["whereas", "while", "as"])
def test_behind_its_cue_a_content_does_not_go_on_with(word):
    ((_, _, content),) = attributed(f"The road is open, the king said, {word} the snow has gone.")
    assert content == "The road is open"


def test_the_reporter_s_clause_is_no_content():
    assert (
        misread("as after before when", "The king praised the road {} she left.", ["the road"])
        == {}
    )
    said = "The king said the road was “wide open” {} he left."
    assert misread("as while after before when", said, ["the road was “wide open”"]) == {}


@pytest.mark.xfail(strict=True, reason="the parser hangs “where …” on the road")
def test_the_place_of_the_telling_is_no_content():
    assert misread("where", "The king praised the road {} the queen stood.", ["the road"]) == {}


@pytest.mark.parametrize("word", ["since", "because", "unless", "if"])
def test_a_reason_is_content(word):
    ((_, _, content),) = attributed(f"The king praised the road {word} the queen had left.")
    assert content == f"the road {word} the queen had left"


@pytest.mark.parametrize(
    "word",
    [
        "as",
        "while",
        "after",
        "before",
        "when",
        "where",
        "if",
        "since",
        "because",
        "although",
        "though",
    ],
)
def test_a_question_in_front_ends_where_the_answer_begins(word):
    text = (
        f"{word.title()} the senator asked if it was closed, the minister said the snow had gone."
    )
    assert [content for _, _, content in attributed(text)] == [
        "if it was closed",
        "the snow had gone",
    ]


@pytest.mark.parametrize("word", ["Asked", "Pressed", "Questioned"])
def test_who_was_asked_answers(word):
    text = f"{word} whether trade grows, the king said it does."
    assert attributed(text) == [("the king", "said", "it does")]


@pytest.mark.parametrize(
    "who", ["No guest", "Not one guest", "None of the guests", "Nobody", "Neither of the guests"]
)
def test_nobody_says_nothing(who):
    assert attributed(f"{who} said that the road is open.") == []


def test_neither_says_nothing_but_either_does():
    assert attributed("The king neither said nor denied that the road is open.") == []
    assert attributed("The king neither welcomed the road nor opposed it.") == []
    assert attributed("The king did not say, nor did he deny, that the road is open.") == []
    found = attributed("Either of the guests said that the road is open.")
    assert [content for _, _, content in found] == ["the road is open"]


@pytest.mark.parametrize("word", ["after", "before", "by", "for"])
def test_a_participle_that_tells_behind(word):
    text = f"The king was praised {word} saying that the road is open."
    assert attributed(text) == [("The king", "saying", "the road is open")]


@pytest.mark.parametrize("mark", [":", ",", " –", " —", " -"])
def test_no_mark_is_left_at_the_beginning_of_a_content(mark):
    ((_, _, content),) = attributed(f"The king said{mark} the road is open.")
    assert content == "the road is open"


@pytest.mark.parametrize("period", ["week", "month", "year"])
def test_a_period_of_something_is_more_than_a_time(period):
    ((_, _, content),) = attributed(f"The king praised the road in a {period} of snow.")
    assert content == f"the road in a {period} of snow"


@pytest.mark.parametrize(
    "verb",
    ["agreed", "decided", "resolved", "noted", "stressed", "emphasised", "emphasized", "announced"],
)
def test_what_was_agreed_by_all(verb):
    text = f"It was {verb} that the road should be built."
    assert attributed(text) == [("", verb, "the road should be built")]


def test_what_was_claimed_is_nobody_s():
    assert attributed("It was claimed that the road should be built.") == []


@pytest.mark.parametrize("word", ["within", "during", "after", "before", "until", "since"])
def test_when_a_stance_was_voiced_is_not_what_it_is_on(word):
    ((_, cue, content),) = attributed(f"The king voiced his support {word} the vote.")
    assert (cue, content[:11]) == ("voiced", "his support")


@pytest.mark.parametrize("word", ["for", "on", "over"])
def test_what_somebody_is_thanked_for(word):
    text = f"The king expressed his gratitude to the queen {word} the welcome."
    assert attributed(text) == [("The king", "expressed", "the welcome")]


@pytest.mark.parametrize("word", ["this", "my", "our"])
def test_the_speaker_s_own_people(word):
    (found,) = attributed(f"The king said {word} ministry welcomes the deal.")
    assert found == ("The king", "said", f"{word} ministry welcomes the deal")


@pytest.mark.parametrize("subject", ["It", "This", "That"])
def test_a_colon_brings_no_words_of(subject):
    assert stated(f"{subject} was blunt: “Keep out.”") == []


@pytest.mark.parametrize("mark", ["!", "?"])
def test_who_asks_behind_a_mark(mark):
    ((source, _, content),) = attributed(f"The road is open{mark} said the king.")
    assert (source, content.rstrip("!?")) == ("the king", "The road is open")


@pytest.mark.parametrize("word", ["He", "She"])
def test_a_run_ends_where_the_reporter_tells_of_somebody(word):
    found = behind_lead(f"Store said that the road is open. {word} is glad of the bridge.")
    assert found == [(STORE, "the road is open", False)]


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        pytest.param("Store raised concerns about the bridge.", True, id="a stance on something"),
        pytest.param("Store opposed the bridge.", False, id="an object"),
        pytest.param("Store praised it all, and said that the bridge is new.", True, id="the last"),
        pytest.param(
            "Store said that the bridge is new, and praised Oslo’s road.", False, id="first"
        ),
    ],
)
def test_what_a_run_begins_with(text, carried):
    *_, last = behind_lead(f"{text} Norway has many roads.")
    assert (last == (STORE, "Norway has many roads", True)) is carried
