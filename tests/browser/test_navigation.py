"""The app in a real browser: addresses, links, Back, the reader, and what it asks for."""

import contextlib
import re

import pytest
from playwright.sync_api import Error, expect

from library.folder import SEEDS
from tests.browser.recording import expect_rest
from tests.browser.visiting import LEFT, PAIR, RIGHT, choose, expect_params, open_page, statement

HEADINGS = {
    "": "Xi Jinping and Vladimir Putin: 2017 and 2023",
    "side_by_side": "The two readouts in full",
    "timelines": "Timelines",
    "topics": "Topics",
    "wording": "Wording",
    "statements": "Statements",
    "method": "Method",
}
THAAD = f"{LEFT}.337"


def heading(page, text):
    return page.get_by_role("heading", level=1, name=text, exact=True)


def click_mark(page, mark):
    """A click where a chart's mark is: plotly's own layer lies above it."""
    expect(mark).to_be_visible()
    box = None
    while box is None:  # a chart that is drawn again just then has another mark in its place
        with contextlib.suppress(Error):
            mark.scroll_into_view_if_needed()
        box = mark.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def in_view(locator):
    return locator.evaluate(
        "node => { const box = node.getBoundingClientRect();"
        " return box.top >= 0 && box.bottom <= innerHeight; }"
    )


# Addresses


@pytest.mark.parametrize("path", ["", "timelines", "method"])
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


# Filters and Back


def test_an_unknown_page_is_named_and_the_overview_shown(app_url, page, recording):
    open_page(page, app_url, f"nopage?left={RIGHT}&right={LEFT}")
    expect(page.get_by_text("There is no page “nopage”: showing the overview.")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).to_have_url(f"{app_url}/?left={RIGHT}&right={LEFT}")
    recording.assert_clean()


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
    choose(page, "Right readout", re.compile(LEFT))
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


def test_a_finding_leads_to_its_statements_and_these_to_their_place(app_url, page, recording):
    open_page(page, app_url, f"?{PAIR}")
    page.get_by_role("link", name="see the statements").first.click()
    rows = page.locator("table.data tbody tr")
    expect(rows).to_have_count(6)
    expect(page).to_have_url(re.compile(r"/statements\?.*leader=Vladimir"))
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


# The reader


def test_the_reader_holds_the_whole_text(app_url, page, recording):
    open_page(page, app_url, f"side_by_side?{PAIR}")
    for place, name in enumerate((LEFT, RIGHT)):
        text = (SEEDS / f"{name}.txt").read_bytes().decode("utf-8")
        reader = page.locator(".reader").nth(place)
        expect(reader.get_by_role("button").first).to_be_visible()
        assert reader.evaluate("node => node.textContent") == text
    expect(page.locator(".reader").nth(0).get_by_role("button")).to_have_count(16)
    expect(page.locator(".reader").nth(1).get_by_role("button")).to_have_count(17)
    recording.assert_clean()


def test_statements_tell_their_speaker_by_shape_and_words(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}")
    opened = statement(page, "Most countries support easing tensions")
    expect(opened).to_have_attribute("aria-description", "Xi Jinping, indirect, carried")
    expect(opened).to_have_class(re.compile(r"\bcarried\b.*\bA\b|\bA\b.*\bcarried\b"))
    expect(opened.locator(".mark")).to_be_visible()


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


def test_a_filter_dims_and_never_hides(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}&topic=ukraine")
    expect(page.locator(".reader").get_by_role("button")).to_have_count(33)
    expect(page.locator(".reader .dim")).to_have_count(24)
    expect(statement(page, "Russia welcomes China")).not_to_have_class(re.compile(r"\bdim\b"))


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


def test_a_filter_brings_its_first_statement_into_view(app_url, page):
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, app_url, f"side_by_side?{PAIR}&topic=ukraine")
    expect(statement(page, "on the Ukraine issue, voices for peace")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_a_filter_dims_looks_like_the_narration(app_url, page, scheme):
    page.emulate_media(color_scheme=scheme)
    open_page(page, app_url, f"side_by_side?{PAIR}&topic=ukraine")
    look = "node => [getComputedStyle(node).color, getComputedStyle(node).opacity]"
    dimmed = page.locator(".reader .dim").first.evaluate(look)
    assert dimmed == page.locator(".reader .quiet").first.evaluate(look)


def test_words_of_narration_lead_to_the_account_of_words(app_url, page):
    open_page(page, app_url, f"?{PAIR}")
    page.get_by_role("row", name="Words").get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="Every word accounted for")).to_be_in_viewport()


# Charts


def test_choosing_a_square_of_the_matrix_lists_its_statements(app_url, page, recording):
    open_page(page, app_url, f"topics?{PAIR}")
    # The first trace is the first leader's; its squares go row by row, left and right.
    square = page.locator(".js-plotly-plot .scatterlayer .trace").first.locator(".point").first
    click_mark(page, square)
    expect(page).to_have_url(re.compile(r"leader=Xi\+Jinping&side=left"))
    expect(page.get_by_role("heading", name="statements")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(f"{app_url}/topics?{PAIR}")
    recording.assert_clean()


def test_a_proof_of_absence_opens_and_its_hits_lead_to_their_place(app_url, page, recording):
    open_page(page, app_url, f"topics?{PAIR}")
    terms = page.get_by_text("visit, visits, visited, visiting, summit")
    expect(terms).to_be_hidden()
    page.get_by_text("In narration only in 2023").first.press("Enter")
    expect(terms).to_be_visible()
    page.get_by_role("link", name="meeting", exact=True).click()
    expect(page).to_have_url(f"{app_url}/side_by_side?{PAIR}&s={RIGHT}.257")
    expect(page.locator(".st-key-detail")).to_contain_text("No statement: narration")
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
        click_mark(page, plot.locator(".scatterlayer .trace").first.locator(".point").first)
        expect(page).to_have_url(re.compile(r"leader=Xi\+Jinping&side=left"))
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


# Narrow screens and odd texts


def test_long_names_without_a_blank_are_no_wider_than_a_phone(shelf, page):
    names = ["president_joe_biden_call_with_putin", "vice_president_harris_call_with_macron"]
    for name in names:
        words = (
            "President Xi Jinping met President Vladimir Putin. Xi said trade with Russia is good."
        )
        (shelf.folder / f"{name}.txt").write_text(words)
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, shelf.url, f"?left={names[0]}&right={names[1]}")
    assert sticking_out(page) == []


def sticking_out(page):
    """The beginnings of what stands beyond the right edge of the window."""
    return page.evaluate(
        "() => [...document.querySelectorAll('.stHtml *, .reader *')]"
        ".filter(node => node.getBoundingClientRect().right > innerWidth + 1)"
        ".map(node => node.textContent.slice(0, 60))"
    )


# Links, phrases, searches


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
    finding.get_by_role("link", name="see the places").click()
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


def test_escape_closes_the_panel_of_a_statement(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}&s={THAAD}")
    # What listens for the key comes with the panel's own links.
    expect(page.locator(".st-key-detail").get_by_role("link", name="Close")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".st-key-detail")).to_have_count(0)
    expect(page).to_have_url(f"{app_url}/side_by_side?{PAIR}")


def test_no_heading_of_a_table_is_cut_inside_a_word(app_url, page):
    open_page(page, app_url, f"method?{PAIR}")
    cell = page.get_by_role("columnheader", name="Carried", exact=True)
    expect(cell).to_be_visible()
    lines = "node => { const r = document.createRange(); r.selectNodeContents(node);"
    assert cell.evaluate(f"{lines} return r.getClientRects().length; }}") == 1
