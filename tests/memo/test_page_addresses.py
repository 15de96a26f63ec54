"""Where pages, statements and phrases are, from wherever the app is served."""

import pytest

from analysis.memo.page_addresses import Place, address

PAIR = "left=a+b&right=c"


@pytest.mark.parametrize(
    ("base", "whole"),
    [
        ("https://example.org/", "https://example.org/"),
        ("https://example.org/app/", "https://example.org/app/"),
        ("", ""),
    ],
)
def test_a_statement_opens_in_its_readout_below_any_path(base, whole):
    place = Place(base, "a b", "c")
    assert place.statement("c.10") == f"{whole}side_by_side?{PAIR}&s=c.10"


def test_parameters_that_are_not_set_are_left_out():
    place = Place("https://example.org/", "a b", "c")
    assert place.page("statements", topic="peace", leader="") == (
        f"https://example.org/statements?{PAIR}&topic=peace"
    )


def test_a_phrase_is_a_part_of_its_page():
    place = Place("https://example.org/", "a b", "c")
    assert place.phrase("step up … coöperation") == (
        f"https://example.org/wording?{PAIR}#phrase-step-up-co%C3%B6peration"
    )


def test_the_overview_is_the_root():
    assert address("overview", {}) == "./"
    assert address("topics", {"q": "a&b"}) == "topics?q=a%26b"
