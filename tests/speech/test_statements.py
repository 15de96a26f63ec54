"""Statements: a text in; who said which words, carried or not, out."""

import pytest

from analysis import build, readout_from_text

LEAD = (
    "Finnish President Sauli Niinisto and his Norwegian counterpart, Jonas Store, met in Oslo.\n\n"
)
NIINISTO, STORE = ("Sauli Niinisto",), ("Jonas Store",)
BOTH = ("Sauli Niinisto", "Jonas Store")


def stated(text):
    """The (speakers, text, carried) of each statement behind the lead."""
    table = build([readout_from_text("a", LEAD + text)]).tables["statements"]
    return [(row.speakers, row.text, row.carried) for row in table.itertuples()]


@pytest.mark.parametrize(
    ("source", "speakers"),
    [
        ("Niinisto", NIINISTO),
        ("President Niinisto", NIINISTO),
        ("The Finnish president", NIINISTO),
        ("The Norwegian leader", STORE),
        ("Norway’s leader", STORE),
        ("The two leaders", BOTH),
        ("Both sides", BOTH),
        ("The two countries", BOTH),
        ("They", BOTH),
        ("Niinisto and Store", BOTH),
        ("Finland and Norway", BOTH),
        ("Finland", ("Finland",)),
        ("Helsinki", ("Finland",)),
        ("The foreign ministry", ("foreign ministry",)),
    ],
)
def test_who_a_source_is(source, speakers):
    assert stated(f"{source} said the border will stay open.") == [
        (speakers, "the border will stay open", False)
    ]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The vice president", "Ada Berg"),
        ("The Vice President", "Ada Berg"),
        ("The President", "Carl Dahl"),
        ("The crown prince", "Emil Falk"),
    ],
)
def test_an_office_is_who_holds_it(source, speaker):
    lead = (
        "Vice President Ada Berg, President Carl Dahl and Crown Prince Emil Falk met in Oslo.\n\n"
    )
    text = f"{lead}{source} said that the road is open."
    table = build([readout_from_text("a", text)]).tables["statements"]
    assert table["speakers"].tolist() == [(speaker,)]


def test_he_is_who_spoke_last():
    found = stated("Store said the road is open. He added that tolls will fall.")
    assert found == [
        (STORE, "the road is open", False),
        (STORE, "tolls will fall", False),
    ]


def test_he_is_nobody_whom_the_text_calls_she():
    found = stated("Robin Berg said it is open. She said that it is long. He said that it is new.")
    assert found == [
        (("Robin Berg",), "it is open", False),
        (("Robin Berg",), "it is long", False),
        (NIINISTO, "it is new", False),
    ]


def test_where_no_list_of_names_fits_the_text_knows_better():
    text = "Anna Lind spoke to Eva Berg. Anna Lind said it is open. He said that it is long."
    table = build([readout_from_text("a", text)]).tables["statements"]
    assert list(table["speakers"]) == [("Anna Lind",), ("Anna Lind",)]


def test_he_is_who_acted_last():
    found = stated("Niinisto said the road is open. Store drove on. He added that tolls will fall.")
    assert found == [
        (NIINISTO, "the road is open", False),
        (STORE, "tolls will fall", False),
    ]


def test_his_counterpart_is_the_other_one():
    found = stated("Store said the road is open. His counterpart said that tolls will fall.")
    assert [speakers for speakers, _, _ in found] == [STORE, NIINISTO]


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("Store’s car stopped.", STORE),
        ("The road was long.", NIINISTO),
        ("Store drove too fast, police said.", STORE),
    ],
)
def test_he_is_whom_the_sentence_before_is_about(between, who):
    found = stated(f"Niinisto said the road is open. {between} He added that tolls will fall.")
    assert found[-1] == (who, "tolls will fall", False)


def test_what_a_study_shows_is_content_inside_a_run():
    found = stated("Store said that the road is open. A study shows that tolls help.")
    assert found[-1] == (STORE, "A study shows that tolls help", True)


def test_a_run_goes_on_behind_a_cue_before_its_content():
    found = stated("Store said that the road is open. Finland has built it. Norway welcomes that.")
    assert found == [
        (STORE, "the road is open", False),
        (STORE, "Finland has built it", True),
        (STORE, "Norway welcomes that", True),
    ]


def test_a_closing_cue_takes_the_sentences_before_it():
    found = stated("The road is open. Both countries see it as a gain, Store said.")
    assert found == [
        (STORE, "The road is open", True),
        (STORE, "Both countries see it as a gain", False),
    ]


def test_the_sentences_of_a_quotation_are_one_run():
    found = stated("“The road was closed. Niinisto opened it,” Store said. “We are glad.”")
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
    assert [who for who, words, _ in stated(text) if words == "It is long"] == [speaker]


def test_what_stands_before_a_quotation_is_not_carried_with_it():
    found = stated("Niinisto praised the bridge. The road is long. “It needs repair.”")
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
    found = stated(f"Store said that the road is open. {told}")
    assert found == [(STORE, "the road is open", False)]


def test_a_run_ends_with_its_paragraph():
    found = stated("Store said that the road is open.\n\nThe road is long.")
    assert found == [(STORE, "the road is open", False)]


def test_a_position_outside_a_run_is_the_countrys_own():
    assert stated("Norway welcomes the new road.") == [(("Norway",), "the new road", False)]


def test_who_relays_it_is_kept():
    text = LEAD + "A spokesman said Store praised the work of the engineers."
    table = build([readout_from_text("a", text)]).tables["statements"]
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
    table = build([readout_from_text("a", LEAD + f"Store {quoted}.")]).tables["statements"]
    assert [(row.text, row.mode) for row in table.itertuples()] == [(text, mode)]


def test_the_full_stop_of_an_abbreviation_stays():
    assert stated("Store said Norway trusts the U.S.") == [(STORE, "Norway trusts the U.S.", False)]


def test_a_name_before_a_colon_says_all_of_its_paragraph():
    found = stated("Jonas Store: The road is open. Niinisto said so.\n\nThe snow: it was deep.")
    assert found == [(STORE, "The road is open", False), (STORE, "Niinisto said so", True)]


def test_a_name_without_office_before_a_colon_speaks_where_it_stands_again():
    found = stated("Ada Lind: The road is open.\n\nLater Ada Lind left.")
    assert found == [(("Ada Lind",), "The road is open", False)]


@pytest.mark.parametrize("label", ["Fact Sheet", "Key Points", "Joint Press Release"])
def test_a_title_before_a_colon_is_no_speaker(label):
    found = stated(f"{label}: Store said that the road is open.")
    assert found == [(STORE, "the road is open", False)]


def test_it_is_no_person():
    text = (
        "The road is safe, the ministry said. Niinisto praised it. But tolls will rise, it added."
    )
    assert stated(text)[-1] == (("ministry",), "But tolls will rise", False)
    assert "Tolls will rise" not in [
        words for _, words, _ in stated("Niinisto spoke. Tolls will rise, it said.")
    ]


def test_it_may_be_who_relayed_the_words_of_another():
    text = "Niinisto told Store that he is glad, the palace said. It said the road is safe."
    assert stated(text)[-1][:2] == (("palace",), "the road is safe")


def test_who_reads_a_paper_does_not_say_what_is_in_it():
    assert stated("Niinisto read a letter saying that all is lost.") == []


@pytest.mark.parametrize("aside", ["According to her spokesman", "Accompanied by her husband"])
def test_an_office_before_a_comma_is_not_that_of_the_name_behind_it(aside):
    lead = "Chadian President Ada Berg met Malian President Carl Dahl.\n\n"
    text = f"{lead}“We are glad,” she said. “We are not,” he said. {aside}, Berg left the hall."
    table = build([readout_from_text("a", text)]).tables["statements"]
    assert list(table["speakers"])[:2] == [("Ada Berg",), ("Carl Dahl",)]


def test_his_majesty_is_the_one_who_is_king():
    lead = "President Ada Berg spoke today with King Carl of Chad.\n\n"
    text = f"{lead}The President said trade is good. His Majesty said that roads are better."
    table = build([readout_from_text("a", text)]).tables["statements"]
    assert list(table["speakers"]) == [("Ada Berg",), ("Carl",)]
