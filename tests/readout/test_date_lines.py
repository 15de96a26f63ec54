"""Date lines in all their forms: a text in; day of publication, place and agency out."""

from datetime import date

import pytest

from analysis.readout.layout import layout

DAY = date(2023, 6, 19)


def words(text, span):
    return text[span.start : span.end]


def line(text):
    """The words, day, place and agency of a text's date line."""
    found = layout(text).date_line
    assert found is not None
    return words(text, found.span), found.published, found.place, found.agency


@pytest.mark.parametrize(
    ("begins", "place", "agency"),
    [
        # A label and an agency's line, in one line or in two.
        ("date 2023-06-19 OSLO, June 19 (Example) --", "Oslo", "Example"),
        ("date 2023-06-19\n\nOSLO, June 19 (Example) --", "Oslo", "Example"),
        ("date 2023-06-19 Norway\n\nOSLO (Example) –", "Oslo", "Example"),
        ("date 2023-06-19 OSLO –", "Oslo", None),
        ("date 2023-06-19 OSLO, June 19. /Example/.", "Oslo", "Example"),
        ("19 June 2023\nOSLO (Example) –", "Oslo", "Example"),
        ("Published on 19 June 2023\n\nOSLO –", "Oslo", None),
        # Between strokes, with the day before the month, without a dash.
        ("OSLO, June 19, 2023. /Example/.", "Oslo", "Example"),
        ("OSLO, June 19, 2023 /Example/ -", "Oslo", "Example"),
        ("OSLO, 19 June 2023 (Example) -", "Oslo", "Example"),
        ("OSLO, 19th June 2023 (Example) -", "Oslo", "Example"),
        ("OSLO, Monday, June 19, 2023 (Example) -", "Oslo", "Example"),
        ("OSLO, June 19, 2023 (Example)", "Oslo", "Example"),
        ("OSLO, June 19, 2023 –", "Oslo", None),
        ("Oslo, 19 June 2023 (Example) –", "Oslo", "Example"),
        ("Oslo, 19 June 2023 –", "Oslo", None),
        # Names of places.
        ("TRØMSØ, June 19, 2023 (Example) -", "Trømsø", "Example"),
        ("OSLO/BERGEN, June 19, 2023 (Example) -", "Oslo/Bergen", "Example"),
        ("ISLE OF NORWAY, June 19, 2023 (Example) -", "Isle of Norway", "Example"),
        ("OSLO, O.N., June 19, 2023 (Example) -", "Oslo, O.N.", "Example"),
    ],
)
def test_a_date_line_before_the_first_sentence(begins, place, agency):
    text = f"{begins} The king met the queen."
    assert line(text) == (begins, DAY, place, agency)
    (paragraph,) = layout(text).paragraphs
    assert words(text, paragraph.span) == "The king met the queen."


@pytest.mark.parametrize(
    ("alone", "place"),
    [
        ("Oslo, 19 June 2023", "Oslo"),
        ("19 June 2023, Oslo", "Oslo"),
        ("date: 19 June 2023, Oslo", "Oslo"),
        ("date 2023-06-19 – Oslo", "Oslo"),
        ("date 2023-06-19 Bergen, Norway", "Bergen, Norway"),
        ("date 2023-06-19 Oslo, O.N.", "Oslo, O.N."),
        ("date 2023-06-19 Rio de Norway", "Rio de Norway"),
        ("Published: 19 June 2023", None),
        ("Posted 19 June 2023", None),
        ("Updated June 19, 2023", None),
        ("By Ada Lind, 19 June 2023", None),
        ("By Ada Lind | June 19th, 2023", None),
    ],
)
def test_a_date_line_alone(alone, place):
    text = f"{alone}\n\nThe king met the queen."
    assert line(text) == (alone, DAY, place, None)


@pytest.mark.parametrize(
    "headline",
    [
        "Lind meets Rask",
        "Lind Meets Rask",
        "Lind, Rask end talks",
        "Lind Says No",
        "Oslo Summit",
        "President Lind",
        "Readout of Call",
        "Joint Statement",
        "Lind in Oslo",
        "What Lind wants?",
    ],
)
def test_a_headline_behind_the_date_is_no_place(headline):
    text = f"date 2023-06-19 {headline}\n\nThe king met the queen."
    assert line(text) == ("date 2023-06-19", DAY, None, None)
    found = layout(text).paragraphs
    assert next((words(text, part.span), part.heading) for part in found) == (headline, True)


def test_a_headline_may_stand_between_the_two_parts_of_a_date_line():
    text = "date 2023-06-19 Lind meets Rask\n\nBy Bo Rask\n\nOSLO (Example) – The king came."
    found = layout(text)
    assert found.date_line is not None
    assert [words(text, part) for part in found.date_line.parts] == [
        "date 2023-06-19",
        "OSLO (Example) –",
    ]
    assert (found.date_line.published, found.date_line.place) == (DAY, "Oslo")
    assert [words(text, part.span) for part in found.paragraphs] == [
        "Lind meets Rask",
        "By Bo Rask",
        "The king came.",
    ]


def test_a_by_line_a_date_and_a_place_in_three_lines():
    text = "By Ada Lind\n19 June 2023\nOSLO (Example) – The king came."
    assert line(text) == ("19 June 2023\nOSLO (Example) –", DAY, "Oslo", "Example")
    assert layout(text).paragraphs[0].heading


@pytest.mark.parametrize("second", ["OSLO, May 4 (Example) -", "OSLO (Example) -"])
def test_behind_the_first_sentence_a_labelled_text_has_no_second_date_line(second):
    text = f"date 2023-06-19 The king came.\n\n{second} The queen left."
    assert line(text) == ("date 2023-06-19", DAY, None, None)


@pytest.mark.parametrize("year", [", 2024", ""])
def test_the_label_tells_the_day_of_publication(year):
    text = f"date 2023-06-19 OSLO, June 20{year} (Example) -- The king came."
    assert line(text)[1] == DAY


@pytest.mark.parametrize(
    "body",
    [
        "NATO",
        "ASEAN",
        "OPEC",
        "BRICS",
        "UN",
        "EU",
        "US",
        "USA",
        "UK",
        "IMF",
        "WHO",
        "READOUT",
        "FACTBOX",
        "EXCLUSIVE",
        "BREAKING",
    ],
)
def test_a_body_or_a_label_before_a_dash_is_no_place(body):
    assert layout(f"{body} – the alliance – grew.").date_line is None


@pytest.mark.parametrize(
    "text",
    [
        "Norway – the host – was glad.",
        "Oslo, Bergen – the towns grew.",
        "Ada Lind, 19 June – the king came.",
        "The road to OSLO, June 19 (Example) -- was closed.",
        "OSLO, June 19 was cold.",
    ],
)
def test_what_only_looks_like_a_date_line(text):
    assert layout(text).date_line is None
