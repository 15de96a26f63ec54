"""The reader in a real browser: the whole texts, and how a statement is opened."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.recording import expect_rest
from tests.browser.texts import PAGE, THAAD, drawer, text
from tests.browser.visiting import expect_params, open_page, statement
from tests.browser.waiting import until
from tests.seeds import LEFT, PAIR, RIGHT, text_of

# The texts


def test_the_reader_holds_the_whole_text(app_url, page, recording):
    open_page(page, app_url, f"side_by_side?{PAIR}")
    for place, name in enumerate((LEFT, RIGHT)):
        reader = page.locator(".reader").nth(place)
        expect(reader.get_by_role("button").first).to_be_visible()
        assert reader.evaluate("node => node.textContent") == text_of(name)
    expect(page.locator(".reader").nth(0).get_by_role("button")).to_have_count(16)
    expect(page.locator(".reader").nth(1).get_by_role("button")).to_have_count(17)
    recording.assert_clean()


def test_statements_tell_their_speaker_by_shape_and_words(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}")
    opened = statement(page, "Most countries support easing tensions")
    expect(opened).to_have_attribute("aria-description", "continues Xi Jinping, indirect")
    expect(opened).to_have_class(re.compile(r"\bcarried\b.*\bA\b|\bA\b.*\bcarried\b"))
    expect(opened.locator(".mark")).to_be_visible()


def test_a_text_without_a_statement_says_so_and_can_be_read(shelf, page, recording):
    (shelf.folder / "a.txt").write_text("The weather was fine in Rome. " * 3)
    said = "President Anna Bold met Carl Dent. Bold said trade is good."
    (shelf.folder / "b.txt").write_text(said)
    open_page(page, shelf.url, "side_by_side?left=a&right=b")
    expect(text(page, "left")).to_contain_text("No statement was found in this text")
    expect(text(page, "right").locator(".none")).to_be_hidden()
    colour = "node => getComputedStyle(node).color"
    words = text(page, "left").locator(".quiet").first
    assert words.evaluate(colour) == page.locator("h1").evaluate(colour)
    recording.assert_clean()


# Opening a statement


def test_a_click_opens_a_statement_and_its_id_stands_in_the_address(app_url, page, recording):
    open_page(page, app_url, f"side_by_side?{PAIR}")
    statement(page, "the deployment of THAAD").click()
    panel = page.locator(".st-key-detail")
    expect(panel).to_contain_text("characters 337 to 375 of 2017-07-05_moscow.txt")
    expect(panel).to_contain_text("Arms and missile defence")
    expect_params(page, s=THAAD)
    page.get_by_role("link", name="Close").click()
    expect(panel).to_have_count(0)
    expect_params(page, s=None)
    recording.assert_clean()


def test_the_keyboard_opens_a_statement_and_keeps_its_place(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}")
    opened = statement(page, "the deployment of THAAD")
    opened.focus()
    page.keyboard.press("Enter")
    expect(opened).to_have_attribute("aria-pressed", "true")
    expect_rest(page)
    expect(opened).to_be_focused()


@pytest.mark.parametrize("width", [1400, 390])
def test_a_link_to_a_statement_opens_on_it_in_view(app_url, page, recording, width):
    page.set_viewport_size({"width": width, "height": 900})
    open_page(page, app_url, f"side_by_side?{PAIR}&s={RIGHT}.2703")
    opened = statement(page, "Russia welcomes China to play a constructive role")
    expect(opened).to_have_class(re.compile("selected"))
    expect(page.locator(".st-key-detail")).to_be_in_viewport()
    expect(opened).to_be_in_viewport()
    recording.assert_clean()


def test_opening_a_statement_moves_no_word_on_a_wide_screen(app_url, page):
    page.set_viewport_size({"width": 1400, "height": 900})
    open_page(page, app_url, PAGE)
    opened = statement(page, "Russia welcomes China")
    opened.scroll_into_view_if_needed()
    before = opened.bounding_box()
    opened.click()
    expect(drawer(page)).to_be_in_viewport()
    expect_rest(page)
    assert opened.bounding_box() == before


def test_marking_words_opens_nothing(app_url, page):
    open_page(page, app_url, PAGE)
    told = statement(page, "the deployment of THAAD")
    told.scroll_into_view_if_needed()
    box = told.evaluate("node => node.getClientRects()[0].toJSON()")
    row = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + 30, row)
    page.mouse.down()
    page.mouse.move(box["x"] + 110, row, steps=4)
    page.mouse.up()
    assert page.evaluate("getSelection().toString()").strip()
    expect_rest(page)
    expect_params(page, s=None)


def test_a_click_with_ctrl_opens_the_statement_in_a_tab_of_its_own(app_url, page):
    open_page(page, app_url, PAGE)
    with page.context.expect_page() as opened:
        statement(page, "the deployment of THAAD").click(modifiers=["Control"])
    expect(opened.value).to_have_url(f"{app_url}/{PAGE}&s={THAAD}")
    expect_params(page, s=None)


# Filters


def test_a_filter_dims_and_never_hides(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}&topic=ukraine")
    expect(page.locator(".reader").get_by_role("button")).to_have_count(33)
    expect(page.locator(".reader .dim")).to_have_count(24)
    expect(statement(page, "Russia welcomes China")).not_to_have_class(re.compile(r"\bdim\b"))


def test_a_filter_brings_its_first_statement_into_view(app_url, page):
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, app_url, f"side_by_side?{PAIR}&topic=ukraine")
    expect(statement(page, "on the Ukraine issue, voices for peace")).to_be_in_viewport()


def test_what_a_filter_leaves_stays_in_view_above_the_texts(page, app_url):
    page.goto(f"{app_url}/side_by_side?topic=ukraine")
    told = page.locator(".text header .counted")
    expect(told.nth(1)).to_contain_text("9 of 17 statements: topic Ukraine")
    until(lambda: page.get_by_test_id("stMain").evaluate("node => node.scrollTop") > 500)
    for number in (0, 1):
        expect(told.nth(number)).to_be_in_viewport()
