"""How statements look in the texts: tints, edges, and topics on demand."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.texts import PAGE, text
from tests.browser.visiting import choose, expect_params, open_page, statement
from tests.seeds import PAIR, RIGHT

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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_a_filter_dims_looks_like_the_narration(app_url, page, scheme):
    page.emulate_media(color_scheme=scheme)
    open_page(page, app_url, f"side_by_side?{PAIR}&topic=ukraine")
    look = "node => [getComputedStyle(node).color, getComputedStyle(node).opacity]"
    dimmed = page.locator(".reader .dim").first.evaluate(look)
    assert dimmed == page.locator(".reader .quiet").first.evaluate(look)


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
