"""People: a text in; names, offices, countries and who met out."""

import pytest

from analysis.language.parsing import parse
from analysis.people.roster import people
from analysis.readout.layout import layout


def named(text):
    return people(list(parse(text, [part.span for part in layout(text).paragraphs])))


def test_the_fullest_name_with_office_and_country():
    found = named("Chilean President Gabriel Boric Font spoke. Boric left.")
    assert [(p.name, p.country, p.offices) for p in found.persons] == [
        ("Gabriel Boric Font", "Chile", frozenset({"president"}))
    ]


@pytest.mark.parametrize("short", ["Boric Font", "Font", "Gabriel", "Gabriel Font"])
def test_a_short_name_is_the_person_whose_full_name_holds_it(short):
    found = named("Chilean President Gabriel Boric Font spoke.")
    person = found.named(tuple(short.split()))
    assert person is not None
    assert person.name == "Gabriel Boric Font"


def test_two_full_names_are_two_people():
    found = named("President George W. Bush met his father, George H. W. Bush.")
    assert [p.name for p in found.persons] == ["George W. Bush", "George H. W. Bush"]


def test_a_country_behind_the_name():
    found = named("President Sauli Niinisto of Finland spoke.")
    assert [(p.name, p.country) for p in found.persons] == [("Sauli Niinisto", "Finland")]


def test_a_suffix_belongs_to_the_name():
    found = named("President Joseph R. Biden, Jr. met the king. Biden left.")
    assert [p.name for p in found.persons] == ["Joseph R. Biden, Jr."]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Ursula von der Leyen spoke.", "Ursula von der Leyen"),
        ("North Korean Foreign Minister Ri Yong-ho spoke.", "Ri Yong-ho"),
        ("Secretary-General António Guterres spoke.", "António Guterres"),
        ("Crown Prince Mohamed bin Zayed spoke.", "Mohamed bin Zayed"),
        ("Secretary of State Dora Elms spoke.", "Dora Elms"),
        ("King Abdullah II spoke.", "Abdullah II"),
        ("Foreign Minister Walid al-Moualem spoke.", "Walid al-Moualem"),
    ],
)
def test_names_without_their_offices(text, name):
    assert [p.name for p in named(text).persons] == [name]


@pytest.mark.parametrize(
    "lead",
    [
        "President Sauli Niinisto of Finland met King Harald of Norway in Oslo.",
        "Finnish President Sauli Niinisto and his Norwegian counterpart, Harald, met in Oslo.",
        "Finnish President Sauli Niinisto spoke today by phone with Norwegian King Harald.",
    ],
)
def test_who_met_are_the_leaders_of_the_first_sentence_that_names_two(lead):
    found = named(f"{lead} Later, Swedish President Someone Else phoned.")
    assert [p.name for p in found.participants] == ["Sauli Niinisto", "Harald"]
    assert [p.country for p in found.participants] == ["Finland", "Norway"]


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


def test_who_is_named_behind_the_third_paragraph_has_not_met():
    lead = "King Harald of Norway spoke.\n\nIt rained.\n\nThe road is open."
    assert [p.name for p in named(f"{lead} King Felipe of Spain left.").participants] == [
        "Harald",
        "Felipe",
    ]
    assert [p.name for p in named(f"{lead}\n\nKing Felipe of Spain left.").participants] == [
        "Harald"
    ]


def test_places_are_no_leaders():
    assert named("The talks in South Korea were about the Korean Peninsula.").participants == ()


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


def test_who_is_only_spoken_of_has_not_met():
    found = named(
        "President Ada Lind spoke with King Harald today to congratulate him and Prince Emil Falk "
        "on the road."
    )
    assert [p.name for p in found.participants] == ["Ada Lind", "Harald"]
