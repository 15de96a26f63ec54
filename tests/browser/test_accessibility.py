"""WCAG 2.2 AA: axe on every page in both themes, and what axe cannot see.

Each page is opened once for all that is asked of it.
"""

import re
import tomllib
from itertools import pairwise, product

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from analysis.charts.palette import DARK, LIGHT
from pages.visit.address import PAGES
from tests.browser.recording import expect_rest
from tests.browser.visiting import open_page, unfold
from tests.paths import ROOT
from tests.seeds import LEFT, PAIR

THEMES = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["theme"]
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": STANDARDS},
    "rules": {"target-size": {"enabled": True}},  # off in axe until it is asked for
    "resultTypes": ["violations"],
}
# What Streamlit causes and no page can mend: rule and selector, with the reason. A listed one
# that no longer occurs fails its test.
STREAMLITS = {
    "list": {("region", '[role="listbox"]'): "an open list lies outside of every landmark"},
    "menu": {
        ("region", '[data-testid="stMainMenuPopover"]'): "so does the open main menu",
    },
}
READABLE = 4.5  # contrast of words and their ground
MOST_STOPS = 400  # of the Tab key; more than any page has


@pytest.fixture(scope="module", params=PAGES)
def opened(request, browser, app_url):
    """Each page, in a window of its own."""
    with browser.new_context(locale="en-GB", timezone_id="UTC") as context:
        page = context.new_page()
        page.emulate_media(color_scheme="light")
        open_page(page, app_url, f"{request.param.replace('overview', '')}?{PAIR}")
        yield page


def violations(page):
    """What axe finds: rule and the place in the page, with axe's own words."""
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return {
        (rule["id"], node["target"][-1]): f"{node['html'][:120]} ({rule['help']})"
        for rule in found
        for node in rule["nodes"]
    }


def not_streamlits(page, found, listed):
    """The violations that no listed exception explains; each exception must explain one."""
    rest, used = dict(found), set()
    for (rule, target), (listed_rule, selector) in product(found, listed):
        inside = (
            "([target, selector]) => Boolean(document.querySelector(target)?.closest(selector))"
        )
        if rule == listed_rule and page.evaluate(inside, [target, selector]):
            rest.pop((rule, target), None)
            used.add((listed_rule, selector))
    assert used == set(listed), "no longer caused by Streamlit: take it off the list"
    return rest


# axe


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(opened, scheme):
    in_theme(opened, scheme)
    assert violations(opened) == {}


def in_theme(page, scheme):
    page.emulate_media(color_scheme=scheme)
    paper = (LIGHT if scheme == "light" else DARK).paper
    ground = ", ".join(str(part) for part in channels(paper))
    expect(page.get_by_test_id("stApp")).to_have_css("background-color", f"rgb({ground})")
    expect_rest(page)


@pytest.mark.parametrize(
    ("path", "width"),
    [
        (f"side_by_side?{PAIR}&s={LEFT}.337", 1400),
        (f"side_by_side?{PAIR}&s={LEFT}.100&topic=ukraine", 1400),
        (f"side_by_side?{PAIR}&s={LEFT}.337", 390),
        (f"statements?{PAIR}&q=zebra", 390),
    ],
    ids=["statement", "sentence and filter", "statement on a phone", "no match"],
)
def test_axe_finds_nothing_in_the_main_states(app_url, page, path, width):
    page.set_viewport_size({"width": width, "height": 844})
    open_page(page, app_url, path)
    for scheme in ("light", "dark"):
        in_theme(page, scheme)
        assert violations(page) == {}


def test_axe_finds_nothing_where_there_is_no_readout(shelf, page):
    open_page(page, shelf.url)
    assert violations(page) == {}


def test_axe_finds_nothing_in_what_is_folded_away(app_url, page):
    open_page(page, app_url, f"topics?{PAIR}&topic=ukraine")
    unfold(page)
    page.locator("details").evaluate_all("nodes => nodes.forEach(node => { node.open = true })")
    page.get_by_role("button", name="More filters").click()
    expect(page.get_by_role("combobox", name="Quoted?")).to_be_visible()
    assert violations(page) == {}


def test_an_open_list_breaks_only_what_streamlit_breaks(app_url, page):
    open_page(page, app_url, f"topics?{PAIR}")
    page.get_by_role("combobox", name="Topic").click()
    expect(page.get_by_role("listbox")).to_be_visible()
    assert not_streamlits(page, violations(page), STREAMLITS["list"]) == {}


def test_the_main_menu_breaks_only_what_streamlit_breaks(app_url, page):
    open_page(page, app_url, f"statements?{PAIR}")
    page.get_by_role("button", name="Main menu").click()
    expect(page.get_by_role("menu")).to_be_visible()
    assert not_streamlits(page, violations(page), STREAMLITS["menu"]) == {}


# The shape of a page


def test_headings_come_in_order(opened):
    levels = opened.locator("h1, h2, h3, h4, h5, h6").evaluate_all(
        "nodes => nodes.filter(node => node.checkVisibility()).map(node => +node.tagName[1])"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [(one, next_one) for one, next_one in pairwise(levels) if next_one > one + 1] == []


def test_a_page_has_its_landmarks_its_language_and_a_title_of_its_own(opened):
    expect(opened.get_by_role("main")).to_have_count(1)
    expect(opened.get_by_role("navigation", name="Pages")).to_have_count(1)
    here = opened.get_by_role("navigation", name="Pages").locator('[aria-current="page"]')
    expect(here).to_have_count(1)
    expect(opened).to_have_title(f"{here.inner_text()} · Summit Readouts")
    assert opened.evaluate("document.documentElement.lang") == "en"


# The keyboard

# Each stop of the Tab key: what it is, and whether it looked otherwise than without the focus.
_WATCH = """() => {
  const look = (node) => {
    const around = [];
    for (let one = node; one && around.length < 4; one = one.parentElement) {
      const style = getComputedStyle(one);
      const outline = style.outlineStyle === "none" ? "none" : style.outline;
      around.push(outline, style.boxShadow, style.borderColor);
    }
    return around.join();
  };
  const can = 'a[href], button, input, summary, [tabindex="0"]';
  const name = (node) => `${node.tagName} ${node.getAttribute("aria-label") ?? node.innerText}`;
  const usable = (node) => node.checkVisibility() && !node.disabled && node.tabIndex >= 0;
  window.stops = [];
  window.hidden = [];
  window.missing = () => [...document.querySelectorAll(can)]
    .filter((node) => usable(node) && !window.stops.includes(node)).map(name);
  document.addEventListener("focusin", ({ target }) => {
    window.stops.push(target);
    target.lookFocused = look(target);
  });
  document.addEventListener("focusout", ({ target }) => setTimeout(() => {
    if (look(target) === target.lookFocused) window.hidden.push(name(target));
  }, 400));  // after every transition
}"""


def test_the_keyboard_reaches_everything_and_shows_where_it_is(opened):
    in_theme(opened, "light")
    opened.evaluate(_WATCH)
    for _ in range(MOST_STOPS):
        opened.keyboard.press("Tab")
        if opened.evaluate("document.activeElement === document.body"):
            break
    opened.evaluate("new Promise((done) => setTimeout(done, 500))")  # the last look comes late
    assert opened.evaluate("stops.length") > 10
    assert opened.evaluate("missing()") == []
    assert opened.evaluate("hidden") == []


def test_the_focus_stays_on_a_list_that_changed_the_page(app_url, page):
    open_page(page, app_url, f"statements?{PAIR}")
    leader = page.get_by_role("combobox", name="Leader")
    leader.focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("leader="))
    expect_rest(page)
    expect(leader).to_be_focused()


def test_the_focus_goes_to_the_heading_of_the_page_that_a_link_leads_to(app_url, page):
    open_page(page, app_url, f"topics?{PAIR}")
    page.get_by_role("link", name="Wording", exact=True).press("Enter")
    heading = page.get_by_role("heading", level=1, name="Wording", exact=True)
    expect(heading).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("summary").first).to_be_focused()


# Motion


def test_nothing_moves_where_the_visitor_wants_no_motion(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}")
    # As while the script runs: then a line grows at the top.
    longest = """() => {
      document.querySelector('[data-testid="stApp"]').dataset.testScriptState = "running";
      const nodes = [...document.querySelectorAll("body, body *")];
      const both = (node) => [null, "::after"].map((part) => getComputedStyle(node, part));
      const styles = nodes.flatMap(both);
      const times = styles.flatMap((one) => [one.transitionDuration, one.animationDuration]);
      return Math.max(...times.join().split(",").map((time) => parseFloat(time) || 0));
    }"""
    assert page.evaluate(longest) > 1
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(longest) < 0.05


# Contrast


def channels(colour):
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]


def luminance(colour):
    """The relative luminance of WCAG 2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in channels(colour))
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_of_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def colours_of_words(place):
    """The colours that the style sheets give to words: the one of the light or dark theme."""
    sheets = "".join(path.read_text("utf-8") for path in sorted((ROOT / "pages").rglob("*.css")))
    written = r"(?:[{; ]color|--link): light-dark\((#\w{6}), (#\w{6})\)"
    return {pair[place] for pair in re.findall(written, sheets)}


@pytest.mark.parametrize(("place", "name"), [(0, "light"), (1, "dark")])
def test_every_colour_of_words_can_be_read_on_both_grounds(place, name):
    theme, palette = THEMES[name], (LIGHT, DARK)[place]
    grounds = [theme["backgroundColor"], theme["secondaryBackgroundColor"]]
    words = {theme["textColor"], theme["linkColor"], theme["primaryColor"], palette.ink}
    words |= {palette.quiet, *palette.slots.values()} | colours_of_words(place)
    assert len(words) > 8
    faint = {
        (word, ground): contrast(word, ground)
        for word, ground in product(words, grounds)
        if contrast(word, ground) < READABLE
    }
    assert faint == {}


def test_the_themes_and_the_charts_have_one_paper():
    assert (THEMES["light"]["backgroundColor"], THEMES["dark"]["backgroundColor"]) == (
        LIGHT.paper,
        DARK.paper,
    )
