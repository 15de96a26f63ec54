"""Attribution: a sentence in; its source, its cue and its content out."""

import pytest

from analysis.speech.attribution import transcript_attribution
from tests.parsed import parsed
from tests.speech.sentences import attributed
from tests.stated import stated


def test_who_relays_a_whole_sentence_closes_it():
    (found,) = attributed("Ramirez said the work is done, the newspaper reported.")
    assert found == ("Ramirez", "said", "the work is done")


def test_according_to_inside_a_content_stays_in_it():
    assert attributed("The road, according to the ministry, will open in March.") == [
        (
            "the ministry",
            "according to",
            "The road, according to the ministry, will open in March",
        )
    ]


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
    (paragraph,) = parsed(text)
    found = transcript_attribution(paragraph.doc)
    assert (found and found.source) == (tokens and (0, tokens))


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
