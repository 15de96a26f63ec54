"""Back and reload return to the place on a page where the visitor was."""

from playwright.sync_api import expect

from tests.browser.recording import expect_rest
from tests.browser.slow_connection import held_back
from tests.browser.visiting import heading, open_page
from tests.browser.waiting import until
from tests.seeds import PAIR

TOP = "document.querySelector('[data-testid=stMain]').scrollTop"


def scroll(page, pixels):
    """Scrolls as a visitor does, until the page stands there and has written it down."""
    until(lambda: page.evaluate(TOP.replace("scrollTop", "scrollHeight")) > 2 * pixels)
    expect_rest(page)
    page.mouse.move(700, 450)
    page.mouse.wheel(0, pixels)
    until(lambda: page.evaluate(f"[history.state?.top, {TOP}]") == [pixels, pixels])


def away(page):
    """Opens another page from far below its navigation."""
    link = page.get_by_role("navigation", name="Pages").get_by_role("link", name="Topics")
    link.evaluate("link => link.click()")  # without scrolling to it
    expect(heading(page, "Topics")).to_be_visible()
    expect_rest(page)
    assert page.evaluate(TOP) == 0


def away_and_back(page):
    away(page)
    page.go_back()
    expect(heading(page, "Method")).to_be_visible()


def test_back_and_reload_return_to_the_place_on_the_page(app_url, page, recording):
    open_page(page, app_url, f"method?{PAIR}")
    scroll(page, 1200)
    away_and_back(page)
    until(lambda: page.evaluate(TOP) == 1200, seconds=10)
    page.reload()
    expect(page.locator("[data-follows]")).to_be_attached()
    until(lambda: page.evaluate(TOP) == 1200, seconds=10)
    recording.assert_clean()


def test_back_returns_to_the_place_on_a_slow_connection(app_url, page):
    begin, release = held_back(page)
    open_page(page, app_url, f"method?{PAIR}")
    scroll(page, 1200)
    away(page)
    begin()
    page.go_back()
    page.wait_for_timeout(1000)  # what the connection takes
    release()
    expect(heading(page, "Method")).to_be_visible()
    until(lambda: page.evaluate(TOP) == 1200, seconds=5)


def test_who_scrolls_after_back_is_not_moved_again(app_url, page):
    open_page(page, app_url, f"method?{PAIR}")
    scroll(page, 1200)
    away_and_back(page)
    until(lambda: page.evaluate(TOP) > 0, seconds=10)
    page.mouse.wheel(0, -100_000)
    until(lambda: page.evaluate(TOP) == 0)
    until(lambda: page.evaluate("history.state?.top") == 0)
    expect_rest(page)
    assert page.evaluate(TOP) == 0
