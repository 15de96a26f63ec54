"""A readout's row in, what is known of it in words out."""

import pandas as pd
import pytest

from analysis.conclusions.facts import facts, met, words_by_kind

ROW = {
    "title": None,
    "url": None,
    "published": pd.Timestamp("2020-01-06"),
    "meeting_date": pd.Timestamp("2020-01-05"),
    "meeting_date_basis": "inferred",
    "meeting_date_words": "Sunday",
    "place": None,
    "participants": ["Ann Ash", "Bo Berg"],
    "outlet": None,
    "credit": None,
    "words": 12,
    "statement_words": 7,
    "unattributed_words": 5,
    "heading_words": 0,
    "date_line_words": 0,
    "credit_words": 0,
    "headings": 0,
    "quotations": 2,
    "statements": 1,
}


def test_the_facts_of_an_account_stand_by_their_labels():
    assert list(facts(ROW).values()) == [
        "6 January 2020",
        "5 January 2020 (inferred, from “Sunday”)",
        "not stated",
        "Ann Ash and Bo Berg",
        "not supplied by an editor",
        "not stated",
        "12 (7 in statements, 5 narration)",
        "0",
        "2",
        "1 statement",
    ]


@pytest.mark.parametrize(
    ("supplied", "first"),
    [
        ({"title": "A summit"}, ["A summit (supplied by the editor)", "6 January 2020"]),
        ({"url": "example.org/1"}, ["example.org/1 (supplied by the editor)", "6 January 2020"]),
    ],
)
def test_what_the_editor_supplies_comes_first_and_says_so(supplied, first):
    assert list(facts(ROW | supplied).values())[:2] == first


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"meeting_date": pd.NaT}, "not stated in the text"),
        ({"meeting_date_words": None}, "5 January 2020 (inferred)"),
    ],
)
def test_the_day_of_the_meeting_says_how_it_is_known(changes, words):
    assert met(ROW | changes) == words


def test_every_kind_of_words_is_told_where_there_are_any():
    counts = {"heading_words": 1, "date_line_words": 2, "credit_words": 3}
    assert words_by_kind(ROW | counts) == (
        "7 in statements, 5 narration, 1 in headings, 2 date line, 3 credit"
    )
