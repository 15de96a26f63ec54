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
