"""Quotations: a paragraph in; its quoted passages and modes out."""

import re

import pytest

from analysis.language.quotations import mode, quotations
from analysis.language.spans import Span
from tests.stated import stated, statements


def quoted(text):
    """The passages of a text whose lines are its paragraphs."""
    ends = [match.end() for match in re.finditer(r".+", text)]
    starts = [match.start() for match in re.finditer(r".+", text)]
    found = quotations(text, [Span(*ends) for ends in zip(starts, ends, strict=True)])
    return [text[span.start : span.end] for spans in found for span in spans]


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("He said “yes” and “no”.", ["“yes”", "“no”"]),
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("He said «yes».", ["«yes»"]),
        ("He said 'yes' to it.", ["'yes'"]),
        ("He said ‘yes, it’s true’ to it.", ["‘yes, it’s true’"]),
        ("The leaders' talks and China’s ties.", []),
        ("'It goes on.\nIt ends here,' he said.", ["'It goes on.", "It ends here,'"]),
        ("He said: 'It goes on.\n'It ends here.'", ["'It goes on.", "'It ends here.'"]),
        ("'The workers' rights are safe.' He left.", ["'The workers' rights are safe.'"]),
        ("He saw the '90s.\nThe leaders' talks.", []),
        ('"He said, "Stay," to me," she said.', ['"He said, "Stay," to me,"']),
        ('He said "yes and "no.', ['"yes and "']),
        ("He said “an ‘odd’ word”.", ["“an ‘odd’ word”"]),
        ("“It goes on.", ["“It goes on."]),
        ("It ends here.”", []),
        (
            "“It goes on.\nAnd on.\nIt ends here.” He left.",
            ["“It goes on.", "And on.", "It ends here.”"],
        ),
        ("“It goes on.\n“It ends here.” He left.", ["“It goes on.", "“It ends here.”"]),
        ('"It goes on.\nIt ends here." He left.', ['"It goes on.', 'It ends here."']),
        ('"It goes on.\n"It ends here." He left.', ['"It goes on.', '"It ends here."']),
        (
            '"It goes on.\n"It goes further.\nIt ends here." He left.',
            ['"It goes on.', '"It goes further.', 'It ends here."'],
        ),
        ('"It goes on.\nHe said "yes" and left.', ['"It goes on.', '"yes"']),
        pytest.param(
            'We will see," he said. "We wait," she said.', ['"We wait,"'], id="closes nothing"
        ),
    ],
)
def test_quoted_passages(text, passages):
    assert quoted(text) == passages


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("“yes, now”", "direct"),
        ("yes, now", "direct"),
        ("He said", "indirect"),
        ("said “yes", "mixed"),
    ],
)
def test_mode_goes_by_the_letters(content, expected):
    text = "He said “yes, now”."
    start = text.index(content)
    (whole,) = quotations(text, [Span(0, len(text))])
    assert mode(text, Span(start, start + len(content)), whole) == expected


def test_a_passage_that_runs_on_is_quoted_from_its_first_letter():
    table = statements("Ada Lind said: “The road is open.\n\nThe bridge is closed,” she added.")
    assert [(row.text, row.mode) for row in table.itertuples()] == [
        ("The road is open", "direct"),
        ("The bridge is closed", "direct"),
    ]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("“The road is open,” said Ada Lind.", ["The road is open"]),
        ("Ada Lind said that “the road is open.”", ["the road is open"]),
        (
            "“The road is open. The bridge is closed,” said Ada Lind.",
            ["The road is open", "The bridge is closed"],
        ),
        ("Ada Lind praised the “wide road”.", ["the “wide road”"]),
    ],
)
def test_no_outer_mark_is_left_on_what_was_said(text, contents):
    assert [words for _, words in stated(text)] == contents
