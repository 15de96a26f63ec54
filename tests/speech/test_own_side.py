"""Runs of a leader who speaks for his state: over other sentences and paragraphs."""

import pytest

from tests.stated import STORE, behind_lead

SAID = "Store said that the road is open."
OPEN = (STORE, "the road is open", False)


def carried(words):
    return (STORE, words, True)


@pytest.mark.parametrize(
    "position",
    [
        "Norway stands ready to build a bridge",
        "The Norwegian side looks forward to a new ferry",
        "Norway’s government is willing to pay for a bridge",
        "We welcome the new ferry",
        "Our country has many bridges",
    ],
)
def test_a_position_goes_on_with_the_leader_s_words(position):
    assert behind_lead(f"{SAID}\n\n{position}.") == [OPEN, carried(position)]


def test_it_goes_on_behind_what_the_reporter_tells():
    text = f"{SAID} The lunch took two hours. Norway stands ready to build a bridge."
    assert behind_lead(text) == [OPEN, carried("Norway stands ready to build a bridge")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sweden stands ready to build a bridge.",
        "Norway built a bridge in May.",
        "The ferry stands ready.",
        "He stands ready to build a bridge.",
    ],
)
def test_another_sentence_of_the_next_paragraph_is_the_reporter_s(sentence):
    assert behind_lead(f"{SAID}\n\n{sentence}") == [OPEN]


def test_who_did_not_meet_has_no_such_run():
    (found,) = behind_lead("An aide said that the road is open.\n\nNorway stands ready to pay.")
    assert found[1] == "the road is open"


def test_what_was_discussed_is_the_reporter_s():
    assert behind_lead(f"{SAID} Plans that Norway has made were discussed.") == [OPEN]


FORWARD = "administration looks forward to opening the road"


def test_the_position_of_the_own_body_is_that_of_its_leader():
    ((names, words, _),) = behind_lead(f"Store reaffirmed that his {FORWARD}.")
    assert (names, words) == (STORE, f"his {FORWARD}")
