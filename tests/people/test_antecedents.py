"""Antecedents: a text in; whom its pronouns and repeated descriptions mean out."""

import pytest

from tests.stated import NIINISTO, STORE, behind_lead, stated, statements


def test_he_is_who_spoke_last():
    found = behind_lead("Store said the road is open. He added that tolls will fall.")
    assert found == [
        (STORE, "the road is open", False),
        (STORE, "tolls will fall", False),
    ]


def test_he_is_who_acted_last():
    found = behind_lead(
        "Niinisto said the road is open. Store drove on. He added that tolls will fall."
    )
    assert found == [
        (NIINISTO, "the road is open", False),
        (STORE, "tolls will fall", False),
    ]


@pytest.mark.parametrize(
    ("between", "who"),
    [
        ("Store’s car stopped.", STORE),
        ("The road was long.", NIINISTO),
        ("Store drove too fast, police said.", STORE),
    ],
)
def test_he_is_whom_the_sentence_before_is_about(between, who):
    found = behind_lead(f"Niinisto said the road is open. {between} He added that tolls will fall.")
    assert found[-1] == (who, "tolls will fall", False)


def test_he_is_nobody_whom_the_text_calls_she():
    found = behind_lead(
        "Robin Berg said it is open. She said that it is long. He said that it is new."
    )
    assert found == [
        (("Robin Berg",), "it is open", False),
        (("Robin Berg",), "it is long", False),
        (NIINISTO, "it is new", False),
    ]


def test_where_no_list_of_names_fits_the_text_knows_better():
    text = "Anna Lind spoke to Eva Berg. Anna Lind said it is open. He said that it is long."
    table = statements(text)
    assert list(table["speakers"]) == [("Anna Lind",), ("Anna Lind",)]


def test_his_counterpart_is_the_other_one():
    found = behind_lead("Store said the road is open. His counterpart said that tolls will fall.")
    assert [speakers for speakers, _, _ in found] == [STORE, NIINISTO]


def test_his_majesty_is_the_one_who_is_king():
    lead = "President Ada Berg spoke today with King Carl of Chad.\n\n"
    text = f"{lead}The President said trade is good. His Majesty said that roads are better."
    table = statements(text)
    assert list(table["speakers"]) == [("Ada Berg",), ("Carl",)]


@pytest.mark.parametrize("aside", ["According to her spokesman", "Accompanied by her husband"])
def test_an_office_before_a_comma_is_not_that_of_the_name_behind_it(aside):
    lead = "Chadian President Ada Berg met Malian President Carl Dahl.\n\n"
    text = f"{lead}“We are glad,” she said. “We are not,” he said. {aside}, Berg left the hall."
    table = statements(text)
    assert list(table["speakers"])[:2] == [("Ada Berg",), ("Carl Dahl",)]


def test_it_is_no_person():
    text = (
        "The road is safe, the ministry said. Niinisto praised it. But tolls will rise, it added."
    )
    assert behind_lead(text)[-1] == (("ministry",), "But tolls will rise", False)
    assert "Tolls will rise" not in [
        words for _, words, _ in behind_lead("Niinisto spoke. Tolls will rise, it said.")
    ]


def test_it_may_be_who_relayed_the_words_of_another():
    text = "Niinisto told Store that he is glad, the palace said. It said the road is safe."
    assert behind_lead(text)[-1][:2] == (("palace",), "the road is safe")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Lord Lind spoke. Lind said few would go. Lady Lind said many would.",
            ["Lord Lind", "Lady Lind"],
            id="peers without a given name",
        ),
        pytest.param(
            "Baroness Anna Lind said few would go. Baroness Lind said she knew.",
            ["Anna Lind", "Anna Lind"],
            id="a peer with a given name",
        ),
        pytest.param(
            "Sir Peter Lind said few would go. Lady Lind said many would.",
            ["Peter Lind", "Lady Lind"],
            id="a lady is no Peter",
        ),
        pytest.param(
            "A trade group, the Toll Alliance, met. Air Norge said few would go. "
            "The airline said it was full.",
            ["Air Norge", "Air Norge"],
            id="the airline",
        ),
        pytest.param(
            "Anna Lind came. “They bullied Peter Berg. He left,” Lind said. “So did I,” she said.",
            ["Anna Lind", "Anna Lind", "Anna Lind"],
            id="who acts in a quotation is nobody in the report",
        ),
        pytest.param(
            "An Oslo spokesman shrugged. “It is late,” the spokesman said.",
            ["Oslo spokesman"],
            id="the spokesman of before",
        ),
        pytest.param(
            "For Dolores Lind, of Oslo, the matter is plain. She said few would go.",
            ["Dolores Lind"],
            id="whom a sentence is about",
        ),
        pytest.param(
            "People familiar with the plan met. “It is late,” the people said.",
            ["People familiar with the plan"],
            id="the people of before",
        ),
        pytest.param(
            "Senior toll officials met. “It is late,” one of the officials said.",
            ["Senior toll officials"],
            id="one of the officials of before",
        ),
        pytest.param(
            "Senior toll officials met. “It is late,” the official said.",
            ["Senior toll official"],
            id="the official of before",
        ),
        pytest.param(
            "The mayors said few would go. Mayor Ada Lind left.", ["mayors"], id="several mayors"
        ),
        pytest.param(
            "Ada Lind said few would go. Bob Falk yawned. The Texan said it was late.",
            ["Ada Lind", "Bob Falk"],
            id="who did something last",
        ),
        pytest.param(
            "One aide said few would go. “I would not,” they added.",
            ["aide", "aide"],
            id="they for one",
        ),
        pytest.param(
            "Ada Lind left. The senate and herself had agreed to open the road.",
            ["senate + Ada Lind"],
            id="herself",
        ),
        pytest.param(
            "Ada Lind said few would go. I told the senate that it was late.",
            ["Ada Lind", "Ada Lind"],
            id="I, where marks are lost",
        ),
        pytest.param("I said that it was late.", [], id="I of nobody"),
        pytest.param(
            "Ada Lind had a conversation with President of Norway Emil Falk.\n\n"
            "Both sides noted that trade grows. The President of Norway said few would go. "
            "The Presidents agreed to meet.",
            ["Ada Lind + Emil Falk", "Emil Falk", "Ada Lind + Emil Falk"],
            id="who meets a leader has met, too",
        ),
        pytest.param(
            "Prime Minister Shri Emil Falk spoke. He said few would go.",
            ["Emil Falk"],
            id="an honorific",
        ),
        pytest.param(
            "Minister Ada von der Lind spoke. Von der Lind said few would go.",
            ["Ada von der Lind"],
            id="a small word that begins a sentence",
        ),
        pytest.param(
            "Prime Minister LIND Ada spoke. Prime Minister Lind said few would go.",
            ["LIND Ada"],
            id="a family name in capitals",
        ),
        pytest.param(
            "Press Secretary Emil Falk said few would go. “It is late,” the spokesman said.",
            ["Emil Falk", "Emil Falk"],
            id="the spokesman is the press secretary",
        ),
        pytest.param(
            "According to the ministry's press secretary, Ms. Ada Lind, few would go.",
            ["Ada Lind"],
            id="a title before a name that is set beside",
        ),
    ],
)
def test_who_is_meant_again(text, expected):
    assert [speakers for speakers, _ in stated(text)] == expected
