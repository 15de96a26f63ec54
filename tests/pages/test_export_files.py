"""Rows in, a file for a spreadsheet out."""

import io

import pandas as pd
import pytest
from openpyxl import load_workbook

from analysis import build, readout_from_text
from analysis.memo.page_addresses import Place
from analysis.tables.columns import STATEMENTS
from pages.parts.export_files import (
    FORMS,
    csv_of,
    file_name,
    named_sides,
    statements_file,
    where_counted,
)
from pages.visit.view import Query, View
from tests.seeds import LEFT, RIGHT

# Texts that a spreadsheet would run, or that XML has no place for.
RUNNING = """ date 2020-01-05 Rome

President Ann Ash and President Bo Berg met in Rome.

Ash said “=1+1 is trade”. Ash said “@peace is good”. Berg said that the \x01 trade must grow.
"""
PLACE = Place("https://example.org/app/", LEFT, RIGHT)
READ = {
    "csv": pd.read_csv,
    "xlsx": pd.read_excel,
    "json": pd.read_json,
    "parquet": pd.read_parquet,
}


def view(library, right=RIGHT, **filters):
    return View(library, Query(left=LEFT, right=right, **filters), "statements")


@pytest.mark.parametrize(
    ("filters", "name"),
    [
        ({}, f"statements_{LEFT}_{RIGHT}"),
        ({"right": LEFT}, f"statements_{LEFT}"),
        (
            {"topic": "ukraine", "leader": "Vladimir Putin", "side": "right"},
            f"statements_{LEFT}_{RIGHT}_ukraine_Vladimir-Putin_2023",
        ),
        ({"q": "../a b\n"}, f"statements_{LEFT}_{RIGHT}_a-b"),
        ({"q": "a" * 300}, f"statements_{LEFT}_{RIGHT}_{'a' * 32}"),
    ],
)
def test_a_files_name_tells_the_table_the_pair_and_the_filters(library, filters, name):
    assert file_name(view(library, **filters), "statements") == f"{name}_machine-read-unchecked.csv"


def test_a_files_name_tells_no_filter_that_does_not_hold_for_it(library):
    shown = view(library, topic="ukraine", side="right", q="peace")
    assert "ukraine" not in file_name(shown, "concordance", held=("q",))
    assert "_peace_" in file_name(shown, "concordance", held=("q",))
    assert file_name(shown, "brief", held=()) == file_name(view(library), "brief")


@pytest.mark.parametrize(
    ("right", "names"),
    [
        (RIGHT, ["topic", f"statements_{LEFT}", f"statements_{RIGHT}"]),
        (LEFT, ["topic", f"statements_{LEFT}"]),
    ],
)
def test_columns_name_the_readout_in_place_of_the_side(library, right, names):
    counts = pd.DataFrame({"topic": ["peace"], "left_statements": [1], "right_statements": [2]})
    assert list(named_sides(view(library, right=right), counts)) == names


def test_a_count_is_missing_where_its_speaker_neither_met_nor_speaks():
    head = " date 2020-01-05 Rome\n\nPresident Ann Ash met King"
    texts = {
        LEFT: f"{head} Bo Berg. Ash said that it rains.",
        RIGHT: f"{head} Cy Cole. Cole said that it snows.",
    }
    library = build([readout_from_text(name, words) for name, words in texts.items()])
    counts = pd.DataFrame(
        {"speaker": ["Ann Ash", "Cy Cole"], "left_words": [3, 0], "right_words": [0, 2]}
    )
    shown = where_counted(view(library), counts)
    assert list(shown["left_words"]) == [3, pd.NA]
    assert list(shown["right_words"]) == [0, 2]
    assert list(counts["left_words"]) == [3, 0]


def test_every_row_says_that_it_is_unchecked_and_lists_stand_as_text():
    rows = pd.DataFrame({"speakers": [("Ann Ash", "Bo Berg")], "words": [3]})
    assert csv_of(rows).decode("utf-8-sig").splitlines() == [
        "speakers,words,status",
        'Ann Ash; Bo Berg,3,"machine-read, unchecked"',
    ]


def test_a_file_is_read_as_utf_8_by_a_spreadsheet():
    assert csv_of(pd.DataFrame({"text": ["“Ä”"]})).startswith(b"\xef\xbb\xbf")


def test_text_that_would_run_as_a_formula_does_not():
    rows = pd.DataFrame({"text": ["=1+1", "+1", "-1", "@a", "\ta", "a=1"], "words": [-1] * 6})
    cells = [line.split(",")[:2] for line in csv_of(rows).decode("utf-8-sig").splitlines()[1:]]
    assert [cell for cell, _ in cells] == ["'=1+1", "'+1", "'-1", "'@a", "'\ta", "a=1"]
    assert {words for _, words in cells} == {"-1"}


# Statements


def taken(view, form):
    return READ[form](io.BytesIO(statements_file(view, view.matching(), form, PLACE)))


@pytest.mark.parametrize("form", FORMS)
def test_a_file_holds_what_the_page_shows_and_what_chose_it(library, form):
    chosen = view(library, topic="ukraine", leader="Vladimir Putin", side="right")
    rows = taken(chosen, form)
    assert list(rows) == [*STATEMENTS, "citation", "link", "filter", "status"]
    assert list(rows["id"]) == list(chosen.matching()["id"])
    assert set(rows["filter"]) == {
        "2017 and 2023; topic Ukraine; attributed to Vladimir Putin; in 2023"
    }
    assert set(rows["status"]) == {"machine-read, unchecked"}


def test_each_row_has_a_citation_with_the_address_that_opens_it(library):
    row = taken(view(library, mode="mixed"), "csv").iloc[0]
    link = f"https://example.org/app/side_by_side?left={LEFT}&right={RIGHT}&s={row['id']}"
    assert row["link"] == link
    assert row["citation"].startswith(f"Xinhua/AFP, 2017-07-05, para {row['paragraph']}: “")
    assert row["citation"].endswith(f" (Xi Jinping, mixed), {link}")


def test_what_is_missing_is_empty_in_a_file(library):
    rows = taken(view(library), "xlsx")
    assert rows.loc[rows["carried"], "cue_start"].isna().all()
    assert rows.loc[~rows["carried"], "cue_start"].notna().any()


def running():
    library = build([readout_from_text("a", RUNNING)])
    return View(library, Query(left="a", right="a", q="=1"), "statements"), library


@pytest.mark.parametrize(
    ("form", "kept"), [("csv", False), ("xlsx", False), ("json", True), ("parquet", True)]
)
def test_a_text_that_would_run_is_harmless_in_a_spreadsheet_and_raw_elsewhere(form, kept):
    chosen, _ = running()
    (text,) = taken(chosen, form)["text"]
    assert text == ("" if kept else "'") + "=1+1 is trade"


def test_no_cell_of_a_workbook_is_a_formula_or_can_become_one():
    _, library = running()
    everything = View(library, Query(left="a", right="a"), "statements")
    data = statements_file(everything, everything.matching(), "xlsx", PLACE)
    book = load_workbook(io.BytesIO(data))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    texts = [cell.value for cell in cells if isinstance(cell.value, str)]
    assert "'@peace is good" in texts
    assert "the \ufffd trade must grow" in texts
    assert not [text for text in texts if text.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert {cell.data_type for cell in cells if isinstance(cell.value, str)} == {"s"}


def test_a_workbook_explains_its_columns_and_its_filter(library):
    chosen = view(library, act="call", q="=trade")
    data = io.BytesIO(statements_file(chosen, chosen.matching(), "xlsx", PLACE))
    sheets = pd.read_excel(data, sheet_name=None)
    assert list(sheets) == ["table", "about"]
    told = sheets["about"].set_index(["of", "name"])["meaning"]
    assert (
        told["file", "filter"]
        == "2017 and 2023; what the speaker does: call; with the words “=trade”"
    )
    assert told["file", "address"].endswith("&act=call&q=%3Dtrade")
    assert list(told["column"].index) == list(sheets["table"])
