"""Words of statements in; the wording that they share, and its places, out."""

from dataclasses import replace

import pytest

from analysis.comparison.shared_wording import (
    occurrences,
    places_of,
    shared_wording,
    words_of_readout,
)
from tests.readout_tables import tables, worded


def words(text):
    return words_of_readout(tables(worded("a", ("Ann Ash", "peace", text))), "a")


def shared(*texts):
    return {" ".join(phrase) for phrase in shared_wording([words(text) for text in texts])}


def places(phrase, text):
    found = words(text)
    return [
        [text[found[i].start : found[i].end] for i in one]
        for one in occurrences(phrase, found, places_of(found).get(phrase[0], ()))
    ]


def test_two_content_words_in_one_order_are_a_wording():
    assert shared("open trade talks", "new trade talks") == {"trade talks"}


def test_one_word_is_none():
    assert shared("open trade", "new trade") == set()


def test_another_order_is_another_wording():
    assert shared("trade talks", "talks trade") == set()


def test_the_longest_wording_stands_for_its_parts():
    assert shared("we open new trade talks soon", "they open new trade talks late") == {
        "open new trade talks"
    }


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("open the new border", {"open border"}),
        ("open now the new border", set()),
    ],
)
def test_a_gap_has_two_words_at_most(other, expected):
    assert shared("open border", other) == expected


def test_names_alone_are_no_wording():
    assert shared("in South Oslo", "of South Oslo") == set()
    assert shared("the South Oslo issue", "a South Oslo issue") == set()


def test_a_name_inside_a_wording_belongs_to_it():
    assert shared("close the Oslo border", "open close Oslo border") == {"close oslo border"}


def test_two_wordings_of_one_pair_are_both_found():
    assert shared(
        "open border and, as we said before, cheap fish", "open border of cheap fish"
    ) == {
        "open border",
        "cheap fish",
    }


def test_inside_one_statement_there_is_nothing_to_share():
    assert shared("cheap fish and cheap fish") == set()


def stand_to(text, adjective, noun):
    """The words of `text`, in which one word stands to another."""
    found = words(text)
    by_text = {text[word.start : word.end]: word for word in found}
    head = by_text[noun].start
    return [
        type(word)(**{**vars(word), "head": head}) if word is by_text[adjective] else word
        for word in found
    ]


def test_an_adjective_without_its_noun_is_no_part_of_a_wording():
    one = stand_to("promote world peace", "world", "peace")
    other = stand_to("promote world order", "world", "order")
    assert shared_wording([one, other]) == set()


def test_an_adjective_with_its_noun_is_one():
    one = stand_to("promote world peace", "world", "peace")
    assert shared_wording([one, one[1:]]) == {("world", "peace")}


def test_every_place_is_found():
    assert places(("cheap", "fish"), "cheap fish, dear fish, cheap and good fish") == [
        ["cheap", "fish"],
        ["cheap", "fish"],
    ]


def test_a_place_has_all_words_in_order():
    assert places(("cheap", "good", "fish"), "cheap fish good, cheap and good fish") == [
        ["cheap", "good", "fish"]
    ]


def test_a_nearer_chain_without_its_noun_gives_way_to_the_next():
    found = words("expand trade links, trade and jobs")
    expand, first, links, second, *_ = found
    loose = replace(first, head=links.start)
    places = occurrences(("expand", "trade"), [expand, loose, links, second], [0])
    assert list(places) == [(0, 3)]
