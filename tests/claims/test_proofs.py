"""Hits and counts in, the sentences that state an absence or a change out."""

import pytest
from analysis.claims.absence import by_words, proof, where
from analysis.claims.finding import recoded
from analysis.claims.raisers import raisers

from analysis.comparison.changes import changes
from tests.readout_tables import tables, worded


def absence(*hits):
    return {"readout": "b", "terms": ("oil", "gas", "coal"), "hits": hits}


@pytest.mark.parametrize(
    ("hits", "words"),
    [
        ([], "absent in 2021: 0 of 3 terms"),
        (
            [("gas", "gas", 5, 8, "narration")],
            "in narration only in 2021: 1 of 3 terms, “gas” (1)",
        ),
        (
            [
                ("gas", "Gas", 5, 8, "heading"),
                ("oil", "oil", 9, 12, "narration"),
                ("gas", "gas", 15, 18, "narration"),
            ],
            "in narration and a heading only in 2021: 2 of 3 terms, “Gas” (2) and “oil” (1)",
        ),
        (
            [("gas", "gas", 5, 8, "statement")],
            "in other statements only in 2021: 1 of 3 terms, “gas” (1)",
        ),
    ],
)
def test_absent_is_said_only_of_what_stands_nowhere(hits, words):
    assert proof(absence(*hits), "2021") == words


def test_a_sentence_names_three_words_and_counts_the_others():
    hits = [("x*", words, place, place + 2, "narration") for place, words in enumerate("abcde")]
    assert proof(absence(*hits), "2021").endswith("“a” (1), “b” (1), “c” (1) and 2 more")


def test_without_terms_nothing_can_be_searched():
    assert proof({"readout": "b", "terms": (), "hits": ()}, "7 December 2021") == (
        "no statement on 7 December 2021; no terms to search for"
    )


def test_the_places_of_hits_in_words():
    kinds = ["credit", "heading", "date line", "heading"]
    assert where([("x", "x", 0, 1, kind) for kind in kinds]) == (
        "headings, the date line and the credit"
    )


def test_words_are_grouped_the_most_frequent_first():
    hits = [("a*", words, place, place + 1, "narration") for place, words in enumerate("aBAb")]
    hits.append(("a*", "b", 9, 10, "narration"))
    assert {words: len(group) for words, group in by_words(hits).items()} == {"B": 3, "a": 2}


def test_how_firmly_a_difference_stands():
    assert recoded(6) == "would vanish if 6 statements were coded differently"
    assert recoded(1) == "would vanish if 1 statement was coded differently"
    assert recoded(3, 1) == "would vanish if 3 and 1 statements were coded differently"


def raised(left, right):
    both = tables(worded("a", *left), worded("b", *right))
    found = raisers(changes(both, "a", "b"), both["readouts"], ("2020", "2021"))
    return [(one.topic, one.sentence, one.muted) for one in found]


JOINT = ("Ann Ash and Bo Berg", "energy", "gas is good")
ALONE = ("Ann Ash", "energy", "gas is good")
HIS = ("Bo Berg", "energy", "gas is good")
KYIV = ("Bo Berg", "ukraine", "Kyiv is open")


def test_a_topic_that_went_from_both_to_one_is_told():
    assert raised([JOINT, JOINT, KYIV], [ALONE, ALONE, KYIV]) == [
        ("energy", "raised by both leaders in 2020, by Ann Ash in 2021", False)
    ]


def test_several_beside_each_of_them_are_said_to_be_joint():
    assert raised([JOINT, ALONE, HIS, HIS], [HIS]) == [
        (
            "energy",
            "raised by Bo Berg and Ann Ash, and jointly by both leaders in 2020, "
            "by Bo Berg in 2021",
            True,
        )
    ]


def test_the_same_speakers_are_no_change_whatever_the_counts():
    assert raised([ALONE, HIS, HIS], [ALONE, ALONE, HIS]) == []


def test_a_topic_of_one_side_has_no_other_raisers():
    assert raised([ALONE], [KYIV]) == []
