"""Time words: a text in; the words, their precision and the day that they mean out."""

from datetime import date

import pytest

from analysis.dates.normalization import day_of
from analysis.dates.time_words import AFTER, BEFORE, DAY, FUTURE, MONTH, PAST, WEEK, YEAR, times
from analysis.language.spans import Span
from tests.dates.publication import PUBLISHED


def found(text):
    return list(times(text, Span(0, len(text))))


def only(text):
    (time,) = found(text)
    return time, text[time.span.start : time.span.end]


@pytest.mark.parametrize(
    ("text", "words", "precision", "day"),
    [
        # Written out: the same with and without a day of publication.
        ("the pact of 3 May 2018", "3 May 2018", DAY, date(2018, 5, 3)),
        ("signed on May 3rd, 2018", "on May 3rd, 2018", DAY, date(2018, 5, 3)),
        ("Thursday, May 3, 2018", "Thursday, May 3, 2018", DAY, date(2018, 5, 3)),
        ("from 3 to 5 May 2018", "from 3 to 5 May 2018", DAY, date(2018, 5, 3)),
        ("on 3–5 May 2018", "on 3–5 May 2018", DAY, date(2018, 5, 3)),
        ("since 2018-05-03", "since 2018-05-03", DAY, date(2018, 5, 3)),
        ("opened in May 2018", "in May 2018", MONTH, date(2018, 5, 1)),
        ("opened in early May 2018", "in early May 2018", MONTH, date(2018, 5, 1)),
        ("since 1994", "since 1994", YEAR, date(1994, 1, 1)),
        ("between 2014 and 2016", "between 2014 and 2016", YEAR, date(2014, 1, 1)),
        ("by the end of 2030", "by the end of 2030", YEAR, date(2030, 1, 1)),
        ("in the first half of 2020", "in the first half of 2020", YEAR, date(2020, 1, 1)),
    ],
)
def test_what_is_written_out_needs_no_day_of_publication(text, words, precision, day):
    time, there = only(text)
    assert (there, time.precision) == (words, precision)
    assert day_of(time, None) == day_of(time, PUBLISHED) == day


@pytest.mark.parametrize(
    ("text", "words", "precision", "day"),
    [
        ("spoke today", "today", DAY, date(2019, 5, 7)),
        ("Yesterday it rained", "Yesterday", DAY, date(2019, 5, 6)),
        ("opens tomorrow", "tomorrow", DAY, date(2019, 5, 8)),
        ("opens tonight", "tonight", DAY, date(2019, 5, 7)),
        ("spoke this morning", "this morning", DAY, date(2019, 5, 7)),
        ("met on Monday", "on Monday", DAY, date(2019, 5, 6)),
        ("met Tuesday evening", "Tuesday evening", DAY, date(2019, 5, 7)),
        ("met last Tuesday", "last Tuesday", DAY, date(2019, 4, 30)),
        ("met last night", "last night", DAY, date(2019, 5, 6)),
        ("met yesterday evening", "yesterday evening", DAY, date(2019, 5, 6)),
        ("met tomorrow morning", "tomorrow morning", DAY, date(2019, 5, 8)),
        ("met on the 3rd.", "on the 3rd", DAY, date(2019, 5, 3)),
        ("met on the 22nd in Rome", "on the 22nd", DAY, date(2019, 4, 22)),
        ("met on the 31st", "on the 31st", DAY, date(2019, 3, 31)),
        ("On the morning of the 4th, they", "On the morning of the 4th", DAY, date(2019, 5, 4)),
        ("late on the 1st with", "late on the 1st", DAY, date(2019, 5, 1)),
        ("next Tuesday", "next Tuesday", DAY, date(2019, 5, 14)),
        ("until Friday", "until Friday", DAY, date(2019, 5, 10)),
        ("five days ago", "five days ago", DAY, date(2019, 5, 2)),
        ("last week's talks", "last week", WEEK, date(2019, 4, 29)),
        ("early next week", "early next week", WEEK, date(2019, 5, 13)),
        ("two weeks ago", "two weeks ago", WEEK, date(2019, 4, 22)),
        ("last month's talks", "last month", MONTH, date(2019, 4, 1)),
        ("later this month", "later this month", MONTH, date(2019, 5, 1)),
        ("this October", "this October", MONTH, date(2019, 10, 1)),
        ("last May", "last May", MONTH, date(2018, 5, 1)),
        ("next May", "next May", MONTH, date(2020, 5, 1)),
        ("this year", "this year", YEAR, date(2019, 1, 1)),
        ("this summer", "this summer", YEAR, date(2019, 1, 1)),
        ("20 years ago", "20 years ago", YEAR, date(1999, 1, 1)),
        ("a decade ago", "a decade ago", YEAR, date(2009, 1, 1)),
    ],
)
def test_relative_words_are_read_from_the_day_of_publication(text, words, precision, day):
    time, there = only(text)
    assert (there, time.precision) == (words, precision)
    assert day_of(time, PUBLISHED) == day
    assert day_of(time, None) is None


@pytest.mark.parametrize(
    ("text", "words", "precision"),
    [
        ("over the past two decades", "over the past two decades", BEFORE),
        ("in recent years", "recent", BEFORE),  # no event: the noun decides
        ("in the last year", "in the last year", BEFORE),  # a stretch, not the year 2018
        ("in the late 1990s", "in the late 1990s", BEFORE),
        ("a few years ago", "a few years ago", BEFORE),
        ("last summer", "last summer", BEFORE),  # which half of the earth?
        ("in the coming weeks and months", "in the coming weeks and months", AFTER),
        ("the next five years", "next five years", AFTER),
        ("the upcoming summit", "upcoming", AFTER),
        ("the recent summit", "recent", BEFORE),
    ],
)
def test_words_that_only_tell_a_side_have_no_day(text, words, precision):
    time, there = only(text)
    assert (there, time.precision) == (words, precision)
    assert day_of(time, PUBLISHED) is None


@pytest.mark.parametrize(
    ("text", "direction", "day"),
    [
        ("on December 30", PAST, date(2018, 12, 30)),
        ("on December 30", FUTURE, date(2019, 12, 30)),
        ("in May", PAST, date(2019, 5, 1)),
        ("in June", PAST, date(2018, 6, 1)),
        ("in June", FUTURE, date(2019, 6, 1)),
        ("on Friday", FUTURE, date(2019, 5, 10)),
        ("on the 7th", PAST, date(2019, 5, 7)),
        ("on the 7th", FUTURE, date(2019, 6, 7)),
        ("on 29 February", PAST, None),  # none of the years around it has that day
        ("by January", PAST, date(2020, 1, 1)),  # its own words tell better
    ],
)
def test_a_date_without_its_year_is_read_in_the_direction_of_the_sentence(text, direction, day):
    assert day_of(only(text)[0], PUBLISHED, direction) == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("from 30 June to 2 July 2014", [date(2014, 6, 30), date(2014, 7, 2)]),
        ("between 3 May and 5 June 2016", [date(2016, 5, 3), date(2016, 6, 5)]),
        ("in March and April 2014", [date(2014, 3, 1), date(2014, 4, 1)]),
        ("on May 3, June 4, 2014", [date(2014, 5, 3), date(2014, 6, 4)]),
    ],
)
def test_the_first_of_two_has_the_year_of_the_second(text, days):
    found = times(text, Span(0, len(text)))
    assert [day_of(time, PUBLISHED) for time in found] == days


def test_the_number_of_a_resolution_is_no_year():
    text = "The 1701 resolution holds."
    assert list(times(text, Span(0, len(text)))) == []


@pytest.mark.parametrize("text", ["on June 16", "on December 30", "in June"])
def test_without_a_direction_the_nearest_year_is_taken(text):
    nearest = {
        "on June 16": (2019, 6, 16),
        "on December 30": (2018, 12, 30),
        "in June": (2019, 6, 1),
    }
    assert day_of(only(text)[0], PUBLISHED) == date(*nearest[text])


@pytest.mark.parametrize(
    "text",
    [
        "resolution 2231-A",
        "$2019",
        "in 2,013 towns",
        "in 2013.5",
        "by 2100 GMT",
        "the Good Friday accord",
        "may march",
        "this regard",
        "the next day",
        "these days",
        "this century",
        "on the 20th anniversary",
        "at the 24th summit",
        "in the 19th century",
        "on the 22nd floor",
        "the 3rd of its kind",
        "ranked 3rd.",
    ],
)
def test_what_is_no_time(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "waiting"),
    [
        ("2013 troops", [True]),
        ("the November visit", [True]),
        ("in 2013", [False]),
        ("resolution 2231 passed", []),
    ],
)
def test_a_number_or_a_month_alone_waits_for_a_noun_that_names_an_event(text, waiting):
    assert [one.modifier for one in found(text)] == waiting


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("for the April 22 summit", "April 22"),
        ("for yesterday's attack", "yesterday"),
        ("in Friday’s drama", "Friday"),
        ("in the 2020 election", "2020"),
    ],
)
def test_a_preposition_of_the_noun_is_not_the_times(text, words):
    assert only(text)[1] == words


@pytest.mark.parametrize("published", [date(1, 1, 1), date(9999, 12, 31), date(2020, 2, 29)])
def test_the_ends_of_the_calendar_are_no_crash(published):
    for text in ("two weeks ago", "next year", "last Monday", "on June 16", "tomorrow", "in May"):
        day_of(only(text)[0], published)
