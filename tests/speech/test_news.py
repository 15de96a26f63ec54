"""Constructions of news reports, each in a sentence or text of its own: who said which words."""

import pytest

from analysis import build, readout_from_text
from tests.speech.sentences import attributed


def stated(text):
    """The (speakers, words) of each statement of a text; several speakers joined by " + "."""
    table = build([readout_from_text("a", text)]).tables["statements"]
    return [(" + ".join(row.speakers), row.text) for row in table.itertuples()]


# Cues and contents


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


@pytest.mark.parametrize(
    "sentence",
    [
        "“I would rather talk to sixty people,” she said, sipping her tea, “than to a thousand.”",
        "Lind, he told reporters outside the chamber, was a good driver",
        "The queen, she said at the gate, had assured her of a seat",
        "He has doubts, he said, but he also has friends",
    ],
)
def test_a_content_parted_by_its_cue_is_whole(sentence):
    (found,) = attributed(sentence + ("" if sentence.endswith("”") else "."))
    assert found[2] == sentence


# Speakers


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
            "The nonpartisan Budget Office said few would go.",
            "Budget Office",
            id="without what describes a name",
        ),
        pytest.param(
            "The country's disaster agency said few would go.",
            "disaster agency",
            id="without the country's",
        ),
        pytest.param("Two officials said few would go.", "officials", id="any two officials"),
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


def test_a_lead_describes_whom_the_next_paragraph_names():
    told = "A Finnish lawmaker said few would go.\n\n{} told reporters that it was late."
    assert stated(told.format("Park Lind"))[0][0] == "Park Lind"
    assert stated(told.format("Park Lind, a farmer,"))[0][0] == "Finnish lawmaker"


# Quotations behind a colon


def test_a_colon_brings_a_quotation_whatever_its_verb():
    assert stated("Anna Lind was blunt: “It is late. We go.”") == [
        ("Anna Lind", "It is late"),
        ("Anna Lind", "We go"),
    ]
    assert stated("The sign was plain: “Keep out.”") == []


def test_a_colon_brings_the_quotation_of_the_next_paragraph():
    lead = "Anna Lind said the road is long.\n\nOn X, Sen. Peter Berg (R-Utah) piled on:"
    assert stated(f"{lead}\n\n“It is late.”") == [
        ("Anna Lind", "the road is long"),
        ("Peter Berg", "It is late"),
    ]


def test_news_is_not_carried_over():
    text = "Anna Lind said the road is long. {}"
    assert len(stated(text.format("Records of the town confirm that."))) == 1
    assert stated(text.format("Norway has many roads."))[1] == (
        "Anna Lind",
        "Norway has many roads",
    )
