"""Acts: a statement in; what its speaker does out."""

import pytest

from analysis import build, readout_from_text

LEAD = (
    "Finnish President Sauli Niinisto and his Norwegian counterpart, Jonas Store, met in Oslo.\n\n"
)


def row_of(text):
    (row,) = build([readout_from_text("a", LEAD + text)]).tables["statements"].itertuples()
    return row


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Store opposed the new road.", "oppose"),
        ("Store raised his concerns about the new road.", "oppose"),
        ("Store said both countries are opposed to the new road.", "oppose"),
        ("The two leaders agreed to build a road.", "agree"),
        ("Store said he agrees that the road is long.", "agree"),
        ("They reiterated their agreement that the road is long.", "agree"),
        ("Store praised the new road.", "praise"),
        ("Store said that Norway appreciates the work of the engineers.", "praise"),
        ("Store called the two towns “faithful friends”.", "praise"),
        ("Store called the two towns “far-away places”.", "assert"),
        ("Store urged the engineers to finish the road.", "call"),
        ("Store said the two sides should build a road.", "call"),
        ("Store said it is important to build a road.", "call"),
        ("Store pledged to build a road.", "pledge"),
        ("Store said Norway stands ready to build a road.", "pledge"),
        ("Store said Norway will build a road.", "pledge"),
        ("Store said the snow will melt.", "assert"),
        ("Store said the road is long.", "assert"),
    ],
)
def test_what_a_speaker_does(text, act):
    assert row_of(text).act == act


@pytest.mark.parametrize(
    ("text", "occasion", "words"),
    [
        (
            "Ahead of the talks Store said the road is long.",
            "before the meeting",
            "Ahead of the talks",
        ),
        (
            "“The road is long,” Store said before his visit.",
            "before the meeting",
            "before his visit",
        ),
        (
            "“It is long,” Store said at the start of the talks.",
            "opening",
            "at the start of the talks",
        ),
        ("Store said during the meeting that the road is long.", "talks", "during the meeting"),
    ],
)
def test_when_it_was_said_with_the_words_that_tell(text, occasion, words):
    row = row_of(text)
    assert (row.occasion, row.occasion_words) == (occasion, words)


def test_words_inside_the_content_do_not_tell_the_occasion():
    row = row_of("Store said the road was closed before the meeting.")
    assert (row.occasion, row.occasion_words != row.occasion_words) == ("not stated", True)


def test_what_is_carried_was_said_with_its_run():
    text = LEAD + "Ahead of the talks Store said that the road is long. Norway has built it."
    found = build([readout_from_text("a", text)]).tables["statements"]
    assert found["carried"].tolist() == [False, True]
    assert found["occasion"].tolist() == ["before the meeting"] * 2
