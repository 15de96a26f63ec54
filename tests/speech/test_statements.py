"""Statements: a text in; who said which words, carried or not, out."""

import pytest

from analysis import build, readout_from_text
from tests.stated import LEAD, STORE, behind_lead, statements


def test_a_position_outside_a_run_is_the_countrys_own():
    assert behind_lead("Norway welcomes the new road.") == [(("Norway",), "the new road", False)]


def test_who_relays_it_is_kept():
    text = LEAD + "A spokesman said Store praised the work of the engineers."
    table = statements(text)
    assert [(row.speakers, row.via) for row in table.itertuples()] == [(STORE, ("spokesman",))]


@pytest.mark.parametrize(
    ("quoted", "text", "mode"),
    [
        ("said that “the road is open”", "the road is open", "direct"),
        ("praised the “special place” of the road", "the “special place” of the road", "mixed"),
        ("said the road is “wide open”", "the road is “wide open”", "mixed"),
        ("said the road is open", "the road is open", "indirect"),
    ],
)
def test_quotation_marks_around_the_whole_content_stay_out(quoted, text, mode):
    table = statements(LEAD + f"Store {quoted}.")
    assert [(row.text, row.mode) for row in table.itertuples()] == [(text, mode)]


def test_the_full_stop_of_an_abbreviation_stays():
    assert behind_lead("Store said Norway trusts the U.S.") == [
        (STORE, "Norway trusts the U.S.", False)
    ]


def test_a_name_before_a_colon_says_all_of_its_paragraph():
    found = behind_lead(
        "Jonas Store: The road is open. Niinisto said so.\n\nThe snow: it was deep."
    )
    assert found == [(STORE, "The road is open", False), (STORE, "Niinisto said so", True)]


def test_a_name_without_office_before_a_colon_speaks_where_it_stands_again():
    found = behind_lead("Ada Lind: The road is open.\n\nLater Ada Lind left.")
    assert found == [(("Ada Lind",), "The road is open", False)]


@pytest.mark.parametrize("label", ["Fact Sheet", "Key Points", "Joint Press Release"])
def test_a_title_before_a_colon_is_no_speaker(label):
    found = behind_lead(f"{label}: Store said that the road is open.")
    assert found == [(STORE, "the road is open", False)]


def test_they_are_who_spoke_last_whatever_was_told_between():
    found = behind_lead(
        "Ada Lind and Eva Holm said that the road is open. It was built in May. "
        "They said that the bridge is closed."
    )
    both = ("Ada Lind", "Eva Holm")
    assert found == [(both, "the road is open", False), (both, "the bridge is closed", False)]


def test_who_reads_a_paper_does_not_say_what_is_in_it():
    assert behind_lead("Niinisto read a letter saying that all is lost.") == []


@pytest.mark.parametrize(
    "words",
    [
        "Lind spoke in parliament",
        "Lind spoke in favour",
        "Lind announced the new road, a big promise",
        "Lind said Monday",
        "It was noted",
        "As Lind noted",
        "Lind was critical of",
        "President of Norway",
        "President of the",
    ],
)
def test_a_text_may_end_without_a_full_stop(words):
    assert build([readout_from_text("a", f"President Ada Lind met.\n\n{words}")]).faults == ()
