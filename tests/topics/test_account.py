"""What an account is about: a text and a statement in it; the war that it speaks of out."""

import pytest

from tests.topics.codings import coded, coded_in, read, words_coded

WORDS = "The crisis can be solved only at the table."


@pytest.mark.parametrize(
    ("before", "war"),
    [
        ("They spoke of the war in Ukraine.", "ukraine"),
        ("They spoke of the war in Syria.", "syria"),
        ("They spoke of Gaza.", "middle_east"),
        ("President Orlova of Ukraine met President Marsan.", "ukraine"),
        ("They spoke of Ukraine, and then of Syria.", "syria"),
    ],
)
def test_the_crisis_is_the_war_that_the_text_is_about(before, war):
    assert coded_in(f"{before} {WORDS}", WORDS)[war] == "account"


@pytest.mark.parametrize(
    "before",
    [
        "They met.",
        "They spoke of Sudan.",
        "They spoke of Ukraine and Sudan.",
        "They praised a Ukrainian airline.",
        "They spoke of Iran.",
    ],
)
def test_it_is_no_war_where_another_or_none_was_named(before):
    assert coded_in(f"{before} {WORDS}", WORDS) == {"other": "none"}


@pytest.mark.parametrize(
    ("statement", "led"),
    [
        ("A ceasefire must come first.", True),
        ("A settlement is far away.", True),
        ("Civilians must be able to leave.", True),
        ("A ceasefire in Borduria must come first.", False),
        ("The climate crisis is grave.", False),
        ("The roads are good.", False),
    ],
)
def test_what_speaks_of_a_war(statement, led):
    assert ("ukraine" in coded_in(f"They spoke of Ukraine. {statement}", statement)) is led


def test_the_run_goes_before_the_account():
    found = coded("A ceasefire must come first.", run=words_coded("Syria is far away."))
    assert found["syria"] == (["Syria"], "account")


def test_it_is_told_in_the_tables():
    text = (
        "President Ada Lind met with President Hugo Marsan. They discussed the war in Ukraine. "
        "Lind said that a settlement was far away."
    )
    assert read(text) == [{"ukraine": "account"}]
