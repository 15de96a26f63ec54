"""Descriptions of media and companies: a text in; the name alone, or all of the words, out."""

import pytest

from tests.stated import speakers

OUTLETS = """
    agency broadcaster television tv radio newspaper paper daily weekly tabloid magazine channel
    station network website portal outlet
"""
FIRMS = """
    company firm corporation airline carmaker automaker manufacturer retailer carrier operator
    lender bank publisher insurer supplier
"""


def said_by(sources):
    """The speakers of a sentence of each source, which are read all at once."""
    return speakers("\n\n".join(f"{source} said few would go." for source in sources))


def according_to(sources):
    """The speakers of a sentence that names each source at its end."""
    return speakers("\n\n".join(f"Few would go, according to {each}." for each in sources))


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Norway's state-owned Nordnytt news agency", "Nordnytt"),
        ("Austria's private Alpenfunk broadcaster", "Alpenfunk"),
        ("The official Bordpress agency", "Bordpress"),
        ("The state-run Kanal Nord television", "Kanal Nord"),
        ("State-run Kanal Nord television", "Kanal Nord"),
        ("Norway's Kanal 5 television channel", "Kanal 5"),
        ("The Norwegian Nordnytt news agency", "Nordnytt"),
        ("The KNA news agency", "KNA"),
        ("The Oslo Post newspaper", "Oslo Post"),
        ("Iran's Press TV", "Press TV"),
        ("The Danish Skibbe shipping company", "Skibbe"),
        ("Norway's Nordolje oil company", "Nordolje"),
        ("The Nord Olje company", "Nord Olje"),
    ],
)
def test_a_name_inside_a_description_stands_alone(source, speaker):
    assert said_by([source]) == [speaker]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The Norwegian news agency", "Norwegian news agency"),
        ("The Oslo newspaper", "Oslo newspaper"),
        ("The Texas newspaper", "Texas newspaper"),
        ("The Defence Ministry newspaper", "Defence Ministry newspaper"),
        ("A Bergen, Hordaland newspaper", "Hordaland newspaper"),
        ("The UN agency", "UN agency"),
        ("The UN refugee agency", "UN refugee agency"),
        ("The Bergen oil company", "Bergen oil company"),
        ("State television", "State television"),
        ("The Justice Department", "Justice Department"),
    ],
)
def test_a_description_without_a_name_keeps_its_words(source, speaker):
    assert said_by([source]) == [speaker]


def test_every_kind_of_media_and_of_company():
    kinds = [*OUTLETS.split(), *FIRMS.split()]
    found = according_to(f"the Norwegian Nordfunk {kind}" for kind in kinds)
    assert [kind for kind, who in zip(kinds, found, strict=True) if who != "Nordfunk"] == []
    assert according_to(["the Norwegian Nordfunk committee"]) != ["Nordfunk"]


def test_the_agency_is_the_one_that_was_named():
    text = "Norway's Nordnytt news agency said few would go. The agency said it was late."
    assert speakers(text) == ["Nordnytt", "Nordnytt"]


def test_a_medium_is_no_person():
    text = "Ada Lind left. Kanal Nord television said few would go. She said it was late."
    assert speakers(text) == ["Kanal Nord", "Ada Lind"]


@pytest.mark.parametrize(
    ("name", "speaker"),
    [
        ("UN Charter", "UN"),
        ("UN Refugee Convention", "UN"),
        ("UN Green Path", "UN"),
    ],
)
def test_a_document_is_no_longer_name_of_the_body(name, speaker):
    lead = "President Ada Lind met with President Bo Rask. Lind said the "
    assert speakers(f"{lead}{name} is old. The UN said it was late.") == ["Ada Lind", speaker]


def test_a_committee_keeps_the_document_in_its_name():
    text = "The UN Charter committee said it was late."
    assert speakers(text) == ["UN Charter committee"]
