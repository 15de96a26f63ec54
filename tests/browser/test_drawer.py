"""The drawer of an opened statement: what it tells, where it leads, and its room."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.recording import expect_rest
from tests.browser.texts import PAGE, PEACE, THAAD, drawer
from tests.browser.visiting import expect_params, open_page, statement
from tests.browser.waiting import until
from tests.seeds import LEFT, PAIR, RIGHT

# What it tells


def test_the_drawer_tells_who_else_uses_the_phrases(app_url, page, recording):
    open_page(page, app_url, f"{PAGE}&s={PEACE}")
    phrases = drawer(page).locator(".phrases-in-it")
    expect(phrases).to_contain_text("“dialogue and negotiation”")
    phrases.get_by_role("link", name="In its place: no.\u00a010").click()
    expect(statement(page, "jointly push for a proper settlement")).to_have_attribute(
        "aria-pressed", "true"
    )
    expect_params(page, s=f"{LEFT}.1603")
    recording.assert_clean()


def test_link_and_citation_go_to_the_clipboard(app_url, page, recording):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_page(page, app_url, f"{PAGE}&s={THAAD}&topic=korean_peninsula")
    link = f"{app_url}/side_by_side?{PAIR}&s={THAAD}"
    drawer(page).get_by_role("button", name="Copy link").click()
    expect(drawer(page).get_by_text("Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == link
    drawer(page).get_by_role("button", name="Copy citation").click()
    expect(drawer(page).get_by_text("Copied")).to_be_visible()
    until(lambda: page.evaluate("navigator.clipboard.readText()") != link)
    assert page.evaluate("navigator.clipboard.readText()") == (
        "Xinhua/AFP, 2017-07-05, para 2: “the deployment of THAAD in South Korea” "
        f"(Xi Jinping and Vladimir Putin, indirect), {link}"
    )
    recording.assert_clean()


def test_without_a_clipboard_the_words_are_selected(app_url, page):
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
        "document.execCommand = () => false;"
    )
    open_page(page, app_url, f"{PAGE}&s={THAAD}")
    drawer(page).get_by_role("button", name="Copy link").click()
    expect(drawer(page).get_by_text("Selected: copy it with")).to_be_visible()
    link = f"{app_url}/side_by_side?{PAIR}&s={THAAD}"
    assert page.evaluate("getSelection().toString().trim()") == link


def test_a_label_tells_its_definition_to_mouse_and_keyboard(app_url, page):
    open_page(page, app_url, f"{PAGE}&s={THAAD}")
    label = drawer(page).get_by_text("Quoted?", exact=True)
    definition = drawer(page).get_by_role("tooltip").filter(has_text="all inside quotation marks")
    expect(definition).to_be_hidden()
    label.hover()
    expect(definition).to_be_visible()
    page.mouse.move(0, 0)
    expect(definition).to_be_hidden()
    label.focus()
    expect(definition).to_be_visible()
    page.keyboard.press("Escape")
    expect(definition).to_be_hidden()
    expect(drawer(page)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(drawer(page)).to_have_count(0)


# Where it leads


def test_the_drawer_leads_to_the_neighbours(app_url, page, recording):
    open_page(page, app_url, f"{PAGE}&s={LEFT}.136")
    bar = drawer(page).locator(".drawer")
    expect(bar).to_contain_text("2017, no.\u00a01 of 16")
    expect(bar.locator(".previous")).not_to_have_attribute("href", re.compile(""))
    following = bar.get_by_role("link", name="Next statement")
    following.click()
    expect(bar).to_contain_text("no.\u00a02 of 16")
    expect(following).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(bar).to_contain_text("no.\u00a03 of 16")
    expect_params(page, s=THAAD)
    page.keyboard.press("ArrowLeft")
    expect(bar).to_contain_text("no.\u00a02 of 16")
    page.go_back()
    expect(bar).to_contain_text("no.\u00a03 of 16")
    recording.assert_clean()


def test_the_arrows_take_the_focus_along_in_the_text_and_leave_fields_alone(app_url, page):
    open_page(page, app_url, PAGE)
    statement(page, "the deployment of THAAD").focus()
    page.keyboard.press("Enter")
    bar = drawer(page).locator(".drawer")
    expect(bar).to_contain_text("no.\u00a03 of 16")
    page.keyboard.press("ArrowRight")
    expect(bar).to_contain_text("no.\u00a04 of 16")
    expect(statement(page, "China and Russia are comprehensive").first).to_be_focused()
    page.get_by_role("combobox", name="Leader").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    expect_rest(page)
    expect(bar).to_contain_text("no.\u00a04 of 16")


def test_enter_again_leads_to_the_details_and_escape_back_to_the_statement(app_url, page):
    open_page(page, app_url, PAGE)
    opened = statement(page, "the deployment of THAAD")
    opened.focus()
    page.keyboard.press("Enter")
    expect(opened).to_have_attribute("aria-pressed", "true")
    expect(drawer(page)).to_have_attribute("role", "region")  # from then on it takes the focus
    page.keyboard.press("Enter")
    expect(drawer(page)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(drawer(page)).to_have_count(0)
    expect(opened).to_be_focused()


def test_escape_closes_the_panel_of_a_statement(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}&s={THAAD}")
    # What listens for the key comes with the panel's own links.
    expect(page.locator(".st-key-detail").get_by_role("link", name="Close")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".st-key-detail")).to_have_count(0)
    expect(page).to_have_url(f"{app_url}/side_by_side?{PAIR}")


# Its room


@pytest.mark.parametrize("width", [390, 800, 1000])
def test_the_sheet_of_a_narrow_screen_does_not_cover_the_statement(app_url, page, width):
    page.set_viewport_size({"width": width, "height": 844})
    open_page(page, app_url, f"{PAGE}&s={RIGHT}.2703")
    expect(drawer(page)).to_be_in_viewport()
    opened = statement(page, "Russia welcomes China to play a constructive role")
    expect(opened).to_be_in_viewport()
    bottom = "node => node.getBoundingClientRect().bottom"
    assert opened.evaluate(bottom) <= drawer(page).bounding_box()["y"]


def test_the_last_statement_can_be_read_above_the_sheet_of_a_narrow_screen(app_url, page):
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, app_url, f"side_by_side?{PAIR}")
    page.get_by_role("tab", name="2023").click()
    opened = statement(page, "Russia welcomes China to play a constructive role")
    opened.locator(".mark").click()
    sheet = page.locator(".st-key-detail")
    expect(sheet.get_by_role("link", name="Close")).to_be_in_viewport()
    expect_rest(page)
    text, panel = opened.bounding_box(), sheet.bounding_box()
    assert text["y"] >= 0
    assert text["y"] + text["height"] <= panel["y"]


@pytest.mark.parametrize("side", [0, 1])
def test_the_details_of_a_texts_last_statement_stand_whole_beside_it(app_url, page, side):
    page.set_viewport_size({"width": 1400, "height": 900})
    open_page(page, app_url, PAGE)
    last = page.locator(".reader").nth(side).get_by_role("button").last
    key = last.get_attribute("data-key")
    open_page(page, app_url, f"{PAGE}&s={key}")
    expect(last).to_be_in_viewport(ratio=1)
    expect(drawer(page).get_by_role("link", name="Close")).to_be_in_viewport(ratio=1)
    expect(drawer(page).locator("blockquote")).to_be_in_viewport(ratio=1)
