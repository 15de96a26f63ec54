"""A readout in words in; where the codebook's terms stand in it out."""

import pytest
from hypothesis import given, settings

from analysis.comparison.term_search import meant, mentions
from tests.comparison.lines import GAS, LINES, NARRATION
from tests.readout_tables import tables, worded, worded_pair
from tests.seeds import LEFT, RIGHT, text_of


def test_a_hit_in_a_statement_on_something_else_is_told_from_narration():
    both = worded_pair([GAS], [("Bo Berg", "ukraine", "gas for Kyiv")])
    assert mentions(both, "b")["energy"][0].where == "statement"


def test_a_hit_in_a_heading_says_so():
    both = worded_pair([GAS], [(*NARRATION, "Gas")])
    both["sentences"].loc[both["sentences"]["readout"] == "b", "kind"] = "heading"
    assert mentions(both, "b")["energy"][0].where == "heading"


def test_words_around_a_statement_are_narration():
    both = worded_pair([("Ann Ash", "energy", "gas is good, said the oil man")])
    both["statements"]["end"] = 11
    assert [(one.words, one.where) for one in mentions(both, "a")["energy"]] == [
        ("gas", "statement"),
        ("oil", "narration"),
    ]


def test_no_term_runs_from_one_sentence_into_the_next():
    both = worded_pair([(*NARRATION, "a power"), (*NARRATION, "plant grows")])
    assert not any(mentions(both, "a").values())


def test_an_exception_of_the_codebook_is_a_hit_in_another_sense():
    (hit,) = mentions(worded_pair([(*NARRATION, "they fired tear gas")]), "a")["energy"]
    assert (hit.words, hit.where) == ("gas", "another sense")
    assert meant([hit]) == []


@pytest.mark.parametrize("words", ["political and economic ties", "cultural, economic ties"])
def test_a_noun_that_another_adjective_shares_is_a_hit(words):
    (hit,) = mentions(worded_pair([(*NARRATION, f"they deepen {words}")]), "a")["bilateral_ties"]
    assert (hit.words, hit.where) == ("ties", "narration")


@pytest.mark.parametrize("words", ["economic ties", "talks and economic ties"])
def test_an_exception_that_shares_no_adjective_is_in_another_sense(words):
    (hit,) = mentions(worded_pair([(*NARRATION, f"they deepen {words}")]), "a")["bilateral_ties"]
    assert (hit.words, hit.where) == ("ties", "another sense")


def test_a_name_in_another_sense_is_told_as_such():
    line = (*NARRATION, "a South Korean company built the road")
    (hit,) = mentions(worded_pair([line]), "a")["korean_peninsula"]
    assert (hit.words, hit.where) == ("South Korean", "another sense")


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_a_hit_is_the_words_that_stand_at_its_place(lines):
    one = tables(worded("a", *lines))
    text = " ".join(words for *_, words in lines)
    for there in mentions(one, "a").values():
        assert [text[hit.start : hit.end] for hit in there] == [hit.words for hit in there]


def test_every_hit_in_the_seeds_can_be_read_at_its_place(library):
    for name in (LEFT, RIGHT):
        text = text_of(name)
        for there in mentions(library.tables, name).values():
            assert all(text[hit.start : hit.end] == hit.words for hit in there)
