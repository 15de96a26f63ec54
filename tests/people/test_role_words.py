"""Every word of the lists of bodies and roles: a text with it in, whom it means out."""

import pytest

from analysis.language.parsing import parse
from analysis.language.spans import Span
from analysis.people.antecedents import is_person
from analysis.people.bodies import bodies, full_names
from analysis.people.both_leaders import means_participants
from analysis.people.names import Mention
from analysis.people.roster import People
from tests.stated import speakers

TOGETHER = """
    leader side party president country nation head counterpart pair minister official
    delegation partner neighbor neighbour state politician interlocutor
"""
ROLES = """
    president leader minister premier chancellor king queen prince emir sultan chairman
    chairwoman spokesman spokeswoman spokesperson official diplomat ambassador envoy secretary
    aide adviser advisor analyst expert lawmaker senator governor mayor commander director
    professor source mp judge
"""
BODIES = """
    ministry government office statement report agency company airline party readout document
    communique communiqué declaration committee council group media newspaper paper magazine
    network channel website site court bank fund university study survey poll data record team
    side delegation administration union police army military institute firm organisation
    organization department authority campaign house jury board embassy parliament senate
    congress carmaker automaker manufacturer retailer carrier operator lender publisher
    broadcaster insurer supplier regulator charity watchdog outlet letter order newsletter
    banner poster chapter folder center centre ledger monitor indictment complaint lawsuit
    filing notice memo commission assembly palace presidency cabinet bloc alliance coalition
    federation association consulate mission opposition church
"""
VAGUE = """
    other own same new several many few more most such first second last whole entire various
    different certain similar further previous earlier
"""
ANONYMOUS = """
    official source analyst expert diplomat aide spokesman spokeswoman spokesperson passenger
    reporter
"""
BUSINESSES = """
    company airline firm carmaker automaker manufacturer retailer carrier operator lender
    publisher broadcaster insurer supplier organisation organization agency charity watchdog
    regulator network newspaper paper magazine outlet
"""
PERSONS = """
    player star actress athlete champion medallist medalist tycoon billionaire candidate
    nominee activist rapper pontiff monarch veteran politician statesman congresswoman
    congressman democrat republican conservative frontman striker chef comic celebrity hopeful
    suspect defendant diver academic native boss old former youngster diplomat head chief
"""
STRANGERS = """
    spokesman spokeswoman spokesperson source aide expert analyst judge driver neighbor
    neighbour farmer worker officer reporter customer passenger teacher voter observer lawyer
    prosecutor doctor manager owner interviewer presenter mother father brother sister
    daughter woman man resident survivor caller host moderator employer counsel attorney
    investigator coroner interpreter translator soldier commander ambassador envoy adviser
    advisor professor researcher
"""
CROWDS = """
    official analyst expert source observer resident voter passenger reporter critic lawmaker
    diplomat worker
"""
COMPANIES = """
    UK US USA TV PLC AG Inc Corp Group Airlines Airways Motors Industries International Energy
    Oil Technologies Systems Studios Pictures Media
"""
# Told apart by nothing: what somebody issues.
PAPERS = "statement report readout communique communiqué declaration letter memo"


def parses(texts):
    """The texts parsed all at once."""
    text, spans = "", []
    for each in texts:
        spans.append(Span(len(text), len(text) + len(each)))
        text += f"{each}\n"
    return parse(text, spans)


def plural(word):
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def behind(first, words, then):
    """Who speaks in the second sentence of a pair, by the word that it has, where all are read."""
    pairs = (f"{first}\n\n{then.format(word)}" for word in words.split())
    return dict(zip(words.split(), speakers("\n\n".join(pairs))[1::2], strict=True))


def test_all_who_met_by_every_noun():
    found = parses(f"The two {plural(word)} agreed to meet." for word in TOGETHER.split())
    nouns = {
        word: means_participants(one.doc[2])
        for word, one in zip(TOGETHER.split(), found, strict=True)
    }
    assert [word for word, known in nouns.items() if not known] == []


@pytest.mark.parametrize(
    "text", ["The two roads met.", "Two officials met.", "The old leaders met."]
)
def test_who_is_not_all_who_met(text):
    (one,) = parses([text])
    assert not any(means_participants(token) for token in one.doc)


def test_a_role_is_a_person_and_a_body_is_none():
    nobody = People((), ())
    assert [word for word in ROLES.split() if not is_person(f"Oslo {word.title()}", nobody)] == []
    assert [word for word in BODIES.split() if is_person(f"toll {word}", nobody)] == []


def test_every_body_is_known_by_its_fuller_name():
    found = parses(f"The toll {word} met." for word in BODIES.split())
    words = {
        word: [body.words for body in bodies([one])]
        for word, one in zip(BODIES.split(), found, strict=True)
    }
    apart = {word for word, each in words.items() if each != [f"toll {word}"]}
    assert apart == {*PAPERS.split(), "media", "data", "congress"}


def test_what_does_not_tell_a_body_apart():
    found = parses(f"The {word} ministry met." for word in VAGUE.split())
    words = {
        word: [body.words for body in bodies([one])]
        for word, one in zip(VAGUE.split(), found, strict=True)
    }
    assert {word: each for word, each in words.items() if each} == {}


def test_one_of_those_whose_names_are_not_told_is_told_apart():
    found = parses(f"The toll {word} spoke." for word in ANONYMOUS.split())
    words = {
        word: [body.words for body in bodies([one])]
        for word, one in zip(ANONYMOUS.split(), found, strict=True)
    }
    assert {word: each for word, each in words.items() if each != [f"toll {word}"]} == {}


def test_the_company_that_spoke_last():
    found = behind("BMW said the road is open.", BUSINESSES, "The {} said tolls fell.")
    assert {word: who for word, who in found.items() if who != "BMW"} == {}


def test_who_spoke_last_by_every_noun_of_people():
    found = behind("Ada Lind said the road is open.", PERSONS, "The {} said tolls fell.")
    assert {word: who for word, who in found.items() if who != "Ada Lind"} == {}


def test_who_is_somebody_else_than_spoke_last():
    found = behind("Ada Lind said the road is open.", STRANGERS, "The {} said tolls fell.")
    assert {word: who for word, who in found.items() if who != word} == {}


def test_people_who_are_new_ones_each_time():
    crowds = " ".join(plural(word) for word in CROWDS.split())
    texts = (f"Toll {word} met.\n\nThe road is safe, {word} said." for word in crowds.split())
    assert speakers("\n\n".join(texts)) == crowds.split()


@pytest.mark.parametrize(
    ("honour", "office"),
    [
        ("Majesty", "King"),
        ("Highness", "Prince"),
        ("Highness", "Princess"),
        ("Majesty", "Queen"),
        ("Highness", "Emir"),
        ("Highness", "Duke"),
        ("Highness", "Duchess"),
        ("Majesty", "Sultan"),
    ],
)
def test_his_majesty_is_who_holds_a_royal_office(honour, office):
    lead = f"President Eva Berg spoke today with {office} Robin Lind of Chad.\n\n"
    assert speakers(f"{lead}Her {honour} said that roads are better.") == ["Robin Lind"]


def test_a_company_is_known_by_its_first_word():
    for word in COMPANIES.split():
        name = Mention(0, 2, f"Nordo {word}", ("Nordo", word), (), None)
        assert full_names([], [name]).get("Nordo") == f"Nordo {word}"
    assert "Nordo" not in full_names([], [Mention(0, 2, "Nordo Lind", ("Nordo", "Lind"), (), None)])
