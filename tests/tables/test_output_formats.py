"""A table in, a file out: raw, or harmless in a spreadsheet."""

import io
import json

import pandas as pd
import pytest
from openpyxl import load_workbook

from analysis.tables.output_formats import MEDIA, WRITERS, write

ROWS = pd.DataFrame(
    {
        "text": ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "\na", "a=1", "“Ä”"],
        "names": [("=x", "b")] + [("a", "b")] * 8,
        "count": [-1] * 9,
        "day": pd.to_datetime(["2020-01-05"] * 8 + [None]),
        "start": pd.array([1] * 8 + [None], dtype="Int64"),
    }
)
RAW = list(ROWS["text"])
HARMLESS = [f"'{text}" for text in RAW[:7]] + RAW[7:]


def read(data, form):
    if form == "jsonl":
        return pd.read_json(io.BytesIO(data), lines=True)
    readers = {"csv": pd.read_csv, "json": pd.read_json, "parquet": pd.read_parquet}
    return readers.get(form, pd.read_excel)(io.BytesIO(data))


@pytest.mark.parametrize("form", ["csv", "json", "jsonl", "parquet"])
def test_a_text_stays_as_it_is(form):
    assert list(read(write(ROWS, form), form)["text"]) == RAW


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_for_a_spreadsheet_no_text_begins_as_a_formula(form):
    found = read(write(ROWS, form, for_spreadsheets=True), form)
    assert list(found["text"]) == HARMLESS
    assert found["names"][0] == "'=x; b"
    assert found["count"].tolist() == [-1] * 9  # a number is no text


@pytest.mark.parametrize("form", ["json", "parquet"])
def test_other_formats_are_never_changed_for_spreadsheets(form):
    assert write(ROWS, form, for_spreadsheets=True) == write(ROWS, form)


def test_csv_for_a_spreadsheet_says_that_it_is_utf_8():
    rows = ROWS[["text"]].tail(1)
    assert write(rows, "csv", for_spreadsheets=True) == b"\xef\xbb\xbf" + write(rows, "csv")
    assert write(rows, "csv") == "text\n“Ä”\n".encode()


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("for_spreadsheets", [False, True])
def test_days_are_days_and_what_is_missing_is_empty(form, for_spreadsheets):
    found = read(write(ROWS, form, for_spreadsheets=for_spreadsheets), form)
    assert str(found["day"][0]).startswith("2020-01-05")
    assert pd.isna(found["day"][8])
    assert found["start"][0] == 1
    assert pd.isna(found["start"][8])


def test_a_carriage_return_inside_a_text_begins_no_cell():
    rows = pd.DataFrame({"text": ["a\r=1+1,b"], "words": [3]})
    data = write(rows, "csv", for_spreadsheets=True)
    assert data.decode("utf-8-sig") == '"text","words"\n"a\r=1+1,b",3\n'


def test_lists_stay_lists_in_json_and_parquet():
    assert json.loads(write(ROWS, "json"))[0]["names"] == ["=x", "b"]
    assert list(read(write(ROWS, "parquet"), "parquet")["names"][0]) == ["=x", "b"]


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_letters_stand_in_json_as_they_are(form):
    assert "“Ä”" in write(ROWS, form).decode()


def test_a_workbook_has_its_further_sheets_behind_it():
    about = pd.DataFrame({"meaning": ["=2+2"]})
    data = write(ROWS, "xlsx", for_spreadsheets=True, sheets={"about": about})
    book = load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["table", "about"]
    assert book["about"]["A2"].value == "'=2+2"
    assert {sheet.freeze_panes for sheet in book} == {"A2"}


def test_a_raw_workbook_holds_a_formula_as_text():
    sheet = load_workbook(io.BytesIO(write(ROWS, "xlsx")))["table"]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")


def test_every_format_has_its_media_type():
    assert list(MEDIA) == list(WRITERS)
