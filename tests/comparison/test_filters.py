"""A pair's tables and filters in, the rows that pass out."""

import pytest

from analysis.comparison.filters import (
    FILTERS,
    TAKES,
    default_pair,
    matches,
    pair_statements,
    selected,
    values,
)
from analysis.comparison.pair import COMPARED
from analysis.tables.dataframes import PAIR_TABLES, TABLES
from tests.readout_tables import readout, tables, worded

SIDES = {"left": "a", "right": "b"}
LEFT = worded(
    "a",
    ("Ann Ash", "trade", "fish trade grows"),
    ("Ann Ash and Bo Berg", "peace trade", "peace talks help trade"),
    ("", "", "they met"),
)
RIGHT = worded("b", ("Bo Berg", "peace", "Peace talks help all"))
OTHER = worded("c", ("Cy Cole", "peace", "peace talks end"))
for place, mode in enumerate(("direct", "mixed")):
    LEFT["statements"][place]["mode"] = mode
for part in (LEFT, RIGHT):
    part["codings"] = [
        {"id": one["id"], "topic": topic, "terms": (), "basis": "term"}
        for one in part["statements"]
        for topic in one["topics"]
    ]
ONE = tables(LEFT, RIGHT, OTHER)
ALL = {**ONE, **{name: compared(ONE, "a", "b") for name, compared in COMPARED.items()}}


def chosen(name, sides=None, **filters):
    return selected(name, ALL, sides or SIDES, filters)


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, ["a.0", "a.17", "b.0"]),
        ({"topic": "peace"}, ["a.17", "b.0"]),
        ({"leader": "Bo Berg"}, ["b.0"]),
        ({"leader": "Ann Ash + Bo Berg"}, ["a.17"]),
        ({"mode": "mixed"}, ["a.17"]),
        ({"side": "right"}, ["b.0"]),
        ({"q": "PEACE talks"}, ["a.17", "b.0"]),
        ({"topic": "peace", "side": "left", "q": "help t"}, ["a.17"]),
        ({"topic": "visits"}, []),
    ],
)
def test_statements_pass_every_filter_that_is_set(filters, ids):
    rows = pair_statements(ALL, SIDES)
    assert list(rows.loc[matches(rows, filters), "id"]) == ids
    assert list(chosen("statements", **filters)["id"]) == ids


def test_the_order_begins_anew_on_each_side():
    rows = pair_statements(ALL, SIDES)
    assert list(zip(rows["side"], rows["order"], strict=True)) == [
        ("left", 1),
        ("left", 2),
        ("right", 1),
    ]


def test_a_table_holds_the_pair_only_and_one_side_of_it_where_that_is_asked():
    assert list(chosen("readouts")["readout"]) == ["a", "b"]
    assert list(chosen("readouts", side="right")["readout"]) == ["b"]
    assert set(chosen("tokens", side="left")["readout"]) == {"a"}
    assert list(chosen("readouts", {"left": "a"})["readout"]) == ["a"]


def test_codings_are_those_of_the_statements_and_of_the_topic():
    found = chosen("codings", topic="peace")
    assert list(zip(found["id"], found["topic"], strict=True)) == [
        ("a.17", "peace"),
        ("b.0", "peace"),
    ]


def test_a_link_passes_with_one_of_its_statements():
    assert len(chosen("alignment")) == 2
    (row,) = chosen("alignment", leader="Bo Berg").to_dict("records")
    assert (row["left"], row["right"]) == ("a.17", "b.0")


def test_counts_by_speaker_leave_out_the_row_of_all_speakers():
    rows = chosen("changes", topic="peace")
    assert rows["speaker"].isna().sum() == 1
    (row,) = chosen("changes", topic="peace", leader="Bo Berg").to_dict("records")
    assert (row["left"], row["right"]) == (0, 1)


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, True),
        ({"topic": "trade", "side": "left"}, True),
        ({"topic": "trade", "side": "right"}, False),
        ({"leader": "Bo Berg"}, True),
        ({"leader": "Ann Ash"}, False),
        ({"q": "Talks"}, True),
        ({"q": "fish"}, False),
    ],
)
def test_a_phrase_passes_with_one_place_that_passes(filters, found):
    assert list(chosen("phrases", **filters)["phrase"]) == (["peace talks help"] if found else [])


def test_sentences_are_found_by_their_words():
    assert list(chosen("sentences", q="MET")["text"]) == ["they met"]


@pytest.mark.parametrize("name", TAKES)
def test_a_filter_that_finds_nothing_leaves_the_columns(name):
    for filter_name in TAKES[name]:
        rows = chosen(name, **{filter_name: "zzz"})
        assert list(rows) == list(ALL[name])
        assert rows.empty or filter_name == "side"


def test_every_table_says_which_filters_it_takes():
    assert list(TAKES) == [*TABLES, *PAIR_TABLES]
    assert all(set(names) <= set(FILTERS) for names in TAKES.values())


def test_every_filter_but_words_says_its_values():
    known = values(ALL, "a", "b")
    assert set(known) == set(FILTERS) - {"q"}
    assert known["leader"] == ["Ann Ash", "Bo Berg", "Ann Ash + Bo Berg"]
    assert values(ALL, "a", "a")["side"] == ["left"]


@pytest.mark.parametrize(
    ("dates", "pair"),
    [
        ({"b": "2020-01-01", "a": "2021-01-01", "c": None}, ("b", "a")),
        ({"b": "2020-01-01", "a": None, "c": None}, ("b", "c")),
        ({"b": None, "a": None}, ("a", "b")),
    ],
)
def test_readouts_without_a_date_are_shown_first_only_where_fewer_than_two_have_one(dates, pair):
    readouts = tables(*(readout(name, published) for name, published in dates.items()))["readouts"]
    assert default_pair(readouts) == pair
