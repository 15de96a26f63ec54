"""The states that a page can be in: what is missing, what is many, what went wrong."""

import re

import pytest
from playwright.sync_api import expect

from pages.visit.address import PAGES
from tests.browser.recording import expect_rest
from tests.browser.visiting import choose, open_page
from tests.browser.waiting import until
from tests.seeds import PAIR

FIRST = """ date 2021-03-04

President Ada Berg met Chancellor Carl Dorn in Oslo on Thursday.

Berg said that trade in fish has to grow. Dorn told Berg that the tariffs on grain are too high.

"We need peace at sea," Berg said.
"""
LATER = """ date 2022-05-06

President Ada Berg met Chancellor Carl Dorn in Oslo on Friday.

Berg said that trade in timber has to grow. Dorn stressed that climate protection needs money.
"""
SAME_DAY = """ date 2021-03-04

Chancellor Carl Dorn met President Ada Berg in Oslo on Thursday.

Dorn said that the tariffs on grain are too high. Berg agreed that they will be cut.
"""
FIVE = """ date 2023-07-08

President Ada Berg met Chancellor Carl Dorn, President Eva Falk, Prime Minister Gus Holm
and President Ida Jung in Oslo.

Berg said that trade in fish has to grow. Dorn said that the tariffs on grain are too high.

Falk said that peace needs patience. Holm said that climate protection needs money.

Jung said that nuclear weapons have to go.
"""
NO_LEADER = """ date 2022-09-10

The talks took place behind closed doors. Nothing was said about their content afterwards.
"""
WIDTHS = (1400, 390)


@pytest.fixture
def shown(shelf, page):
    """A function that puts these texts on the shelf and opens an address there."""

    def show(texts, path=""):
        for name, text in texts.items():
            (shelf.folder / f"{name}.txt").write_bytes(
                text if isinstance(text, bytes) else text.encode()
            )
        open_page(page, shelf.url, path)
        return shelf.url

    return show


def cut_pages(page):
    """The pages that are wider than a wide or a narrow window, each reached by its link."""
    cut = []
    for title in PAGES.values():
        page.get_by_role("navigation", name="Pages").get_by_role("link", name=title).click()
        here = page.locator('nav[aria-label="Pages"] [aria-current="page"]')
        expect(here).to_have_text(title)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        expect_rest(page)
        cut += [(title, width) for width in WIDTHS if not is_whole(page, width)]
    return cut


def is_whole(page, width):
    """Whether nothing is wider than the window, once the page has taken its width."""
    page.set_viewport_size({"width": width, "height": 844})
    main = "document.querySelector('[data-testid=stMain]')"
    try:  # charts follow the width late
        until(lambda: page.evaluate(f"{main}.scrollWidth <= {main}.clientWidth"), seconds=5)
    except AssertionError:
        return False
    return True


# Loading


def test_nothing_fades_while_the_script_runs_again(app_url, page, recording):
    open_page(page, app_url, f"statements?{PAIR}")
    page.evaluate(
        """() => {
          window.faintest = 1;
          window.grew = false;
          const app = document.querySelector('[data-testid="stApp"]');
          const look = () => {
            for (const node of document.querySelectorAll('[data-testid="stElementContainer"]')) {
              window.faintest = Math.min(window.faintest, +getComputedStyle(node).opacity);
            }
            window.grew ||= getComputedStyle(app, "::after").content !== "none";
            requestAnimationFrame(look);
          };
          look();
        }"""
    )
    choose(page, "Leader", "Vladimir Putin")
    page.get_by_role("link", name="Topics", exact=True).click()
    expect(page.get_by_role("heading", level=1, name="Topics", exact=True)).to_be_visible()
    recording.assert_clean()
    assert page.evaluate("faintest") == 1
    assert page.evaluate("grew")  # the line at the top, while the script ran
    assert page.evaluate(
        "getComputedStyle(document.querySelector('[data-testid=stApp]'), '::after').content"
    ) == ("none")


def test_the_frame_stands_there_while_another_page_is_built(app_url, page):
    open_page(page, app_url, f"?{PAIR}")
    page.evaluate(
        """() => {
          window.always = true;
          const look = () => {
            window.always &&= Boolean(document.querySelector('nav[aria-label="Pages"]'));
            requestAnimationFrame(look);
          };
          look();
        }"""
    )
    page.get_by_role("link", name="Wording", exact=True).click()
    expect(page.get_by_role("heading", level=1, name="Wording", exact=True)).to_be_visible()
    expect_rest(page)
    assert page.evaluate("always")


# Nothing to show


@pytest.mark.parametrize("path", ["statements", "side_by_side", "timelines", "topics"])
def test_a_filter_without_a_match_says_so_and_can_be_cleared(app_url, page, recording, path):
    open_page(page, app_url, f"{path}?{PAIR}&topic=ukraine&mode=direct")
    expect(
        page.get_by_text(re.compile(r"No statement: topic Ukraine; quoted\? direct")).first
    ).to_be_visible()
    page.get_by_role("link", name="Clear the filters").first.click()
    expect(page).to_have_url(f"{app_url}/{path}?{PAIR}")
    expect(page.get_by_text("No statement:")).to_have_count(0)
    recording.assert_clean()


def test_a_search_without_a_match_says_so_and_can_be_cleared(app_url, page):
    open_page(page, app_url, f"statements?{PAIR}&q=zebra")
    expect(page.get_by_text("No statement: with the words “zebra”")).to_be_visible()
    page.get_by_role("link", name="Clear the filters").click()
    expect(page.locator("table.data tbody tr")).to_have_count(33)
    expect(page.get_by_role("textbox", name="Words in the statement")).to_have_value("")


def test_an_empty_folder_says_where_to_put_a_readout(shown, shelf, page, recording):
    shown({}, "topics")
    expect(page.get_by_role("heading", level=1, name="No readout yet")).to_be_visible()
    expect(page.get_by_text(str(shelf.folder))).to_be_visible()
    recording.assert_clean()


def test_a_readout_that_is_put_there_shows_after_a_reload(shown, shelf, page):
    shown({})
    (shelf.folder / "first.txt").write_text(FIRST)
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ada Berg and Carl Dorn")


# How many


def test_one_readout_alone_is_read_and_compared_with_nothing(shown, page, recording):
    shown({"first": FIRST})
    expect(page.get_by_role("heading", level=1)).to_contain_text("One readout: Ada Berg")
    expect(page.get_by_text("Left and right are the same readout.")).to_be_visible()
    expect(page.get_by_text("This is the only readout: add another")).to_be_visible()
    assert cut_pages(page) == []
    recording.assert_clean()


def test_a_third_readout_can_be_picked_on_either_side(shown, page, recording):
    shown({"first": FIRST, "later": LATER, "five": FIVE})
    expect(page).to_have_url(re.compile("left=first&right=five"))
    choose(page, "Later", re.compile("later"))
    expect(page).to_have_url(re.compile("left=first&right=later"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("2021 and 2022")
    choose(page, "Earlier", re.compile("five"))
    expect(page).to_have_url(re.compile("left=five&right=later"))
    recording.assert_clean()


def test_each_of_many_leaders_has_a_shape_and_the_fifth_the_neutral_one(shown, page, recording):
    shown({"first": FIRST, "five": FIVE})
    rows = page.locator(".meetings section").last.locator("dt")
    expect(rows).to_have_count(5)
    shapes = rows.locator(".mark").evaluate_all("nodes => nodes.map(node => node.className)")
    assert shapes == ["mark A", "mark B", "mark C", "mark D", "mark both"]
    assert cut_pages(page) == []
    recording.assert_clean()


# What a text lacks


def test_a_readout_without_a_leader_says_so_and_every_page_stands(shown, page, recording):
    shown({"first": FIRST, "none": NO_LEADER})
    expect(page.get_by_text("No participants found")).to_be_visible()
    assert cut_pages(page) == []
    expect(page.get_by_text("none.txt: no leader found")).to_be_visible()
    recording.assert_clean()


def test_an_error_in_one_file_is_named_and_the_others_are_read(shown, page, recording):
    shown({"first": FIRST, "later": LATER, "broken": b"\xff\xfe\x00 not text"})
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ada Berg and Carl Dorn")
    page.get_by_role("link", name="1 fault in the folder of readouts").click()
    expect(page.get_by_role("heading", level=1, name="Method", exact=True)).to_be_visible()
    expect(page.get_by_text(re.compile(r"broken\.txt: "))).to_be_visible()
    recording.assert_clean()


# Which two


def test_two_accounts_of_one_meeting_have_nothing_new_or_dropped(shown, page, recording):
    url = shown({"one": FIRST, "other": SAME_DAY})
    for name in ("overview", "topics"):
        open_page(page, url, name.replace("overview", ""))
        words = page.get_by_role("main").inner_text()
        assert not re.search(r"\b(New in|Dropped after|later)\b", words)
        assert re.search(r"Only in|One statement", words)
    recording.assert_clean()


def test_a_later_readout_on_the_left_turns_no_order_around(shown, page, recording):
    url = shown({"first": FIRST, "later": LATER}, "?left=later&right=first")
    expect(page.get_by_role("heading", level=1)).to_contain_text("2022 and 2021")
    for name in ("overview", "topics", "timelines", "wording"):
        open_page(page, url, f"{name.replace('overview', '')}?left=later&right=first")
        words = page.get_by_role("main").inner_text()
        assert not re.search(r"\b(New in|Dropped after)\b", words)
        assert not re.search(r"the second \d+ \w+ later", words)
    recording.assert_clean()
