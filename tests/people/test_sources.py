"""Whom small words mean: each of a list before or for a speaker in, the speaker out."""

import pytest

from tests.stated import BOTH, speakers, stated, statements


@pytest.mark.parametrize(
    "word",
    [
        "the",
        "a",
        "an",
        "one",
        "another",
        "this",
        "that",
        "these",
        "those",
        "some",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
    ],
)
def test_no_pointer_is_part_of_a_source(word):
    who = "officials" if word in ("these", "those", "some") else "official"
    assert speakers(f"{word.title()} {who} said few would go.") == [who]


@pytest.mark.parametrize("word", ["two", "several", "many", "enough", "few", "numerous"])
def test_no_quantity_is_part_of_a_source(word):
    assert speakers(f"{word.title()} officials said few would go.") == ["officials"]


LEAD = "Finnish President Sauli Niinisto met Norwegian Prime Minister Jonas Store.\n\n"


@pytest.mark.parametrize("word", ["They", "Both", "We", "Each", "They themselves"])
def test_all_who_met(word):
    table = statements(f"{LEAD}{word} said the road is open.")
    assert table["speakers"].tolist() == [BOTH]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The king and Ada Lind said few would go.", "king + Ada Lind"),
        ("The king and the queen in a statement said few would go.", "king + queen"),
        ("A farmer and Ada Lind said few would go.", "farmer + Ada Lind"),
        ("Farmer and writer Ada Lind said few would go.", "Ada Lind"),
        ("Ada Lind and Emil Falk said few would go.", "Ada Lind + Emil Falk"),
    ],
)
def test_who_is_one_and_who_is_two(text, expected):
    assert [who for who, _ in stated(text)] == [expected]


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("President Emil Falk", "Emil Falk"),
        ("Danish President Emil Falk", "Norwegian president"),
    ],
)
def test_a_leader_whose_country_the_text_leaves_out_is_the_one_of_another(who, speaker):
    lead = f"Swedish President Ada Lind met {who} in Oslo.\n\n"
    assert speakers(f"{lead}The Norwegian president said the road is open.") == [speaker]


def test_of_two_leaders_without_a_country_neither_is_taken():
    lead = "President Ada Lind met President Emil Falk in Oslo.\n\n"
    text = f"{lead}The Norwegian president said the road is open."
    assert speakers(text) == ["Norwegian president"]


def test_the_country_behind_an_office():
    lead = "Swedish President Ada Lind met Norwegian President Emil Falk in Oslo.\n\n"
    assert speakers(f"{lead}The president of Norway said the road is open.") == ["Emil Falk"]
    assert speakers(f"{lead}The president of Sweden said the road is open.") == ["Ada Lind"]


@pytest.mark.parametrize(
    ("kind", "source"),
    [("media", "local media"), ("press", "local press"), ("weather", "local weather reports")],
)
def test_whose_reports_they_are(kind, source):
    assert speakers(f"According to local {kind} reports, few would go.") == [source]


@pytest.mark.parametrize("word", ["spokesman", "spokeswoman", "spokesperson"])
@pytest.mark.parametrize(
    ("office", "is_meant"), [("Press Secretary", True), ("Foreign Minister", False)]
)
def test_who_may_be_a_spokesman(word, office, is_meant):
    text = f"{office} Ada Lind said few would go. The {word} said it was late."
    assert speakers(text) == ["Ada Lind", "Ada Lind" if is_meant else word]


@pytest.mark.parametrize(("pronoun", "speaker"), [("He", "Carl Dahl"), ("She", "Ada Berg")])
def test_a_pronoun_of_one_gender(pronoun, speaker):
    lead = "Queen Ada Berg met King Carl Dahl in Oslo.\n\n"
    assert speakers(f"{lead}{pronoun} said the road is open.") == [speaker]


@pytest.mark.parametrize("word", ["from", "by"])
def test_who_made_a_poll(word):
    text = f"A poll {word} the Institute for Tolls said few would go."
    assert speakers(text) == ["Institute for Tolls"]
