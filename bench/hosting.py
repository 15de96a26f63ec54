"""The hosted app's bars, beside an empty app that is served the same way.

Run as `make bench-hosting` on a machine with nothing else to do: the clock of a viewer measures
other work too. The server's own processor time a run is shown beside it.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench.viewers import Seen, one_after_another, visits
from pages.visit.address import PAGES
from tests.browser.chromium import chromium
from tests.browser.waiting import until
from tests.running_app import Server, hosted

EMPTY = {"SERVED_APP": "bench.empty_app:app"}
RERUN_BARS = {50: 100, 100: 200}  # viewers: milliseconds that 19 in 20 reruns may take
FIRST_TEXT = 1.25  # times the empty app's
START_SECONDS = 6
MEMORY = 1.15  # after 1,000 sessions, beside that after 100
LOADS = 7  # of a page in the browser, each
# Frame by frame, from the navigation on: Playwright looks in steps of up to half a second.
WATCH = """
const look = () => {
  if (document.querySelector("h1")?.getBoundingClientRect().height) {
    window.headingSeen = performance.now()
  } else {
    requestAnimationFrame(look)
  }
}
requestAnimationFrame(look)
"""


@contextmanager
def empty_app() -> Iterator[Server]:
    """The empty app, by the production command."""
    os.environ |= EMPTY
    try:
        with hosted() as server:
            yield server
    finally:
        for name in EMPTY:
            del os.environ[name]


def within(value: float, bar: float) -> str:
    """How a figure stands to its bar."""
    return f"bar {bar:g}" if value <= bar else f"OVER {bar:g}"


def percentile(values: list[float], share: float) -> float:
    """The value that this share of all does not pass; not a number without values."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else float("nan")


def processor_seconds(server: Server) -> float:
    """What the server's process has used of the processor so far."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(server: Server) -> float:
    """The server's resident memory in MiB."""
    lines = Path(f"/proc/{server.process.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def load(server: Server, page: str, viewers: int) -> tuple[Seen, str]:
    """Many viewers on one page, and the figures in words."""
    before = processor_seconds(server)
    seen = visits(server.url, page, "", viewers=viewers)
    runs = len(seen.firsts) + len(seen.reruns)
    each = (processor_seconds(server) - before) * 1000 / max(runs, 1)
    middle, most = percentile(seen.reruns, 0.5), percentile(seen.reruns, 0.95)
    return seen, (
        f"rerun p50 {middle:.0f} ms, p95 {most:.0f} ms ({within(most, RERUN_BARS[viewers])}); "
        f"{each:.0f} ms of the processor a run; {len(seen.failed)} failed, {seen.broken} errors"
    )


def loads(viewers: int) -> None:
    """Every page with so many viewers, then the empty app."""
    with hosted() as server:
        for page in PAGES:
            path = "" if page == "overview" else page
            visits(server.url, path, "", viewers=1, clicks=1, pause=0)
            print(f"{viewers} viewers, {page}: {load(server, path, viewers)[1]}", flush=True)
    with empty_app() as server:
        print(f"{viewers} viewers, the empty app: {load(server, '', viewers)[1]}", flush=True)


def starting() -> None:
    """From the command to healthy, the median of three starts each."""
    for name, start, bar in (("ours", hosted, START_SECONDS), ("the empty app", empty_app, None)):
        times = []
        for _ in range(3):
            began = time.perf_counter()
            with start() as server:
                times.append((time.perf_counter() - began, processor_seconds(server)))
        took, processor = (statistics.median(column) for column in zip(*times, strict=True))
        held = f" ({within(took, bar)})" if bar else ""
        print(f"start to healthy, {name}: {took:.1f} s{held}, {processor:.1f} s of the processor")


def remembering() -> None:
    """Memory after 100 and after 1,000 sessions that came and went."""
    with hosted() as server:
        one_after_another(server.url, "", "", count=100)
        early = memory(server)
        seen = one_after_another(server.url, "", "", count=900)
        late = memory(server)
    ratio = late / early
    print(
        f"memory: {early:.0f} MiB after 100 sessions, {late:.0f} after 1,000: {ratio:.2f} x "
        f"({within(ratio, MEMORY)}); {len(seen.failed)} failed, {seen.broken} errors"
    )


def first_text(browser: Browser, url: str) -> tuple[float, float]:
    """Milliseconds until a heading stands on the first screen: cold, then with a warm cache."""
    with browser.new_context() as context:
        return _until_text(context.new_page, url), _until_text(context.new_page, url)


def _until_text(new_page: Callable, url: str) -> float:
    page = new_page()
    page.add_init_script(WATCH)
    page.goto(url, wait_until="commit")
    until(lambda: page.evaluate("window.headingSeen"))
    took: float = page.evaluate("window.headingSeen")
    page.close()
    return took


def reading(paths: tuple[str, ...] = tuple(PAGES)) -> None:
    """The first text of each page in a browser, in turn with the empty app's."""
    with ExitStack() as servers, sync_playwright() as playwright:
        ours, empty = servers.enter_context(hosted()), servers.enter_context(empty_app())
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--disable-background-networking", "--disable-gpu"]
        )
        for page in paths:
            path = "" if page == "overview" else page
            first_text(browser, f"{ours.url}/{path}")
            turns = [
                (*first_text(browser, f"{ours.url}/{path}"), *first_text(browser, empty.url))
                for _ in range(LOADS)
            ]
            cold, warm, empty_cold, empty_warm = (
                statistics.median(column) for column in zip(*turns, strict=True)
            )
            print(
                f"first text, {page}: cold {cold:.0f} ms, {cold / empty_cold:.2f} x the empty app "
                f"({within(cold / empty_cold, FIRST_TEXT)}); warm {warm:.0f} ms, "
                f"{warm / empty_warm:.2f} x ({within(warm / empty_warm, FIRST_TEXT)})",
                flush=True,
            )


PARTS = {
    "start": starting,
    "50": lambda: loads(50),
    "100": lambda: loads(100),
    "text": reading,
    "memory": remembering,
}


def main() -> None:
    """Print the figures, a line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"of {', '.join(PARTS)} (all without one)")
    for part in parser.parse_args().parts or PARTS:
        PARTS[part]()


if __name__ == "__main__":
    sys.exit(main())
