"""Charts in a real browser: choosing a mark leads to what it counts."""

import contextlib
import re

import pytest
from playwright.sync_api import Error, expect

from tests.browser.recording import expect_rest
from tests.browser.visiting import expect_params, heading, open_page
from tests.pages.readouts import FULL, OTHERS
from tests.seeds import LEFT, PAIR


def click_mark(page, mark):
    """A click where a chart's mark is: plotly's own layer lies above it."""
    expect(mark).to_be_visible()
    box = None
    while box is None:  # a chart that is drawn again just then has another mark in its place
        with contextlib.suppress(Error):
            mark.scroll_into_view_if_needed()
        box = mark.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def choose_mark(page, mark, address):
    """Clicks a chart's mark until it leads to an address.

    Nothing comes of a click in the moment in which the chart is drawn again.
    """
    for _ in range(2):
        click_mark(page, mark)
        with contextlib.suppress(AssertionError):
            return expect(page).to_have_url(address, timeout=10_000)
    click_mark(page, mark)
    return expect(page).to_have_url(address)


def test_choosing_a_square_of_the_matrix_lists_its_statements(app_url, page, recording):
    open_page(page, app_url, f"topics?{PAIR}")
    # The first trace is the first leader's; its squares go row by row, left and right.
    square = page.locator(".js-plotly-plot .scatterlayer .trace").first.locator(".point").first
    choose_mark(page, square, re.compile(r"leader=Xi\+Jinping&side=left"))
    expect(page.get_by_role("heading", name=re.compile(r"^\d+ .*statements"))).to_be_visible()
    page.go_back()
    expect(page).to_have_url(f"{app_url}/topics?{PAIR}")
    recording.assert_clean()


def test_choosing_a_mark_of_the_timeline_opens_its_statement(app_url, page, recording):
    open_page(page, app_url, f"timelines?{PAIR}")
    mark = page.locator(".js-plotly-plot").first.locator(".scatterlayer .point").first
    click_mark(page, mark)
    expect(page.locator(".st-key-detail")).to_contain_text("Xi Jinping")
    expect(page).to_have_url(re.compile(rf"[?&]s={LEFT}\."))
    recording.assert_clean()


def test_choosing_a_mark_of_a_dumbbell_leads_to_its_statements(app_url, page, recording):
    open_page(page, app_url, f"?{PAIR}")
    # The second trace is the first leader's right side; its third mark is the widest change.
    mark = page.locator(".js-plotly-plot").first.locator(".scatterlayer .trace").nth(1)
    click_mark(page, mark.locator(".point").nth(2))
    expect(heading(page, "Statements")).to_be_visible()
    asked = {"topic": "ukraine", "leader": "Xi Jinping", "side": "right"}
    expect_params(page, **asked)
    expect(page.get_by_text("6 of 33 statements")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(f"{app_url}/?{PAIR}")
    expect(page.locator(".findings").first).to_be_visible()
    recording.assert_clean()


def test_choosing_a_mark_of_the_joint_dumbbell_leads_to_what_both_say(app_url, page, recording):
    open_page(page, app_url, f"?{PAIR}")
    joint = page.locator(".js-plotly-plot").nth(2)
    expect(joint.locator(".annotation-text")).to_have_text(["2017", "2023"])
    # The first trace is the left side; its third mark is the widest change.
    ring = joint.locator(".scatterlayer .trace").first.locator(".point").nth(2)
    both = "Vladimir Putin + Xi Jinping"
    choose_mark(page, ring, re.compile("topic=korean_peninsula"))
    expect_params(page, topic="korean_peninsula", leader=both, side="left")
    expect(page.get_by_text("6 of 33 statements")).to_be_visible()
    recording.assert_clean()


def test_choosing_a_dot_of_an_account_leads_to_its_statements(shelf, page, recording):
    (shelf.folder / "left.txt").write_text(FULL)
    (shelf.folder / "right.txt").write_text(OTHERS)
    open_page(page, shelf.url, "?left=left&right=right")
    expect(page.locator(".js-plotly-plot")).to_have_count(2)
    dot = page.locator(".js-plotly-plot").nth(1).locator(".scatterlayer .point").first
    choose_mark(page, dot, re.compile("statements"))
    expect_params(page, topic="economy_trade", leader="Ann Ash", side="right")
    recording.assert_clean()


def test_choosing_a_mark_of_the_phrases_opens_its_place(app_url, page, recording):
    open_page(page, app_url, f"wording?{PAIR}")
    mark = page.locator(".js-plotly-plot").first.locator(".scatterlayer .point").first
    click_mark(page, mark)
    expect(page.locator(".st-key-detail")).to_contain_text("Xi Jinping")
    expect(page).to_have_url(re.compile(rf"[?&]s={LEFT}\."))
    recording.assert_clean()


def test_a_mark_can_be_chosen_again_after_it_was_closed(app_url, page):
    open_page(page, app_url, f"timelines?{PAIR}")
    mark = page.locator(".js-plotly-plot").first.locator(".scatterlayer .point").first
    panel = page.locator(".st-key-detail")
    for _ in range(2):
        click_mark(page, mark)
        expect(panel).to_have_count(1)
        panel.get_by_role("link", name="Close").click()
        expect(panel).to_have_count(0)
        expect_rest(page)


def test_a_square_can_be_chosen_again_and_no_number_fades(app_url, page):
    open_page(page, app_url, f"topics?{PAIR}")
    plot = page.locator(".js-plotly-plot").first
    look = "nodes => nodes.map(node => [getComputedStyle(node).fill, node.style.fillOpacity])"
    number = plot.locator(".textpoint text")
    expect(number.first).to_be_visible()
    before = number.evaluate_all(look)
    for _ in range(2):
        square = plot.locator(".scatterlayer .trace").first.locator(".point").first
        choose_mark(page, square, re.compile(r"leader=Xi\+Jinping&side=left"))
        expect_rest(page)
        expect(number.first).to_be_visible()
        assert number.evaluate_all(look) == before
        page.get_by_role("link", name="Clear the filters").click()
        expect(page).to_have_url(f"{app_url}/topics?{PAIR}")
        expect_rest(page)


@pytest.mark.parametrize(("scheme", "colour"), [("light", "0, 90, 156"), ("dark", "86, 180, 233")])
def test_charts_and_marks_follow_the_theme(app_url, page, scheme, colour):
    page.emulate_media(color_scheme=scheme)
    open_page(page, app_url, f"?{PAIR}")
    expect(page.locator(".unit .mark.A").first).to_have_css("background-color", f"rgb({colour})")
    filled = page.locator(f'.js-plotly-plot .point[style*="fill: rgb({colour})"]')
    expect(filled.first).to_be_visible()
