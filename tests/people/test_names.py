"""Names: a text in; each name without what stands around it out."""

import pytest

from tests.people.named import named
from tests.stated import speakers


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


def test_a_country_behind_the_name():
    found = named("President Sauli Niinisto of Finland spoke.")
    assert [(p.name, p.country) for p in found.persons] == [("Sauli Niinisto", "Finland")]


def test_a_suffix_belongs_to_the_name():
    found = named("President Joseph R. Biden, Jr. met the king. Biden left.")
    assert [p.name for p in found.persons] == ["Joseph R. Biden, Jr."]


def test_a_suffix_behind_a_comma_does_not_part_two_who_met():
    text = (
        "President Ada R. Lind, Jr. and President Bo Rask met today to reaffirm their friendship."
    )
    assert speakers(text) == ["Ada R. Lind, Jr. + Bo Rask"]
