"""What a page did in the browser: its console errors and everything that it asked for."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, expect

NEVER_LEAVES_THE_BROWSER = {"data", "blob"}
ERROR_BOX = '[data-testid="stException"], [data-testid="stAlertContentError"]'


class Recording:
    """Listens to one page, and to whatever that page opens, from the start."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        self.urls: list[str] = []
        self._listen(page.context)

    def _listen(self, context: BrowserContext) -> None:
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on("request", lambda request: self.urls.append(request.url))
        self.page.on("websocket", lambda socket: self.urls.append(socket.url))

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(f"{message.text} ({message.location['url']})")

    def assert_clean(self) -> None:
        """No error box, no console error, no request to another host.

        After an action, expect its outcome first: the script may not have begun to run yet.
        """
        expect_rest(self.page)
        boxes = self.page.locator(ERROR_BOX).all_inner_texts()
        assert not boxes, f"error boxes on {self.page.url}: {boxes}"
        assert not self.errors, f"console errors on {self.page.url}: {self.errors}"
        assert not (foreign := foreign_urls(self.urls)), f"requests to other hosts: {foreign}"


def expect_rest(page: Page) -> None:
    """Waits until Streamlit has finished the page's script."""
    app = page.get_by_test_id("stApp")
    expect(app).to_have_attribute("data-test-script-state", "notRunning")


def foreign_urls(urls: list[str]) -> list[str]:
    """Those of `urls` that leave for another host than the first one."""
    home = urlsplit(urls[0]).netloc
    asked = [url for url in urls if urlsplit(url).scheme not in NEVER_LEAVES_THE_BROWSER]
    return [url for url in asked if urlsplit(url).netloc != home]
