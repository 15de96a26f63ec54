"""Two readouts, or a search, in; the phrases and places, with their speakers, out."""

import re

import pytest

from tests.pages.readouts import FULL, OTHERS
from tests.pages.shown import app, markup, rows, text, unfolded
from tests.seeds import LEFT, RIGHT, SIDES

PLAIN = """ date 2020-01-05 Rome

President Bo Berg and President Ann Ash met in Rome.

Ash said that it rains. Berg said that trade must grow.
"""
HOSTILE = """ date 2021-01-05 Rome

President Bo Berg and President Ann Ash met in Rome.

Ash said that <b>cheap</b> **fish** and <i>old</i> wine help. Berg said that <b>cheap</b> **fish**
and <i>old</i> wine hurt.
"""


def cells(row):
    return [re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td.*?</td>", row, re.S)]


# Set phrases


def phrase_row(phrase, **params):
    """The row that tells of a phrase; the matrix above it has one with numbers alone."""
    told = f'id="phrase-{"-".join(phrase.split())}"'
    (row,) = [row for row in rows(app("wording", **params)) if told in row]
    return row


def test_the_headline_counts_the_phrases_of_both_readouts():
    assert "7 set phrases appear in both readouts, 5 of them with another speaker or topic" in text(
        app("wording")
    )


def test_a_phrase_stands_with_its_speakers_on_each_side_and_its_migration():
    row = phrase_row("dialogue and negotiation")
    phrase, left, right, migration = cells(row)
    assert phrase.startswith("dialogue and negotiation")
    assert left == "attributed to both leaders"
    assert right == "Xi Jinping"
    assert migration == (
        "in 2017 both leaders, on Korean Peninsula; "
        "in 2023 Xi Jinping alone, on Ukraine and Peace and security"
    )
    assert f"s={LEFT}.1667" in row
    assert f"s={RIGHT}.2047" in row


def test_a_phrase_has_its_places_in_context():
    row = phrase_row("dialogue and negotiation")
    assert "<strong>dialogue and negotiation</strong>" in row
    assert "proper settlement of the peninsula issue via" in row


def test_an_echo_names_the_side_and_who_comes_first():
    row = phrase_row("world multi polarity")
    assert cells(row)[3] == "Xi Jinping first in the text in 2023, also Vladimir Putin"


def test_the_matrix_counts_the_places_of_a_phrase_by_speaker_and_side():
    test = unfolded("wording")
    heads = re.findall(r'<th scope="col">([^<]*)</th>', markup(test))[:7]
    assert heads[1:] == [
        f"{who}, {year}"
        for who in ("Xi Jinping", "Vladimir Putin", "both leaders")
        for year in (2017, 2023)
    ]
    link = '#phrase-dialogue-and-negotiation"'
    (row,) = [row for row in rows(test) if link in row]
    assert cells(row)[1:] == ["0", "1", "0", "0", "1", "0"]
    (chart,) = test.get("plotly_chart")
    assert "“dialogue and negotiation”: Xi Jinping, 2023, both leaders, 2017" in chart.proto.alt


def test_the_phrases_have_no_column_for_who_was_at_the_other_meeting_alone(pair):
    body = markup(unfolded("wording", **pair(FULL, OTHERS)))
    heads = re.findall(r'<th scope="col">([^<]*)</th>', body.partition("</table>")[0])
    assert [head for head in heads if "and" in head] == [
        "Ann Ash and Bo Berg, 5 January 2020",
        "Ann Ash and Cy Cole, 9 March 2020",
    ]


def test_many_phrases_have_a_matrix_of_the_first_and_tables_of_all(pair):
    nouns = [f"{a}{b}" for a in ("fish", "salt", "rope", "coal", "wool") for b in "abcdef"]
    said = "\n\n".join(f"Ash said that cheap {noun} helps." for noun in nouns)
    first = PLAIN.replace("Ash said that it rains.", said)
    body = text(app("wording", **pair(first, first.replace("2020", "2021"))))
    assert re.search(r"The first 24 of \d+ phrases; the tables below have all\.", body)


def test_readouts_without_common_wording_say_so(pair):
    words = text(app("wording", **pair(PLAIN, PLAIN.replace("trade must grow", "it snows"))))
    assert "No set phrase: no two statements share two content words in one order." in words


def test_phrases_of_one_side_alone_are_said_to_be_so(pair):
    twice = f"{PLAIN}\nAsh stressed that trade must grow."
    words = text(app("wording", **pair(twice, PLAIN.replace("trade must grow", "it snows"))))
    assert "No set phrase appears in both readouts" in words
    assert "Used by two leaders in one readout" in words


def test_one_readout_beside_itself_shows_its_own_phrases():
    words = text(app("wording", left=RIGHT, right=RIGHT))
    assert "Set phrases of this readout" in words
    assert "national development and rejuvenation" in words


def test_markup_in_a_phrase_stands_there_as_text(pair):
    body = markup(app("wording", **pair(HOSTILE, HOSTILE), q="fish"))
    assert "<b>" not in body
    assert "<i>" not in body
    assert "&lt;b&gt;" in body


def test_a_file_that_is_called_like_a_word_of_the_page_changes_no_words(folder):
    lines = ["Ash said that cheap fish helps.", "Berg said that people want cheap fish."]
    for name, year, line in (("speaker", "2020", lines[0]), ("topic", "2021", lines[1])):
        text = PLAIN.replace("2020", year).replace("Ash said that it rains.", line)
        (folder / f"{name}.txt").write_text(text)
    row = phrase_row("cheap fish", left="speaker", right="topic")
    assert cells(row)[3] == "in 2020 Ann Ash alone; in 2021 Bo Berg alone"


# A search


def test_a_search_finds_every_place_of_both_texts_with_who_says_it():
    test = app("wording", **SIDES, q="negotiation")
    assert "“negotiation”: 1 in 2017 and 1 in 2023, by readout" in text(test)
    found = [cells(row) for row in rows(test) if "<strong>negotiation</strong>" in row]
    found = [row for row in found if len(row) == 4 and row[2] == "negotiation"]
    assert [(row[0].split("\u2002")[1], row[1][-12:]) for row in found] == [
        ("attributed to both leaders", "dialogue and"),
        ("Xi Jinping", "dialogue and"),
    ]


def test_a_search_finds_narration_and_headings():
    test = app("wording", **SIDES, q="Syria")
    assert "1 in 2017 and 0 in 2023" in text(test)
    assert "narration" in text(test)
    assert "heading" in text(app("wording", **SIDES, q="logic"))


def test_a_search_can_be_sorted_by_the_address():
    test = app("wording", **SIDES, q="coordination", order="right context")
    found = [cells(row) for row in rows(test)]
    rights = [row[3] for row in found if len(row) == 4 and row[2] == "coordination"]
    words = [re.findall(r"\w+", right.lower()) for right in rights]
    assert len(words) > 5
    assert words == sorted(words)


def test_an_unknown_order_is_named():
    told = "There is no “size” for order: left out."
    assert told in text(app("wording", **SIDES, q="peace", order="size"))


@pytest.mark.parametrize("search", ["football", "()[]", "“”", "*"])
def test_a_search_without_a_place_says_so_and_how_to_clear_it(search):
    test = app("wording", **SIDES, q=search)
    assert f"No passage: “{search}” appears in neither text." in text(test)
    assert "Clear the search" in text(test)
