"""Constructions of news reports: a sentence in; what is reported in it out."""

import pytest

from tests.speech.sentences import attributed


@pytest.mark.parametrize(
    ("sentence", "contents"),
    [
        pytest.param(
            "The envoy left the city in July saying that progress had been made.",
            ["progress had been made"],
            id="a participle without a comma",
        ),
        pytest.param(
            "The airline says one man is missing, after earlier saying all 47 had been saved.",
            ["one man is missing", "all 47 had been saved"],
            id="after saying",
        ),
        pytest.param(
            "The toll could rise with the agency saying that the roads are closed.",
            ["the roads are closed"],
            id="with somebody saying",
        ),
        pytest.param(
            "The bridge was shut, as one of the king's own aides suggested it should be sold.",
            ["it should be sold"],
            id="as somebody suggested",
        ),
        pytest.param(
            "The singer used her speech to appeal for more countries to open their borders.",
            ["more countries to open their borders"],
            id="an occasion used to speak",
        ),
        pytest.param(
            "The king used a private account to press officials over the road.",
            [],
            id="something else used",
        ),
        pytest.param(
            "Some residents complained of a lack of water.",
            ["a lack of water"],
            id="complained of",
        ),
        pytest.param(
            "The king paid tribute to the victims of the fire.",
            ["the victims of the fire"],
            id="paid tribute to",
        ),
        pytest.param(
            "The king mocked what he called a feast of tolls.",
            ["what he called a feast of tolls"],
            id="mocked what",
        ),
        pytest.param(
            "The senator told reporters he found the road too long.",
            ["he found the road too long"],
            id="told without that",
        ),
        pytest.param(
            "The king called it a non-starter.",
            ["it a non-starter"],
            id="a hyphened word whole",
        ),
        pytest.param(
            "The king has neither accepted nor ruled out the deal.",
            [],
            id="neither, nor",
        ),
        pytest.param(
            "Norway recalled its ambassador to Finland.",
            [],
            id="a recalled ambassador",
        ),
        pytest.param(
            "It is late, the minister said, before adding: “We will go.”",
            ["It is late", "“We will go.”"],
            id="before adding",
        ),
        pytest.param(
            "The Senate confirmed Anna Lind as judge.",
            [],
            id="a confirmed judge",
        ),
        pytest.param(
            "An aide, who asked not to be named, likened the plan to a bad dream.",
            ["the plan to a bad dream"],
            id="asked not to be named",
        ),
        pytest.param(
            "Asked whether he would go, the king said that it was late.",
            ["it was late"],
            id="a question put to who answers",
        ),
        pytest.param(
            "The king signaled he could live with it; Lind has called it unfair.",
            ["he could live with it", "it unfair"],
            id="another behind a semicolon",
        ),
        pytest.param(
            "The king said tolls were high; the bridge was old.",
            ["tolls were high; the bridge was old"],
            id="the same behind a semicolon",
        ),
        pytest.param(
            "The king called for a second meeting, in Bergen; the queen has not answered.",
            ["a second meeting, in Bergen"],
            id="a thing before a semicolon",
        ),
        pytest.param(
            "The king promised to open the bridge, a pledge that the queen has taken up.",
            ["open the bridge"],
            id="taken up by the reporter",
        ),
        pytest.param(
            "The king ruled out a delay of the vote, after which the border would close.",
            ["a delay of the vote"],
            id="after which",
        ),
        pytest.param(
            "Norway condemned a strike on a bridge, which the police said was old.",
            ["a strike on a bridge", "was old"],
            id="another's words on a thing",
        ),
        pytest.param(
            "Norway says it does not limit traffic and blames the weather for the delay.",
            ["it does not limit traffic", "the delay"],
            id="a present that goes on telling",
        ),
        pytest.param(
            "The bridge is old; few use it, according to the police.",
            ["few use it"],
            id="according to, behind a semicolon",
        ),
        pytest.param(
            "The critics heard a song (“a feast for fools,” the king said) and left.",
            ["“a feast for fools,”"],
            id="in brackets",
        ),
        pytest.param(
            "They want the road, which according to the ministry will open in May.",
            ["will open in May"],
            id="according to in a relative clause",
        ),
        pytest.param(
            "The guests slept, the paper reported, with one guest telling it: “The air was bad.”",
            ["The guests slept", "“The air was bad.”"],
            id="a quotation that a guest brings",
        ),
    ],
)
def test_what_is_reported(sentence, contents):
    assert [content for _, _, content in attributed(sentence)] == contents
