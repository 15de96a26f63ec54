"""A place in the texts in; the statement that is opened there, and the links, out."""

import re

import pytest

from tests.pages.shown import app, links, markup, text
from tests.seeds import LEFT, RIGHT, SIDES

# The opened statement


def test_side_by_side_opens_the_statement_of_the_address():
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=f"{RIGHT}.1864"))
    assert "Most countries support easing tensions" in words
    assert "none. No reporting verb appears in the sentence" in words
    assert "characters 1864 to 1966 of 2023-03-21_moscow.txt" in words


def test_an_offset_inside_a_statement_opens_it_and_says_so():
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=f"{RIGHT}.1900"))
    assert f"“{RIGHT}.1900” is no statement's start: this statement covers it." in words
    assert "Most countries support easing tensions" in words


def test_an_offset_in_the_narration_opens_its_sentence_and_says_so():
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=f"{LEFT}.2470"))
    assert "lies in no statement: its sentence is shown instead." in words
    assert "No statement: narration It is their third official meeting this year." in words


@pytest.mark.parametrize("digits", [7, 30, 250])
def test_an_offset_of_many_digits_lies_outside_the_text(digits):
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=f"{LEFT}.{'9' * digits}"))
    assert "lies outside the text." in words


@pytest.mark.parametrize("s", ["nonsense", "other.12", f"{LEFT}.x", f"{LEFT}.99999"])
def test_a_statement_that_does_not_exist_is_named(s):
    words = text(app("side_by_side", left=LEFT, right=RIGHT, s=s))
    assert f"“{s}”" in words


def test_a_filter_that_matches_nothing_says_which_and_how_to_clear_it():
    test = app("side_by_side", left=LEFT, right=RIGHT, topic="ukraine", side="left")
    assert "No statement: topic Ukraine; in 2017." in text(test)
    assert f"side_by_side?left={LEFT}&right={RIGHT}" in links(test)
    assert "Clear the filters" in text(test)


def test_a_statements_detail_tells_its_counterparts_and_phrases():
    test = app("side_by_side", **SIDES, s=f"{LEFT}.1603")
    words = text(test)
    assert "In the other readout" in words
    assert "2 of 13 content words shared" in words
    assert "“dialogue and negotiation”" in words
    assert f"wording?left={LEFT}&right={RIGHT}#phrase-dialogue-and-negotiation" in links(test)


def test_a_statement_without_a_counterpart_says_so():
    assert "No statement in 2023 is linked with it: too few words in common." in text(
        app("side_by_side", **SIDES, s=f"{LEFT}.1811")
    )


# Links


def test_side_by_side_counts_the_links_with_their_base():
    words = text(app("side_by_side"))
    assert "6 links between statements: 0 carried over, 1 reworded and 5 related" in words
    assert "With a counterpart: 6 of 16 statements in 2017; 5 of 17 statements in 2023" in words


def test_a_link_shows_what_was_kept_deleted_and_inserted():
    body = markup(app("side_by_side"))
    (card,) = [
        card
        for card in re.findall(r"<article.*?</article>", body, re.S)
        if "no.\u00a04" in card and "no.\u00a02" in card
    ]
    assert "comprehensive strategic partners of" in card
    assert re.search(r"<ins>.*?each other&#39;s biggest neighbor and.*?</ins>", card)
    assert "[only in 2023: " in card
    assert "6 of 14 content words shared" in card


def test_a_filter_leaves_the_links_of_what_it_lets_through():
    words = text(app("side_by_side", **SIDES, topic="korean_peninsula"))
    assert "2 of 6 links with a statement: topic Korean Peninsula" in words


def test_one_readout_alone_has_no_links():
    alone, beside = (
        text(app("side_by_side", **pair)) for pair in ({"left": LEFT, "right": LEFT}, {})
    )
    assert "links between statements" in beside
    assert "links between statements" not in alone
