"""The hits of a search in, the words that prove an absence out."""

import pytest

from analysis.conclusions.absence_in_words import by_words, proof, where


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
