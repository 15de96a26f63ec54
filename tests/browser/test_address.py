"""Every view is an address, and opened anew it is the same view.

What a view must show is counted in the hand coding and in the texts.
"""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.coded import CODED, EVERY, UKRAINE_BY_PUTIN, by, coded, on
from tests.browser.recording import expect_rest
from tests.browser.visiting import chosen, expect_params, heading, ids, open_page, rows
from tests.seeds import LEFT, PAIR, RIGHT, text_of

# Two sentences tell when it was said: "at the start of the talks", "Ahead of his arrival".
TIMED = ("Economic questions are always", "relations with Russia were")
# Each filter: its value in the address, its list, what the list shows, what passes.
FILTERS = {
    "topic": (
        "bilateral_ties",
        "Topic",
        f"Bilateral ties ({len(coded(on('bilateral_ties')))})",
        on("bilateral_ties"),
    ),
    "leader": ("Vladimir Putin", "Leader", "Vladimir Putin", by("Vladimir Putin")),
    "side": ("left", "Meeting", "2017", lambda one: one["side"] == "left"),
    "mode": ("mixed", "Quoted?", "mixed", lambda one: one["mode"] == "mixed"),
    "act": ("agree", "What the speaker does", "agree", lambda one: "agree" in one["acts"]),
    "occasion": (
        "not stated",
        "When said",
        "not stated",
        lambda one: not one["text"].startswith(TIMED),
    ),
}
MORE = ("mode", "act", "occasion")  # behind a button


@pytest.fixture(scope="module")
def window(browser):
    """A window whose tabs share what they have loaded; each address opens a session of its own."""
    with browser.new_context(locale="en-GB", timezone_id="UTC") as context:
        yield context


@pytest.fixture
def page(window):
    """A tab with no history."""
    page = window.new_page()
    yield page
    page.close()


def asked(**filters):
    return "&".join(f"{name}={value.replace(' ', '+')}" for name, value in filters.items())


# What there is


@pytest.mark.parametrize("names", [("topic", "side"), ("leader", "act"), ("mode", "occasion")])
def test_filters_in_the_address_are_chosen_and_hold(app_url, page, names):
    values = {name: FILTERS[name][0] for name in names}
    open_page(page, app_url, f"statements?{PAIR}&{asked(**values)}")
    one, other = (coded(FILTERS[name][-1]) for name in names)
    both = [key for key in one if key in other]
    assert ids(page) == both
    assert len(both) < min(len(one), len(other))  # so that each of them is seen to hold
    if more := [name for name in names if name in MORE]:
        expect(page.get_by_text(f"{len(more)} set", exact=True)).to_be_visible()
        page.get_by_role("button", name="More filters").click()
    for name in names:
        _, label, shown, _ = FILTERS[name]
        expect(chosen(page, label)).to_have_value(shown)
    expect_params(page, only=True, left=LEFT, right=RIGHT, **values)


def test_an_address_with_many_filters_gives_the_view_where_all_hold(app_url, page, recording):
    filters = {
        "topic": "bilateral_ties",
        "leader": "Xi Jinping",
        "mode": "mixed",
        "act": "praise",
        "occasion": "not stated",
        "side": "left",
        "q": "ties",
    }
    open_page(page, app_url, f"statements?{PAIR}&{asked(**filters)}")
    # Of Xi's mixed ones that are not timed it alone holds the word.
    text = text_of(LEFT)
    assert ids(page) == [f"{LEFT}.{text.index('the “special character”')}"]
    expect(page.get_by_role("textbox", name="Words in the statement")).to_have_value("ties")
    expect(chosen(page, "Leader")).to_have_value("Xi Jinping")
    expect(chosen(page, "Meeting")).to_have_value("2017")
    expect(page.get_by_text("3 set", exact=True)).to_be_visible()
    page.get_by_role("button", name="More filters").click()
    labels = ("Quoted?", "What the speaker does", "When said")
    for label, shown in zip(labels, ("mixed", "praise", "not stated"), strict=True):
        expect(chosen(page, label)).to_have_value(shown)
    expect_params(page, only=True, left=LEFT, right=RIGHT, **filters)
    recording.assert_clean()


def test_left_and_right_in_the_address_are_chosen_and_stand_on_their_side(app_url, page):
    open_page(page, app_url, f"side_by_side?left={RIGHT}&right={LEFT}")
    expect(chosen(page, "Left readout")).to_have_value(re.compile(RIGHT))
    expect(chosen(page, "Right readout")).to_have_value(re.compile(LEFT))
    for side, readout in (("left", RIGHT), ("right", LEFT)):
        text = text_of(readout)
        expect(page.locator(f"#panel-{side} .reader")).to_be_visible()
        assert page.locator(f"#panel-{side} .reader").evaluate("node => node.textContent") == text


def test_filters_in_the_address_hold_on_the_timelines_and_among_the_topics(app_url, page):
    filters = asked(topic="ukraine", leader="Vladimir Putin")
    open_page(page, app_url, f"timelines?{PAIR}&{filters}")
    expect(chosen(page, "Leader")).to_have_value("Vladimir Putin")
    expect(page.get_by_text("No statement: topic Ukraine")).to_have_count(1)  # in 2017
    expect(page.get_by_text(f"{len(UKRAINE_BY_PUTIN)} of 17 statements, from")).to_be_visible()
    page.get_by_role("link", name="Topics", exact=True).click()
    expect(heading(page, "Topics")).to_be_visible()
    expect(rows(page).filter(visible=True)).to_have_count(len(UKRAINE_BY_PUTIN))
    expect(chosen(page, "Topic")).to_have_value("Ukraine (9)")


def test_a_statement_in_the_address_is_opened_on_the_timelines(app_url, page, recording):
    one = CODED[0]
    open_page(page, app_url, f"timelines?{PAIR}&s={one['id']}")
    panel = page.locator(".st-key-detail")
    expect(panel).to_contain_text(f"characters {one['start']} to {one['end']} of {LEFT}.txt")
    expect_params(page, s=one["id"])
    recording.assert_clean()


def test_topics_and_the_tab_in_the_address_are_shown(app_url, page):
    page.set_viewport_size({"width": 390, "height": 844})
    open_page(page, app_url, f"side_by_side?{PAIR}&tags=1&tab=right")
    expect(page.get_by_label("Show topics")).to_be_checked()
    expect(page.get_by_role("tab", name="2023")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#panel-left")).to_be_hidden()
    tags = page.locator("#panel-right .tag")
    expect(tags.first).to_be_visible()
    told = sum(len(one["topics"]) for one in CODED if one["side"] == "right")
    expect(tags).to_have_count(told)
    expect_params(page, only=True, left=LEFT, right=RIGHT, tags="1", tab="right")


def sorted_by_the_word_before(word):
    """The places of a word in both texts, by the words before them, the nearest first."""
    places = []
    for readout in (LEFT, RIGHT):
        text = text_of(readout)
        for match in re.finditer(rf"\b{word}\b", text, re.IGNORECASE):
            before = re.findall(r"\w+", text[: match.start()].casefold())[::-1]
            places.append((before, f"{readout}.{match.start()}"))
    return [place for _, place in sorted(places)]


def test_a_search_and_its_order_in_the_address_hold_after_a_reload(app_url, page):
    open_page(page, app_url, f"wording?{PAIR}&q=coordination&order=left+context")
    places = page.locator(".kwic tbody tr td:first-child a")
    for _ in range(2):
        expect(places.first).to_be_visible()
        expect_rest(page)
        found = places.evaluate_all(
            "nodes => nodes.map(node => new URL(node.href).searchParams.get('s'))"
        )
        assert found == sorted_by_the_word_before("coordination")
        expect(chosen(page, "Sorted by")).to_have_value("left context")
        expect(page.get_by_role("textbox", name="Words in the texts")).to_have_value("coordination")
        page.reload()


# What does not exist


def test_every_unknown_filter_is_named_and_all_is_shown(app_url, page, recording):
    named = [*FILTERS]
    open_page(page, app_url, f"statements?{PAIR}&{asked(**{name: f'no{name}' for name in named})}")
    for name in named:
        told = f"No {name} “no{name}” in these two readouts: showing all."
        expect(page.get_by_text(told)).to_be_visible()
    assert ids(page) == EVERY
    for label in ("Topic", "Leader", "Meeting"):
        expect(chosen(page, label)).to_have_value("All")
    expect(page.get_by_role("button", name="More filters")).to_be_visible()
    expect(page.locator(".set")).to_have_count(0)
    expect_params(page, only=True, left=LEFT, right=RIGHT)
    recording.assert_clean()


def test_an_unknown_order_is_named_and_the_first_one_taken(app_url, page):
    open_page(page, app_url, f"wording?{PAIR}&q=THAAD&order=upwards")
    expect(page.get_by_text("There is no “upwards” for order: left out.")).to_be_visible()
    expect(chosen(page, "Sorted by")).to_have_value("readout")
    expect(page.locator(".kwic tbody tr")).to_have_count(3)


def test_an_unknown_statement_is_named_and_the_texts_are_shown(app_url, page):
    open_page(page, app_url, f"side_by_side?{PAIR}&s=elsewhere.5")
    told = "There is no statement “elsewhere.5” in these two readouts."
    expect(page.get_by_text(told)).to_be_visible()
    expect(page.locator(".reader").get_by_role("button")).to_have_count(len(CODED))
    expect(page.locator(".st-key-detail")).to_have_count(0)


def test_a_place_without_a_statement_opens_its_sentence_and_says_so(app_url, page):
    text = text_of(LEFT)
    place = f"{LEFT}.{text.index('third official meeting')}"
    open_page(page, app_url, f"side_by_side?{PAIR}&s={place}")
    told = f"“{place}” lies in no statement: its sentence is shown instead."
    expect(page.get_by_text(told)).to_be_visible()
    panel = page.locator(".st-key-detail")
    expect(panel).to_contain_text("It is their third official meeting this year.")
    expect(page.locator(".reader .selected")).to_have_text(
        "It is their third official meeting this year."
    )
