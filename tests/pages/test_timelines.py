"""Two readouts in; the order of each account, and the days around its meeting, out."""

import json

import pytest

from tests.pages.readouts import FULL, SHORT
from tests.pages.shown import app, links, text
from tests.seeds import LEFT, RIGHT

# The order


def test_timelines_say_who_opens_and_who_closes_each_account():
    words = text(app("timelines"))
    assert "2017: the account opens with both leaders and closes with Xi Jinping" in words
    assert "2023: the account opens with Xi Jinping and closes with Vladimir Putin" in words


def test_with_a_filter_the_headline_says_where_in_the_account_its_statements_stand():
    words = text(app("timelines", left=LEFT, right=RIGHT, leader="Vladimir Putin"))
    # By the hand coding the 7th, 8th, 9th and 13th are Putin's alone.
    assert "2017, attributed to Vladimir Putin: 4 of 16, no. 7 to no. 13" in words
    assert "4 of 16 statements" in words
    assert "the account opens" not in words


# The days


def test_the_calendar_tells_what_is_inferred_and_what_is_not_stated():
    alts = [chart.proto.alt for chart in app("timelines").get("plotly_chart")]
    assert "2017: Met not stated; Published 5 July 2017" in alts
    assert any("Met 20 March 2023, inferred from" in alt for alt in alts)


@pytest.mark.parametrize(
    ("supplied", "symbol"), [("", "square-open"), ("meeting_date = 2020-01-04", "square")]
)
def test_the_calendar_fills_the_day_that_an_editor_supplied(folder, supplied, symbol):
    (folder / "a.txt").write_text(FULL.replace("met in Rome", "met in Rome on Saturday"))
    if supplied:
        (folder / "a.toml").write_text(supplied)
    *_, calendar = app("timelines").get("plotly_chart")
    assert json.loads(calendar.proto.spec)["data"][0]["marker"]["symbol"] == [symbol, "square"]


def test_the_calendar_lists_what_is_also_mentioned_each_with_a_link_to_its_place():
    test = app("timelines")
    assert "the upcoming summit of the Group of 20 major economies : after" in text(test)
    (place,) = {href for href in links(test) if href.endswith(f"&s={LEFT}.2067")}
    assert place.startswith(f"side_by_side?left={LEFT}&right={RIGHT}")


def test_the_break_between_the_strips_is_said():
    assert "5 years and 8 months later" in text(app("timelines"))
    assert "5 years and 8 months earlier" in text(app("timelines", left=RIGHT, right=LEFT))
    assert "months later" not in text(app("timelines", left=LEFT, right=LEFT))


def test_the_headline_of_the_days_says_how_far_apart_and_what_is_not_stated():
    words = text(app("timelines"))
    assert "The second account came 5 years and 8 months later; the day of the meeting" in words
    assert "the day of the meeting is not stated in 2017" in words
    alone = text(app("timelines", left=RIGHT, right=RIGHT))
    assert "The second account" not in alone
    assert "is not stated in 2023" not in alone


def test_a_mentioned_day_has_a_mark_where_the_strip_shows_it(pair):
    left = f"{FULL}\nAsh recalled the attack on January 3 and the vote in June 2018.\n"
    test = app("timelines", **pair(left, SHORT))
    alts = [chart.proto.alt for chart in test.get("plotly_chart")]
    expected = "Met not stated; Published 5 January 2020; the attack on January 3 3 January 2020"
    assert f"2020: {expected}" in alts
    assert "the attack on January 3 : 3 January 2020" in text(test)
    assert "the vote in June 2018 : June 2018" in text(test)
    assert "No other dated event is mentioned in this readout." in text(test)


def test_events_without_a_day_of_publication_are_listed_and_nothing_has_a_mark(folder):
    undated = FULL.replace(" date 2020-01-05 Rome", "")
    (folder / "undated.txt").write_text(f"{undated}\nBerg praised last month's talks in Oslo.\n")
    words = text(app("timelines"))
    assert "Neither the day of the meeting nor that of publication is stated." in words
    assert "last month's talks in Oslo : “last month”: month not known" in words
