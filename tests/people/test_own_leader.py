"""The readout's own leader: a text that names him without his office in; whom it means out."""

import pytest

from tests.people.named import named
from tests.stated import speakers

LEAD = "Ada Lind had a call with President of Iceland Bo Rask. "


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The President", "Ada Lind"),
        ("The President of Norway", "Ada Lind"),
        ("The Norwegian President", "Ada Lind"),
        ("The Norwegian head of state", "Ada Lind"),
        ("The President of Iceland", "Bo Rask"),
        ("The Icelandic President", "Bo Rask"),
        ("The Chancellor", "Chancellor"),
    ],
)
def test_whom_an_office_means(source, speaker):
    text = f"{LEAD}The President of Norway opened the talks. {source} said the road is open."
    assert speakers(text) == [speaker]


def test_the_state_may_stand_right_before_another_name():
    found = named(f"{LEAD}The Norwegian president urged Tom Berg to wait.")
    assert [(person.name, person.country) for person in found.participants] == [
        ("Ada Lind", "Norway"),
        ("Bo Rask", "Iceland"),
    ]


def test_the_office_that_they_have_together():
    assert speakers(f"{LEAD}The presidents met. The President said the road is open.") == [
        "Ada Lind"
    ]


def test_a_guest_without_an_office_leaves_it_to_the_subject():
    text = "Ada Lind spoke on the phone with Bo Rask. The President said the road is open."
    assert speakers(text) == ["Ada Lind"]
    text = "Ada Lind and Bo Rask spoke on the phone. The President said the road is open."
    assert speakers(text) == ["President"]


def test_whose_office_the_text_gives_is_nobody_s_own_leader():
    assert named("President Ada Lind met with President Bo Rask.").own_leader is None


def test_offices_of_others_are_not_the_own_leader_s():
    text = "Ada Lind spoke on the phone with Bo Rask. They recalled the kings and ministers of old."
    own = named(text).own_leader
    assert own is None or own.offices == frozenset()


def test_an_office_is_short_for_no_lesser_one():
    vice = named("Vice President Ada Lind met with President Bo Rask.").persons[0]
    assert vice.holds("vice president")
    assert not vice.holds("president")
    minister = named("Foreign Minister Ada Lind met with President Bo Rask.").persons[0]
    assert minister.holds("minister")


def test_a_second_office_without_a_name_stays_somebody():
    text = (
        "Ada Lind spoke on the phone with Chancellor Bo Rask. The President was glad. "
        "The Foreign Minister was glad, too."
    )
    assert [person.name for person in named(text).persons][-1] == "Foreign Minister"


CALL = "At a call asked for by the President of Iceland, Ada Lind and Bo Rask spoke at length. "


@pytest.mark.parametrize("state", ["Iceland", "Norway"])
def test_an_office_whose_holder_no_words_name_keeps_its_state(state):
    text = f"{CALL}The President of {state} said the road is open."
    assert speakers(text) == [f"President of {state}"]


def test_two_leaders_without_names_are_two():
    text = "The President of Iceland met the President of the Republic of Chile in Oslo. "
    assert speakers(f"{text}The Chilean President said the road is open.") == ["President of Chile"]
    assert speakers(f"{text}The two presidents agreed that the road is open.") == [
        "President of Iceland + President of Chile"
    ]


def test_the_state_of_another_office_inside_is_not_that_of_the_first():
    lead = "President of Norway Ada Lind met President of Iceland Bo Rask in Oslo. "
    text = f"{lead}The head of the office of the guards of Norway said the road is open."
    assert speakers(text) == ["head of the office of the guards of Norway"]
