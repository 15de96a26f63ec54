"""Long offices: words in; what stands between an office and a name, with state and field, out."""

import pytest

from analysis.language.long_offices import domains

FIELDS = """
    affairs defense defence finance economy trade commerce energy health interior justice education
    culture agriculture transport industry environment development labour labor tourism security
    migration science technology infrastructure integration cooperation treasury policy refugees
    police
"""
BODIES = """
    staff presidency presidium principality sultanate emirate duchy confederation duma rada
    bundestag bundesrat knesset sejm seimas riksdag storting folketing saeima majlis
"""


def found(text):
    """The (words, state, field) of each domain in a text."""
    words = text.replace(",", " ,").split()
    return [
        (" ".join(words[each.start : each.end]), each.country, each.field)
        for each in domains(words, lambda start, end: " ".join(words[start:end]))
    ]


@pytest.mark.parametrize(
    ("text", "domain", "country"),
    [
        ("President of Norway Bo Rask", "of Norway", "Norway"),
        ("the president of Norway Bo Rask", "of Norway", "Norway"),
        ("President of the Italian Republic Bo Rask", "of the Italian Republic", "Italy"),
        (
            "King of the Swiss Confederation Bo Rask",
            "of the Swiss Confederation",
            "Switzerland",
        ),
        ("Prime Minister of the State of Israel Bo Rask", "of the State of Israel", "Israel"),
        ("Secretary General of NATO Bo Rask", "of NATO", None),
        ("President of Norway B. Rask", "of Norway", "Norway"),
        ("President of the European Council Bo Rask", "of the European Council", None),
        ("President of the Nordic Forum ( NF ) Bo Rask", "of the Nordic Forum ( NF )", None),
        ("Ambassador to Norway Bo Rask", "to Norway", None),
        ("Ambassador of Iceland to Norway Bo Rask", "of Iceland to Norway", "Iceland"),
        ("Head of the Office of the President Bo Rask", "of the Office of the President", None),
        (
            "Head of the Office of the President of Norway Bo Rask",
            "of the Office of the President of Norway",
            "Norway",
        ),
        (
            "Crown Prince of Norway and Commander of the Norway Armed Forces Bo Rask",
            "of Norway and Commander of the Norway Armed Forces",
            "Norway",
        ),
    ],
)
def test_states_and_bodies(text, domain, country):
    assert [(words, state) for words, state, _ in found(text)] == [(domain, country)]


@pytest.mark.parametrize(
    ("text", "domain", "field"),
    [
        ("Minister of Foreign Affairs Bo Rask", "of Foreign Affairs", "foreign affairs"),
        ("Minister for Trade Bo Rask", "for Trade", "trade"),
        (
            "Minister of Foreign Affairs and Trade of Norway Bo Rask",
            "of Foreign Affairs and Trade of Norway",
            "foreign affairs",
        ),
    ],
)
def test_fields_of_work(text, domain, field):
    assert [(words, each) for words, _, each in found(text)] == [(domain, field)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("President of Norway spoke", id="no name"),
        pytest.param("President of Norway Monday", id="a day"),
        pytest.param("The road of Norway Bo Rask", id="no office"),
        pytest.param("asked the king to Norway Bo Rask", id="an office in lower case with to"),
        pytest.param("President of Hope Bo Rask", id="no state, body or field"),
    ],
)
def test_what_is_no_domain(text):
    assert found(text) == []


def test_and_may_lead_to_another_person():
    assert found("the President of Norway and Prime Minister Bo Rask") == []
    assert found("the President of Norway and the Prime Minister of Iceland Bo Rask") == [
        ("of Iceland", "Iceland", "")
    ]


def test_two_domains_in_a_paragraph():
    text = "President of Norway Ada Lind met President of Iceland Bo Rask"
    assert [country for _, country, _ in found(text)] == ["Norway", "Iceland"]


@pytest.mark.parametrize("word", FIELDS.split())
def test_every_field(word):
    field = word.title()
    assert found(f"Minister of {field} Bo Rask") == [(f"of {field}", None, word)]


@pytest.mark.parametrize("word", BODIES.split())
def test_bodies_of_a_state(word):
    body = f"of the State {word.title()}"
    assert found(f"Chairman {body} Bo Rask") == [(body, None, "")]


@pytest.mark.parametrize(
    "text",
    [
        "the President of Norway and NATO Secretary General Bo Rask",
        "the President of Norway, UN Secretary General Bo Rask",
        "told the King of Norway Iceland would pay",
    ],
)
def test_what_follows_may_be_another_s_office_or_another_state(text):
    assert found(text) == []
