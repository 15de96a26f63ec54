"""The app in a real browser: its pages, the links between them, and Back."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.recording import expect_rest
from tests.browser.texts import THAAD
from tests.browser.visiting import choose, expect_params, heading, open_page, statement
from tests.seeds import LEFT, PAIR, RIGHT

HEADINGS = {
    "": "Xi Jinping and Vladimir Putin: 2017 and 2023",
    "side_by_side": "The two readouts in full",
    "timelines": "Timelines",
    "topics": "Topics",
    "wording": "Wording",
    "statements": "Statements",
    "method": "Method",
}


def in_view(locator):
    return locator.evaluate(
        "node => { const box = node.getBoundingClientRect();"
        " return box.top >= 0 && box.bottom <= innerHeight; }"
    )


# Pages


@pytest.mark.parametrize("path", ["", "timelines"])
def test_a_deep_link_is_the_first_request_of_a_fresh_server(fresh_app_url, page, recording, path):
    open_page(page, fresh_app_url, path)
    expect(heading(page, HEADINGS[path])).to_be_visible()
    expect(page.get_by_role("navigation").get_by_role("link")).to_have_count(8)
    expect(page).to_have_url(f"{fresh_app_url}/{path}?{PAIR}")
    recording.assert_clean()


def test_every_page_is_one_click_away_and_keeps_the_pair(app_url, page, recording):
    open_page(page, app_url, f"?left={RIGHT}&right={LEFT}")
    names = page.get_by_role("navigation").get_by_role("link").all_inner_texts()
    for name, path in zip(names[1:7], list(HEADINGS)[1:], strict=True):
        page.get_by_role("navigation").get_by_role("link", name=name, exact=True).click()
        expect(heading(page, HEADINGS[path])).to_be_visible()
        expect(page).to_have_url(f"{app_url}/{path}?left={RIGHT}&right={LEFT}")
    recording.assert_clean()


def test_following_a_link_loads_no_document_anew(app_url, page):
    open_page(page, app_url)
    page.evaluate("window.stayed = true")
    page.get_by_role("link", name="Method", exact=True).click()
    expect(heading(page, "Method")).to_be_visible()
    assert page.evaluate("window.stayed")


def test_an_unknown_readout_in_the_address_is_named(app_url, page, recording):
    open_page(page, app_url, f"topics?left=nothing&right={RIGHT}")
    expect(page.get_by_text("There is no readout “nothing”")).to_be_visible()
    expect(page).to_have_url(f"{app_url}/topics?{PAIR}")
    recording.assert_clean()


def test_an_unknown_page_is_named_and_the_overview_shown(app_url, page, recording):
    open_page(page, app_url, f"nopage?left={RIGHT}&right={LEFT}")
    expect(page.get_by_text("There is no page “nopage”: showing the overview.")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).to_have_url(f"{app_url}/?left={RIGHT}&right={LEFT}")
    recording.assert_clean()


# Filters and Back


def test_a_filter_stands_in_the_address_and_back_takes_it_away(app_url, page, recording):
    open_page(page, app_url, f"statements?{PAIR}")
    rows = page.locator("table.data tbody tr")
    expect(rows).to_have_count(33)
    choose(page, "Leader", "Vladimir Putin")
    expect(rows).to_have_count(9)
    choose(page, "Topic", "Ukraine")
    expect(rows).to_have_count(3)
    expect_params(page, leader="Vladimir Putin")
    expect_params(page, topic="ukraine")
    page.go_back()
    expect(rows).to_have_count(9)
    expect_params(page, topic=None)
    recording.assert_clean()


def test_another_readout_changes_the_page_and_the_address(app_url, page, recording):
    open_page(page, app_url, f"?{PAIR}")
    choose(page, "Later", re.compile(LEFT))
    expect(page.get_by_text("Left and right are the same readout.")).to_be_visible()
    expect_params(page, only=True, left=LEFT, right=LEFT)
    recording.assert_clean()


def test_back_to_a_bare_address_shows_the_default_pair_and_back_is_not_trapped(app_url, page):
    page.goto("about:blank")
    open_page(page, app_url)
    expect(page).to_have_url(f"{app_url}/?{PAIR}")
    page.go_back()
    expect(page).to_have_url(f"{app_url}/")
    expect(heading(page, HEADINGS[""])).to_be_visible()
    expect_rest(page)
    page.go_back()
    expect(page).to_have_url("about:blank")


# Links into a page


def test_a_finding_leads_to_its_statements_and_these_to_their_place(app_url, page, recording):
    open_page(page, app_url, f"?{PAIR}")
    finding = page.locator(".findings > div").filter(has_text="Dropped after 2017: Korean")
    finding.get_by_role("link", name="see the statements").click()
    rows = page.locator("table.data tbody tr")
    expect(rows).to_have_count(6)
    expect(page).to_have_url(re.compile(r"/statements\?.*topic=korean_peninsula&side=left"))
    rows.filter(has_text="the deployment of THAAD").get_by_role("link").first.click()
    opened = statement(page, "the deployment of THAAD in South Korea")
    expect(opened).to_have_attribute("aria-pressed", "true")
    expect_params(page, s=THAAD)
    assert in_view(opened)
    page.go_back()
    expect(rows).to_have_count(6)
    page.go_back()
    expect(heading(page, HEADINGS[""])).to_be_visible()
    recording.assert_clean()


def test_a_proof_of_absence_opens_and_its_hits_lead_to_their_place(app_url, page, recording):
    open_page(page, app_url, f"topics?{PAIR}")
    terms = page.get_by_text("visit, visits, visited, visiting, summit")
    expect(terms).to_be_hidden()
    page.get_by_text("“meeting” (1), in narration only").first.press("Enter")
    expect(terms).to_be_visible()
    page.get_by_role("link", name="meeting", exact=True).click()
    expect(page).to_have_url(f"{app_url}/side_by_side?{PAIR}&s={RIGHT}.257")
    expect(page.locator(".st-key-detail")).to_contain_text("No statement: narration")
    recording.assert_clean()


def test_words_of_narration_lead_to_the_account_of_words(app_url, page):
    open_page(page, app_url, f"?{PAIR}")
    page.get_by_role("row", name="Words").get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="Every word accounted for")).to_be_in_viewport()
