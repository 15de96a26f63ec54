"""Carried over: sentences without a cue in; whose words they are, by those beside them, out."""

import pytest

from tests.stated import NIINISTO, STORE, behind_lead, stated


def test_what_a_study_shows_is_content_inside_a_run():
    found = behind_lead("Store said that the road is open. A study shows that tolls help.")
    assert found[-1] == (STORE, "A study shows that tolls help", True)


def test_a_run_goes_on_behind_a_cue_before_its_content():
    found = behind_lead(
        "Store said that the road is open. Finland has built it. Norway welcomes that."
    )
    assert found == [
        (STORE, "the road is open", False),
        (STORE, "Finland has built it", True),
        (STORE, "Norway welcomes that", True),
    ]


def test_a_closing_cue_takes_the_sentences_before_it():
    found = behind_lead("The road is open. Both countries see it as a gain, Store said.")
    assert found == [
        (STORE, "The road is open", True),
        (STORE, "Both countries see it as a gain", False),
    ]


def test_the_sentences_of_a_quotation_are_one_run():
    found = behind_lead("“The road was closed. Niinisto opened it,” Store said. “We are glad.”")
    assert found == [
        (STORE, "The road was closed", True),
        (STORE, "Niinisto opened it", False),
        (STORE, "We are glad", True),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Niinisto praised the road. “It is long.” Store said that tolls will fall.", NIINISTO),
        ("Niinisto praised the road. Store opposed the bridge. “It is long.”", STORE),
        ("“It is long.” Store said that the road is open.", STORE),
    ],
)
def test_a_quoted_sentence_is_of_the_nearest_cue_before_it_or_else_behind_it(text, speaker):
    assert [who for who, words, _ in behind_lead(text) if words == "It is long"] == [speaker]


def test_what_stands_before_a_quotation_is_not_carried_with_it():
    found = behind_lead("Niinisto praised the bridge. The road is long. “It needs repair.”")
    assert found == [
        (NIINISTO, "the bridge", False),
        (NIINISTO, "It needs repair", True),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The ceremony lasted for an hour.",
        "Niinisto is expected in Stockholm.",
        "He will also visit Bergen.",
        "The two leaders discussed fish.",
    ],
)
def test_a_run_ends_where_the_reporter_tells(told):
    found = behind_lead(f"Store said that the road is open. {told}")
    assert found == [(STORE, "the road is open", False)]


def test_a_run_ends_with_its_paragraph():
    found = behind_lead("Store said that the road is open.\n\nThe road is long.")
    assert found == [(STORE, "the road is open", False)]


def test_news_is_not_carried_over():
    text = "Anna Lind said the road is long. {}"
    assert len(stated(text.format("Records of the town confirm that."))) == 1
    assert stated(text.format("Norway has many roads."))[1] == (
        "Anna Lind",
        "Norway has many roads",
    )


@pytest.mark.parametrize(
    ("sentence", "is_carried"),
    [
        ("I trust the engineers.", False),
        ("Roads for all.", False),
        ("Ada Lind is ready. Ada Lind is old.", False),
        ("The road was closed.", False),
        ("The road had been closed.", False),
        ("The road has been closed.", True),
        ("The road will be closed.", True),
        ("Oslo is ready.", True),
        ("Norway’s roads are many.", True),
    ],
)
def test_what_goes_on_with_a_run(sentence, is_carried):
    found = behind_lead(f"Store said that the road is open. {sentence}")
    carried = [(STORE, sentence.rstrip("."), True)] if is_carried else []
    assert found == [(STORE, "the road is open", False), *carried]


def test_what_something_of_a_country_does_is_carried_in_news_too():
    text = "Anna Lind said the road is long. {}"
    assert len(stated(text.format("Norway’s ships are many."))) == 2
    assert len(stated(text.format("The ships are many."))) == 1


def test_a_sentence_between_two_runs_is_of_the_one_before():
    found = behind_lead("Niinisto said that it is new. The road is long. It is open, Store said.")
    assert found[1] == (NIINISTO, "The road is long", True)


def test_an_account_behind_about_goes_on():
    found = behind_lead("Store explained in detail about the closed road. The bridge is broken.")
    assert found == [
        (STORE, "the closed road", False),
        (STORE, "The bridge is broken", True),
    ]


def test_no_run_goes_on_from_a_clause_before_the_main_one():
    aside = "After Niinisto expressed concern for the road, Store took the floor."
    assert behind_lead(f"{aside} Norway is ready to repair it.") == [
        (NIINISTO, "the road", False),
    ]
