"""How long the script of each page runs on a warm cache, beside what it may take.

With Streamlit's own test runner, which adds some milliseconds of its own. Processor time is shown
beside the clock's: on a machine with other work the clock measures that work too.
"""

import logging
import statistics
import sys
import time
from pathlib import Path

from streamlit.testing.v1 import AppTest

from pages.visit.address import PAGES

FRAME = Path(__file__).parents[1] / "pages" / "frame.py"
MOST = 150  # milliseconds of a page's script
TURNS = 21
FIRST_SECONDS = 120  # for the first run, which reads the readouts


def opened(page: str) -> AppTest:
    """A page that has run once, so that what can be kept is kept."""
    test = AppTest.from_file(str(FRAME), default_timeout=FIRST_SECONDS)
    if page != "overview":
        test.switch_page(f"{page}.py")
    return test.run()


def timed(test: AppTest) -> tuple[float, float]:
    """One more run of a page: milliseconds of the processor, and by the clock."""
    clock, processor = time.perf_counter(), time.process_time()
    test.run()
    return (time.process_time() - processor) * 1000, (time.perf_counter() - clock) * 1000


def main() -> None:
    """Print the figures, a line a page."""
    logging.getLogger("streamlit").setLevel(logging.ERROR)  # it warns that no server runs
    for page in PAGES:
        test = opened(page)
        turns = zip(*(timed(test) for _ in range(TURNS)), strict=True)
        processor, clock = (statistics.median(column) for column in turns)
        over = "" if processor <= MOST else f", OVER {MOST} ms"
        print(f"{page}: {processor:.0f} ms of the processor, {clock:.0f} ms by the clock{over}")


if __name__ == "__main__":
    sys.exit(main())
