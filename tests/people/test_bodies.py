"""Bodies: the fullest name of each, where a text gives a short one."""

import pytest

from analysis.people.roster import people
from tests.parsed import parsed


def full_names(text):
    return people(parsed(text)).full_names


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("The Institute for Peace and Tolls (IPT) met.", "IPT", "Institute for Peace and Tolls"),
        ("The Toll Research Agency, or TRA, met.", "TRA", "Toll Research Agency"),
        ("In Oslo the Union of German Towns (BDI) met.", "BDI", "Union of German Towns"),
        ("The World Toll Fund gave. The WTF met.", "WTF", "World Toll Fund"),
        (
            "The Institute of the Nordic Roads (INR) met.",
            "INR",
            "Institute of the Nordic Roads",
        ),
        ("Toyota UK makes cars. Toyota met.", "Toyota", "Toyota UK"),
    ],
)
def test_a_short_name_leads_to_the_full_one(text, short, full):
    assert full_names(text)[short] == full


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The United States (US) met.", id="a country"),
        pytest.param("Anna Lind (AL) spoke.", id="a person, who is named by people"),
        pytest.param("Tolls rose (see below).", id="no abbreviation"),
        pytest.param("(AB) Tolls rose.", id="nothing before it"),
    ],
)
def test_what_is_no_short_name(text):
    assert not {"US", "Anna", "below", "AB"} & set(full_names(text))
