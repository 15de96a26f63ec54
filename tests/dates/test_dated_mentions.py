"""Dated mentions: a text in; the phrase that names an event, its time words and date out."""

from datetime import date

import pytest

from analysis.dates.dated_mentions import mention_rows
from analysis.dates.meeting import MeetingDate, meeting_date
from tests.dates.publication import PUBLISHED
from tests.parsed import parsed

NO_MEETING = MeetingDate(None, "not stated", None)


def rows(text, published=PUBLISHED, met=NO_MEETING):
    return mention_rows("a", text, parsed(text), published, met)


def told(text, published=PUBLISHED):
    return [(row["words"], row["time_words"]) for row in rows(text, published)]


def beside_the_meeting(text):
    parts = parsed(text)
    met = meeting_date(text, parts, PUBLISHED)
    return [row["words"] for row in mention_rows("a", text, parts, PUBLISHED, met)]


@pytest.mark.parametrize(
    ("text", "words", "time"),
    [
        # A noun with what describes it.
        (
            "He praised last month's talks in Vienna.",
            "last month's talks in Vienna",
            "last month",
        ),
        ("They prepared their meeting on June 16.", "their meeting on June 16", "on June 16"),
        (
            "They will attend the upcoming summit of the Arctic states.",
            "the upcoming summit of the Arctic states",
            "upcoming",
        ),
        ("The king recalled the 2015 agreement.", "the 2015 agreement", "2015"),
        ("He thanked her for the November visit.", "the November visit", "November"),
        # The noun that a clause describes.
        (
            "He noted the agenda agreed by leaders in June.",
            "the agenda agreed by leaders in June",
            "in June",
        ),
        # A verb with its time.
        ("In 2013, the king took office.", "In 2013, the king took office", "In 2013"),
        ("The talks were held last month.", "The talks were held last month", "last month"),
        (
            "They agreed to complete the work by February 5.",
            "complete the work by February 5",
            "by February 5",
        ),
        # The parser gives the time to the verb; the event stands right before it.
        (
            "He lauded the visit to Norway earlier this year.",
            "the visit to Norway earlier this year",
            "earlier this year",
        ),
        ("It is their second meeting this year.", "their second meeting this year", "this year"),
        ("It had been a visit ever since 2013.", "a visit ever since 2013", "since 2013"),
    ],
)
def test_the_phrase_names_the_event_with_its_time(text, words, time):
    assert told(text) == [(words, time)]


@pytest.mark.parametrize(
    "text",
    [
        "They sent by 2013 troops.",
        "Resolution 2231 was adopted.",
        "The agreement on 2013 troops helped.",
        "The agreement 2015 helped.",
        "The deal costs $2019.",
        "He read a recent book.",
        "Trade has grown in recent years.",
        "The previous government failed.",
        "Ties are strong today.",
        "They spoke of today's challenges.",
        "The next generation will decide.",
        "",
    ],
)
def test_what_dates_no_event(text):
    assert told(text) == []


@pytest.mark.xfail(strict=True, reason="time words never begin with the “of” that is asked for")
@pytest.mark.parametrize("text", ["The talks of 2015 helped.", "The visit of November helped."])
def test_a_number_or_a_month_behind_its_event_dates_it(text):
    assert len(told(text)) == 1


def test_the_day_of_the_meeting_is_no_mention_and_that_of_another_event_is_one():
    assert beside_the_meeting("The king met the queen here Monday.") == []
    assert (
        beside_the_meeting("The king spoke today with the queen. They spoke today of fish.") == []
    )
    text = "The king met the queen today. He condemned today's attack in Bergen."
    assert beside_the_meeting(text) == ["today's attack in Bergen"]


def test_the_same_weekday_of_another_week_is_a_mention():
    text = "He praised next Monday's vote. The king met the queen here Monday."
    assert beside_the_meeting(text) == ["next Monday's vote"]


def test_words_of_the_meetings_day_stay_out_where_no_day_can_be_worked_out():
    assert rows("The king met the queen today.", published=None) == []


def test_relative_words_have_no_date_without_a_day_of_publication():
    (row,) = rows("He praised last month's talks in Vienna.", published=None)
    assert (row["date"], row["precision"]) == (None, "month")
    (row,) = rows("The king took office in 2013.", published=None)
    assert (row["date"], row["precision"]) == (date(2013, 1, 1), "year")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They held a summit on December 30.", date(2018, 12, 30)),
        ("To his joy, the king took office on December 30.", date(2018, 12, 30)),
        ("They will hold a vote on December 30.", date(2019, 12, 30)),
        ("They praised the plans for elections in November.", date(2019, 11, 1)),
    ],
)
def test_the_sentence_tells_the_year_that_is_left_out(text, day):
    assert [row["date"] for row in rows(text)] == [day]


@pytest.mark.parametrize("word", ["next", "upcoming", "forthcoming", "planned", "scheduled"])
def test_what_is_ahead_is_after_the_publication(word):
    (row,) = rows(f"They praised the {word} elections in November.")
    assert row["date"] == date(2019, 11, 1)


def test_one_event_with_two_times_is_one_mention_by_the_better_one():
    assert told("He spoke about the upcoming elections in October.") == [
        ("the upcoming elections in October", "in October")
    ]


def test_neighbours_do_not_overlap_and_each_keeps_its_time():
    found = rows("The recent talks on the 2015 agreement helped.")
    assert [row["time_words"] for row in found] == ["recent", "2015"]
    assert found[0]["end"] <= found[1]["start"]
    assert found[1]["words"] == "the 2015 agreement"


def test_three_neighbours_keep_each_its_own_time():
    assert told("The recent talks on the 2015 agreement and the 2016 summit helped.") == [
        ("The recent talks", "recent"),
        ("the 2015 agreement", "2015"),
        ("the 2016 summit", "2016"),
    ]


def test_a_phrase_stays_on_its_side_of_a_quotation_mark():
    (row,) = rows("He praised “the summit in Oslo in 2013” and went home.")
    assert row["words"] == "the summit in Oslo in 2013"


def test_a_time_without_a_noun_or_verb_stands_alone():
    assert told("Monday.") == [("Monday", "Monday")]


def test_offsets_are_those_of_the_text():
    text = "It rained. The king took office in 2013."
    (row,) = rows(text)
    assert text[row["start"] : row["end"]] == row["words"]
    assert row["readout"] == "a"
