"""Where the rules of the layout begin and end: a text at the edge in, its parts out."""

from datetime import date

import pytest

from analysis.readout.layout import layout


def headings(line):
    """Whether a line between two paragraphs is a heading."""
    found = layout(f"The king came.\n\n{line}\n\nThe queen spoke.")
    return [part.heading for part in found.paragraphs] == [False, True, False]


@pytest.mark.parametrize(("count", "is_heading"), [(13, True), (14, True), (15, False)])
def test_a_heading_has_at_most_fourteen_words(count, is_heading):
    assert headings(" ".join(["road"] * count)) is is_heading


@pytest.mark.parametrize("end", [*".!?:;…", ".”", ".)", ".]", '."', "”", '"'])
def test_what_ends_like_a_sentence_is_no_heading(end):
    assert not headings(f"Trade and fish{end}")


def test_what_has_no_letter_is_no_heading():
    assert not headings("2019")


def test_the_last_line_is_no_heading():
    assert [part.heading for part in layout("The king came.\n\nTrade and fish").paragraphs] == [
        False,
        False,
    ]


@pytest.mark.parametrize(("above", "is_found"), [(4, True), (5, False)])
def test_a_date_line_stands_in_the_first_five_paragraphs(above, is_found):
    text = "\n\n".join(["A bridge opens"] * above + ["4 May 2019", "The king came."])
    assert (layout(text).date_line is not None) is is_found


def test_a_line_of_blanks_is_no_paragraph():
    text = "\n \n".join(["A bridge opens"] * 4 + ["4 May 2019", "The king came."])
    assert layout(text).date_line is not None


@pytest.mark.parametrize(("length", "paragraphs"), [(49, 2), (50, 1)])
def test_a_line_of_fifty_characters_was_broken_by_its_width(length, paragraphs):
    line = "The king met the queen of the north".ljust(length, "s")
    assert len(layout(f"{line}\nin the old town.").paragraphs) == paragraphs


@pytest.mark.parametrize(
    ("between", "paragraphs"),
    [("\n", 1), ("\r\n", 1), ("\r", 1), ("\n\n", 2), ("\r\n\r\n", 2), ("\n \n", 2)],
)
def test_one_newline_goes_on_with_a_broken_line(between, paragraphs):
    line = "The king of the far north met the queen of the farther"
    assert len(layout(f"{line}{between}south in the old town.").paragraphs) == paragraphs


def test_a_long_line_that_ends_like_a_sentence_was_not_broken():
    line = "The king of the far north met the queen of the farther south."
    assert len(layout(f"{line}\nThey left.").paragraphs) == 2


@pytest.mark.parametrize(("length", "pieces"), [(5_000, 1), (5_001, 2)])
def test_a_piece_has_at_most_five_thousand_characters(length, pieces):
    text = ("The king met the queen. " * 300)[: length - 1].rstrip().ljust(length - 1, "s") + "."
    assert len(text) == length
    assert len(layout(text).paragraphs) == pieces


@pytest.mark.parametrize(
    "month",
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Jan.",
        "Sept.",
    ],
)
def test_every_month_in_a_date_line(month):
    number = [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ].index(month[:3].lower()) + 1
    for line in (f"{month} 4, 2019", f"4 {month} 2019"):
        found = layout(f"{line}\n\nThe king came.").date_line
        assert found is not None, line
        assert found.published == date(2019, number, 4)


@pytest.mark.parametrize(
    ("day", "name"),
    list(
        enumerate(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], 6)
    ),
)
def test_every_day_of_the_week_in_a_date_line(day, name):
    found = layout(f"{name}, May {day}, 2019\n\nThe king came.").date_line
    assert found is not None
    assert found.published == date(2019, 5, day)


@pytest.mark.parametrize(
    "mark", ["FILE", "PHOTO", "UPDATE", "CORRECTION", "ANALYSIS", "OPINION", "WATCH"]
)
def test_the_mark_of_a_caption_or_a_series_is_no_place(mark):
    assert layout(f"{mark} - Ada Lind speaks in Oslo.").date_line is None


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("OSLO -", "Oslo", None),
        ("OSLO –", "Oslo", None),
        ("OSLO —", "Oslo", None),
        ("OSLO --", "Oslo", None),
        ("ST. JOHN'S (Example) -", "St. John's", "Example"),
        ("OSLO, Norway -", "Oslo, Norway", None),
        ("Oslo (AFP) -", "Oslo", "AFP"),
        ("Oslo, Norway (AFP) --", "Oslo, Norway", "AFP"),
    ],
)
def test_the_place_and_agency_of_a_date_line(line, place, agency):
    found = layout(f"{line} The king met the queen.").date_line
    assert found is not None
    assert (found.place, found.agency) == (place, agency)


def test_a_place_in_small_letters_needs_its_agency():
    assert layout("Oslo - The king met the queen.").date_line is None


@pytest.mark.parametrize("day", ["May 4", "(Example)"])
def test_behind_a_sentence_a_day_or_an_agency_makes_a_date_line(day):
    found = layout(f"The king came.\n\nOSLO, {day} -- The queen spoke.".replace(", (", " ("))
    assert found.date_line is not None


@pytest.mark.parametrize(
    ("rest", "place"),
    [
        ("Isle of New Norway", "Isle of New Norway"),
        ("Isle of the New Norway", None),
        ("oslo", None),
        ("Oslo came.", None),
    ],
)
def test_a_place_behind_the_date_has_at_most_four_words(rest, place):
    found = layout(f"date 2019-05-04 {rest}\n\nThe king came.").date_line
    assert found is not None
    assert found.place == place


@pytest.mark.parametrize(
    "line",
    [
        "Source: Example",
        "(Source: Example)",
        "Credit: Example",
        "Reporting by Ada Lind",
        "Editing by Ada Lind",
        "Agencies",
        "With inputs from Example",
    ],
)
def test_every_credit_line(line):
    text = f"The king came.\n\n{line}"
    found = layout(text).credit
    assert found is not None
    assert text[found.start : found.end] == line


@pytest.mark.parametrize("dash", ["—", "–", "-", "--"])
def test_a_credit_behind_a_dash(dash):
    text = f"The king came. {dash} Example"
    found = layout(text).credit
    assert found is not None
    assert text[found.start : found.end] == f"{dash} Example"
