"""Layout: a text in; date line, paragraphs, headings and credit out."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.language.spans import Span, is_blank, word_count
from analysis.readout.blocks import LONGEST_PIECE
from analysis.readout.layout import layout


def parts(text):
    """The (date line, paragraphs, headings, credit) of a text, as words."""
    found = layout(text)

    def words(span):
        return text[span.start : span.end]

    return (
        words(found.date_line.span) if found.date_line else None,
        [words(part.span) for part in found.paragraphs if not part.heading],
        [words(part.span) for part in found.paragraphs if part.heading],
        words(found.credit) if found.credit else None,
    )


@pytest.mark.parametrize(
    ("first_line", "day", "place"),
    [
        ("date 2019-05-04 Oslo", date(2019, 5, 4), "Oslo"),
        ("\ufeffdate 2019-05-04 Oslo", date(2019, 5, 4), "Oslo"),
        ("date 2019-05-04", date(2019, 5, 4), None),
        ("2019-05-04", date(2019, 5, 4), None),
        ("May 4, 2019", date(2019, 5, 4), None),
        ("4 May 2019", date(2019, 5, 4), None),
        ("Saturday, May 4, 2019", date(2019, 5, 4), None),
        ("date 2019-02-31", None, None),
        ("date 2019-13-01 Oslo", None, "Oslo"),
    ],
)
def test_a_date_line(first_line, day, place):
    found = layout(f"{first_line}\n\nThe king met the queen.")
    assert found.date_line is not None
    assert (found.date_line.published, found.date_line.place) == (day, place)
    assert len(found.paragraphs) == 1


def test_a_date_line_may_share_its_line_with_a_sentence():
    assert parts("date 2019-05-04 The king met the queen.") == (
        "date 2019-05-04",
        ["The king met the queen."],
        [],
        None,
    )


def test_a_wire_date_line():
    found = layout("OSLO, May 4, 2019 (Example) -- The king met the queen.")
    assert found.date_line is not None
    assert found.date_line.published == date(2019, 5, 4)
    assert found.date_line.place == "Oslo"


def test_a_wire_date_without_its_year_is_not_stated():
    found = layout("OSLO, May 4 (Example) -- The king met the queen.")
    assert found.date_line is not None
    assert found.date_line.published is None


def test_a_text_without_a_date_line():
    assert parts("The king met the queen.") == (None, ["The king met the queen."], [], None)


def test_a_heading_is_a_short_line_that_does_not_end_like_a_sentence():
    text = "The king came.\n\nTrade and fish\n\nThe queen spoke.\n\nThe end came."
    assert parts(text)[1:3] == (
        ["The king came.", "The queen spoke.", "The end came."],
        ["Trade and fish"],
    )


def test_paragraphs_know_the_heading_above_them():
    found = layout("Before.\n\nTrade and fish\n\nThe queen spoke.\nShe left.")
    heading = Span(9, 23)
    assert [part.section for part in found.paragraphs] == [None, None, heading, heading]


def test_a_credit_behind_the_last_sentence():
    assert parts("The king met the queen.—Example/News") == (
        None,
        ["The king met the queen."],
        [],
        "—Example/News",
    )


def test_lines_broken_at_a_width_are_one_paragraph():
    wrapped = "The king of the far north met the queen of the farther\nsouth in the old town."
    assert len(layout(wrapped).paragraphs) == 1


@pytest.mark.parametrize("mark", "-•*–")
def test_a_line_that_begins_like_a_list_is_a_paragraph_and_no_heading(mark):
    wide = "The king of the far north met the queen of the farther south in the old town"
    items = [f"{mark} trade and fish", f"{mark} the road"]
    text = "\n".join([wide, *items, "They left."])
    assert parts(text)[1:3] == ([wide, *items, "They left."], [])


def test_short_lines_and_bullets_are_paragraphs_of_their_own():
    assert len(layout("The king spoke.\n- trade\n- fish and chips").paragraphs) == 3


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028"])
def test_any_newline_ends_a_line(newline):
    text = f"date 2019-05-04 Oslo{newline}The king came.{newline}{newline}The queen left."
    assert parts(text)[:2] == ("date 2019-05-04 Oslo", ["The king came.", "The queen left."])


def test_words_are_runs_of_letters_and_digits():
    assert word_count("In 2013, China's G20 head-of-state “talks” — at last.") == 8


@pytest.mark.parametrize(
    ("unit", "last"),
    [
        ("The king met the queen. ", "queen."),
        ("He met Mr. Lee of the U.S. again and ", ""),
        ("word ", "word"),
        ("x" * 7, "x"),
    ],
    ids=["sentences", "abbreviations", "words", "one word"],
)
def test_a_very_long_paragraph_is_taken_as_several(unit, last):
    text = (unit * 2_500).strip()
    paragraphs = layout(text).paragraphs
    pieces = [text[part.span.start : part.span.end] for part in paragraphs]
    assert len(pieces) > 2
    assert all(len(piece) <= LONGEST_PIECE for piece in pieces)
    assert all(piece.endswith(last) for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert not any(part.heading for part in paragraphs)


@pytest.mark.parametrize(
    "line", ["COLUMBUS, Ohio –", "Washington (AFP) -", "OSLO, May 4 (Example) --"]
)
def test_a_date_line_of_an_agency_may_stand_below_a_headline(line):
    found = layout(f"A bridge opens\n\nAda Lind\n\n{line} The king met the queen.")
    assert found.date_line is not None
    texts = "A bridge opens", "Ada Lind", "The king met the queen."
    starts = [part.span.start for part in found.paragraphs]
    whole = f"A bridge opens\n\nAda Lind\n\n{line} The king met the queen."
    assert starts == [whole.index(text) for text in texts]
    assert whole[slice(found.date_line.span.start, found.date_line.span.end)] == line


@pytest.mark.parametrize("line", ["4 May 2019", "April 14, 2019, 17:40"])
def test_a_date_alone_may_stand_below_a_headline(line):
    found = layout(f"A bridge opens\n\n{line}\n\nThe king came.").date_line
    assert found is not None
    assert found.published is not None


def test_the_mark_of_a_caption_is_no_place():
    assert layout("FILE - Ada Lind speaks in Oslo.").date_line is None


@pytest.mark.parametrize("line", ["4 May 2019", "NATO – an alliance – grew."])
def test_behind_a_sentence_only_an_agency_begins_with_a_date_line(line):
    assert layout(f"The king came.\n\n{line}").date_line is None


def test_a_heading_between_dashes():
    found = layout("The king came.\n\n- 'Empty words' -\n\nThe queen spoke.")
    assert [part.heading for part in found.paragraphs] == [False, True, False]


PARTS_OF_TEXT = [
    "date 2023-06-19",
    " Oslo",
    "\n",
    "\n\n",
    "OSLO, June 19 (Example) -- ",
    "OSLO, 19 June 2023. /Example/. ",
    "By Ada Lind",
    "19 June 2023",
    "Lind meets Rask",
    "The king came. ",
    "What did they agree?",
    "(Example)",
    "© 2025 Example",
    "(Reporting by Ada Lind; Editing by Bo Rask)",
    "Related: Lind in Oslo",
    "\u200b",
]


@given(st.lists(st.sampled_from(PARTS_OF_TEXT), max_size=12))
def test_every_character_that_is_not_blank_is_in_one_part(parts_of_text):
    text = "".join(parts_of_text)
    found = layout(text)
    spans = [part.span for part in found.paragraphs]
    spans += [*found.date_line.parts] if found.date_line else []
    spans += [found.credit] if found.credit else []
    spans.sort(key=lambda span: span.start)
    assert all(one.end <= after.start for one, after in pairwise(spans))
    inside = "".join(text[span.start : span.end] for span in spans)
    assert _not_blank(inside) == _not_blank(text)


def _not_blank(text):
    return [char for char in text if not is_blank(char)]
