"""The hits of a search in, the words that prove an absence out."""

import pytest

from analysis.conclusions.absence_in_words import by_words, proof, where


def absence(*hits):
    return {"readout": "b", "terms": ("oil", "gas", "coal"), "hits": hits}


@pytest.mark.parametrize(
    ("hits", "words"),
    [
        ([], "searched the 2021 text for 3 terms: none found"),
        (
            [("gas", "gas", 5, 8, "narration")],
            "searched the 2021 text for 3 terms: “gas” (1), in narration only",
        ),
        (
            [
                ("gas", "Gas", 5, 8, "heading"),
                ("oil", "oil", 9, 12, "narration"),
                ("gas", "gas", 15, 18, "narration"),
            ],
            "searched the 2021 text for 3 terms: “Gas” (2) and “oil” (1), in narration and a "
            "heading only",
        ),
        (
            [("gas", "gas", 5, 8, "statement")],
            "searched the 2021 text for 3 terms: “gas” (1), in other statements only",
        ),
    ],
)
def test_none_is_found_only_of_what_stands_nowhere(hits, words):
    assert proof(absence(*hits), "2021") == words


def test_a_sentence_names_three_words_and_counts_the_others():
    hits = [("x*", words, place, place + 2, "narration") for place, words in enumerate("abcde")]
    assert ": “a” (1), “b” (1), “c” (1) and 2 more, in" in proof(absence(*hits), "2021")


@pytest.mark.parametrize("name", ["7 December 2021", "a_file", "Talks of 2021"])
def test_a_text_that_no_year_names_is_searched_by_its_name(name):
    assert proof(absence(), name) == f"searched the text of {name} for 3 terms: none found"


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
