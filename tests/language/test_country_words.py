"""Every word that the list of countries adds to the package's: the word in, its country out."""

import pytest

from analysis.language.countries import country_named, country_of_adjective, is_seat_of_power
from analysis.speech.acts import act

NAMES = """
    United States: US, U.S., USA, U.S.A., America, United States of America
    United Kingdom: UK, U.K., Britain, Great Britain, England
    Russia: Russian Federation
    China: PRC, People's Republic of China, Mainland China
    North Korea: DPRK, Democratic People's Republic of Korea
    South Korea: ROK, Republic of Korea
    Saudi Arabia: Kingdom of Saudi Arabia, KSA
    United Arab Emirates: UAE, U.A.E., Emirates
    Czech Republic: Czechia
    Turkey: Türkiye, Turkiye
    Bosnia and Herzegovina: Bosnia
    Republic of Macedonia: North Macedonia, Macedonia
    Democratic Republic of the Congo: DRC, Congo
    Palestine: Palestinian Authority
    Myanmar: Burma
    Kosovo: Kosovo
    Vatican City State: Holy See, Vatican
"""
ADJECTIVES = """
    United States: American, US, U.S.
    United Kingdom: British, UK, U.K.
    China: PRC
    North Korea: North Korean, DPRK
    South Korea: South Korean, ROK
    Saudi Arabia: Saudi
    United Arab Emirates: Emirati, UAE
    Argentina: Argentine, Argentinian
    Philippines: Philippine
    Kazakhstan: Kazakh
    Uzbekistan: Uzbek
    Tajikistan: Tajik
    Kyrgyzstan: Kyrgyz
    Iceland: Icelandic
    New Zealand: New Zealand
    Luxembourg: Luxembourgish
    Liechtenstein: Liechtenstein
    Serbia: Serb
    Republic of Macedonia: Macedonian
    Myanmar: Myanmar
    Kosovo: Kosovar, Kosovan
"""
SEATS = """
    United States: Washington, White House
    United Kingdom: Downing Street
    Russia: Kremlin
    China: Zhongnanhai
    South Korea: Blue House
    France: Elysee, Élysée
    Ukraine: Kiev
    Kazakhstan: Astana
    Kosovo: Pristina
"""
HOUSES = "White House, Downing Street, Kremlin, Blue House, Elysee, Élysée"


def pairs(listed):
    """The (word, country) of every line of a list."""
    lines = (line.strip().split(": ") for line in listed.strip().splitlines())
    return [(word, country) for country, words in lines for word in words.split(", ")]


@pytest.mark.parametrize(
    ("listed", "found"),
    [(NAMES, country_named), (SEATS, country_named), (ADJECTIVES, country_of_adjective)],
    ids=["names", "seats", "adjectives"],
)
def test_every_word_has_its_country(listed, found):
    assert {word: found(word) for word, country in pairs(listed) if found(word) != country} == {}


def test_a_house_speaks_for_itself_and_a_capital_for_its_country():
    assert [house for house in HOUSES.split(", ") if not is_seat_of_power(house)] == []
    assert not is_seat_of_power("Washington")
    assert not is_seat_of_power("Helsinki")


@pytest.mark.parametrize("words", ["the United States", "The United States", "United States"])
def test_the_article_before_a_country(words):
    assert country_named(words) == "United States"


@pytest.mark.parametrize(
    "words", ["Antarctica", "Serbia and Montenegro", "Palestine, State of", "American Samoa"]
)
def test_what_the_package_has_beside_the_countries(words):
    assert country_named(words) is None


@pytest.mark.parametrize(
    ("word", "country"),
    [("Chinese", "China"), ("American", "United States"), ("French", "France")],
)
def test_an_adjective_of_several_is_that_of_the_largest(word, country):
    assert country_of_adjective(word) == country


@pytest.mark.parametrize("word", [word for word, _ in pairs(NAMES)])
def test_a_country_by_any_name_pledges(word):
    assert act(f"{word} will build a road", None, None, "carried") == "pledge"
