"""Dates: a lead in; the meeting's day with its basis, and its place, out."""

from datetime import date

import pytest

from analysis.dates.meeting import MeetingDate, meeting_date
from analysis.dates.meeting_place import meeting_place
from tests.dates.publication import PUBLISHED
from tests.parsed import parsed


def met(text, published=PUBLISHED):
    return meeting_date(text, parsed(text), published)


def place(text):
    return meeting_place(text, parsed(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met here Monday.", MeetingDate(date(2019, 5, 6), "inferred", "Monday")),
        ("They met on Tuesday.", MeetingDate(date(2019, 5, 7), "inferred", "Tuesday")),
        ("They held talks Wednesday.", MeetingDate(date(2019, 5, 1), "inferred", "Wednesday")),
        ("He spoke today with the king.", MeetingDate(date(2019, 5, 7), "inferred", "today")),
        ("They met this evening.", MeetingDate(date(2019, 5, 7), "inferred", "this evening")),
        ("They met yesterday.", MeetingDate(date(2019, 5, 6), "inferred", "yesterday")),
        ("They met on May 3.", MeetingDate(date(2019, 5, 3), "inferred", "May 3")),
        ("They met before the June 9 summit.", MeetingDate(None, "not stated", None)),
        (
            "They met today before the June 9 summit.",
            MeetingDate(date(2019, 5, 7), "inferred", "today"),
        ),
        ("They met on 3 May 2019.", MeetingDate(date(2019, 5, 3), "stated", "3 May 2019")),
        ("They met in Oslo.", MeetingDate(None, "not stated", None)),
        ("The road opened on Monday.", MeetingDate(None, "not stated", None)),
        ("They will meet until Monday.", MeetingDate(None, "not stated", None)),
    ],
)
def test_the_day_of_the_meeting(text, expected):
    assert met(text) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The leaders met",
        "The leaders held a session",
        "The leaders conferred",
        "The king spoke",
        "The king arrived",
        "The king hosted the queen",
        "The king received the queen",
        "The king welcomed the queen",
    ],
)
def test_the_words_for_a_meeting(words):
    assert met(f"{words} today.").day == PUBLISHED


@pytest.mark.parametrize("day", ["Monday", "today", "this evening", "on May 3"])
def test_a_day_without_its_date_needs_the_day_of_publication(day):
    assert met(f"They met here {day}.", None).basis == "not stated"


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("Monday", 6),
        ("Tuesday", 7),
        ("Wednesday", 1),
        ("Thursday", 2),
        ("Friday", 3),
        ("Saturday", 4),
        ("Sunday", 5),
    ],
)
def test_a_weekday_is_the_last_one_before_the_publication(word, day):
    assert met(f"They met on {word}.").day == date(2019, 5, day)


@pytest.mark.parametrize("word", ["next Monday", "until Monday", "till Monday"])
def test_a_weekday_to_come_is_not_the_meetings(word):
    assert met(f"They met {word}.").basis == "not stated"


def test_the_calendar_does_not_reach_back_before_its_first_day():
    assert met("They met on Thursday.", date(1, 1, 1)).basis == "not stated"


def test_a_report_in_january_on_a_meeting_in_december():
    found = met("They met on December 30.", date(2019, 1, 2))
    assert found == MeetingDate(date(2018, 12, 30), "inferred", "December 30")


def test_a_full_date_ahead_is_another_events():
    found = met("They will meet on December 30, 2019.", date(2019, 1, 2))
    assert found == MeetingDate(None, "not stated", None)


def test_a_leap_day_ahead_is_another_events():
    found = met("They will meet again on February 29.", date(2024, 1, 5))
    assert found == MeetingDate(None, "not stated", None)


def test_a_full_date_needs_no_day_of_publication():
    assert met("They met on 3 May 2019.", None).day == date(2019, 5, 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The leaders met in Oslo.", "Oslo"),
        ("They met on Monday in Bergen, Norway.", "Bergen, Norway"),
        ("It began upon the king's arrival in New Delhi.", "New Delhi"),
        ("The leaders met in May.", None),
        ("The king met the queen at the White House.", "White House"),
        ("They met today to prepare for the NATO Summit in Madrid.", None),
        ("The king spoke by phone with the queen.", None),
        ("The road in Oslo is long.", None),
        ("The leaders spoke of the talks held in Oslo.", None),
        ("The leaders praised the teams that met in Oslo.", None),
    ],
)
def test_the_place_of_the_meeting(text, expected):
    assert place(text) == expected
