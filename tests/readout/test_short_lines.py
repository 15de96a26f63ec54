"""Short lines: one between two paragraphs in; whether it is a heading or a link out."""

import pytest

from analysis.readout.short_lines import is_heading, is_link


@pytest.mark.parametrize(
    "word",
    [
        "What",
        "Why",
        "How",
        "Who",
        "Whose",
        "When",
        "Where",
        "Which",
        "Will",
        "Would",
        "Can",
        "Could",
        "Should",
        "Is",
        "Are",
        "Was",
        "Were",
        "Do",
        "Does",
        "Did",
        "Has",
        "Have",
    ],
)
def test_a_question_is_a_heading(word):
    assert is_heading(f"{word} the two leaders agreed?")


@pytest.mark.parametrize("person", ["I", "me", "my", "we", "us", "our", "you", "your"])
def test_a_question_of_a_speaker_is_none(person):
    assert not is_heading(f"What did {person} say?")


@pytest.mark.parametrize(
    "line",
    [
        "Trade and fish?",
        "“What did they agree?”",
        "They asked: What is trade?",
        "What is it? No one knows?",
        "What " + "is " * 14 + "it?",
    ],
)
def test_what_is_no_question_heading(line):
    assert not is_heading(line)


@pytest.mark.parametrize(
    "line", ["President of Norway Ada Lind: Thank you", "Prime Minister Rask: No"]
)
def test_a_line_of_a_transcript_is_no_heading(line):
    assert not is_heading(line)


@pytest.mark.parametrize("line", ["Norway: trade and fish", "President: a portrait"])
def test_a_heading_may_have_a_colon(line):
    assert is_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "Related: Lind in Oslo",
        "RELATED NEWS: Lind",
        "Read: Lind",
        "See: Lind",
        "• Read next: Lind",
        "Related links: Lind",
        "Related reading: Lind",
        "Related coverage: Lind",
        "Full text: Lind",
        "More about Lind: a portrait",
        "Full coverage: Lind",
        "See also | Lind",
        "More » Lind",
    ],
)
def test_a_link(line):
    assert is_link(line)


@pytest.mark.parametrize(
    "line",
    [
        "Related questions were raised.",
        "More than ten came: Lind.",
        "Read the text.",
        "Seeing is it.",
        "Lind: see also Rask",
        "Watching: Lind",
    ],
)
def test_what_is_no_link(line):
    assert not is_link(line)
