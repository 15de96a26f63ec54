"""Spelling: a word in lower case in, its American spelling out."""

import pytest

from analysis import build, compare_readouts, readout_from_text
from analysis.language.spelling import american


@pytest.mark.parametrize(
    ("british", "same"),
    [
        ("organisation", "organization"),
        ("emphasise", "emphasize"),
        ("fertiliser", "fertilizer"),
        ("analyse", "analyze"),
        ("labour", "labor"),
        ("neighbourhood", "neighborhood"),
        ("favourable", "favorable"),
        ("colourful", "colorful"),
        ("humourless", "humorless"),
        ("favourite", "favorite"),
        ("behavioural", "behavioral"),
        ("labourer", "laborer"),
        ("defence", "defense"),
        ("theatre", "theater"),
        ("programme", "program"),
    ],
)
def test_a_british_spelling_is_an_american_word(british, same):
    assert american(british) == same


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("promise", id="no promize"),
        pytest.param("advise", id="no advize"),
        pytest.param("science", id="no sciense"),
        pytest.param("detour", id="no detor"),
        pytest.param("fourth", id="a forth, but not by its ending"),
        pytest.param("mourning", id="a morning, but not by its ending"),
        pytest.param("tour", id="a tor, but short"),
        pytest.param("prise", id="a prize, but short"),
        pytest.param("organization", id="American already"),
        pytest.param("denuclearisation", id="in no list of words"),
    ],
)
def test_what_only_looks_british_stays(word):
    assert american(word) == word


def test_the_same_sentence_in_two_spellings_is_carried_over():
    text = (
        "OSLO, 5 March {}\n\nPresident Ada Lind met King Bo Berg in Oslo. Lind said that the "
        "Shipping {} should emphasi{}e the defen{}e of harbo{}rs.\n"
    )
    american_text = text.format(2020, "Organization", "z", "s", "")
    british_text = text.format(2021, "Organisation", "s", "c", "u")
    library = build([readout_from_text("a", american_text), readout_from_text("b", british_text)])
    rows = compare_readouts(library.tables, "a", "b")["alignment"]
    assert list(rows["status"]) == ["carried over"]
