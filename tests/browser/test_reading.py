"""Reading in a real browser: tints, topics, the drawer of a statement, the tabs of a phone."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.recording import expect_rest
from tests.browser.visiting import LEFT, PAIR, RIGHT, choose, expect_params, open_page, statement
from tests.browser.waiting import until

PAGE = f"side_by_side?{PAIR}"
THAAD = f"{LEFT}.337"
PEACE = f"{RIGHT}.2047"
PHONE = {"width": 390, "height": 844}

# Colours as they are painted: the tint over the paper, then the contrast of the words with both.
PAINTED = """node => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const paint = (colours) => {
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const behind = [];
  for (let at = node; at; at = at.parentElement)
    behind.unshift(getComputedStyle(at).backgroundColor);
  const paper = paint(["white", ...behind]);
  const light = (rgb) => rgb.map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, k) => sum + v * [0.2126, 0.7152, 0.0722][k], 0);
  const [a, b] = [light(paint([getComputedStyle(node).color])), light(paper)];
  return { paper, contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
}"""


def drawer(page):
    return page.locator(".st-key-detail")


def text(page, side):
    return page.locator(f"#panel-{side}")


def tab(page, name):
    return page.get_by_role("tab", name=name)


def scroll(page, pixels):
    page.get_by_test_id("stMain").evaluate(f"node => node.scrollTop = {pixels}")


def turn(page, name):
    """Chooses a tab at once; where the page was scrolled to before and after."""
    place = "document.querySelector('[data-testid=stMain]').scrollTop"
    return tab(page, name).evaluate(f"node => [{place}, node.click(), {place}]")[::2]


# Tints


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_speaker_has_a_tint_and_every_word_can_be_read(app_url, page, scheme):
    page.emulate_media(color_scheme=scheme)
    open_page(page, app_url, f"{PAGE}&s={RIGHT}.2703&topic=ukraine")
    expect(statement(page, "Russia welcomes China")).to_have_class(re.compile("selected"))
    said = '[role="button"]'
    kinds = [f"{said}.A:not(.dim)", f"{said}.B:not(.dim):not(.selected)", ".dim", ".selected"]
    kinds.append(".quiet")
    shown = {kind: page.locator(f".reader {kind}").first.evaluate(PAINTED) for kind in kinds}
    assert [kind for kind in kinds if shown[kind]["contrast"] < 4.5] == []
    assert len({str(shown[kind]["paper"]) for kind in kinds[:2] + kinds[3:]}) == 4
    assert shown[".dim"]["paper"] == shown[".quiet"]["paper"]


def test_what_is_carried_has_a_dashed_edge(app_url, page):
    open_page(page, app_url, PAGE)
    carried = statement(page, "Most countries support easing tensions")
    expect(carried).to_have_css("border-bottom-style", "dashed")
    expect(statement(page, "on the Ukraine issue, voices")).to_have_css(
        "border-bottom-style", "solid"
    )


# Topics


def test_topics_stand_behind_the_statements_on_demand(app_url, page, recording):
    open_page(page, app_url, PAGE)
    told = statement(page, "the deployment of THAAD")
    tags = told.locator("xpath=following-sibling::*[1]").locator(".tag")
    expect(tags).to_have_count(2)
    expect(tags.first).to_be_hidden()
    words = text(page, "left").locator(".reader").text_content()
    page.get_by_text("Show topics").click()
    expect(tags.first).to_be_visible()
    expect_params(page, tags="1")
    label = "node => getComputedStyle(node, '::after').content"
    assert tags.evaluate_all(f"nodes => nodes.map({label})") == [
        '"Korean Peninsula"',
        '"Arms and missile defence"',
    ]
    expect(told).to_have_attribute(
        "aria-description", re.compile("topics: Korean Peninsula, Arms and missile defence")
    )
    # The labels are not part of the text: not for a search, not for a copy.
    assert text(page, "left").locator(".reader").text_content() == words
    choose(page, "Leader", "Vladimir Putin")
    expect(tags.first).to_be_visible()
    page.get_by_role("link", name="Clear the filters").click()
    expect(page.locator(".reader .dim")).to_have_count(0)
    expect_params(page, tags="1")
    for _ in range(3):
        page.go_back()
    expect(tags.first).to_be_hidden()
    recording.assert_clean()


# The drawer


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


def test_a_label_tells_its_definition_to_mouse_and_keyboard(app_url, page):
    open_page(page, app_url, f"{PAGE}&s={THAAD}")
    label = drawer(page).get_by_text("Mode", exact=True)
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


@pytest.mark.parametrize("width", [390, 800, 1000])
def test_the_sheet_of_a_narrow_screen_does_not_cover_the_statement(app_url, page, width):
    page.set_viewport_size({"width": width, "height": 844})
    open_page(page, app_url, f"{PAGE}&s={RIGHT}.2703")
    expect(drawer(page)).to_be_in_viewport()
    opened = statement(page, "Russia welcomes China to play a constructive role")
    expect(opened).to_be_in_viewport()
    bottom = "node => node.getBoundingClientRect().bottom"
    assert opened.evaluate(bottom) <= drawer(page).bounding_box()["y"]


# Marking and opening elsewhere


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


# Tabs


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


# Odd texts


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


def test_what_a_filter_leaves_stays_in_view_above_the_texts(page, app_url):
    page.goto(f"{app_url}/side_by_side?topic=ukraine")
    told = page.locator(".text header .counted")
    expect(told.nth(1)).to_contain_text("9 of 17 statements: topic Ukraine")
    until(lambda: page.get_by_test_id("stMain").evaluate("node => node.scrollTop") > 500)
    for number in (0, 1):
        expect(told.nth(number)).to_be_in_viewport()
