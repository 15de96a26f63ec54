"""The running app, the browser and the seeds. Nothing starts before a test asks for it."""

import fcntl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from analysis import Library, build_folder
from library.folder import FOLDER_VARIABLE
from tests.browser import proxy
from tests.browser.chromium import NoBrowser, chromium
from tests.browser.recording import Recording
from tests.paths import SEEDS
from tests.running_app import serving

# Chromium's own errands would show up as requests to other hosts.
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    # The name of the hosted app in tests.
    f"--host-resolver-rules=MAP {proxy.NAME} 127.0.0.1",
)
# A first page waits for the language model and the charts; a slow machine doubles that.
EXPECT_MILLISECONDS = 30_000
# The property of a test under which stands what it tells whoever runs the tests.
TOLD = "told"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What tests tell, whichever worker they ran in: a worker has no screen."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, words in report.user_properties if report.when == "call" else ():
                if name == TOLD:
                    terminalreporter.write_line(words)


@dataclass(frozen=True)
class Shelf:
    """A folder of readouts, and the address of the server that reads it."""

    folder: Path
    url: str


@pytest.fixture(scope="session")
def app_url() -> Iterator[str]:
    """The address of one server for all tests that do not mind who came before."""
    with serving() as url:
        yield url


@pytest.fixture
def fresh_app_url() -> Iterator[str]:
    """The address of a server that nobody has visited, with the seeds."""
    with serving() as url:
        yield url


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """A folder and its one server, for the whole run."""
    folder = tmp_path_factory.mktemp("shelf")
    with serving(folder) as url:
        yield Shelf(folder, url)


@pytest.fixture
def shelf(served: Shelf) -> Shelf:
    """An empty folder that a server reads: it reads the files anew for every page."""
    for file in served.folder.iterdir():
        file.unlink()
    return served


@pytest.fixture(scope="session")
def chromium_path(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A browser's path; where none can be had, one line says what to install."""
    capture = pytestconfig.pluginmanager.getplugin("capturemanager")
    # All workers of a run make their folders in this one.
    shared = tmp_path_factory.getbasetemp().parent
    try:
        with capture.global_and_fixture_disabled(), (shared / "chromium.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # one worker installs, the others find it installed
            return chromium()
    except NoBrowser as missing:
        raise pytest.fail.Exception(str(missing), pytrace=False) from None


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    """One Chromium for the whole run."""
    expect.set_options(timeout=EXPECT_MILLISECONDS)
    with sync_playwright() as playwright:
        # Playwright starts Chromium without its sandbox, so it also runs as root.
        yield playwright.chromium.launch(executable_path=chromium_path, args=QUIET)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab with no history, cookies or cache."""
    with browser.new_context(locale="en-GB", timezone_id="UTC") as context:
        yield context.new_page()


@pytest.fixture
def recording(page: Page) -> Recording:
    """What `page` does; ends a test with `recording.assert_clean()`."""
    return Recording(page)


@pytest.fixture(scope="session")
def library() -> Library:
    """The seeds, read once for the whole run; all tests share it, so nobody changes its tables."""
    return build_folder(SEEDS)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder that the app reads in place of the seeds."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.fixture
def pair(folder):
    """A function that writes two readouts into the folder and returns their address."""

    def write(left, right):
        (folder / "left.txt").write_text(left)
        (folder / "right.txt").write_text(right)
        return {"left": "left", "right": "right"}

    return write
