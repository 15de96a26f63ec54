"""Waits for what no locator of the browser shows.

Playwright's own `wait_for_function` makes a script of its text, which the app's content security
policy forbids.
"""

import time
from collections.abc import Callable

POLL_SECONDS = 0.1


def until(holds: Callable[[], object], seconds: float = 30) -> None:
    """Returns once `holds` gives something true; fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"not within {seconds} s"
        time.sleep(POLL_SECONDS)
