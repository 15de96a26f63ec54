"""Speakers: the words that name a source in; who it is out."""

import pytest

from tests.stated import BOTH, NIINISTO, STORE, behind_lead, statements


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        ("Niinisto", NIINISTO),
        ("President Niinisto", NIINISTO),
        ("The Finnish president", NIINISTO),
        ("The Norwegian leader", STORE),
        ("Norway’s leader", STORE),
        ("The two leaders", BOTH),
        ("Both sides", BOTH),
        ("The two countries", BOTH),
        ("They", BOTH),
        ("Niinisto and Store", BOTH),
        ("Finland and Norway", BOTH),
        ("Finland", ("Finland",)),
        ("Helsinki", ("Finland",)),
        ("The foreign ministry", ("foreign ministry",)),
    ],
)
def test_who_a_source_is(source, speakers):
    assert behind_lead(f"{source} said the border will stay open.") == [
        (speakers, "the border will stay open", False)
    ]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The vice president", "Ada Berg"),
        ("The Vice President", "Ada Berg"),
        ("The President", "Carl Dahl"),
        ("The crown prince", "Emil Falk"),
    ],
)
def test_an_office_is_who_holds_it(source, speaker):
    lead = (
        "Vice President Ada Berg, President Carl Dahl and Crown Prince Emil Falk met in Oslo.\n\n"
    )
    text = f"{lead}{source} said that the road is open."
    table = statements(text)
    assert table["speakers"].tolist() == [(speaker,)]
