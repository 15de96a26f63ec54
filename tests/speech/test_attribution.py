"""Attribution: a sentence in; source, cue and content out."""

import pytest

from analysis.language.parsing import parse
from analysis.language.spans import Span
from analysis.speech.attribution import transcript
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


def test_a_fronted_frame_stays_out_of_the_content():
    assert attributed("As for the border, the minister said the move is a mistake.") == [
        ("the minister", "said", "the move is a mistake")
    ]


def test_behind_that_a_fronted_phrase_is_content():
    assert attributed("The minister stressed that, on the border, talks are under way.") == [
        ("The minister", "stressed", "on the border, talks are under way")
    ]


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


def test_a_second_verb_in_the_past_shares_the_subject():
    found = attributed("The ministers agreed the road should be built, and opposed a new bridge.")
    assert found == [
        ("The ministers", "agreed", "the road should be built"),
        ("The ministers", "opposed", "a new bridge"),
    ]


def test_hoped_is_a_cue_where_it_is_joined_to_one():
    assert attributed("The king praised the new road, and hoped for a bridge.") == [
        ("The king", "praised", "the new road"),
        ("The king", "hoped for", "a bridge"),
    ]
    assert attributed("The king hoped for a bridge.") == []


def test_behind_that_all_is_content_whatever_the_parser_makes_of_it():
    (found,) = attributed("The king reaffirmed that complex, global problems can only be solved.")
    assert found[2] == "complex, global problems can only be solved"


def test_several_things_in_a_content_are_one_content():
    (found,) = attributed(
        "The king said the senate took steps, such as closing roads and pledging to open others."
    )
    assert found[1] == "said"
    assert found[2].endswith("pledging to open others")


def test_a_content_begins_with_its_subject():
    (found,) = attributed("The king told the senate on Saturday continued snow was a danger.")
    assert found[2] == "continued snow was a danger"


def test_two_things_under_one_cue_are_one_content():
    assert attributed("The king told the queen that the road is open, and that tolls fell.") == [
        ("The king", "told the queen", "the road is open, and that tolls fell")
    ]


def test_a_cue_inside_a_content_is_dropped():
    assert attributed("The king said Norway welcomes the plan.") == [
        ("The king", "said", "Norway welcomes the plan")
    ]


def test_a_cue_inside_a_quotation_is_no_cue():
    assert attributed("“The queen said no and I agreed to leave,” the king said.") == [
        ("the king", "said", "“The queen said no and I agreed to leave,”")
    ]


def test_the_innermost_source_is_who_speaks():
    (found,) = attributed("A spokesman said Ramirez praised the work of the engineers.")
    assert found == ("Ramirez", "praised", "the work of the engineers")


def test_the_speakers_own_people_are_nobody_else():
    (found,) = attributed("The king said this government welcomes the deal.")
    assert found == ("The king", "said", "this government welcomes the deal")


def test_who_relays_a_whole_sentence_closes_it():
    (found,) = attributed("Ramirez said the work is done, the newspaper reported.")
    assert found == ("Ramirez", "said", "the work is done")


@pytest.mark.parametrize(
    "sentence",
    [
        "The road is open, the king said, because the snow has gone.",
        "The road is open, the king said, if the snow has gone.",
        "The road, the king said, “is open”",
        "“The road is open,” said the old king of the far northern land, “and the bridge too.”",
    ],
)
def test_a_content_goes_on_behind_its_cue(sentence):
    (found,) = attributed(sentence)
    assert found[2] == sentence.removesuffix(".")


def test_one_who_is_only_i_or_we_is_no_source_inside_anothers_words():
    assert attributed("We said that the road is open, the king reported.") == [
        ("the king", "reported", "We said that the road is open")
    ]


def test_a_second_verb_shares_the_subject_behind_the_first():
    assert attributed("The road is open, wrote the king, and praised the bridge.") == [
        ("the king", "wrote", "The road is open"),
        ("the king", "praised", "the bridge"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "It was agreed that the road should be built.",
            ("It", "agreed", "the road should be built"),
        ),
        (
            "A new road was announced by the king.",
            None,
        ),
        (
            "The king was quoted as saying that the road is open.",
            ("The king", "saying", "the road is open"),
        ),
        (
            "The newspaper quoted the king as saying that the road is open.",
            ("the king", "saying", "the road is open"),
        ),
        (
            "“The road is open,” the newspaper quoted the king as saying.",
            ("the king", "saying", "“The road is open,”"),
        ),
        ("The king was told that the road is open.", None),
        ("The guests were offered a ride.", None),
    ],
)
def test_passives(sentence, expected):
    assert attributed(sentence) == ([expected] if expected else [])


def test_the_circumstances_of_the_telling_are_no_content():
    (found,) = attributed("The king praised the road and the bridge in a speech on Monday.")
    assert found == ("The king", "praised", "the road and the bridge")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "To that end, the leaders agreed to open the border.",
            ("the leaders", "agreed to", "open the border"),
        ),
        (
            "Together, the leaders also committed to working on the road.",
            ("the leaders", "committed to", "working on the road"),
        ),
        (
            "The king looked forward to meeting the queen in Bergen.",
            ("The king", "looked forward to", "meeting the queen in Bergen"),
        ),
    ],
)
def test_a_fronted_phrase_is_no_content(sentence, expected):
    assert attributed(sentence) == [expected]


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
        pytest.param(
            "The king said the road is open, while the queen said the bridge is closed.",
            [
                ("The king", "said", "the road is open"),
                ("the queen", "said", "the bridge is closed"),
            ],
            id="while",
        ),
        pytest.param(
            "The minister said that the road was open although the queen said: “It is closed.”",
            [
                ("The minister", "said", "the road was open"),
                ("the queen", "said", "“It is closed.”"),
            ],
            id="although",
        ),
        pytest.param(
            "The king said that the road is open while the snow is gone.",
            [("The king", "said", "the road is open while the snow is gone")],
            id="no other's words",
        ),
    ],
)
def test_another_set_beside_a_content_ends_it(sentence, expected):
    assert attributed(sentence) == expected


def test_a_question_in_front_ends_where_the_answer_begins():
    found = attributed(
        "When the senator asked if the road was closed, the minister said the snow had gone."
    )
    assert found == [
        ("the senator", "asked", "if the road was closed"),
        ("the minister", "said", "the snow had gone"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The king praised the road, calling it a gift.",
            [("The king", "calling", "it a gift")],
            id="calling",
        ),
        pytest.param(
            "The king welcomed the road, stressing that tolls must fall.",
            [
                ("The king", "welcomed", "the road"),
                ("The king", "stressing", "tolls must fall"),
            ],
            id="stressing something else",
        ),
        pytest.param(
            "The king called the claims “false”, saying that tolls fell.",
            [
                ("The king", "called", "the claims “false”"),
                ("The king", "saying", "tolls fell"),
            ],
            id="behind a claim of its own",
        ),
    ],
)
def test_a_verdict_is_not_labelled_beside_its_details(sentence, expected):
    assert attributed(sentence) == expected


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


def test_who_told_of_another_that_he_told_is_kept_apart():
    found = attributed("Ramirez said Oduya closed the road and told the senate that snow fell.")
    assert found == [
        ("Ramirez", "said", "Oduya closed the road"),
        ("Oduya", "told the senate", "snow fell"),
    ]


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
    ("sentence", "expected"),
    [
        (
            "They spoke of the war, with the minister saying that peace is near.",
            [("the minister", "saying", "peace is near")],
        ),
        ("They spoke of the war, with the minister leaving early.", []),
        (
            "The king said the road is open, with the queen noting the need for a bridge.",
            [
                ("The king", "said", "the road is open"),
                ("the queen", "noting", "the need for a bridge"),
            ],
        ),
    ],
)
def test_a_participle_with_its_own_subject(sentence, expected):
    assert attributed(sentence) == expected


def test_according_to_inside_a_content_stays_in_it():
    assert attributed("The road, according to the ministry, will open in March.") == [
        (
            "the ministry",
            "according to",
            "The road, according to the ministry, will open in March",
        )
    ]


@pytest.mark.parametrize("day", ["on Monday", "Monday"])
def test_a_day_right_before_a_name_is_no_part_of_it(day):
    assert attributed(f"Scholz said {day} Germany would build more roads.") == [
        ("Scholz", "said", "Germany would build more roads")
    ]


def test_a_day_that_is_the_subject_is_content():
    (found,) = attributed("Scholz said Monday is a holiday.")
    assert found[2] == "Monday is a holiday"


def test_what_is_praised_behind_a_comma_is_no_source():
    assert attributed("The king left, praising Ramirez.") == []


@pytest.mark.parametrize(
    ("label", "tokens"),
    [
        ("Jonas Store", 2),
        ("Prime Minister Jonas Store, Oslo, Norway", 8),
        ("Prime Minister Jonas Gahr Store, Oslo, Norway", None),
    ],
)
def test_a_label_of_a_transcript_has_at_most_eight_tokens(label, tokens):
    text = f"{label}: The road is open."
    (parsed,) = parse(text, [Span(0, len(text))])
    found = transcript(parsed.doc)
    assert (found and found.source) == (tokens and (0, tokens))


def test_an_object_that_looks_like_the_subject_of_the_next_verb_is_none():
    text = (
        "The council welcomed the deal reached in May, condemned the attack and urged Chad to wait."
    )
    assert attributed(text) == [
        ("The council", "welcomed", "the deal reached in May"),
        ("The council", "condemned", "the attack"),
        ("The council", "urged", "Chad to wait"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway, the king said, attaches importance to trade.",
        "Norway, the king told reporters on Monday, is ready.",
        "Norway is ready, the king said, and wants no tolls.",
        "Norway is ready, the king said, but will ask for tolls.",
    ],
)
def test_a_content_around_its_cue_is_whole(sentence):
    ((source, _, content),) = attributed(sentence)
    assert (source, content) == ("the king", sentence.rstrip("."))


def test_what_the_speaker_does_next_is_no_content():
    (found,) = attributed("Norway is ready, the king said, and left the hall.")
    assert found[2] == "Norway is ready"


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


def test_a_verdict_on_a_pronoun_has_a_content():
    (found,) = attributed("The king described them as “solid”.")
    assert found == ("The king", "described", "them as “solid”")
    assert attributed("The king described them.") == []


def test_a_numbered_list_is_one_content():
    text = "The king proposed that they (1) open the road; (2) lower the toll; and (3) train staff."
    ((_, _, content),) = attributed(text)
    assert content == "they (1) open the road; (2) lower the toll; and (3) train staff"


def test_it_may_speak_behind_its_words():
    assert attributed("But talks go on, it added.") == [("it", "added", "But talks go on")]


def test_only_one_content_goes_on_to_the_end_of_a_sentence():
    (found,) = attributed("Norway, X said, is ready, and Finland, Y said, is not.")
    assert found[0] == "X"
