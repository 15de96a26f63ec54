"""A visitor's way through the app: filters chosen quickly, then back, forward and a reload."""

import re

from playwright.sync_api import expect

from tests.browser.coded import CODED, EVERY, UKRAINE_BY_PUTIN, by, coded
from tests.browser.recording import expect_rest
from tests.browser.slow_connection import held_back
from tests.browser.visiting import (
    choose,
    chosen,
    expect_params,
    heading,
    ids,
    open_page,
    rows,
    statement,
)
from tests.seeds import LEFT, PAIR, RIGHT


def test_two_filters_changed_before_the_page_runs_again_both_hold(app_url, page, recording):
    begin, release = held_back(page)
    open_page(page, app_url, f"statements?{PAIR}")
    begin()
    for label, option in (("Leader", "Vladimir Putin"), ("Topic", re.compile("Ukraine"))):
        page.get_by_role("combobox", name=label).click()
        page.get_by_role("option", name=option).click()
    expect_params(page, only=True, left=LEFT, right=RIGHT)
    release()
    expect(page).to_have_url(re.compile("topic=ukraine"))
    expect(rows(page)).to_have_count(len(UKRAINE_BY_PUTIN))
    assert ids(page) == UKRAINE_BY_PUTIN
    expect_params(page, leader="Vladimir Putin")
    expect(chosen(page, "Leader")).to_have_value("Vladimir Putin")
    expect(chosen(page, "Topic")).to_have_value("Ukraine (9)")
    recording.assert_clean()


def test_a_journey_can_be_gone_back_and_forward(app_url, page, recording):
    open_page(page, app_url, f"?{PAIR}")
    addresses = [page.url]

    def arrived(at):
        expect(page).to_have_url(re.compile(at))
        expect_rest(page)
        addresses.append(page.url)

    page.get_by_role("link", name="Statements", exact=True).click()
    expect(heading(page, "Statements")).to_be_visible()
    arrived("/statements")
    choose(page, "Leader", "Vladimir Putin")
    arrived("leader=Vladimir")
    choose(page, "Topic", re.compile("Ukraine"))
    arrived("topic=ukraine")
    page.get_by_role("link", name="Side by side", exact=True).click()
    expect(heading(page, "The two readouts in full")).to_be_visible()
    arrived("/side_by_side")
    statement(page, "Russia welcomes China").click()
    arrived(r"[?&]s=")
    assert len(set(addresses)) == 6

    def overview():
        expect(heading(page, "Xi Jinping and Vladimir Putin: 2017 and 2023")).to_be_visible()
        expect(page.locator(".findings").first).to_be_visible()

    def listed(found, leader, topic):
        def seen():
            expect(heading(page, "Statements")).to_be_visible()
            expect(rows(page)).to_have_count(len(found))
            expect(chosen(page, "Leader")).to_have_value(leader)
            expect(chosen(page, "Topic")).to_have_value(topic)
            assert ids(page) == found

        return seen

    def texts(*, opened):
        expect(heading(page, "The two readouts in full")).to_be_visible()
        expect(page.locator(".reader .dim")).to_have_count(len(CODED) - len(UKRAINE_BY_PUTIN))
        expect(page.locator(".reader .selected")).to_have_count(opened)
        expect(page.locator(".st-key-detail")).to_have_count(opened)

    stands = [
        overview,
        listed(EVERY, "All", "All"),
        listed(coded(by("Vladimir Putin")), "Vladimir Putin", "All"),
        listed(UKRAINE_BY_PUTIN, "Vladimir Putin", "Ukraine (9)"),
        lambda: texts(opened=0),
        lambda: texts(opened=1),
    ]
    journey = list(zip(addresses, stands, strict=True))

    def stand(address, seen):
        expect(page).to_have_url(address)
        expect_rest(page)
        seen()

    for there in reversed(journey[:-1]):
        page.go_back()
        stand(*there)
    for there in journey[1:]:
        page.go_forward()
        stand(*there)
    page.reload()
    stand(*journey[-1])
    recording.assert_clean()
