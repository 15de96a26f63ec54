"""Words of meeting: a sentence with one of them in, the day of the meeting out."""

from datetime import date

import pytest

from analysis.dates.meeting import meeting_date
from analysis.dates.meeting_place import meeting_place
from tests.parsed import parsed

PUBLISHED = date(2026, 3, 5)
TUESDAY = date(2026, 3, 3)


def day(text):
    return meeting_date(text, parsed(text), PUBLISHED).day


@pytest.mark.parametrize(
    "words",
    [
        "met with",
        "spoke with",
        "talked to",
        "conferred with",
        "conversed with",
        "negotiated with",
        "dined with",
        "lunched with",
        "hosted",
        "received",
        "welcomed",
        "greeted",
        "phoned",
        "telephoned",
        "called",
    ],
)
def test_a_verb_of_meeting(words):
    assert day(f"Ada Lind {words} Bo Rask on Tuesday.") == TUESDAY


@pytest.mark.parametrize(
    "verb",
    [
        "held",
        "had",
        "conducted",
        "hosted",
        "began",
        "started",
        "opened",
        "finished",
        "concluded",
        "completed",
        "attended",
        "chaired",
        "joined",
        "resumed",
        "convened",
        "shared",
        "ended",
    ],
)
def test_a_verb_that_holds_a_meeting_and_no_other_thing(verb):
    assert day(f"Ada Lind {verb} a meeting with Bo Rask on Tuesday.") == TUESDAY
    assert day(f"Ada Lind {verb} the new road to Bergen on Tuesday.") is None


@pytest.mark.parametrize(
    "words",
    [
        "took place",
        "was held",
        "began",
        "started",
        "lasted an hour",
        "ended",
        "occurred",
        "concluded",
        "opened",
        "happened",
        "was",
    ],
)
def test_a_verb_with_which_a_meeting_takes_place(words):
    assert day(f"The meeting with Bo Rask {words} on Tuesday.") == TUESDAY


@pytest.mark.parametrize(
    "noun",
    [
        "a meeting",
        "talks",
        "a call",
        "a phone call",
        "an exchange",
        "a conversation",
        "a telephone conversation",
        "negotiations",
        "a session",
        "a dinner",
        "a lunch",
        "a breakfast",
        "discussions",
        "consultations",
        "a videoconference",
        "a video conference",
    ],
)
def test_a_noun_of_meeting(noun):
    assert day(f"Ada Lind had {noun} with Bo Rask on Tuesday.") == TUESDAY


@pytest.mark.parametrize("noun", ["a vote", "a speech", "a press conference", "a rally"])
def test_what_is_held_and_no_meeting(noun):
    assert day(f"Ada Lind held {noun} in Oslo on Tuesday.") is None


@pytest.mark.parametrize(
    "other",
    [
        "last",
        "previous",
        "earlier",
        "recent",
        "past",
        "next",
        "upcoming",
        "forthcoming",
        "planned",
        "scheduled",
        "annual",
        "other",
    ],
)
def test_a_meeting_that_its_adjective_makes_another(other):
    lead = "Ada Lind had talks with Bo Rask. "
    assert day(f"{lead}The {other} meeting was on Tuesday.") is None
    assert day(f"{lead}The long meeting was on Tuesday.") == TUESDAY


def test_another_call_is_another_only_behind_the_first():
    assert day("Another call between Ada Lind and Bo Rask took place on Tuesday.") == TUESDAY
    lead = "Ada Lind had a call with Bo Rask. "
    assert day(f"{lead}Another call took place on Tuesday.") is None


@pytest.mark.parametrize("adverb", ["last", "previously", "once", "first", "earlier"])
def test_a_verb_that_its_adverb_puts_before_this_meeting(adverb):
    assert day(f"Ada Lind {adverb} met Bo Rask on Tuesday.") is None


@pytest.mark.parametrize(
    "public",
    ["reporters", "journalists", "the press", "the media", "lawmakers", "students", "voters"],
)
def test_whoever_speaks_to_the_public_does_not_meet(public):
    assert day(f"Ada Lind spoke to {public} on Tuesday.") is None
    assert day("Ada Lind spoke to ministers on Tuesday.") == TUESDAY


@pytest.mark.parametrize(
    "words",
    [
        "had a phone conversation with",
        "had a telephone call with",
        "had a video call with",
        "held an online meeting with",
        "held a virtual meeting with",
        "spoke by phone with",
        "spoke by telephone with",
        "spoke via video link with",
        "met virtually with",
        "met online with",
        "called",
        "phoned",
    ],
)
def test_a_call_has_no_place(words):
    text = f"Ada Lind {words} Bo Rask in Bergen."
    assert meeting_place(text, parsed(text)) is None
    assert meeting_place(
        "Ada Lind met Bo Rask in Bergen.", parsed("Ada Lind met Bo Rask in Bergen.")
    )


@pytest.mark.parametrize("verb", ["met", "dined", "lunched"])
def test_a_meeting_in_person_behind_a_call_is_another(verb):
    assert day(f"Ada Lind had a call with Bo Rask. They {verb} on Tuesday.") is None
    assert day("Ada Lind had a call with Bo Rask. They spoke on Tuesday.") == TUESDAY


@pytest.mark.parametrize("part", ["start", "beginning", "end", "first round", "second day"])
def test_a_part_of_the_meeting_is_on_its_day(part):
    text = f"At the {part} of the talks on Tuesday, Ada Lind told Bo Rask that the road is open."
    assert day(text) == TUESDAY
