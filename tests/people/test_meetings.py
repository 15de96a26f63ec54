"""Who met: the beginning of a readout in; the participants out."""

import pytest

from tests.people.named import named

VERBS = "met received hosted greeted welcomed visited called phoned telephoned"
VERBS_WITH = "spoke dined lunched talked conversed conferred negotiated convened discussed"
NOUNS = """
    meeting talk call conversation negotiation consultation summit conference videoconference
    discussion session dialogue exchange reception dinner lunch breakfast audience teleconference
"""
DELEGATES = """
    ambassador envoy representative commissioner head director speaker governor mayor chief chair
    senator first_lady commander marshal secretary-general director-general adviser advisor
    negotiator diplomat undersecretary admiral gen. adm. co-chair
"""


def met(text):
    return [person.name for person in named(text).participants]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind and Bo Rask held talks.",
        "Ada Lind was received by President Bo Rask.",
        "Ada Lind's meeting with Bo Rask lasted an hour.",
        "The talks between Ada Lind and Bo Rask lasted an hour.",
        "The phone conversation of Ada Lind with Bo Rask was short.",
        "A telephone conversation took place between Ada Lind and Bo Rask.",
        "There was a call between Ada Lind and Bo Rask.",
        "At the initiative of the Icelandic side, Ada Lind had a call with Bo Rask.",
        "During the call, Ada Lind thanked President Bo Rask for the road.",
        "During the call, Ada Lind told President Bo Rask that the road is open.",
        "During a call begun by the King of Norway, Ada Lind and Bo Rask had an exchange of views.",
        "The palace said Ada Lind spoke by phone with President Bo Rask.",
        "Ada Lind met with Bo Rask, the palace said.",
        "The President of Norway Ada Lind and the Prime Minister of Iceland Bo Rask spoke.",
        "Ada Lind and Bo Rask discussed Chancellor Eva Dahl.",
        "Ada Lind met with Bo Rask. Eva Dahl was not there.",
        "President Ada Lind met with President Bo Rask, his spokesman Tom Berg said.",
        "President Ada Lind and her wife, Eva Holm, met with President Bo Rask.",
        "President Ada Lind met with President Bo Rask and his adviser Tom Berg.",
        "President Ada Lind met with President Bo Rask. The translator Tom Berg was ill.",
        "President Ada Lind spoke with President Bo Rask about Chancellor Eva Dahl.",
        "Chancellor Eva Dahl thanked President Ada Lind. Ada Lind met President Bo Rask.",
        "President Ada Lind thanked King Bo Rask. Minister Tom Berg met Minister Eva Dahl.",
    ],
)
def test_two_met_and_nobody_else(text):
    assert met(text) == ["Ada Lind", "Bo Rask"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind, Bo Rask and Eva Dahl met.",
        "Ada Lind had a call with Bo Rask, in which Eva Dahl also took part.",
        "Ada Lind had a call with Bo Rask, which Eva Dahl also joined.",
        "Ada Lind had a call with Bo Rask, which Eva Dahl attended.",
        "Ada Lind had a call with Bo Rask, in which Eva Dahl participated.",
        "Ada Lind met with Bo Rask. Eva Dahl also took part in the talks.",
        "Ada Lind had several calls. The President spoke with President Bo Rask and King Eva Dahl.",
    ],
)
def test_three_met(text):
    assert met(text) == ["Ada Lind", "Bo Rask", "Eva Dahl"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind met with Bo Rask. Eva Dahl took part in a race.",
        "Ada Lind met with Bo Rask. Spokesman Eva Dahl also took part in the talks.",
        "Ada Lind had a call with Bo Rask, in which Eva Dahl took no interest.",
    ],
)
def test_who_did_not_join(text):
    assert met(text) == ["Ada Lind", "Bo Rask"]


def test_what_a_leader_tells_of_others_is_no_meeting_of_the_readout():
    text = "President Ada Lind said that Bo Rask met with Eva Dahl. Lind met with King Emil Falk."
    assert met(text)[0] == "Ada Lind"
    assert "Bo Rask" not in met(text)


def test_whoever_is_joined_by_and_though_the_parser_misses_it():
    text = (
        "President Ada Lind spoke today with President Emil Falk of France, Chancellor Olaf Berg "
        "of Germany, Prime Minister Mario Dahl of Italy, and Prime Minister Bo Rask of the United "
        "Kingdom to discuss the road, after the road was closed."
    )
    assert met(text) == ["Ada Lind", "Emil Falk", "Olaf Berg", "Mario Dahl", "Bo Rask"]


@pytest.mark.parametrize("verb", VERBS.split())
def test_every_verb_of_meeting_somebody(verb):
    assert met(f"Ada Lind {verb} Bo Rask.") == ["Ada Lind", "Bo Rask"]


@pytest.mark.parametrize("verb", VERBS_WITH.split())
def test_every_verb_of_talking_with_somebody(verb):
    assert met(f"Ada Lind {verb} with Bo Rask.") == ["Ada Lind", "Bo Rask"]


@pytest.mark.parametrize("text", ["Ada Lind quarrelled with Bo Rask.", "Ada Lind praised Bo Rask."])
def test_another_verb_is_no_meeting(text):
    assert met(text) == []


@pytest.mark.parametrize("noun", NOUNS.split())
def test_every_noun_of_a_meeting(noun):
    assert met(f"A {noun} took place between Ada Lind and Bo Rask.") == ["Ada Lind", "Bo Rask"]
    assert met(f"A {noun} was missed by Ada Lind and Bo Rask.") == []


@pytest.mark.parametrize("noun", ["phone", "telephone"])
def test_on_the_phone(noun):
    text = f"On the {noun} with Bo Rask, Ada Lind said that the road is open."
    assert set(met(text)) == {"Ada Lind", "Bo Rask"}


def test_a_fight_is_no_meeting():
    assert met("A fight took place between Ada Lind and Bo Rask.") == []


@pytest.mark.parametrize("office", DELEGATES.split())
def test_who_meets_for_a_state_or_body(office):
    office = office.replace("_", " ").title()
    assert met(f"{office} Ada Lind met with Minister Bo Rask.") == ["Ada Lind", "Bo Rask"]


@pytest.mark.parametrize("office", ["Spokeswoman", "Reporter", "Chef"])
def test_who_meets_for_nobody(office):
    assert met(f"{office} Ada Lind met with Minister Bo Rask.") == ["Bo Rask"]
