"""Both leaders: a source in; whether it means those who met."""

import pytest

from tests.stated import BOTH, STORE, behind_lead


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        ("Leaders", BOTH),
        ("Countries", ("Countries",)),
        ("Some leaders", ("leaders",)),
        ("These countries", ("countries",)),
        ("Finland and Norway", BOTH),
        ("Chad and Iceland", ("Chad", "Iceland")),
        ("The pair", BOTH),
        ("The Leaders", BOTH),
        ("The Parties", BOTH),
        ("The Foreign Ministers", BOTH),
        ("The heads of state", BOTH),
        ("The leaders of the two countries", BOTH),
        ("The leaders of Finland and Norway", BOTH),
        ("The Finnish and Norwegian leaders", BOTH),
        ("Finnish and Norwegian leaders", BOTH),
        ("The leaders of Chad and Iceland", ("leaders of Chad and Iceland",)),
        ("The leaders of Finland", ("leaders of Finland",)),
        ("The Danish and Icelandic leaders", ("Danish and Icelandic leaders",)),
    ],
)
def test_who_agreed(source, speakers):
    assert behind_lead(f"{source} agreed to open the road.") == [(speakers, "open the road", False)]


@pytest.mark.parametrize("country", ["Chad", "South Korea", "The United States"])
def test_what_a_country_does_among_a_leader_s_words_is_in_his_words(country):
    found = behind_lead(f"Store said that the road is open. {country} welcomes the plan.")
    assert found == [
        (STORE, "the road is open", False),
        (STORE, f"{country} welcomes the plan", True),
    ]
