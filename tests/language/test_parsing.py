"""Sentences: words in; where sentences begin out."""

import pytest

from analysis.language.parsing import parse, sentences
from analysis.language.spans import Span
from tests.parsed import parsed


def cut(text):
    (paragraph,) = parsed(text)
    spans = [paragraph.span(sentence.start, sentence.end) for sentence in sentences(paragraph.doc)]
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    "expected",
    [
        ["The king came.", "The queen left."],
        ["“The king came.", "The queen left,” he said."],
        ["He said: “The king came.”", "The queen left."],
        ['He said: "The king came."', "The queen left."],
        ["“Who came?” the queen asked.", "Nobody did."],
        ["“We are ready!” the king said.", "Nobody moved."],
        ["“Where is the treaty?” Ramirez asked.", "Nobody knew."],
        ["“Where is the treaty?”", "Ramirez left."],
        ["The U.S. president met Joseph R. Biden, Jr. on May 4.", "It rained."],
        ["The king praised the road,", "He called it long."],
        ["Is it open?", "It is."],
    ],
)
def test_where_sentences_begin(expected):
    assert cut(" ".join(expected)) == expected


def test_offsets_count_through_odd_blanks():
    assert cut("The\u00a0king   came.\u2009The queen\tleft.") == [
        "The\u00a0king   came.",
        "The queen\tleft.",
    ]


def test_offsets_begin_at_the_paragraph():
    text = "Other words. The king came."
    (paragraph,) = parse(text, [Span(13, len(text))])
    assert paragraph.span(0, 2) == Span(13, 21)


def test_an_empty_paragraph_has_no_sentences():
    assert cut("") == []
