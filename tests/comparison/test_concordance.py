"""A search in; every place in context out."""

import pytest

from analysis.comparison.concordance import CONTEXT, concordance, in_order
from tests.readout_tables import tables, worded

PAIR = tables(
    worded(
        "a",
        ("Ann Ash", "trade", "We want cheap fish, and cheaper bread"),
        ("", "", "Fish is cheap in the north"),
    ),
    worded("b", ("Bo Berg", "trade", "Fishing for deep-sea fish")),
)


def found(search, readouts=("a", "b")):
    rows = concordance(PAIR, readouts, search)
    return [(row.readout, row.words, row.start) for row in rows.itertuples()]


def contexts(order, search="fish"):
    rows = in_order(concordance(PAIR, ["a", "b"], search), order)
    return [(row.left.split()[-1:], row.right.split()[:1]) for row in rows.itertuples()]


def test_every_place_in_text_order_narration_too():
    assert found("fish") == [("a", "fish", 14), ("a", "Fish", 38), ("b", "fish", 21)]


def test_a_row_tells_who_says_it_and_its_context():
    row = concordance(PAIR, ["a"], "cheap fish").iloc[0]
    assert (row["left"], row["words"], row["right"]) == (
        "We want",
        "cheap fish",
        ", and cheaper bread Fish is cheap in the north",
    )
    assert (row["speaker"], row["kind"]) == ("Ann Ash", "statement")
    other = concordance(PAIR, ["a"], "north").iloc[0]
    assert other["kind"] == "narration"
    assert other.isna()["speaker"]


def test_a_word_finds_its_inflections():
    pair = {
        **PAIR,
        "tokens": PAIR["tokens"].assign(
            lemma=PAIR["tokens"]["lemma"].replace({"cheaper": "cheap"})
        ),
    }
    rows = concordance(pair, ["a"], "cheaper")
    assert list(rows["words"]) == ["cheap", "cheaper", "cheap"]
    assert list(concordance(pair, ["a"], "“cheaper”")["words"]) == ["cheaper"]


def test_a_word_that_stands_only_in_another_form_finds_it():
    pair = tables(worded("a", ("", "", "cheaper bread")))
    pair["tokens"] = pair["tokens"].replace({"lemma": {"cheaper": "cheap"}})
    assert list(concordance(pair, ["a"], "cheap")["words"]) == ["cheaper"]
    assert list(concordance(pair, ["a"], "“cheap”")["words"]) == []


@pytest.mark.parametrize(
    ("search", "words"),
    [
        ("fish*", ["fish", "Fish", "Fishing", "fish"]),
        ("CHEAP FISH", ["cheap fish"]),
        ("fish and", ["fish, and"]),
        ("deep-sea fish", ["deep-sea fish"]),
        ("bread fish", []),
        ("", []),
        ("*", []),
        ("“”", []),
        (".[(", []),
        ("fish fish fish fish fish fish fish fish", []),
    ],
)
def test_searches(search, words):
    assert [word for _, word, _ in found(search)] == words


@pytest.mark.parametrize("search", ["U.S.", "COVID-19", "1,000", "doesn't", "Dr. Li", "Li’s"])
def test_a_search_is_cut_as_the_text_is(search):
    words = "Dr. Li’s U.S. trip doesn't end COVID-19 for 1,000 people"
    assert len(concordance(tables(worded("a", ("", "", words))), ["a"], search)) == 1


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("readout", [(["cheap"], [","]), (["bread"], ["is"]), (["deep-sea"], [])]),
        ("left context", [(["bread"], ["is"]), (["cheap"], [","]), (["deep-sea"], [])]),
        ("right context", [(["deep-sea"], []), (["cheap"], [","]), (["bread"], ["is"])]),
        ("speaker", [(["bread"], ["is"]), (["cheap"], [","]), (["deep-sea"], [])]),
    ],
)
def test_rows_can_be_sorted(order, expected):
    assert contexts(order) == expected


def test_the_context_is_cut_at_whole_words():
    long = " ".join(f"word{n}" for n in range(40))
    one = tables(worded("a", ("", "", f"{long} fish {long}")))
    row = concordance(one, ["a"], "fish").iloc[0]
    for context in (row["left"], row["right"]):
        assert CONTEXT - 10 < len(context) <= CONTEXT
        assert set(context.split()) <= set(long.split())
