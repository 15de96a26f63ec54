"""Given names: the gender that each tells, if any, and the file that they are in."""

from collections import Counter

import pytest

from analysis.language.given_names import FEMALE, MALE, gender_of_name
from tools import given_names as making


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("dolores", FEMALE),
        ("mitchell", MALE),
        ("aino", FEMALE),
        ("shinzo", MALE),  # Faker lacks it
        ("josé", MALE),  # in Faker's lists a woman's too
        ("courtney", None),  # in Faker's lists only a woman's
        ("robin", None),  # of either gender
        ("alexis", None),
        ("Dolores", None),  # not in lower case
        ("qwxyz", None),
        ("", None),
    ],
)
def test_what_a_given_name_tells(name, gender):
    assert gender_of_name(name) == gender


def test_the_file_is_what_faker_s_lists_make():
    same = making.DATA.read_text("utf-8") == making.toml()
    # Without the texts: pytest would take minutes to tell them apart.
    assert same, "make it anew: .venv/bin/python -m tools.given_names"


def test_the_file_keeps_faker_s_copyright_notice():
    header = making.DATA.read_text("utf-8").partition("\nmale = ")[0]
    assert "Copyright (c) 2012 Daniele Faraglia" in header
    assert "Permission is hereby granted, free of charge" in header


@pytest.mark.parametrize(
    ("lists", "others", "clear"), [(1, 0, True), (4, 1, True), (3, 1, False), (2, 2, False)]
)
def test_a_name_is_clear_if_hardly_ever_the_other_gender_s(lists, others, clear):
    names = making.clear_names(Counter(kim=lists), Counter(kim=others))
    assert names == ["kim"] * clear


def test_names_are_in_lower_case_and_in_order():
    assert making.clear_names(Counter(zoe=1, ada=2), Counter()) == ["ada", "zoe"]
    assert all(name == name.lower() for name in making.lists_by_name("female"))
