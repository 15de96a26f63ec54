"""Both leaders: a source in; whether it means those who met."""

import pytest

from tests.stated import BOTH, LEAD, NIINISTO, STORE, behind_lead, statements


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


THREE = "President Ada Lind of Norway, President Bo Rask of Chile and Queen Eva Holt of Peru met. "


@pytest.mark.parametrize(
    ("lead", "source", "expected"),
    [
        (LEAD, "The two", [BOTH]),
        (THREE, "The three", [("Ada Lind", "Bo Rask", "Eva Holt")]),
        (THREE, "The two", [("two",)]),
        (LEAD, "The three", [("three",)]),
    ],
)
def test_the_number_of_those_who_met_means_them(lead, source, expected):
    found = statements(f"{lead}{source} agreed that the road is open.")
    assert found["speakers"].tolist() == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The Norwegian side", STORE),
        ("The Finnish side", NIINISTO),
        ("The Chilean side", ("Chilean side",)),
    ],
)
def test_a_side_is_the_participant_of_that_state(source, expected):
    ((names, _, _),) = behind_lead(f"{source} said the road is open.")
    assert names == expected
