"""Terms in another sense: a statement with a country's name in it, and whether it is its issue."""

import pytest

from analysis.topics.senses import in_another_sense
from analysis.topics.term_hits import by_terms
from tests.topics.codings import coded_in, topics, whole


def sense(text):
    """The sense of the first name in a text."""
    (coding,) = by_terms(text, whole(text), issues_only=True)
    return in_another_sense(text, coding.hits[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Korean firms", "owned"),
        ("a South Korean battery maker", "owned"),
        ("the Ukrainian airline", "owned"),
        ("Ukraine's largest bank", "owned"),
        ("an Iranian film", "owned"),
        ("Syrian students", "place"),
        ("the Ukrainian president", "title"),
        ("President Lena Orlova of Ukraine", "title"),
        ("the foreign minister of Iran", "title"),
        ("a visit to Ukraine", "place"),
        ("to visit Ukraine", "place"),
        ("invited Marsan to Kyiv", "place"),
        ("a summit in Seoul", "place"),
        ("the embassy in Damascus", "place"),
        ("relations with Ukraine", "place"),
        ("trade with South Korea", "place"),
        ("the Norway-Ukraine partnership", "place"),
        ("Ukraine needs doctors", None),
        ("Syrian refugees in Europe", None),
        ("Ukrainian refugee students", None),
        ("aid to Ukraine", None),
        ("the war in Ukraine", None),
        ("Iran and the firms", None),
    ],
)
def test_what_a_name_stands_for(text, expected):
    assert sense(text) == expected


@pytest.mark.parametrize(
    ("text", "topic", "led"),
    [
        ("The fair has brought Korean firms to Portugal.", "korean_peninsula", False),
        ("North Korea must stop its tests.", "korean_peninsula", True),
        ("The Ukrainian airline will fly again.", "ukraine", False),
        ("Ukrainian towns need roofs.", "ukraine", True),
        ("Marsan will pay a visit to Ukraine in the spring.", "ukraine", False),
        ("A visit to Ukraine in the midst of the war shows support.", "ukraine", True),
        ("Relations with Iran are cordial.", "iran", False),
        ("Relations with Iran suffer from its nuclear programme.", "iran", True),
        ("Syrian refugees in Europe need schools.", "syria", True),
    ],
)
def test_a_name_in_another_sense_does_not_lead_to_the_issue(text, topic, led):
    assert (topic in topics(text)) is led


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("South Korea will host the games.", False),
        ("South Korea needs a shield against missiles.", True),
        ("Israel has built a museum.", False),
        ("Israel has a right to security.", True),
    ],
)
def test_a_weak_name_needs_a_grave_word(text, led):
    about = f"They met. {text}"
    assert bool({"korean_peninsula", "middle_east"} & set(coded_in(about, text))) is led


HOST = "President Lena Orlova of Ukraine met with President Hugo Marsan. "
HARVEST = "Ukraine had a good year in the orchards."


def test_the_country_of_a_leader_who_met_is_no_issue_by_its_name_alone():
    assert "ukraine" not in coded_in(HOST + HARVEST, HARVEST)
    assert "ukraine" in coded_in(HARVEST, HARVEST)


def test_it_is_where_the_text_speaks_of_its_war():
    assert "ukraine" in coded_in(
        f"{HOST}They spoke of the ceasefire in Ukraine. {HARVEST}", HARVEST
    )
