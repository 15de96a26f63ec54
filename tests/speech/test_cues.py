"""Cues: a sentence in; its reporting verbs, whose they are and what they report, out."""

import pytest

from tests.speech.sentences import attributed


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The minister said that the border will stay open.",
            ("The minister", "said", "the border will stay open"),
            id="before, that",
        ),
        pytest.param(
            "The minister said the border will stay open.",
            ("The minister", "said", "the border will stay open"),
            id="before, without that",
        ),
        pytest.param(
            "The ministers say that the border will stay open.",
            ("The ministers", "say", "the border will stay open"),
            id="before, of several in the present",
        ),
        pytest.param(
            "The border will stay open, the minister said.",
            ("the minister", "said", "The border will stay open"),
            id="after",
        ),
        pytest.param(
            "The border will stay open, added the minister.",
            ("the minister", "added", "The border will stay open"),
            id="after, inverted",
        ),
        pytest.param(
            "The border, she stressed, will stay open.",
            ("she", "stressed", "The border, she stressed, will stay open"),
            id="inside",
        ),
        pytest.param(
            "According to the ministry, the border will stay open.",
            ("the ministry", "According to", "the border will stay open"),
            id="according to, before",
        ),
        pytest.param(
            "The border will stay open, according to the ministry.",
            ("the ministry", "according to", "The border will stay open"),
            id="according to, after",
        ),
        pytest.param(
            "“The border will stay open,” the minister told reporters.",
            ("the minister", "told reporters", "“The border will stay open,”"),
            id="quotation before",
        ),
        pytest.param(
            'The minister said: "The border will stay open."',
            ("The minister", "said", '"The border will stay open."'),
            id="quotation behind",
        ),
        pytest.param(
            "The minister told the senator that the border will stay open.",
            ("The minister", "told the senator", "the border will stay open"),
            id="told someone",
        ),
        pytest.param(
            "The two sides agreed to open the border.",
            ("The two sides", "agreed to", "open the border"),
            id="agreed to",
        ),
        pytest.param(
            "The king opposed the closure of the border.",
            ("The king", "opposed", "the closure of the border"),
            id="object",
        ),
        pytest.param(
            "The king called the two cities “twins of the north”.",
            ("The king", "called", "the two cities “twins of the north”"),
            id="called X Y",
        ),
        pytest.param(
            "The king called for an open border.",
            ("The king", "called for", "an open border"),
            id="called for",
        ),
        pytest.param(
            "The king raised serious concerns about the closure of the border.",
            ("The king", "raised serious concerns about", "the closure of the border"),
            id="concerns about",
        ),
        pytest.param(
            "The ministers reiterated their commitment to an open border.",
            ("The ministers", "reiterated", "their commitment to an open border"),
            id="commitment to",
        ),
        pytest.param(
            "The ministers voiced their support for an open border.",
            ("The ministers", "voiced their support for", "an open border"),
            id="support for",
        ),
        pytest.param(
            "The king urged the senate to open the border.",
            ("The king", "urged", "the senate to open the border"),
            id="urged someone to",
        ),
        pytest.param(
            "The king urged the senate on Monday to open the border.",
            ("The king", "urged", "the senate on Monday to open the border"),
            id="urged someone at a time to",
        ),
        pytest.param(
            "Ramirez urged Oduya on Monday to lower the tolls.",
            ("Ramirez", "urged", "Oduya on Monday to lower the tolls"),
            id="urged a name at a time to",
        ),
        pytest.param(
            "The king made clear that the border will stay open.",
            ("The king", "made clear", "the border will stay open"),
            id="made clear",
        ),
        pytest.param(
            "The king was clear about the need for a road.",
            ("The king", "was clear about", "the need for a road"),
            id="was clear about",
        ),
        pytest.param(
            "The king took note of the work on the road.",
            ("The king", "took note of", "the work on the road"),
            id="took note of",
        ),
        pytest.param(
            "The king congratulated the prime minister on 20 years of office.",
            ("The king", "congratulated", "20 years of office"),
            id="congratulated someone on",
        ),
        pytest.param(
            "The queen reaffirmed the United States’ strong support for the road.",
            ("The queen", "reaffirmed", "the United States’ strong support for the road"),
            id="someone else's support",
        ),
        pytest.param(
            "The ministry issued a statement saying that the road is closed.",
            ("The ministry", "saying", "the road is closed"),
            id="in a statement that the source issued",
        ),
        pytest.param(
            "The king sent a letter urging the queen to wait.",
            ("The king", "urging", "the queen to wait"),
            id="in a letter that the source sent",
        ),
    ],
)
def test_a_cue_and_its_content(sentence, expected):
    assert attributed(sentence) == [expected]


def test_a_participle_behind_a_comma_is_a_cue_of_its_own():
    assert attributed("The road is open, said the king, adding that the bridge will follow.") == [
        ("the king", "said", "The road is open"),
        ("the king", "adding", "the bridge will follow"),
    ]


def test_a_participle_behind_a_quotation_is_a_cue_of_its_own():
    assert attributed("The king praised the «open road» adding that tolls fell.") == [
        ("The king", "praised", "the «open road»"),
        ("The king", "adding", "tolls fell"),
    ]


def test_a_participle_behind_a_closing_cue_is_of_who_closes():
    found = attributed(
        "“The road is open,” the minister said, adding without further detail: “It is new.”"
    )
    assert found == [
        ("the minister", "said", "“The road is open,”"),
        ("the minister", "adding", "“It is new.”"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The minister left, openly and repeatedly denying that the road is closed.",
            [("The minister", "denying", "the road is closed")],
        ),
        ("The guard stood by, training and advising the men on the road.", []),
    ],
)
def test_adverbs_before_a_participle(sentence, expected):
    assert attributed(sentence) == expected


def test_hoped_is_a_cue_where_it_is_joined_to_one():
    assert attributed("The king praised the new road, and hoped for a bridge.") == [
        ("The king", "praised", "the new road"),
        ("The king", "hoped for", "a bridge"),
    ]
    assert attributed("The king hoped for a bridge.") == []


def test_a_cue_inside_a_quotation_is_no_cue():
    assert attributed("“The queen said no and I agreed to leave,” the king said.") == [
        ("the king", "said", "“The queen said no and I agreed to leave,”")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The two leaders discussed the border.",
        "The ministers exchanged views on the border and the bridge.",
        "The king met the queen and signed the treaty.",
        "The king praised Ramirez.",
        "The king did not say that the border is open.",
        "The king never promised to open the border.",
        "The king welcomed them in Oslo.",
        "The ministers wanted an open border.",
        "The king believes that the border is open.",
        "The agreed text stands.",
        "According to the plan, the road will open in May.",
    ],
)
def test_what_is_no_statement(sentence):
    assert attributed(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The king spoke with the queen to thank her for the road and to reaffirm the need for "
            "a bridge.",
            [
                ("The king", "thank", "the road"),
                ("The king", "reaffirm", "the need for a bridge"),
            ],
            id="for which they spoke",
        ),
        pytest.param("The king met the queen to discuss the border.", [], id="no position"),
        pytest.param(
            "The king went to Oslo to thank the queen for the bridge.", [], id="not yet said"
        ),
    ],
)
def test_the_purpose_of_a_talk_is_said_in_it(sentence, expected):
    assert attributed(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "A poll showed that most voters want the road.",
            [("A poll", "showed", "most voters want the road")],
        ),
        ("The guide showed that the road is open.", []),
        ("Sixty percent said that they want the road.", []),
    ],
)
def test_studies_show_but_shares_of_people_say_nothing(sentence, expected):
    assert attributed(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The king made clear Norway will go on.",
        "The king made clear that Norway will go on.",
        "The king made it clear that Norway will go on.",
    ],
)
def test_what_is_made_clear(sentence):
    ((source, _, content),) = attributed(sentence)
    assert (source, content) == ("The king", "Norway will go on")


@pytest.mark.parametrize(
    "mood", ["delighted", "glad", "happy", "honored", "honoured", "pleased", "proud", "sorry"]
)
def test_what_somebody_is_glad_or_sorry_to_say_is_said(mood):
    assert attributed(f"The king was {mood} to announce a new road.") == [
        ("The king", "announce", "a new road")
    ]


@pytest.mark.parametrize("mood", ["would be proud", "was not proud", "was ready", "was able"])
def test_what_somebody_would_say_or_can_say_is_not_said(mood):
    assert attributed(f"The king {mood} to announce a new road.") == []
