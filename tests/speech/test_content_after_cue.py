"""Contents behind a cue: a sentence in; which of its words are reported out."""

import pytest

from tests.speech.sentences import attributed


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The queen reaffirmed the commitment of the senate to the road.",
            ("The queen", "reaffirmed", "the commitment of the senate to the road"),
            id="another's stance, with of",
        ),
        pytest.param(
            "The king explained that the plan has not changed, the senate opposes delays to the "
            "road by either side, and the world has an interest in the peace of the north.",
            (
                "The king",
                "explained",
                "the plan has not changed, the senate opposes delays to the road by either side, "
                "and the world has an interest in the peace of the north",
            ),
            id="three clauses, of which the parser takes the last for the sentence's own",
        ),
        pytest.param(
            "The king welcomed Norway’s new Senate.",
            ("The king", "welcomed", "Norway’s new Senate"),
            id="a name with what tells of it",
        ),
        pytest.param(
            "The king underscored the value of the road, and the opening of the bridge.",
            (
                "The king",
                "underscored",
                "the value of the road, and the opening of the bridge",
            ),
            id="a second thing behind a comma",
        ),
        pytest.param(
            "The king said with help from the engineers, roads in the north have become safe.",
            (
                "The king",
                "said",
                "with help from the engineers, roads in the north have become safe",
            ),
            id="a phrase before its clause",
        ),
        pytest.param(
            "Visiting Norwegian President Ada Lind and her Finnish host met in Oslo and agreed to "
            "build a road.",
            ("Norwegian President Ada Lind and her Finnish host", "agreed to", "build a road"),
            id="a visitor as subject",
        ),
        pytest.param(
            "The king told a crowd he had built the road.",
            ("The king", "told a crowd", "he had built the road"),
            id="a clause that the parser hangs on whom it is told",
        ),
        pytest.param(
            "Lind said when asked on Monday, “We have opened the road.”",
            ("Lind", "said", "“We have opened the road.”"),
            id="a quotation behind another verb of telling",
        ),
        pytest.param(
            "The king criticised the object in the museum.",
            ("The king", "criticised", "the object in the museum"),
            id="an object of that name",
        ),
        pytest.param(
            "The king said that is wrong.",
            ("The king", "said", "that is wrong"),
            id="that as a subject",
        ),
        pytest.param(
            "The king said in a short statement: “A road for all.”",
            ("The king", "said", "“A road for all.”"),
            id="a quotation without a verb, some words behind its cue",
        ),
    ],
)
def test_all_of_a_content(sentence, expected):
    assert attributed(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The king raised the snow, reports of closed roads, and the need for a bridge.",
            ("The king", "raised", "the snow, reports of closed roads, and the need for a bridge"),
            id="nouns",
        ),
        pytest.param(
            "The king outlined his plan to mend the road, building bridges, and ending the tolls.",
            (
                "The king",
                "outlined",
                "his plan to mend the road, building bridges, and ending the tolls",
            ),
            id="participles",
        ),
        pytest.param(
            "The king praised the road, and left for Oslo and Bergen.",
            ("The king", "praised", "the road"),
            id="what he did then is not in the list",
        ),
        pytest.param(
            "The king tasked the senate to mend the road, and the queen will build the bridge.",
            ("The king", "tasked", "the senate to mend the road"),
            id="what another will do is not in the list",
        ),
    ],
)
def test_a_list_is_one_content(sentence, expected):
    assert attributed(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The minister proposed a meeting in May to discuss the border.",
            ("The minister", "proposed", "a meeting in May to discuss the border"),
            id="proposed",
        ),
        pytest.param(
            "The ministers agreed on the need for talks, to keep the border open.",
            ("The ministers", "agreed on", "the need for talks, to keep the border open"),
            id="agreed on",
        ),
        pytest.param(
            "The minister told the drivers to stay at home.",
            ("The minister", "told", "the drivers to stay at home"),
            id="told someone to",
        ),
        pytest.param(
            "The leaders expressed their shared hope for the road to be a link.",
            ("The leaders", "expressed their shared hope for", "the road to be a link"),
            id="hope for something to be",
        ),
        pytest.param(
            "The minister conveyed his intention to open the road.",
            ("The minister", "conveyed his intention to", "open the road"),
            id="intention to",
        ),
        pytest.param(
            "The minister branded the claims as “false”.",
            ("The minister", "branded", "the claims as “false”"),
            id="branded as",
        ),
        pytest.param(
            "“The road is open,” the minister went on.",
            ("the minister", "went on", "“The road is open,”"),
            id="went on",
        ),
    ],
)
def test_an_infinitive_behind_a_thing_belongs_to_it(sentence, expected):
    assert attributed(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The king thanked the people of Norway for their help.", "their help"),
        (
            "The king thanked the queen for all Norway has done for it.",
            "all Norway has done for it",
        ),
        ("The king accused the senate of closing the road.", "closing the road"),
        ("The king congratulated the senate on its work.", "its work"),
        ("The king assured the senate of his support.", "his support"),
        (
            "The king blamed the senate for closing the road.",
            "closing the road",
        ),
        ("The king thanked the queen for a year of reforms.", "a year of reforms"),
        ("The king expressed his gratitude to the queen for the warm welcome.", "the warm welcome"),
    ],
)
def test_who_is_addressed_is_no_part_of_what_is_said(sentence, content):
    assert [found for _, _, found in attributed(sentence)] == [content]


@pytest.mark.parametrize(
    ("sentence", "contents"),
    [
        ("The minister shared her concern about the road.", ["the road"]),
        ("The guests shared common values.", []),
        ("Ramirez is one of those who advise the king on the road.", []),
        ("The king advised the senate to close the road.", ["the senate to close the road"]),
        ("The minister denied the report.", []),
        ("The minister set out her plan for the road.", ["her plan for the road"]),
        ("The minister set the plan on the table.", []),
        ("The minister ruled out that the road would close.", ["the road would close"]),
        ("The minister drew attention to the need for a road.", ["the need for a road"]),
        ("The minister drew a map of the road.", []),
        ("The minister denied the report that the road is closed.", ["the road is closed"]),
        ("The king continued working on the road.", []),
        ("The delay raised concerns about the road.", []),
        ("The king shared a table with the queen, and the senate shared the cost.", []),
    ],
)
def test_a_verb_of_many_meanings_is_a_cue_in_one_of_them(sentence, contents):
    assert [found for _, _, found in attributed(sentence)] == contents


def test_a_verdict_on_a_pronoun_has_a_content():
    (found,) = attributed("The king described them as “solid”.")
    assert found == ("The king", "described", "them as “solid”")
    assert attributed("The king described them.") == []


@pytest.mark.parametrize("told", ["his Chilean counterpart", "his guest"])
def test_who_is_told_about_something_is_no_content(told):
    plan = "the plan of the ministry adopted the day before to open the road"
    assert attributed(f"The king informed {told} about {plan}.") == []


def test_an_opinion_is_told_by_a_clause_alone():
    assert attributed("They expressed the shared opinion that the road is open.") == [
        ("They", "expressed the shared opinion", "the road is open")
    ]
    assert attributed("They expressed an opinion on the road.") == []
