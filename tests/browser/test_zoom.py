"""The app on narrow screens and at a zoom of 200 %: nothing is cut off, every page is reached."""

import pytest
from playwright.sync_api import expect

from tests.browser.visiting import open_page
from tests.browser.waiting import until
from tests.seeds import PAIR, RIGHT

# The narrowest screen that WCAG 1.4.10 asks for, a usual one, and 200 % of a window of 1400 x 900.
SIZES = {"320 pixels": (320, 640), "a phone": (390, 844), "zoom of 200 %": (700, 450)}
PAGES = {
    "overview": f"?{PAIR}",
    "side_by_side": f"side_by_side?{PAIR}&tags=1",
    "timelines": f"timelines?{PAIR}",
    "topics": f"topics?{PAIR}&topic=ukraine",
    "wording": f"wording?{PAIR}&q=coordination",
    "statements": f"statements?{PAIR}",
    "method": f"method?{PAIR}",
}
# Words that no scrolling brings into view: beyond the window, or beyond what hides its overflow.
CUT = """() => {
  const cut = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode;
    if (!data.trim() || !parentElement.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    if ([...range.getClientRects()].some((box) => box.width > 1 && hidden(box, parentElement)))
      cut.push(data.trim().slice(0, 60));
  }
  return cut;

  function hidden({ left, right }, node) {
    for (let at = node; at && at !== document.documentElement; at = at.parentElement) {
      const [edge, { overflowX, position }] = [at.getBoundingClientRect(), getComputedStyle(at)];
      if (edge.width <= 1.5 && overflowX !== "visible") return false; // for screen readers alone
      if (["auto", "scroll"].includes(overflowX) && at.scrollWidth > at.clientWidth + 1) {
        if (left + at.scrollLeft < edge.left - 1) return true;
        [left, right] = [edge.left, edge.right]; // the rest can be scrolled to
      } else if (overflowX !== "visible" && (left < edge.left - 2 || right > edge.right + 2)) {
        return true;
      }
      if (position === "fixed") break;
    }
    return left < -1 || right > innerWidth + 1;
  }
}"""
TOO_WIDE = """() => [document.documentElement, document.querySelector("[data-testid=stMain]")]
  .filter((node) => node.scrollWidth > node.clientWidth)
  .map((node) => node.dataset.testid ?? node.tagName)"""
# Whether every chart has followed the window's width.
DRAWN_ANEW = """() => [...document.querySelectorAll(".js-plotly-plot")].every((chart) => {
  const [inner, outer] = [chart.querySelector(".main-svg"), chart].map((n) => n.clientWidth);
  return outer <= innerWidth && Math.abs(inner - outer) <= 2;
})"""
# Pairs of words in one chart that lie over each other.
OVER_EACH_OTHER = """() => [...document.querySelectorAll(".js-plotly-plot")].flatMap((chart) => {
  // A text of several lines is taken line by line: its box holds the gaps between them.
  const words = [...chart.querySelectorAll(".xtick text, .ytick text, .annotation-text")]
    .flatMap((node) => (node.children.length ? [...node.children] : [node]))
    .filter((node) => node.textContent.trim())
    .map((node) => [node.textContent, node.getBoundingClientRect()]);
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  return words.flatMap(([one, box], place) =>
    words.slice(place + 1).filter(([, other]) => meet(box, other)).map(([other]) => [one, other]));
})"""


@pytest.fixture(scope="module")
def window(browser):
    """A window that is zoomed to 200 %."""
    size = {"width": 700, "height": 450}
    with browser.new_context(locale="en-GB", viewport=size, device_scale_factor=2) as context:
        yield context


@pytest.fixture(scope="module")
def opened(window, app_url):
    """A function that opens a page, once for all tests that only look at it."""
    pages = {}

    def show(name):
        if name not in pages:
            pages[name] = window.new_page()
            open_page(pages[name], app_url, PAGES[name])
        pages[name].bring_to_front()
        return pages[name]

    return show


@pytest.fixture
def page(window):
    """A tab of its own, for a test that clicks or changes something."""
    page = window.new_page()
    yield page
    page.close()


def resize(page, size):
    page.set_viewport_size(dict(zip(("width", "height"), SIZES[size], strict=True)))
    until(lambda: page.evaluate("innerWidth") == SIZES[size][0])


def settled(page, what):
    """What a script finds, once that is nothing, or else after a moment."""
    try:  # charts follow the width late
        until(lambda: not page.evaluate(what), seconds=5)
    except AssertionError:
        return page.evaluate(what)
    return []


@pytest.mark.parametrize("name", PAGES)
def test_no_word_is_cut_off_and_no_page_scrolls_sideways(opened, name):
    page = opened(name)
    for size in SIZES:
        resize(page, size)
        assert settled(page, CUT) == [], size
        assert settled(page, TOO_WIDE) == [], size


def test_the_search_for_what_is_cut_off_finds_it(page):
    page.set_content(
        """<div data-testid="stMain" style="overflow: auto">
        <p style="position: relative; left: 650px">makes the page scroll</p>
        <p style="overflow: hidden; width: 60px; white-space: nowrap">hidden by its box</p>
        <p style="overflow: auto; width: 60px; white-space: nowrap">can be scrolled to</p>
        <p style="position: fixed; left: 690px">beyond the window</p></div>"""
    )
    assert page.evaluate(CUT) == ["hidden by its box", "beyond the window"]
    assert page.evaluate(TOO_WIDE) == ["stMain"]


@pytest.mark.parametrize("size", SIZES)
def test_every_link_of_the_navigation_can_be_pressed(opened, size):
    page = opened("method")
    resize(page, size)
    links = page.get_by_role("navigation", name="Pages").get_by_role("link").all()
    assert len(links) == len(PAGES) + 1
    for link in links:
        link.scroll_into_view_if_needed()
        # What a finger meets there is the link and nothing that lies over it.
        assert link.evaluate(
            """node => {
              const { left, top, width, height } = node.getClientRects()[0];
              return node.contains(document.elementFromPoint(left + width / 2, top + height / 2));
            }"""
        ), link.inner_text()


def test_a_link_of_the_navigation_leads_to_the_top_of_its_page(app_url, page):
    resize(page, "320 pixels")
    open_page(page, app_url, PAGES["method"])
    page.get_by_test_id("stMain").evaluate("node => node.scrollTo(0, 3000)")
    link = page.get_by_role("navigation", name="Pages").get_by_role("link", name="Statements")
    link.click()
    expect(page.get_by_role("heading", level=1, name="Statements")).to_be_in_viewport()
    expect(link).to_have_attribute("aria-current", "page")
    expect(link).to_be_in_viewport()


@pytest.mark.parametrize("size", SIZES)
def test_an_opened_statement_and_its_way_out_are_both_in_view(app_url, page, size):
    resize(page, size)
    open_page(page, app_url, f"side_by_side?{PAIR}&s={RIGHT}.2703")
    sheet, told = page.locator(".st-key-detail"), page.locator(".reader .selected")
    expect(sheet.get_by_role("link", name="Close")).to_be_in_viewport()
    # The whole statement, between the tabs that stay on top and the sheet.
    top = page.get_by_role("tablist").bounding_box()
    box = told.bounding_box
    until(lambda: box()["y"] >= top["y"] + top["height"] - 1)
    until(lambda: box()["y"] + box()["height"] <= sheet.bounding_box()["y"])


@pytest.mark.parametrize("size", SIZES)
def test_an_opened_statement_has_its_room_before_the_sheet_comes(app_url, page, size):
    resize(page, size)
    open_page(page, app_url, f"side_by_side?{PAIR}&s={RIGHT}.2703")
    expect(page.locator(".st-key-detail").get_by_role("link", name="Close")).to_be_visible()
    # As in the moment in which the texts are there and nothing else that follows them.
    below = page.evaluate(
        """() => {
          const told = document.querySelector(".reader .selected");
          document.querySelector(".st-key-detail").remove();
          for (const node of document.querySelectorAll(".st-key-reader ~ *, .cards-of-pairs")) {
            node.remove();
          }
          told.scrollIntoView({ block: "center" });
          return innerHeight - told.getBoundingClientRect().bottom;
        }"""
    )
    assert below >= 0.4 * SIZES[size][1]  # as high as the sheet may become


@pytest.mark.parametrize("name", ["overview", "timelines", "topics", "wording"])
def test_no_words_of_a_chart_lie_over_each_other(opened, name):
    page = opened(name)
    expect(page.locator(".js-plotly-plot .xtick text").first).to_be_visible()
    for size in SIZES:
        resize(page, size)
        until(lambda: page.evaluate(DRAWN_ANEW))
        assert settled(page, OVER_EACH_OTHER) == [], size


@pytest.mark.parametrize("size", SIZES)
def test_no_finding_is_squeezed_into_a_narrow_column(opened, size):
    page = opened("overview")
    resize(page, size)
    expect(page.locator(".findings").first).to_be_visible()
    # In a narrower one a sentence has two words a line.
    assert page.locator(".findings").first.bounding_box()["width"] >= 260
