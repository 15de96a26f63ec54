"""What is taken away from a readout made to do harm: every file holds it as plain text."""

import io
import json
import re
from html import escape
from urllib.parse import urlencode
from xml.etree import ElementTree
from zipfile import ZipFile

import pandas as pd
import pytest
from docx import Document
from markdown_it import MarkdownIt
from openpyxl import load_workbook
from playwright.sync_api import TimeoutError

from tests.browser.payloads import OPENING, PAYLOADS, STATED, plain
from tests.browser.visiting import open_page, unfold
from tests.browser.waiting import until
from tests.running_app import hosted

# What begins a cell like a formula: an id by its file's name, a citation by its outlet, and a
# statement by its words.
NAME = "+1+1_@SUM(1)"
OUTLET = "=1+1<script>pwn(1)</script>"
STARTING = "=1+1 is what trade gives"
# XML has no place for two of the control characters: DOCX and XLSX show a sign in their place.
IN_XML = [re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", payload) for payload in STATED]
# What a payload would become, were it taken for more than text, in a document of ours.
MADE = (
    "script, .pwn, [onerror], [onload], [onfocus], iframe, base, meta[http-equiv=refresh], form, "
    "video, h1 ~ h1, code, [href^='//'], [href*='//pwn'], [src^='//'], [src*='//pwn'], "
    "[href^='javascript:']"
)
INERT = {"svg", "g", "path", "rect", "circle", "line", "polygon", "polyline", "text", "tspan"}
INERT |= {"title", "desc", "style", "defs", "clipPath"}
PARAGRAPH = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"


def missing(payloads, words):
    """The payloads that do not stand there as written."""
    words = plain(words)
    return [payload for payload in payloads if plain(payload) not in words]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The app with two readouts: one with every payload, one whose cells begin like formulas."""
    folder = tmp_path_factory.mktemp("hostile")
    said = [f"Bold said that trade {payload} is good." for payload in PAYLOADS]
    (folder / "hostile.txt").write_text(OPENING + "\n\n".join(said), "utf-8", newline="")
    (folder / f"{NAME}.txt").write_text(f"{OPENING}“{STARTING},” Dent said.\n", "utf-8")
    (folder / f"{NAME}.toml").write_text(f"outlet = {json.dumps(OUTLET)}", "utf-8")
    with hosted({"FOLDER": str(folder)}) as server:
        yield server


# How many files there are of a memo, of a chart with its numbers, and of a table.
MEMO, CHART, TABLE = 3, 3, 4
PAIR = urlencode({"left": "hostile", "right": NAME})


@pytest.fixture
def take(server, page, recording, tmp_path):
    """A function that opens a page and takes all the files that it offers, `count` of them."""

    def taken(path, count):
        alive = []
        page.expose_function("pwn", lambda number: alive.append(number))
        open_page(page, server.url, path)
        buttons = page.get_by_test_id("stDownloadButton").get_by_role("button")

        unfold(page)
        until(lambda: buttons.count() == count)
        for number, button in enumerate(buttons.all()):
            file = download(page, button)
            assert re.fullmatch(r"[\w-]+\.[a-z]+", file.suggested_filename)
            file.save_as(tmp_path / f"{number}_{file.suggested_filename}")
        recording.assert_clean()
        assert not alive
        return list(tmp_path.iterdir())

    return taken


def download(page, button):
    """The file that a button gives; a run of the page may replace it under the first click."""
    for milliseconds in (5_000, 30_000):
        try:
            with page.expect_download(timeout=milliseconds) as started:
                button.evaluate("node => node.click()")
            return started.value
        except TimeoutError:
            continue
    raise AssertionError(f"No file came for {button.inner_text()}.")


def of_kind(files, *suffixes):
    """The files with these endings, of which there must be some."""
    found = [file for file in files if file.suffix in suffixes]
    assert {file.suffix for file in found} == set(suffixes)
    return found


def cells_of(file):
    """The cells of a file of rows, as a spreadsheet or a notebook reads them."""
    if file.suffix == ".xlsx":
        cells = [cell for sheet in load_workbook(file) for row in sheet.iter_rows() for cell in row]
        assert not [cell for cell in cells if cell.data_type in ("f", "e") or cell.hyperlink]
        return [str(cell.value) for cell in cells]
    read = {".csv": csv, ".json": pd.read_json, ".parquet": pd.read_parquet}[file.suffix]
    rows = read(file)
    return [str(cell) for column in rows for cell in rows[column]]


def csv(file):
    return pd.read_csv(file, dtype=str, na_filter=False)


def like_formulas(cells):
    """The cells that a spreadsheet would run; a number below zero is none."""
    begins = [cell for cell in cells if re.match(r"[=+@\t\r\n-]", cell)]
    return [cell for cell in begins if not re.fullmatch(r"-\d+(\.\d+)?", cell)]


def assert_harmless_pictures(files):
    """Drawings of nothing but shapes and text, that name no address."""
    for file in of_kind(files, ".svg"):
        every = list(ElementTree.parse(file).iter())
        assert {element.tag.rpartition("}")[2] for element in every} <= INERT, file.name
        attributes = {name for element in every for name in element.attrib}
        assert not [name for name in attributes if "href" in name or name.startswith("on")]
    for file in of_kind(files, ".png"):
        assert file.read_bytes().startswith(b"\x89PNG"), file.name


def read_by_itself(browser, file):
    """The words of a document in a tab without the app's policy: nothing may rest on that."""
    with browser.new_context() as context:
        asked, alive, page = [], [], context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("dialog", lambda dialog: (alive.append(dialog.message), dialog.dismiss()))
        page.on("popup", lambda other: alive.append(other.url))
        page.expose_function("pwn", lambda number: alive.append(number))
        page.goto(file.as_uri(), wait_until="networkidle")
        assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()]
        assert page.url == file.as_uri()
        assert not alive
        assert not page.locator(MADE).evaluate_all("nodes => nodes.map(node => node.outerHTML)")
        return page.locator("body").inner_text()


def rendered(file):
    """A Markdown file as a page, by a reader that lets HTML through."""
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    page = file.with_suffix(".md.html")
    body = reader.render(file.read_text("utf-8"))
    page.write_text(f'<!doctype html><meta charset="utf-8">{body}', "utf-8")
    return page


def words_of_docx(file):
    with ZipFile(file) as parts:
        links = [parts.read(part) for part in parts.namelist() if part.endswith(".rels")]
    assert not [link for link in links if b"//pwn" in link or b"javascript:" in link]
    paragraphs = Document(file).element.body.iter(PARAGRAPH)
    return "\n".join("".join(paragraph.itertext()) for paragraph in paragraphs)


def test_the_memo_is_text_in_every_format(take, browser):
    files = take(f"?{PAIR}", MEMO + 2 * CHART)
    (page,) = of_kind(files, ".html")
    (markdown,) = of_kind(files, ".md")
    (word,) = of_kind(files, ".docx")
    every = [*STATED, STARTING, OUTLET]
    assert missing(every, read_by_itself(browser, page)) == []
    assert missing(every, read_by_itself(browser, rendered(markdown))) == []
    assert missing([*IN_XML, STARTING, OUTLET], words_of_docx(word)) == []
    assert_harmless_pictures(files)
    for file in of_kind(files, ".csv"):
        assert like_formulas([*csv(file), *cells_of(file)]) == [], file.name


def test_the_statements_are_text_and_no_formula_in_every_format(take):
    files = take(f"statements?{PAIR}", TABLE)
    for file in of_kind(files, ".csv", ".xlsx"):
        cells = cells_of(file)
        held = STATED if file.suffix == ".csv" else IN_XML
        assert missing(held, " ".join(cells)) == [], file.name
        assert like_formulas(cells) == [], file.name
        assert f"'{STARTING}" in cells
        assert [cell for cell in cells if cell.startswith(f"'{NAME}.")]
        assert [cell for cell in cells if cell.startswith(f"'{OUTLET}, 2024-05-05")]
    for file in of_kind(files, ".json", ".parquet"):
        cells = cells_of(file)
        assert missing(STATED, " ".join(cells)) == [], file.name
        assert STARTING in cells


def test_what_the_timelines_give_is_text(take):
    files = take(f"timelines?{PAIR}", 4 * CHART)
    assert_harmless_pictures(files)
    cells = [cell for file in of_kind(files, ".csv") for cell in cells_of(file)]
    assert missing(STATED, " ".join(cells)) == []
    assert like_formulas(cells) == []
    assert f"'{STARTING}" in cells
    drawn = " ".join(file.read_text("utf-8") for file in of_kind(files, ".svg"))
    assert plain(escape(OUTLET)) in plain(drawn)


def test_what_a_search_gives_is_text(take):
    files = take(f"wording?{PAIR}&q=trade", 1 + CHART)
    assert_harmless_pictures(files)
    cells = [cell for file in of_kind(files, ".csv") for cell in cells_of(file)]
    assert like_formulas(cells) == []
    # A row holds 50 characters on each side, less the word that they would cut.
    whole = [payload for payload in STATED if len(payload) < 50]
    assert len(whole) > len(STATED) - 5
    assert missing(whole, " ".join(cells)) == []


@pytest.mark.parametrize("form", ["csv", "json"])
def test_data_by_address_is_raw_and_handed_over_as_a_file(server, browser, form):
    with browser.new_context() as context:
        address = f"{server.url}/data/statements.{form}?{PAIR}"
        answer = context.request.get(address, headers={"accept": "text/html"})
        body = answer.body()
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "html" not in answer.headers["content-type"]
    read = {"csv": csv, "json": pd.read_json}[form]
    rows = read(io.BytesIO(body))
    assert missing(STATED, " ".join(rows["text"])) == []
    assert STARTING in list(rows["text"])
    assert set(rows["readout"]) == {"hostile", NAME}
