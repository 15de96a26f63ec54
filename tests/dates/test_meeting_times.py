"""Which time is the meeting's: a lead in, its day and words out."""

from datetime import date

import pytest

from analysis.dates.meeting import MeetingDate, meeting_date
from analysis.language.parsing import parse
from analysis.language.spans import Span
from tests.parsed import parsed

PUBLISHED = date(2026, 3, 5)  # a Thursday
CALL = "Ada Lind had a phone call with Bo Rask. "
TALKS = "Ada Lind held talks with Bo Rask. "


def met(text, published=PUBLISHED):
    return meeting_date(text, parsed(text), published)


def told(text):
    found = met(text)
    return (found.day.isoformat() if found.day else None, found.words)


@pytest.mark.parametrize(
    ("when", "day", "words"),
    [
        ("on Feb. 26", "2026-02-26", "Feb. 26"),
        ("on 4th March", "2026-03-04", "4th March"),
        ("on 2026-03-03", "2026-03-03", "2026-03-03"),
        ("two days ago", "2026-03-03", "two days ago"),
        ("on the 22nd", "2026-02-22", "the 22nd"),
        ("on the afternoon of the 3rd", "2026-03-03", "the afternoon of the 3rd"),
        ("this morning", "2026-03-05", "this morning"),
        ("late this morning", "2026-03-05", "late this morning"),
        ("last night", "2026-03-04", "last night"),
        ("yesterday evening", "2026-03-04", "yesterday evening"),
        ("late on Tuesday", "2026-03-03", "Tuesday"),
        ("Tuesday evening", "2026-03-03", "Tuesday evening"),
        ("on Monday, March 2, 2026", "2026-03-02", "Monday, March 2, 2026"),
    ],
)
def test_the_forms_of_the_day(when, day, words):
    assert told(f"Ada Lind met Bo Rask {when}.") == (day, words)


def test_a_day_of_the_month_at_the_beginning():
    lead = "On the morning of the 4th, local time, Ada Lind held talks with Bo Rask in Oslo."
    assert told(lead) == ("2026-03-04", "the morning of the 4th")


def test_a_year_in_the_words_is_stated():
    assert met("They met on March 3, 2026.").basis == "stated"
    assert met("They met on 2026-03-03.").basis == "stated"
    assert met("They met on March 3.").basis == "inferred"


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        # The verb of the sentence, or one that is joined to it.
        ("Ada Lind has met with Bo Rask on Tuesday.", "2026-03-03"),
        ("Bo Rask was received by President Ada Lind on Tuesday.", "2026-03-03"),
        ("Ada Lind left Oslo on Sunday and met Bo Rask on Monday.", "2026-03-02"),
        # A clause with "when", "as", "while", "after" or "who".
        ("Ada Lind said the road is open when she met Bo Rask on Tuesday.", "2026-03-03"),
        ("As the two met on Tuesday, Ada Lind said the road is open.", "2026-03-03"),
        ("Ada Lind said the road is open while she met Bo Rask on Tuesday.", "2026-03-03"),
        ("After she met Bo Rask on Tuesday, Ada Lind said the road is open.", "2026-03-03"),
        ("Ada Lind, who met with Bo Rask on Tuesday, said the road is open.", "2026-03-03"),
        ("After meeting Bo Rask on Tuesday, Ada Lind said the road is open.", "2026-03-03"),
        # What is reported.
        ("A spokesman told reporters that Lind and Rask met on Tuesday.", "2026-03-03"),
        ("Ada Lind met Bo Rask on Tuesday, her office said.", "2026-03-03"),
        # A noun of meeting: the object, the subject, or in a phrase of the main verb.
        ("Ada Lind had a telephone conversation with Bo Rask on Tuesday.", "2026-03-03"),
        ("Ada Lind held a second round of talks with Bo Rask on Tuesday.", "2026-03-03"),
        ("A call between Ada Lind and Bo Rask took place on Tuesday.", "2026-03-03"),
        ("In a telephone call with Rask on Tuesday evening, Lind said no.", "2026-03-03"),
        ("During talks on Tuesday, Ada Lind told Bo Rask that the road is open.", "2026-03-03"),
        ("At a meeting on Tuesday, Ada Lind told Bo Rask that the road is open.", "2026-03-03"),
        ("After talks on Tuesday, Ada Lind said the road is open.", "2026-03-03"),
        ("On Tuesday, at a meeting with Bo Rask, Ada Lind said no.", "2026-03-03"),
        ("The two exchanged views in a telephone conversation on Tuesday.", "2026-03-03"),
        ("Ada Lind hosted Bo Rask for talks on Tuesday.", "2026-03-03"),
        # At another event on the same day.
        ("Ada Lind met Bo Rask on the margins of the summit in Oslo on Tuesday.", "2026-03-03"),
        # A later sentence about the same meeting.
        (CALL + "The call took place on Tuesday.", "2026-03-03"),
        (TALKS + "The two leaders met on Tuesday.", "2026-03-03"),
        (TALKS + "Their talks were held on Tuesday.", "2026-03-03"),
        # A visit counts where no meeting is told, an arrival before one does not.
        ("Bo Rask arrived in Oslo on Tuesday.", "2026-03-03"),
        ("Bo Rask arrived in Oslo on Sunday. He met Ada Lind on Monday.", "2026-03-02"),
    ],
)
def test_a_time_of_this_meeting(lead, day):
    assert told(lead)[0] == day


@pytest.mark.parametrize(
    "lead",
    [
        # Another meeting's.
        CALL + "Aid goes on as agreed at the February 27 meeting between Lind and the Red Cross.",
        CALL + "They praised the outcome of the meeting of their ministers held on February 26.",
        CALL + "Following up on the talks held in Oslo on February 22, they agreed to go on.",
        CALL + "In the follow-up to the meeting on February 16, they agreed to go on.",
        CALL + "They discussed the May conference in Bergen.",
        CALL + "Their ministers met in Bergen on Monday.",
        CALL + "Lind said that the ministers met in Bergen on Monday.",
        CALL + "Lind also spoke with Carl Holm on Monday.",
        CALL + "They met in Oslo on February 3.",
        TALKS + "They had met in Oslo on February 3.",
        TALKS + "The two last met in Oslo on February 3.",
        TALKS + "The talks of their ministers on Monday were long.",
        TALKS + "The previous meeting was held on February 3.",
        # The announcement's.
        "Ada Lind met Bo Rask, her office announced on Thursday.",
        # That of what they spoke about, or of what is before and after.
        "Ada Lind spoke by phone with Bo Rask about the attack in Bergen on Monday.",
        "Ada Lind spoke with Bo Rask about Monday's attack.",
        "Ada Lind met Bo Rask before the talks in Oslo on Tuesday.",
        "Ada Lind had a call with Bo Rask, who visited Oslo on Monday.",
        "Ada Lind had a call with Bo Rask after his return from Oslo on Monday.",
        # One ahead.
        "Ada Lind will meet Bo Rask on Friday.",
        "Ada Lind agreed to meet Bo Rask on Friday.",
        "Ada Lind is meeting Bo Rask on Friday.",
        "Ada Lind did not meet Bo Rask on Tuesday.",
        "Talks between Ada Lind and Bo Rask will be held on Friday.",
        # No meeting.
        "Ada Lind spoke with reporters on Tuesday.",
        "Ada Lind welcomed the decision on Tuesday.",
        "Ada Lind received a letter on Tuesday.",
        "Ada Lind called Bo Rask a friend on Tuesday.",
        "Ada Lind held a press conference on Tuesday.",
        "Ada Lind held a vote on Tuesday.",
        "“We met on Monday,” Ada Lind said. She left.",
        "They have been meeting since Monday.",
    ],
)
def test_a_time_that_is_not_the_meetings(lead):
    assert told(lead) == (None, None)


@pytest.mark.parametrize(("day", "found"), [("January 4", date(2026, 1, 4)), ("January 3", None)])
def test_a_day_without_its_year_is_at_most_sixty_days_before(day, found):
    assert met(f"They met on {day}.").day == found


@pytest.mark.parametrize(
    "label",
    [
        "Related:",
        "Related article:",
        "RELATED STORIES:",
        "Read more:",
        "Read also:",
        "Also read:",
        "See also:",
        "Watch:",
        "Listen:",
        "More:",
        "More on this story:",
        "More from Oslo:",
        "Further reading:",
        "Full story:",
        "Don't miss:",
        "You may also like:",
    ],
)
def test_a_link_to_another_article_gives_no_day(label):
    lead = "Ada Lind met Bo Rask. Lind said no."
    text = f"{lead}\n\n{label} Lind and Rask met on March 2, 2026."
    spans = [Span(0, len(lead)), Span(len(lead) + 2, len(text))]
    assert meeting_date(text, list(parse(text, spans)), PUBLISHED).basis == "not stated"
    below = f"{lead}\n\n{label}\n\nLind and Rask met on March 2, 2026."
    end = len(lead) + 2 + len(label)
    spans = [Span(0, len(lead)), Span(len(lead) + 2, end), Span(end + 2, len(below))]
    assert meeting_date(below, list(parse(below, spans)), PUBLISHED).basis == "not stated"


def test_a_sentence_that_only_begins_alike_is_no_link():
    text = "More than ten ministers came. Lind and Rask met on March 2."
    assert met(text).day == date(2026, 3, 2)


def test_the_fifth_sentence_is_no_longer_the_lead():
    assert met("It rained. " * 3 + "They met on Monday.").day == date(2026, 3, 2)
    assert met("It rained. " * 4 + "They met on Monday.").day is None


def test_the_words_stand_where_they_are_said_to():
    text = "Ada Lind met Bo Rask on Tuesday."
    assert text[met(text).start :] == "Tuesday."
    assert met(text) == MeetingDate(date(2026, 3, 3), "inferred", "Tuesday")
