"""Countries: a word in; the country out."""

import pytest

from analysis.language.countries import country_named, country_of_adjective


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Finland", "Finland"),
        ("the United States", "United States"),
        ("U.S.", "United States"),
        ("People’s Republic of China", "China"),
        ("Helsinki", "Finland"),
        ("Kremlin", "Russia"),
        ("the White House", "United States"),
        ("Narnia", None),
        ("", None),
    ],
)
def test_a_country_by_its_names_and_seats(words, country):
    assert country_named(words) == country


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("Finnish", "Finland"),
        ("Chinese", "China"),
        ("British", "United Kingdom"),
        ("South Korean", "South Korea"),
        ("Finland", None),
        ("bilateral", None),
    ],
)
def test_a_country_by_its_adjective(word, country):
    assert country_of_adjective(word) == country
