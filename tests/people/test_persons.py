"""Persons: a text in; each of its people once, by the fullest name, out."""

import pytest

from tests.people.named import named


def test_the_fullest_name_with_office_and_country():
    found = named("Chilean President Gabriel Boric Font spoke. Boric left.")
    assert [(p.name, p.country, p.offices) for p in found.persons] == [
        ("Gabriel Boric Font", "Chile", frozenset({"president"}))
    ]


def test_two_full_names_are_two_people():
    found = named("President George W. Bush met his father, George H. W. Bush.")
    assert [p.name for p in found.persons] == ["George W. Bush", "George H. W. Bush"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lawyer Ada Lind spoke.", ["Ada Lind"]),
        ("Lind spoke. Then Lind left.", ["Lind"]),
        ("Lind spoke.", []),
        ("NATO spoke. Then NATO left.", []),
        ("Oslo spoke. Then Oslo slept. Norway slept. Then Norway spoke.", []),
    ],
)
def test_who_is_a_person(text, names):
    assert [p.name for p in named(text).persons] == names


@pytest.mark.parametrize(
    ("office", "is_leader"),
    [
        ("President", True),
        ("Presidents", True),
        ("Prime Minister", True),
        ("President-elect", True),
        ("Secretary of State", True),
        ("Secretary-General", True),
        ("Princess", True),
        ("Director-General", True),
        ("Press Secretary", False),
        ("Ambassador", False),
    ],
)
def test_whose_office_is_a_leaders(office, is_leader):
    (person,) = named(f"{office} Ada Lind spoke.").persons
    assert (person.name, person.is_leader) == ("Ada Lind", is_leader)


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Christine Lind spoke.", "female"),
        ("Mitchell Lind spoke.", "male"),
        ("Sir Robin Lind spoke.", "male"),
        ("Her son Robin Lind spoke.", "male"),
        ("Robin Lind spoke.", None),
    ],
)
def test_the_gender_of_a_person(text, gender):
    assert [p.gender for p in named(text).persons] == [gender]
