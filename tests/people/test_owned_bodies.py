"""Bodies that are somebody's, and their statements: a text in; whom the words mean out."""

import pytest

from tests.stated import speakers

LEAD = "Prime Minister Eva Dahl of Norway had a call with Chancellor Tom Berg. "
OWNED = "office administration presidency government cabinet chancellery"
STATEMENTS = "statement readout communique communiqué"


@pytest.mark.parametrize(
    "source",
    [
        "The office of Dahl",
        "The office of Eva Dahl",
        "Prime Minister Dahl's office",
        "The Prime Minister's office",
        "Her office",
        "The office",
    ],
)
def test_one_body_has_several_phrases(source):
    text = f"{LEAD}Dahl's office said few would go. {source} said it was late."
    assert speakers(text) == ["Dahl's office", "Dahl's office"]


@pytest.mark.parametrize("source", ["Dahl's press office", "Berg's office", "The post office"])
def test_another_body_keeps_its_words(source):
    text = f"{LEAD}Dahl's office said few would go. {source} said it was late."
    assert speakers(text) == ["Dahl's office", source.removeprefix("The ")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norwegian presidency", "Norway's presidency"),
        ("Norwegian presidency", "The presidency of Norway"),
        ("Dahl administration", "Dahl's administration"),
        ("Dahl administration", "The administration of Dahl"),
    ],
)
def test_a_body_is_called_by_its_first_phrase(first, second):
    text = f"{LEAD}The {first} said few would go. {second} said it was late."
    assert speakers(text) == [first, first]


def test_a_phrase_with_s_comes_before_one_with_of():
    text = f"{LEAD}The office of Dahl said few would go. Dahl's office said it was late."
    assert speakers(text) == ["Dahl's office", "Dahl's office"]


def test_her_office_is_that_of_who_spoke_last():
    assert speakers(f"{LEAD}Dahl said few would go. Her office said it was late.") == [
        "Eva Dahl",
        "Eva Dahl's office",
    ]
    assert speakers(f"{LEAD}Dahl said few would go. Her ministry said it was late.") == [
        "Eva Dahl",
        "ministry",
    ]


def test_every_body_that_may_be_somebody_s():
    for noun in OWNED.split():
        text = f"{LEAD}Dahl's {noun} said few would go. The {noun} of Eva Dahl said it was late."
        assert speakers(text) == [f"Dahl's {noun}"] * 2
    text = f"{LEAD}Dahl's team said few would go. The team of Eva Dahl said it was late."
    assert speakers(text) == ["Dahl's team", "team of Eva Dahl"]


@pytest.mark.parametrize("word", STATEMENTS.split())
def test_a_statement_is_that_of_the_body_that_spoke_last(word):
    text = f"{LEAD}The Kremlin said few would go. Berg said it rained. The {word} said it was late."
    assert speakers(text) == ["Kremlin", "Tom Berg", "Kremlin"]


@pytest.mark.parametrize(
    ("before", "statement", "speaker"),
    [
        pytest.param("The foreign ministry", "The statement", "foreign ministry", id="a ministry"),
        pytest.param("Norway", "The statement", "Norway", id="a country"),
        pytest.param("Dahl", "The statement", "statement", id="no body"),
        pytest.param("Officials", "The statement", "statement", id="people"),
        pytest.param("The Kremlin", "A statement", "statement", id="another statement"),
        pytest.param("The Kremlin", "The joint statement", "joint statement", id="told apart"),
        pytest.param("The Kremlin", "The statement of Monday", "statement of Monday", id="of"),
        pytest.param("The Kremlin", "The poll", "poll", id="no statement"),
    ],
)
def test_whose_statement_it_is(before, statement, speaker):
    text = f"{LEAD}{before} said few would go. {statement} said it was late."
    assert speakers(text)[-1] == speaker
