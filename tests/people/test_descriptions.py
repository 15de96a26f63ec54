"""Descriptions: a text in; whom words mean that are no name."""

import pytest

from analysis import build, readout_from_text


def speakers(text):
    table = build([readout_from_text("a", text)]).tables["statements"]
    return [" + ".join(row.speakers) for row in table.itertuples()]


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
            "Noting the progress made under the Competitiveness and Resilience (CoRe) Partnership "
            "announced in April 2021, President Ann Ash and Prime Minister Bo Berg established a "
            "new road council.",
            ["Partnership"],
            id="without the bracket before it",
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
            "The White House said the road is open. Washington said tolls will fall.",
            ["White House", "United States"],
            id="an institution by its house, a country by its capital",
        ),
        pytest.param("One farmer said the road is open.", ["farmer"], id="without a numeral"),
    ],
)
def test_bodies(text, expected):
    assert speakers(text) == expected


def test_a_leader_without_a_name_is_called_by_his_office():
    text = (
        "The Prime Minister spoke to King Harald of Norway today. The Prime Minister said the road "
        "is open. They agreed to open the bridge."
    )
    assert speakers(text) == ["Prime Minister", "Prime Minister + Harald"]
