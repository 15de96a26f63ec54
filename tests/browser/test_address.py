"""Every view is an address: opened anew, on the way back and forward, and after a reload.

What a view must show is counted in the hand coding and in the texts.
"""

import re

import pytest
from playwright.sync_api import expect

from library.folder import SEEDS
from tests.browser.recording import expect_rest
from tests.browser.slow_connection import held_back
from tests.browser.visiting import LEFT, PAIR, RIGHT, choose, expect_params, open_page, statement
from tests.gold.scoring import hand_coding

CODED = [
    {"id": f"{readout}.{one['start']}", "side": side, **one}
    for side, readout in (("left", LEFT), ("right", RIGHT))
    for one in hand_coding(readout)
]
EVERY = [one["id"] for one in CODED]


def coded(holds):
    """The ids of the hand-coded statements for which it holds, in reading order."""
    return [one["id"] for one in CODED if holds(one)]


def by(leader):
    return lambda one: one["speakers"] == [leader]


def on(topic):
    return lambda one: topic in one["topics"]


UKRAINE_BY_PUTIN = coded(lambda one: by("Vladimir Putin")(one) and on("ukraine")(one))
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
    "side": ("left", "Show only", "2017", lambda one: one["side"] == "left"),
    "mode": ("mixed", "Mode", "mixed", lambda one: one["mode"] == "mixed"),
    "act": ("agree", "Act", "agree", lambda one: "agree" in one["acts"]),
    "occasion": (
        "not stated",
        "Occasion",
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


def chosen(page, label):
    """What one of the frame's lists shows."""
    return page.get_by_role("combobox", name=label, exact=True)


def heading(page, name):
    return page.get_by_role("heading", level=1, name=name, exact=True)


def rows(page):
    return page.locator("table.data tbody tr")


def ids(page):
    """The statements that a list shows, by the links to their places."""
    links = (
        rows(page)
        .locator("td:first-child a")
        .evaluate_all("nodes => nodes.map(node => new URL(node.href).searchParams.get('s'))")
    )
    return [link for link in links if link]


def asked(**filters):
    return "&".join(f"{name}={value.replace(' ', '+')}" for name, value in filters.items())


# Opened anew


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
    text = (SEEDS / f"{LEFT}.txt").read_text("utf-8")
    assert ids(page) == [f"{LEFT}.{text.index('the “special character”')}"]
    expect(page.get_by_role("textbox", name="Words in the statement")).to_have_value("ties")
    expect(chosen(page, "Leader")).to_have_value("Xi Jinping")
    expect(chosen(page, "Show only")).to_have_value("2017")
    expect(page.get_by_text("3 set", exact=True)).to_be_visible()
    page.get_by_role("button", name="More filters").click()
    for label, shown in (("Mode", "mixed"), ("Act", "praise"), ("Occasion", "not stated")):
        expect(chosen(page, label)).to_have_value(shown)
    expect_params(page, only=True, left=LEFT, right=RIGHT, **filters)
    recording.assert_clean()


def test_left_and_right_in_the_address_are_chosen_and_stand_on_their_side(app_url, page):
    open_page(page, app_url, f"side_by_side?left={RIGHT}&right={LEFT}")
    expect(chosen(page, "Left readout")).to_have_value(re.compile(RIGHT))
    expect(chosen(page, "Right readout")).to_have_value(re.compile(LEFT))
    for side, readout in (("left", RIGHT), ("right", LEFT)):
        text = (SEEDS / f"{readout}.txt").read_bytes().decode("utf-8")
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
        text = (SEEDS / f"{readout}.txt").read_text("utf-8")
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


# Changed quickly


def test_two_filters_changed_before_the_page_runs_again_both_hold(app_url, page, recording):
    begin, release = held_back(page)
    open_page(page, app_url, f"statements?{PAIR}")
    begin()
    for label, option in (("Leader", "Vladimir Putin"), ("Topic", re.compile("Ukraine"))):
        page.get_by_role("combobox", name=label).click()
        page.get_by_role("option", name=option).click()
    expect_params(page, only=True, left=LEFT, right=RIGHT)
    release()
    expect(page).to_have_url(re.compile("topic=ukraine"))
    expect(rows(page)).to_have_count(len(UKRAINE_BY_PUTIN))
    assert ids(page) == UKRAINE_BY_PUTIN
    expect_params(page, leader="Vladimir Putin")
    expect(chosen(page, "Leader")).to_have_value("Vladimir Putin")
    expect(chosen(page, "Topic")).to_have_value("Ukraine (9)")
    recording.assert_clean()


# What does not exist


def test_every_unknown_filter_is_named_and_all_is_shown(app_url, page, recording):
    named = [*FILTERS]
    open_page(page, app_url, f"statements?{PAIR}&{asked(**{name: f'no{name}' for name in named})}")
    for name in named:
        told = f"No {name} “no{name}” in these two readouts: showing all."
        expect(page.get_by_text(told)).to_be_visible()
    assert ids(page) == EVERY
    for label in ("Topic", "Leader", "Show only"):
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
    text = (SEEDS / f"{LEFT}.txt").read_text("utf-8")
    place = f"{LEFT}.{text.index('third official meeting')}"
    open_page(page, app_url, f"side_by_side?{PAIR}&s={place}")
    told = f"“{place}” lies in no statement: its sentence is shown instead."
    expect(page.get_by_text(told)).to_be_visible()
    panel = page.locator(".st-key-detail")
    expect(panel).to_contain_text("It is their third official meeting this year.")
    expect(page.locator(".reader .selected")).to_have_text(
        "It is their third official meeting this year."
    )


# Back, Forward, reload


def test_a_journey_can_be_gone_back_and_forward(app_url, page, recording):
    open_page(page, app_url, f"?{PAIR}")
    addresses = [page.url]

    def arrived(at):
        expect(page).to_have_url(re.compile(at))
        expect_rest(page)
        addresses.append(page.url)

    page.get_by_role("link", name="Statements", exact=True).click()
    expect(heading(page, "Statements")).to_be_visible()
    arrived("/statements")
    choose(page, "Leader", "Vladimir Putin")
    arrived("leader=Vladimir")
    choose(page, "Topic", re.compile("Ukraine"))
    arrived("topic=ukraine")
    page.get_by_role("link", name="Side by side", exact=True).click()
    expect(heading(page, "The two readouts in full")).to_be_visible()
    arrived("/side_by_side")
    statement(page, "Russia welcomes China").click()
    arrived(r"[?&]s=")
    assert len(set(addresses)) == 6

    def overview():
        expect(heading(page, "Xi Jinping and Vladimir Putin: 2017 and 2023")).to_be_visible()
        expect(page.locator(".findings").first).to_be_visible()

    def listed(found, leader, topic):
        def seen():
            expect(heading(page, "Statements")).to_be_visible()
            expect(rows(page)).to_have_count(len(found))
            expect(chosen(page, "Leader")).to_have_value(leader)
            expect(chosen(page, "Topic")).to_have_value(topic)
            assert ids(page) == found

        return seen

    def texts(*, opened):
        expect(heading(page, "The two readouts in full")).to_be_visible()
        expect(page.locator(".reader .dim")).to_have_count(len(CODED) - len(UKRAINE_BY_PUTIN))
        expect(page.locator(".reader .selected")).to_have_count(opened)
        expect(page.locator(".st-key-detail")).to_have_count(opened)

    stands = [
        overview,
        listed(EVERY, "All", "All"),
        listed(coded(by("Vladimir Putin")), "Vladimir Putin", "All"),
        listed(UKRAINE_BY_PUTIN, "Vladimir Putin", "Ukraine (9)"),
        lambda: texts(opened=0),
        lambda: texts(opened=1),
    ]
    journey = list(zip(addresses, stands, strict=True))

    def stand(address, seen):
        expect(page).to_have_url(address)
        expect_rest(page)
        seen()

    for there in reversed(journey[:-1]):
        page.go_back()
        stand(*there)
    for there in journey[1:]:
        page.go_forward()
        stand(*there)
    page.reload()
    stand(*journey[-1])
    recording.assert_clean()
