"""What the browser's tests do on every page: open it, choose, take a file, read the address."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Download, Locator, Page, expect
from playwright.sync_api import TimeoutError as NotInTime

from tests.browser.recording import expect_rest
from tests.browser.waiting import until

DOWNLOAD_MILLISECONDS = 15_000


def open_page(page: Page, url: str, path: str = "") -> None:
    """Opens an address and waits until the page stands and follows its links itself."""
    page.goto(f"{url}/{path}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("[data-follows]")).to_be_attached()
    expect_rest(page)


def unfold(page: Page) -> None:
    """Opens every part that the server fills once it is open."""
    parts = page.get_by_test_id("stExpander")
    for place in range(parts.count()):
        parts.nth(place).locator("summary").click()
        inside = parts.nth(place).get_by_test_id("stExpanderDetails")
        expect(inside.get_by_test_id("stElementContainer").first).to_be_attached()
    expect_rest(page)


def choose(page: Page, label: str, option: str) -> None:
    """Picks an option of one of the frame's lists."""
    page.get_by_role("combobox", name=label).click()
    page.get_by_role("option", name=option).click()
    expect_rest(page)


def download(page: Page, button: Locator, clicks: int = 3) -> Download:
    """The file that a button's click gives.

    Once the browser has told its theme the page runs again, and nothing comes of a click on a
    button that this run replaces: then the one in its place is clicked.
    """
    expect_rest(page)
    expect(button).to_be_visible()
    try:
        with page.expect_download(timeout=DOWNLOAD_MILLISECONDS) as started:
            button.click()
    except NotInTime:
        if clicks == 1:
            raise
        return download(page, button, clicks - 1)
    return started.value


def expect_params(page: Page, *, only: bool = False, **values: str | None) -> None:
    """Waits until the address holds these parameters (None: not this one), and `only` these.

    A page changes its address itself, a moment later. The page is asked for it: `page.url` stays
    behind for good where an entry of the history is replaced right after it was made.
    """

    def held() -> bool:
        query = urlsplit(page.evaluate("location.href")).query
        actual = {name: value for name, (value,) in parse_qs(query).items()}
        return (not only or actual.keys() <= values.keys()) and all(
            actual.get(name) == value for name, value in values.items()
        )

    until(held)


def statement(page: Page, words: str) -> Locator:
    """The statement of the texts that holds these words."""
    return page.locator(".reader").get_by_role("button", name=words)


def heading(page: Page, name: str) -> Locator:
    """The headline of a page."""
    return page.get_by_role("heading", level=1, name=name, exact=True)


def chosen(page: Page, label: str) -> Locator:
    """What one of the frame's lists shows."""
    return page.get_by_role("combobox", name=label, exact=True)


def rows(page: Page) -> Locator:
    """The rows of a list of statements."""
    return page.locator("table.data tbody tr")


def ids(page: Page) -> list[str]:
    """The statements that a list shows, by the links to their places."""
    links = (
        rows(page)
        .locator("td:first-child a")
        .evaluate_all("nodes => nodes.map(node => new URL(node.href).searchParams.get('s'))")
    )
    return [link for link in links if link]
