"""Days in, the marks of a strip out."""

from datetime import datetime

import pytest

from analysis.charts.calendar import Day, apart, calendar, on_strip
from analysis.charts.palette import LIGHT


def test_a_day_that_is_inferred_is_hollow():
    day = datetime(2020, 1, 5)
    days = [Day("Met", day, False), Day("Published", day, True)]
    (marks,) = calendar(days, around=day, reach=7, palette=LIGHT).data
    assert list(marks.marker.symbol) == ["square-open", "square"]
    assert list(marks.x) == [day, day]


def test_a_day_that_is_not_stated_says_so_and_has_no_mark():
    day = datetime(2020, 1, 5)
    days = [Day("Met: not stated", None, False), Day("Published", day, True)]
    figure = calendar(days, around=day, reach=7, palette=LIGHT)
    (marks,) = figure.data
    assert (list(marks.x), list(marks.y)) == ([day], [1])
    assert list(figure.layout.yaxis.ticktext) == ["Met: not stated", "Published"]


def test_a_strip_shows_a_week_before_its_day_and_a_week_behind_it():
    around = datetime(2020, 1, 8)
    assert on_strip(datetime(2020, 1, 1), around)
    assert on_strip(datetime(2020, 1, 15), around)
    assert not on_strip(datetime(2020, 1, 16), around)


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ((2014, 3, 1), (2020, 3, 1), "6 years later"),
        ((2014, 3, 1), (2015, 5, 9), "1 year and 2 months later"),
        ((2015, 5, 9), (2015, 5, 8), "1 day earlier"),
        ((2015, 5, 9), (2015, 5, 9), "the same day"),
    ],
)
def test_the_time_between_two_strips_in_words(left, right, words):
    assert apart(datetime(*left), datetime(*right)) == words
