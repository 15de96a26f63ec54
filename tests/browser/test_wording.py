"""Set phrases and searches in a real browser: each leads to its place, and Back returns."""

import re

from playwright.sync_api import expect

from tests.browser.visiting import heading, open_page
from tests.seeds import PAIR, RIGHT


def test_a_phrases_place_opens_its_statement_and_back_returns(app_url, page, recording):
    open_page(page, app_url, f"wording?{PAIR}")
    row = page.get_by_role("row").filter(has_text="dialogue and negotiation")
    row.get_by_role("link", name="Xi Jinping").first.click()
    expect(page).to_have_url(f"{app_url}/side_by_side?{PAIR}&s={RIGHT}.2047")
    expect(page.locator(".st-key-detail")).to_contain_text("In the other readout")
    page.go_back()
    expect(heading(page, "Wording")).to_be_visible()
    recording.assert_clean()


def test_a_phrase_opens_in_context(app_url, page):
    open_page(page, app_url, f"wording?{PAIR}")
    row = page.get_by_role("row").filter(has_text="dialogue and negotiation")
    context = row.get_by_text("settlement of the peninsula issue via")
    expect(context).to_be_hidden()
    row.locator("summary").first.focus()
    page.keyboard.press("Enter")
    expect(context).to_be_visible()


def test_a_finding_on_wording_leads_to_its_phrase_in_view(app_url, page):
    open_page(page, app_url, f"?{PAIR}")
    finding = page.locator(".findings > div").filter(has_text="“dialogue and negotiation”")
    finding.get_by_role("link", name="see the passages").click()
    expect(page.locator("#phrase-dialogue-and-negotiation.reached")).to_be_in_viewport()


def test_a_search_stands_in_the_address_and_back_undoes_it(app_url, page, recording):
    open_page(page, app_url, f"wording?{PAIR}")
    page.get_by_role("textbox", name="Words in the texts").fill("THAAD")
    page.keyboard.press("Enter")
    expect(page.locator(".kwic tbody tr")).to_have_count(3)
    expect(page).to_have_url(re.compile(r"q=THAAD"))
    page.go_back()
    expect(page.locator(".kwic")).to_have_count(0)
    recording.assert_clean()
