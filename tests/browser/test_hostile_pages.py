"""A readout made to do harm goes through every page as plain text."""

import json
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from analysis.readout.layout import layout
from pages.visit.address import PAGES
from tests.browser.payloads import OPENING, PAYLOADS, PRINTABLE, STATED, plain
from tests.browser.visiting import open_page, unfold
from tests.browser.waiting import until
from tests.running_app import hosted

# What the payloads would become, were they taken for more than text.
MADE = (
    ".pwn, [onerror], [onload], [onfocus], iframe, base, meta[http-equiv=refresh], form[action], "
    "[href^='//'], [href*='//pwn'], [src^='//'], [src*='//pwn'], [href^='javascript:'], "
    + ", ".join(
        f"[data-testid=stMarkdownContainer] {made}"
        for made in ("strong", "em", "code", "del", "img", "a", ".katex", "h1", "li", "blockquote")
    )
)


def file_name(payload):
    return payload.replace("/", "|")


def credited(payload):
    return f"{OPENING}Dent said that peace is good.\n\nSource: {payload}\n"


def text():
    said = [f"Bold said that trade {payload} is good." for payload in PAYLOADS]
    return OPENING + "\n\n".join(said) + f"\n\nSource: {PAYLOADS[0]}\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A readout with every payload in its text, and one for each in name, title and credit."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "2024-05-05_hostile.txt").write_text(text(), "utf-8", newline="")
    for payload in PRINTABLE:
        name = file_name(payload)
        (folder / f"{name}.txt").write_text(credited(payload), "utf-8")
        (folder / f"{name}.toml").write_text(f"title = {json.dumps(payload)}", "utf-8")
    (folder / "noted.txt").write_text(OPENING, "utf-8")
    (folder / "noted.toml").write_text(f"title = {json.dumps(PAYLOADS[-2])}", "utf-8")
    (folder / "escape\x1b[31m<b class=pwn>.txt").write_text(OPENING, "utf-8")
    return folder


@pytest.fixture(scope="module")
def server(folder):
    with hosted({"FOLDER": str(folder)}) as server:
        yield server


@pytest.fixture
def harmless(page, recording, server):
    """A check that nothing of a payload came to life on the page as it is now."""
    alive = []
    page.on("dialog", lambda dialog: (alive.append(dialog.message), dialog.dismiss()))
    page.on("popup", lambda other: alive.append(other.url))
    page.expose_function("pwn", lambda number: alive.append(number))

    def check():
        recording.assert_clean()
        assert not alive
        assert page.url.startswith(server.url)
        assert not page.locator(MADE).evaluate_all("nodes => nodes.map(node => node.outerHTML)")

    return check


def pair(left, right="noted"):
    return urlencode({"left": left, "right": right})


@pytest.mark.parametrize("name", PAGES)
def test_every_page_shows_a_hostile_text_as_text(server, page, harmless, name):
    path = "" if name == "overview" else name
    open_page(page, server.url, f"{path}?{pair('2024-05-05_hostile', file_name(PRINTABLE[1]))}")
    harmless()
    # What is closed at first, the tables of charts among it, is text too.
    unfold(page)
    page.locator("details").evaluate_all("nodes => nodes.forEach(node => { node.open = true })")
    harmless()
    words = plain(page.locator("body").text_content())
    if name in ("side_by_side", "statements", "method"):
        missing = [payload for payload in STATED if plain(payload) not in words]
        assert not missing


def follow(page, address):
    """Goes where a link of the app would lead: opening each anew takes far longer."""
    page.evaluate(
        "address => { history.pushState(null, '', address);"
        " dispatchEvent(new PopStateEvent('popstate', { state: null })); }",
        address,
    )


def test_names_titles_and_credits_are_text(server, page, harmless):
    open_page(page, server.url, f"?{pair('2024-05-05_hostile')}")
    for left, right in zip(PRINTABLE[::2], [*PRINTABLE[1::2], PRINTABLE[0]], strict=False):
        follow(page, f"./?{pair(file_name(left), file_name(right))}")
        listed = page.get_by_role("combobox").first
        until(lambda listed=listed, left=left: plain(left) in plain(listed.input_value()))
        harmless()
        words = plain(page.locator("body").text_content())
        for payload in (left, right):
            # In the title, and in the credit line where the payload leaves it one.
            places = 1 + bool(layout(credited(payload)).credit)
            # A credit is shown without the dashes and brackets around it.
            assert words.count(plain(payload).strip("—–- ()")) >= places, payload


def test_a_fault_names_a_hostile_file_as_text(server, page, harmless):
    open_page(page, server.url, f"method?{pair('2024-05-05_hostile')}")
    harmless()
    expect(page.get_by_text("control characters or is empty")).to_contain_text("<b class=pwn>")
    expect(page.get_by_text("title holds a control character")).to_be_visible()


@pytest.mark.parametrize("place", ["left", "topic", "s"])
def test_an_address_is_text_too(server, page, harmless, place):
    asked = {"left": "2024-05-05_hostile", "right": "noted", place: "".join(PAYLOADS[:4])}
    open_page(page, server.url, f"statements?{urlencode(asked)}")
    harmless()
    expect(page.get_by_role("status").first).to_contain_text("<script>pwn(100)</script>")


def test_what_hovers_over_a_mark_is_text(server, page, harmless):
    open_page(page, server.url, f"timelines?{pair('2024-05-05_hostile')}")
    marks = page.locator(".js-plotly-plot").first.locator(".scatterlayer .point")
    expect(marks.first).to_be_visible()
    seen = ""
    for mark in marks.all():
        mark.scroll_into_view_if_needed()
        box = mark.bounding_box()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.move(box["x"] + box["width"] / 2 + 1, box["y"] + box["height"] / 2)
        hover = page.locator(".hoverlayer .hovertext").first
        expect(hover).to_be_attached()
        seen += " " + plain(hover.text_content())
        assert page.locator(".hoverlayer a").count() == 0
    harmless()
    assert marks.count() > len(PAYLOADS) / 2
    assert "<script>pwn(100)</script>" in seen.replace("\u200b", "")


def test_the_log_holds_nothing_of_a_text_and_only_whole_lines(server, page):
    open_page(page, server.url, f"wording?{pair('2024-05-05_hostile')}&q=searched+words")
    log = server.log.read_text()
    assert log.isascii()
    assert all(json.loads(line)["event"] for line in log.splitlines())
    assert "searched" not in log
    assert "trade" not in log
