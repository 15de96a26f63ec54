"""Given names: the gender that each tells, if any."""

import pytest

from analysis.language.given_names import FEMALE, MALE, gender_of_name


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("dolores", FEMALE),
        ("mitchell", MALE),
        ("aino", FEMALE),
        ("shinzo", MALE),  # the package lacks it
        ("robin", None),  # of either gender
        ("alexis", None),
        ("qwxyz", None),
        ("", None),
    ],
)
def test_what_a_given_name_tells(name, gender):
    assert gender_of_name(name) == gender
