"""Rows in, a file for a spreadsheet out."""

import pandas as pd

from pages.export import csv_of


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
