"""Rows in, a file for a spreadsheet out."""

import pandas as pd
import pytest

from analysis import build_folder
from pages.export import csv_of, file_name, named_sides
from pages.library import SEEDS
from pages.view import Query, View

LEFT, RIGHT = "2017-07-05_moscow", "2023-03-21_moscow"


@pytest.fixture(scope="module")
def library():
    return build_folder(SEEDS)


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
