"""Finds a Chromium or Chrome that runs; installs one where there is none.

First what is installed, then Debian's package, then the build that Playwright downloads.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator

from playwright.sync_api import sync_playwright

Command = tuple[str, ...]
Run = Callable[[Command], bool]
Which = Callable[[str], str | None]

# The shell has no window to draw and takes a quarter less time for a page. Not everybody has it.
PACKAGES = ("chromium-headless-shell", "chromium")
NAMES = (
    *PACKAGES,
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
APT_GET = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get")
PLAYWRIGHT = (sys.executable, "-m", "playwright", "install", "chromium")
STDERR = 2
NONE_TO_BE_HAD = (
    "No Chromium or Chrome runs here and none could be installed: install one "
    "(Debian: apt-get install chromium; else: .venv/bin/python -m playwright install chromium)."
)


class NoBrowser(Exception):
    """No browser is installed and none could be."""


def chromium() -> str:
    """The path of a Chromium or Chrome, installed for the purpose where need be."""
    ways = ways_to_install(which=shutil.which, run=_succeeds, root=os.geteuid() == 0)
    return obtain(find=_find, ways=ways, run=_shows)


def installed(places: Iterable[str], *, which: Which, run: Run) -> str | None:
    """The first of `places` that is there and runs."""
    paths = filter(None, map(which, places))
    # A file alone proves little: Ubuntu's `chromium-browser` only says to install a snap.
    return next((path for path in paths if run((path, "--version"))), None)


def ways_to_install(*, which: Which, run: Run, root: bool) -> Iterator[tuple[Command, ...]]:
    """The ways to install a browser that are open here, the preferred one first."""
    as_root = () if root else ("sudo", "-n")
    if which("apt-get") and (root or (which("sudo") and run((*as_root, "true")))):
        update = (*as_root, *APT_GET, "update")
        for package in PACKAGES:
            yield (update, (*as_root, *APT_GET, "install", "--yes", package))
    yield (PLAYWRIGHT,)


def obtain(*, find: Callable[[], str | None], ways: Iterable[tuple[Command, ...]], run: Run) -> str:
    """What `find` finds, before or after the first of `ways` that works."""
    if path := find():
        return path
    for commands in ways:
        if all(run(command) for command in commands) and (path := find()):
            return path
    raise NoBrowser(NONE_TO_BE_HAD)


def _find() -> str | None:
    return installed(_places(), which=shutil.which, run=_succeeds)


def _places() -> Iterator[str]:
    yield from NAMES
    yield _playwrights_own()


def _playwrights_own() -> str:
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def _succeeds(command: Command) -> bool:
    return _run(command, output=subprocess.DEVNULL)


def _shows(command: Command) -> bool:
    """Like `_succeeds`, but in view: an installation may take minutes."""
    # Of tests that run side by side only what they say as an error reaches the screen.
    print("$", *command, file=sys.stderr, flush=True)
    return _run(command, output=STDERR)


def _run(command: Command, *, output: int) -> bool:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False
        )
    except OSError:  # a file that this machine cannot execute
        return False
    return done.returncode == 0
