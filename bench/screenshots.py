"""Pictures of every page, in both themes and three widths, to look at.

Run as `make screenshots`; with `README=1` it renews only the README's picture.
"""

import argparse
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from pages.visit.address import PAGES
from tests.browser.chromium import chromium
from tests.browser.recording import expect_rest
from tests.running_app import serving

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "screenshots"
PICTURE = ROOT / "docs" / "overview.png"
THEMES = ("light", "dark")
WIDTHS = {1400: 900, 800: 1000, 390: 844}  # pixels wide, and high before the page is known
PICTURE_SIZE = {"width": 1400, "height": 1020}
QUIET = ("--disable-background-networking", "--disable-gpu")
PATIENCE = 30_000  # milliseconds until a first page stands there
STILL = 400  # milliseconds without a change of height
LONGEST = 16_000  # pixels; Chromium draws no larger picture

# The page scrolls in an element of its own: the window has to become as tall as its content.
_HEIGHT = """still => new Promise(done => {
  const main = document.querySelector('[data-testid="stMain"]');
  let height = 0, since = performance.now();
  const look = () => {
    if (main.scrollHeight !== height) { height = main.scrollHeight; since = performance.now(); }
    if (performance.now() - since > still) done(height); else requestAnimationFrame(look);
  };
  look();
})"""


def opened(page: Page, address: str, *, theme: str, width: int, height: int) -> None:
    """Show an address until its script has ended and nothing moves any more."""
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": height})
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect_rest(page)
    page.evaluate(_HEIGHT, STILL)


def full_height(page: Page, path: Path) -> None:
    """A picture of the whole page, at the width that its window has."""
    height = min(page.evaluate(_HEIGHT, STILL), LONGEST)
    page.set_viewport_size({"width": page.viewport_size["width"], "height": height})
    page.evaluate(_HEIGHT, STILL)
    page.screenshot(path=path, animations="disabled")


def every_page(page: Page, url: str, folder: Path) -> Iterator[Path]:
    """Each page in each theme and width, as it is written."""
    folder.mkdir(exist_ok=True)
    for name, theme, (width, height) in product(PAGES, THEMES, WIDTHS.items()):
        path = folder / f"{name}_{theme}_{width}.png"
        opened(
            page, f"{url}/{name.replace('overview', '')}", theme=theme, width=width, height=height
        )
        full_height(page, path)
        yield path


def readme_picture(page: Page, url: str) -> Path:
    """The first screen of the overview."""
    opened(page, url, theme="light", **PICTURE_SIZE)
    page.screenshot(path=PICTURE, animations="disabled")
    return PICTURE


def taken(browser: Browser, options: argparse.Namespace) -> Iterator[Path]:
    """The pictures that were asked for, of the readouts that the app ships with."""
    page = browser.new_page(locale="en-GB", timezone_id="UTC")
    with serving() as url:
        if options.readme:
            yield readme_picture(page, url)
        else:
            yield from every_page(page, url, options.folder)


def main(arguments: list[str]) -> None:
    """Take the pictures and name each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the pictures go")
    parser.add_argument("--readme", action="store_true", help="renew only the README's picture")
    options = parser.parse_args(arguments)
    expect.set_options(timeout=PATIENCE)
    path = chromium()  # before: it asks a Playwright of its own, and two cannot run at once
    with (
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=path, args=QUIET) as browser,
    ):
        for picture in taken(browser, options):
            print(picture.relative_to(ROOT) if picture.is_relative_to(ROOT) else picture)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
