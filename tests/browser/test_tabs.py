"""The tabs of a phone, which shows one text at a time."""

from playwright.sync_api import expect

from tests.browser.texts import PAGE, PEACE, PHONE, drawer, tab, text
from tests.browser.visiting import expect_params, open_page


def scroll(page, pixels):
    page.get_by_test_id("stMain").evaluate(f"node => node.scrollTop = {pixels}")


def turn(page, name):
    """Chooses a tab at once; where the page was scrolled to before and after."""
    place = "document.querySelector('[data-testid=stMain]').scrollTop"
    return tab(page, name).evaluate(f"node => [{place}, node.click(), {place}]")[::2]


def test_a_phone_shows_one_text_at_a_time_and_each_keeps_its_place(app_url, page, recording):
    page.set_viewport_size(PHONE)
    open_page(page, app_url, PAGE)
    page.evaluate("window.stayed = true")
    expect(text(page, "left")).to_be_visible()
    expect(text(page, "right")).to_be_hidden()
    scroll(page, 1500)
    left, _ = turn(page, "2023")
    expect(text(page, "right")).to_be_visible()
    expect(text(page, "left")).to_be_hidden()
    expect(page.locator("#right-text")).to_be_in_viewport()
    scroll(page, 1100)
    right, back = turn(page, "2017")
    assert left == back != right
    assert turn(page, "2023") == [left, right]
    expect_params(page, tab="right")
    assert page.evaluate("window.stayed")
    page.reload()
    expect(text(page, "right")).to_be_visible()
    expect(text(page, "left")).to_be_hidden()
    recording.assert_clean()


def test_the_arrow_keys_go_through_the_tabs(app_url, page):
    page.set_viewport_size(PHONE)
    open_page(page, app_url, PAGE)
    first, second = tab(page, "2017"), tab(page, "2023")
    first.focus()
    page.keyboard.press("ArrowRight")
    expect(second).to_be_focused()
    expect(second).to_have_attribute("aria-selected", "true")
    expect(text(page, "right")).to_have_attribute("role", "tabpanel")
    expect(text(page, "right")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(first).to_be_focused()
    expect(text(page, "left")).to_be_visible()
    expect_params(page, tab=None)


def test_a_link_opens_the_tab_of_its_statement_and_the_other_tab_keeps_open(app_url, page):
    page.set_viewport_size(PHONE)
    open_page(page, app_url, f"{PAGE}&s={PEACE}")
    expect(text(page, "right")).to_be_visible()
    expect_params(page, tab=None)
    tab(page, "2017").click()
    expect_params(page, tab="left")
    drawer(page).get_by_role("link", name="Next statement").click()
    expect(drawer(page)).to_contain_text("no.\u00a012 of 17")
    expect(text(page, "right")).to_be_visible()
    drawer(page).get_by_role("link", name="Close").click()
    expect(drawer(page)).to_have_count(0)
    expect(text(page, "right")).to_be_visible()
    expect_params(page, tab="right")


def test_a_tab_tells_how_many_statements_a_filter_lets_through(app_url, page):
    page.set_viewport_size(PHONE)
    open_page(page, app_url, f"{PAGE}&topic=ukraine")
    expect(tab(page, "2017")).to_contain_text("0 of 16 statements")
    expect(tab(page, "2023")).to_contain_text("9 of 17 statements")
    expect(text(page, "right")).to_be_visible()


def test_a_wide_screen_has_both_texts_and_no_tabs(app_url, page):
    page.set_viewport_size({"width": 1400, "height": 900})
    open_page(page, app_url, f"{PAGE}&tab=right")
    expect(text(page, "left")).to_be_visible()
    expect(text(page, "right")).to_be_visible()
    expect(page.get_by_role("tab")).to_have_count(0)
