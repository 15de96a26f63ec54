"""An address in; the view that is shown, and what is said of the rest, out."""

import pytest

from pages.visit.address import PAGES
from tests.pages.shown import app, links, text
from tests.seeds import LEFT, RIGHT


@pytest.mark.parametrize("page", PAGES)
def test_a_bare_address_gets_the_oldest_readout_left_and_the_newest_right(page):
    test = app(page)
    assert dict(test.query_params) == {"left": LEFT, "right": RIGHT}


@pytest.mark.parametrize("page", PAGES)
def test_the_pair_holds_in_every_link_to_a_page(page):
    test = app(page, left=RIGHT, right=LEFT)
    pages = [href for href in links(test) if not href.startswith("#")]
    assert pages
    assert all(f"left={RIGHT}&right={LEFT}" in href for href in pages)


def test_an_unknown_readout_is_named_and_the_nearest_one_shown():
    test = app(left="2017-07-05_moskow", right=RIGHT)
    expected = f"There is no readout “2017-07-05_moskow”: showing “{LEFT}” on the left."
    assert expected in text(test)
    assert dict(test.query_params) == {"left": LEFT, "right": RIGHT}


@pytest.mark.parametrize("name", ["tags", "tab"])
def test_an_unknown_setting_is_named_and_left_out(name):
    test = app("side_by_side", **{name: "yes<b>"})
    assert f"There is no “yes<b>” for {name}: left out." in text(test)


def test_an_unknown_filter_is_named_and_left_out():
    test = app("statements", left=LEFT, right=RIGHT, topic="football")
    assert "No topic “football” in these two readouts: showing all." in text(test)
    assert "33 of 33 statements" in text(test)


def test_a_side_that_the_pair_has_not_is_named_and_left_out():
    test = app("statements", left=LEFT, right=LEFT, side="right")
    assert "No side “right” in these two readouts: showing all." in text(test)
    assert "16 of 16 statements" in text(test)


def test_later_runs_without_an_address_write_nothing():
    test = app()
    test.query_params.clear()
    test.run()
    assert dict(test.query_params) == {}
    assert "Xi Jinping and Vladimir Putin: 2017 and 2023" in text(test)


def test_choosing_another_readout_and_a_filter_writes_the_address():
    test = app("statements", left=LEFT, right=RIGHT)
    test.selectbox(key="choose_right").select(LEFT)
    test.selectbox(key="choose_topic").select("korean_peninsula")
    test.run()
    assert dict(test.query_params) == {"left": LEFT, "right": LEFT, "topic": "korean_peninsula"}


@pytest.mark.parametrize("name", ["left", "topic", "leader", "q", "s"])
def test_a_long_value_in_the_address_is_cut_in_its_note(name):
    test = app("side_by_side", **{"left": LEFT, "right": RIGHT, name: "x" * 5000})
    assert "“xxxx" in text(test)
    assert "x" * 200 not in text(test)


@pytest.mark.parametrize("page", ["overview", "topics", "statements", "method"])
def test_a_page_that_opens_no_statement_says_so(page):
    test = app(page, left=LEFT, right=RIGHT, s=f"{LEFT}.86")
    assert f"This page opens no statement: “{LEFT}.86” is left out." in text(test)
    assert not [href for href in links(test) if f"s={LEFT}.86" in href and "side_by" not in href]


@pytest.mark.parametrize("page", ["side_by_side", "timelines"])
def test_a_page_that_opens_statements_does_not_leave_them_out(page):
    assert "opens no statement" not in text(app(page, left=LEFT, right=RIGHT, s=f"{LEFT}.86"))
