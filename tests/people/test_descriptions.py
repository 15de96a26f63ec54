"""Descriptions: a text in; whom words mean that are no name."""

import pytest

from tests.stated import speakers, stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ada Lind said the road is open. The former champion said tolls will fall.",
            ["Ada Lind", "Ada Lind"],
            id="who spoke last",
        ),
        pytest.param(
            "Ada Lind said the road is open. The driver said tolls will fall.",
            ["Ada Lind", "driver"],
            id="somebody else",
        ),
        pytest.param(
            "Ada Lind said the road is open. A former champion said tolls will fall.",
            ["Ada Lind", "former champion"],
            id="somebody new",
        ),
        pytest.param(
            "Ada Lind closed the bridge. The nurse said the road is open.",
            ["Ada Lind"],
            id="who did something last",
        ),
        pytest.param(
            "Judge Ada Lind said the road is open. The president said tolls will fall.",
            ["Ada Lind", "president"],
            id="not one with another office",
        ),
        pytest.param(
            "A ministry spokesman said it is open. Ada Lind left. The spokesman said tolls fell.",
            ["ministry spokesman", "ministry spokesman"],
            id="who was called so before",
        ),
        pytest.param(
            "Bo Falk, a spokesman for the senate, said it is open. The spokesman said tolls fell.",
            ["Bo Falk", "Bo Falk"],
            id="whose office stands behind the name",
        ),
        pytest.param(
            "The spokesman for the ministry, Bo Falk, said the road is open.",
            ["Bo Falk"],
            id="whose name stands behind the office",
        ),
        pytest.param(
            "The road is open, says investor and writer Ada Lind.",
            ["Ada Lind"],
            id="two roles of one",
        ),
    ],
)
def test_persons(text, expected):
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The transport ministry met. The ministry said the road is open.",
            ["transport ministry"],
            id="by its fuller name",
        ),
        pytest.param(
            "The ministry said the road is open. The transport ministry met.",
            ["ministry"],
            id="not by one that comes later",
        ),
        pytest.param(
            "Federal prosecutors met. The road is safe, prosecutors said.",
            ["Federal prosecutors"],
            id="people who act as one",
        ),
        pytest.param(
            "Senior officials met. The road is safe, officials said.",
            ["officials"],
            id="people who may be others",
        ),
        pytest.param(
            "BMW said the road is open. The company said tolls will fall.",
            ["BMW", "BMW"],
            id="the company that spoke last",
        ),
        pytest.param(
            "Ada Lind and the Peace Institute met. The institute said the road is open.",
            ["Peace Institute"],
            id="without a person joined to it",
        ),
        pytest.param(
            "The Peace Institute met. The institute founded in May said the road is open.",
            ["institute"],
            id="not one that is told apart",
        ),
        pytest.param(
            "Ada Lind left. The Guardian said the road is open.", ["Guardian"], id="no person"
        ),
        pytest.param(
            "The White House said the road is open. Washington said tolls will fall.",
            ["White House", "United States"],
            id="an institution by its house, a country by its capital",
        ),
        pytest.param("One farmer said the road is open.", ["farmer"], id="without a numeral"),
    ],
)
def test_bodies(text, expected):
    assert speakers(text) == expected


def test_a_bracket_before_a_name_is_no_part_of_it():
    text = (
        "Noting the progress made under the Competitiveness and Resilience (CoRe) Partnership "
        "announced in April 2021, President Ann Ash and Prime Minister Bo Berg established a "
        "new road council."
    )
    assert set(speakers(text)) == {"Partnership"}


def test_a_leader_without_a_name_is_called_by_his_office():
    text = (
        "The Prime Minister spoke to King Harald of Norway today. The Prime Minister said the road "
        "is open. They agreed to open the bridge."
    )
    assert speakers(text) == ["Prime Minister", "Prime Minister + Harald"]


def test_a_lead_describes_whom_the_next_paragraph_names():
    told = "A Finnish lawmaker said few would go.\n\n{} told reporters that it was late."
    assert stated(told.format("Park Lind"))[0][0] == "Park Lind"
    assert stated(told.format("Park Lind, a farmer,"))[0][0] == "Finnish lawmaker"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A poll published on Monday by the Institute for Policy Research said few would go.",
            "Institute for Policy Research",
            id="who published a poll",
        ),
        pytest.param(
            "A memo seen by the newspaper said few would go.",
            "memo",
            id="not who saw a memo",
        ),
        pytest.param("A Kremlin statement said few would go.", "Kremlin", id="a body's statement"),
        pytest.param("The Oslo Post said few would go.", "Oslo Post", id="a paper, no post"),
        pytest.param(
            "According to local media reports, few would go.", "local media", id="media reports"
        ),
        pytest.param(
            "State news agency KCNA said few would go.", "KCNA", id="a name behind its kind"
        ),
        pytest.param(
            "The country's biggest bank, Nordea, said few would go.",
            "Nordea",
            id="a name set beside its kind",
        ),
        pytest.param(
            "The ministry, the largest employer in Oslo, said few would go.",
            "ministry",
            id="no name set beside its kind",
        ),
        pytest.param(
            "The nonpartisan Budget Office said few would go.",
            "Budget Office",
            id="without what describes a name",
        ),
        pytest.param(
            "The country's disaster agency said few would go.",
            "disaster agency",
            id="without the country's",
        ),
        pytest.param("Press officers said few would go.", "Press officers", id="press officers"),
        pytest.param("Two officials said few would go.", "officials", id="any two officials"),
        pytest.param(
            "Advisers to the king said few would go.", "Advisers to the king", id="whose advisers"
        ),
        pytest.param(
            "Two officials familiar with the plan, who left, said few would go.",
            "officials familiar with the plan",
            id="what tells nameless people apart",
        ),
        pytest.param(
            "Several sources in the party said on Monday few would go.",
            "sources in the party",
            id="without a quantity",
        ),
        pytest.param(
            "A spokesman in a statement said few would go.", "spokesman", id="not where it was said"
        ),
        pytest.param("General Ada Lind said few would go.", "Ada Lind", id="a rank"),
        pytest.param(
            "The Justice Department said few would go.", "Justice Department", id="a department"
        ),
        pytest.param(
            "Sen. Bob Lind, D-W.Va., said few would go.", "Bob Lind", id="a party behind a name"
        ),
        pytest.param(
            "FILE - Anna Lind speaks. Lind said few would go.", "Anna Lind", id="a caption's mark"
        ),
    ],
)
def test_who_a_source_is(text, expected):
    assert stated(text)[-1][0] == expected


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The wife of the President of Norway", "Ada Lind"),
        ("The wife of the President of Iceland", "Eva Rask"),
        ("The wife of the President of Chile", "wife of the President of Chile"),
        ("The wife of the mayor", "wife of the mayor"),
    ],
)
def test_the_spouse_of_a_leader_is_the_first_lady_of_that_state(source, speaker):
    lead = "The First Lady of Norway Ada Lind met with the First Lady of Iceland Eva Rask. "
    assert speakers(f"{lead}{source} said the road is open.") == [speaker]


def test_the_president_of_a_body_is_not_the_president_of_a_state():
    lead = "President of Norway Ada Lind spoke with President of the Nordic Council Bo Rask. "
    text = f"{lead}The President of Norway and the President of the Nordic Council agreed to meet."
    assert speakers(text) == ["Ada Lind + Bo Rask"]


MESSAGE = "President Ada Lind met King Bo Rask. The king agreed that trade grows. "


@pytest.mark.parametrize("noun", ["message", "letter", "telegram"])
def test_a_message_speaks_for_who_sent_it(noun):
    text = f"{MESSAGE}The President sent a {noun} to Oslo. The {noun} reads:“The road is open.”"
    assert stated(text)[-1] == ("Ada Lind", "The road is open")


def test_another_message_is_nobody_s():
    text = f"{MESSAGE}The President sent a message to Oslo. The other message reads: “I am well.”"
    assert speakers(text)[-1] != "Ada Lind"
