"""Credits: the last lines of a text in, the credit out."""

import pytest

from analysis.readout.layout import layout


def credit(text):
    found = layout(text).credit
    return text[found.start : found.end] if found else None


LINES = [
    "(Example)",
    "(Example/News)",
    "(Example News, Oslo)",
    "Reporting by Ada Lind; Editing by Bo Rask",
    "(Reporting by Ada Lind in Oslo; Editing by Bo Rask)",
    "(Additional reporting by Ada Lind in Oslo and Bo Rask)",
    "(Reporting by Ada Lind, writing by Bo Rask; editing by Carl Holm.)",
    "Writing by Ada Lind",
    "Compiled by Ada Lind",
    "Edited by Ada Lind",
    "Written by Ada Lind",
    "Reported by Ada Lind",
    "Translated by Ada Lind",
    "Photographs by Ada Lind",
    "© 2025 Example",
    "(c) 2025 Example",
    "Copyright 2025 Example",
    "Copyright © 2025 Example. All rights reserved.",
    "All rights reserved.",
    "Source: Example",
    "Sources: Example, News",
    "Editor: Lind",
    "Photo: Example",
    "Image: Example",
    "With files from Example",
    "With additional reporting by Ada Lind",
    "With agencies",
    "Ada Lind in Oslo contributed to this report.",
    "The Example contributed to this story.",
]


@pytest.mark.parametrize("line", LINES)
def test_a_last_line(line):
    assert credit(f"The king came.\n\n{line}") == line


@pytest.mark.parametrize(
    "end",
    [
        "(Example)",
        "(Reporting by Ada Lind; Editing by Bo Rask)",
        "(Source: Example)",
        "(With inputs from Example)",
        "Reporting by Ada Lind; editing by Bo Rask",
        "© 2025 Example",
    ],
)
def test_behind_the_last_sentence(end):
    text = f"The king came. {end}"
    assert credit(text) == end
    (paragraph,) = layout(text).paragraphs
    assert text[paragraph.span.start : paragraph.span.end] == "The king came."


@pytest.mark.parametrize(
    "end",
    [
        "(Applause)",
        "(Laughter)",
        "(Cheers)",
        "(Crosstalk)",
        "(Inaudible)",
        "(End)",
        "(Ends)",
        "(Unofficial translation)",
        "(Pause)",
        "(Music)",
        "(in Norwegian)",
        "Credit must go to the queen.",
        "Agencies must do more.",
        "Sources said that he left.",
        "Reporting by the press was praised.",
        "Copyright law was discussed.",
        "(c) the road is open.",
        "All rights reserved for the king were named.",
    ],
)
def test_what_is_no_credit(end):
    assert credit(f"The king came.\n\n{end}") is None
    assert credit(f"The king came. {end}") is None


def test_brackets_inside_a_sentence_are_no_credit():
    assert credit("The king came with the queen (Ada).") is None
    assert credit("The king met the queen (Ada)") is None


def test_a_hyphen_inside_a_word_begins_no_credit():
    assert credit("They praised the U.S.-Norway partnership.") is None
    assert credit("They praised the pact. -Norway") == "-Norway"


def test_several_lines_are_one_credit():
    lines = "Editing by Bo Rask\n\n© 2025 Example"
    assert credit(f"The king came.\n\n{lines}") == lines
    assert credit(f"The king came. (Example)\n\n{lines}") == f"(Example)\n\n{lines}"


def test_a_link_may_stand_below_the_credit():
    text = "The king came.\n\n(Example)\n\nRelated: The queen left."
    assert credit(text) == "(Example)"
    assert len(layout(text).paragraphs) == 2


def test_a_credit_above_another_paragraph_is_none():
    assert credit("The king came.\n\n(Example)\n\nThe queen left.") is None


@pytest.mark.parametrize(
    "words", ["THE " * 200, "Reporting by A. " * 500, "A-" * 300, "(A/B " * 90]
)
def test_a_long_last_line_costs_no_time(words):
    # A pattern that tries each word twice would not end.
    assert layout(f"Lind spoke.\n\n{words}1 end.").credit is None
