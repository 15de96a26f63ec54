"""Offices and states beside a name: a text in; the name, office and state of each person out."""

import pytest

from tests.people.named import named
from tests.stated import speakers


def person(text, name="Bo Rask"):
    """The offices and the state of a person in a text."""
    (found,) = (each for each in named(text).persons if each.name == name)
    return set(found.offices), found.country


@pytest.mark.parametrize(
    ("words", "office", "country"),
    [
        ("President of the Italian Republic Bo Rask", "president", "Italy"),
        ("the President of Iceland, Bo Rask,", "president", "Iceland"),
        ("Bo Rask, President of Iceland,", "president", "Iceland"),
        ("Icelandic President Bo Rask", "president", "Iceland"),
        ("President Bo Rask of Iceland", "president", "Iceland"),
        ("his Icelandic counterpart, Bo Rask,", "leader", "Iceland"),
        ("Minister of Foreign Affairs Bo Rask", "foreign minister", None),
        ("Former President Bo Rask", "former president", None),
        ("former President Bo Rask", "former president", None),
        ("Comrade Bo Rask", "comrade", None),
        ("H.E. Mr. Bo Rask, President of Iceland,", "president", "Iceland"),
        ("Prime Minister Dato' Seri Bo Rask", "prime minister", None),
        ("Head of the Office of the President of Iceland Bo Rask", "head", "Iceland"),
        ("First Lady of Iceland Bo Rask", "first lady", "Iceland"),
        ("Grand Duke of Luxembourg Bo Rask", "grand duke", "Luxembourg"),
    ],
)
def test_the_office_and_state_of_a_name(words, office, country):
    assert person(f"Ada Lind met {words} in Oslo.") == ({office}, country)


def test_what_is_no_office_of_the_name():
    assert person("According to her spokesman, Bo Rask left.") == (set(), None)
    assert person("Ada Lind of Norway met Bo Rask.") == (set(), None)


@pytest.mark.parametrize(
    ("office", "source"),
    [
        ("Director General", "The Director General"),
        ("President-elect", "The President-elect"),
        ("former Prime Minister", "The former Prime Minister"),
    ],
)
def test_an_office_of_two_words_means_who_holds_it(office, source):
    text = f"Ada Lind met with {office} Bo Rask. {source} said the road is open."
    assert speakers(text) == ["Bo Rask"]


def test_a_former_president_is_not_the_president():
    text = (
        "President Ada Lind met with King Bo Rask. Former President Tom Berg was there. "
        "The President said few would go. The former President said it was late."
    )
    assert speakers(text) == ["Ada Lind", "Tom Berg"]


def test_an_initial_is_a_given_name():
    text = "Foreign Minister Bo Rask met Minister Ada Lind. B. Rask said the road is open."
    assert speakers(text) == ["Bo Rask"]
    text = "Foreign Minister Bo Rask met Minister Ada Lind. C. Rask said the road is open."
    assert speakers(text) != ["Bo Rask"]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The Norwegian president", "Ada Lind"),
        ("The President of Norway", "Ada Lind"),
        ("The Norwegian leader", "Ada Lind"),
        ("The Norwegian head of state", "Ada Lind"),
        ("The Norwegian foreign minister", "Norwegian foreign minister"),
        ("The Norwegian vice president", "Norwegian vice president"),
        ("The wife of the President of Norway", "wife of the President of Norway"),
        ("The German Chancellor", "Bo Rask"),
        ("The German Federal Chancellor", "Bo Rask"),
        ("The German president", "German president"),
    ],
)
def test_an_office_of_a_state_is_not_that_of_another_office(source, speaker):
    lead = "Norwegian President Ada Lind met with German Chancellor Bo Rask. "
    assert speakers(f"{lead}{source} said the road is open.") == [speaker]
