"""The roster: a text in; whom a name means, and who met, out."""

import pytest

from tests.people.named import named


@pytest.mark.parametrize("short", ["Boric Font", "Font", "Gabriel", "Gabriel Font"])
def test_a_short_name_is_the_person_whose_full_name_holds_it(short):
    found = named("Chilean President Gabriel Boric Font spoke.")
    person = found.named(tuple(short.split()))
    assert person is not None
    assert person.name == "Gabriel Boric Font"


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


def test_who_is_named_behind_the_third_paragraph_has_not_met():
    lead = "King Harald of Norway spoke.\n\nIt rained.\n\nThe road is open."
    assert [p.name for p in named(f"{lead} King Felipe of Spain left.").participants] == [
        "Harald",
        "Felipe",
    ]
    assert [p.name for p in named(f"{lead}\n\nKing Felipe of Spain left.").participants] == [
        "Harald"
    ]


def test_who_is_only_spoken_of_has_not_met():
    found = named(
        "President Ada Lind spoke with King Harald today to congratulate him and Prince Emil Falk "
        "on the road."
    )
    assert [p.name for p in found.participants] == ["Ada Lind", "Harald"]


def test_who_does_something_else_has_not_met():
    found = named("As Eva Holm left, Ada Lind met President Bo Rask of Norway in Oslo.")
    assert [p.name for p in found.participants] == ["Ada Lind", "Bo Rask"]


def test_places_are_no_leaders():
    assert named("The talks in South Korea were about the Korean Peninsula.").participants == ()
