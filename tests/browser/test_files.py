"""What a reader takes away, in a real browser: each file comes, and opens elsewhere."""

import io
from pathlib import Path

import pandas as pd
import pytest
from docx import Document
from PIL import Image
from playwright.sync_api import expect

from tests.browser.visiting import download, open_page
from tests.seeds import LEFT, PAIR, RIGHT

CHART = "The numbers as a table, and the chart as a file"


def taken(page, name):
    """The bytes of a file that a button gives, and what it is called."""
    file = download(page, page.get_by_role("button", name=name, exact=True).first)
    return Path(file.path()).read_bytes(), file.suggested_filename


def test_the_statements_of_a_filter_come_as_files(app_url, page, recording):
    open_page(page, app_url, f"statements?{PAIR}&topic=ukraine")
    page.get_by_text("Take these 9 statements with you").click()
    data, name = taken(page, "CSV")
    rows = pd.read_csv(io.BytesIO(data))
    assert name == f"statements_{LEFT}_{RIGHT}_ukraine_machine-read-unchecked.csv"
    assert set(rows["filter"]) == {"2017 and 2023; topic Ukraine"}
    assert rows["link"][0] == f"{app_url}/side_by_side?{PAIR}&s={rows['id'][0]}"
    assert rows["citation"][0].endswith(rows["link"][0])
    excel, _ = taken(page, "Excel")
    assert list(pd.read_excel(io.BytesIO(excel))["id"]) == list(rows["id"])
    recording.assert_clean()


def test_the_address_shown_loads_the_same_statements(app_url, page):
    open_page(page, app_url, f"statements?{PAIR}&topic=ukraine")
    page.get_by_text("Take these 9 statements with you").click()
    shown = page.get_by_test_id("stCode")
    expect(shown).to_contain_text("/data/statements.csv")
    assert len(pd.read_csv(shown.inner_text().strip())) == 9


def test_the_memo_comes_with_links_into_this_app(app_url, page, recording):
    open_page(page, app_url, f"?{PAIR}")
    page.get_by_text("Take this comparison with you").click()
    data, name = taken(page, "Word")
    document = Document(io.BytesIO(data))
    assert name == f"brief_{LEFT}_{RIGHT}_machine-read-unchecked.docx"
    targets = [rel.target_ref for rel in document.part.rels.values() if rel.is_external]
    assert targets
    assert all(target.startswith(f"{app_url}/") for target in targets)
    recording.assert_clean()


def test_the_memo_as_a_page_is_read_without_network_or_scripts(app_url, page, browser, tmp_path):
    open_page(page, app_url, f"?{PAIR}")
    page.get_by_text("Take this comparison with you").click()
    data, _ = taken(page, "HTML")
    (tmp_path / "memo.html").write_bytes(data)
    with browser.new_context(java_script_enabled=False, offline=True) as context:
        memo, asked, said = context.new_page(), [], []
        memo.on("request", lambda request: asked.append(request.url))
        memo.on("console", lambda message: said.append(message.text))
        memo.goto((tmp_path / "memo.html").as_uri())
        expect(memo.get_by_role("heading", level=1)).to_have_text(
            "Xi Jinping and Vladimir Putin: 2017 and 2023"
        )
        expect(memo.get_by_role("img")).to_have_count(3)
    assert not [url for url in asked if not url.startswith(("data:", "file:"))]
    assert not said


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chart_comes_as_a_picture_in_the_light_colours(app_url, page, theme):
    page.emulate_media(color_scheme=theme)
    open_page(page, app_url, f"topics?{PAIR}")
    page.get_by_text(CHART).first.click()
    data, name = taken(page, "PNG")
    assert name.endswith("_machine-read-unchecked.png")
    assert Image.open(io.BytesIO(data)).convert("RGB").getpixel((2, 2)) == (0xFF, 0xFD, 0xF8)
