"""Frames: a sentence in; what it says that it is about, before it reports, out."""

import pytest

from analysis.language.spans import Span
from analysis.topics.frames import frame
from tests.topics.codings import read

MET = "President Ada Lind met with President Hugo Marsan. "


def framed(text, *, leads=True):
    """The frame of a sentence that reports from "Lind" on, and whose statement is "nothing"."""
    gap = Span(0, text.index("nothing"))
    found = frame(text, gap, text.index("Lind"), leads=leads)
    return found and text[found.start : found.end].strip(" ,")


@pytest.mark.parametrize(
    "opening",
    [
        "On",
        "Regarding",
        "As for",
        "Turning to",
        "Turning now to",
        "Speaking of",
        "Speaking about",
        "Commenting on",
        "Asked about",
        "When asked about",
        "Asked by reporters about",
        "Pressed on",
        "With regard to",
        "Concerning",
        "When it comes to",
        "In response to a question about",
        "Answering questions on",
        "“As to",
    ],
)
def test_what_opens_a_frame(opening):
    assert framed(f"{opening} the ferry, Lind said that nothing was new.") == "the ferry"


def test_a_frame_without_its_comma_ends_where_the_report_begins():
    assert framed("On ferries and trams Lind said that nothing was new.") == "ferries and trams"


def test_a_frame_may_stand_between_commas():
    assert framed("Lind, asked about the ferry, said that nothing was new.") == "the ferry"


def test_a_later_statement_of_a_sentence_has_no_frame_without_a_comma():
    text = " on the ferry and Lind urged nothing"
    assert framed(text) == "the ferry and"
    assert framed(text, leads=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, Lind said that nothing was new.",
        "On 5 May, Lind said that nothing was new.",
        "On the sidelines of the fair, Lind said that nothing was new.",
        "On his visit to the coast, Lind said that nothing was new.",
        "On the second day of the talks, Lind said that nothing was new.",
        "In the capital, Lind said that nothing was new.",
        "Lind, on a visit to the coast, said that nothing was new.",
        "Lind said that nothing was new.",
    ],
)
def test_what_tells_when_or_where_is_no_frame(text):
    assert framed(text) is None


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("On Ukraine, Lind said that nothing was decided.", "ukraine"),
        ("Regarding Syria, Lind warned that the tents are cold.", "syria"),
        ("Speaking of the pipeline, Lind noted that nothing had been signed.", "energy"),
        ("Commenting on Taiwan, Lind said that nothing was new.", "sovereignty_core_interests"),
        ("Turning now to tariffs, Lind said that nothing was new.", "economy_trade"),
        ("Asked about South Korea, Lind said that nothing was new.", "korean_peninsula"),
    ],
)
def test_the_frame_gives_its_topic_to_the_statement(sentence, topic):
    assert read(MET + sentence) == [{topic: "frame"}]


def test_the_frame_is_that_of_every_statement_of_its_sentence():
    found = read(
        MET + "On Syria, Lind said that patience was needed, adding that it would take time."
    )
    assert [one["syria"] for one in found] == ["frame", "frame"]


def test_the_next_sentence_has_its_own():
    text = "On Syria, Lind said that patience was needed. Marsan said that the roads were good."
    assert read(MET + text) == [{"syria": "frame"}, {"other": "none"}]
