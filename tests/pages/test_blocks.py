"""A readout's text in blocks and parts: nothing is lost, nothing is moved."""

import pytest

from analysis import Library, readout_from_text
from pages.reader.blocks import blocks
from pages.visit.view import Query, View
from tests.readout_tables import tables, worded
from tests.seeds import LEFT, RIGHT


def view(library, **filters):
    return View(library, Query(left=LEFT, right=RIGHT, **filters), "side_by_side")


def parts(cut):
    return [part for block in cut for part in block["parts"]]


@pytest.mark.parametrize(("side", "readout"), [("left", LEFT), ("right", RIGHT)])
def test_the_parts_together_are_the_whole_text(library, side, readout):
    cut = blocks(view(library), side)
    assert "".join(part["text"] for part in parts(cut)) == library.readouts[readout].text


def test_every_statement_is_one_part_with_its_own_words(library):
    said = {
        part["key"]: part["text"]
        for part in parts(blocks(view(library), "left"))
        if part["kind"] == "statement"
    }
    statements = library.tables["statements"]
    mine = statements[statements["readout"] == LEFT]
    assert said == dict(zip(mine["id"], mine["text"], strict=True))


def test_a_date_line_a_heading_and_a_paragraph_are_blocks_of_their_own(library):
    first, *_ = blocks(view(library), "left")
    assert [part["kind"] for part in first["parts"] if part["text"].strip()] == ["date line"]
    headings = [block for block in blocks(view(library), "right") if block["kind"] == "heading"]
    assert ["".join(part["text"] for part in block["parts"]).strip() for block in headings] == [
        "Historical logic for China-Russia ties",
        "Strengthen strategic coordination",
        "Promote political settlement of the Ukraine issue",
    ]


def test_a_date_line_that_goes_on_shares_its_block(library):
    first, *_ = blocks(view(library), "right")
    assert [part["kind"] for part in first["parts"] if part["text"].strip()] == [
        "date line",
        "narration",
    ]


def test_a_filter_dims_what_does_not_pass(library):
    dim = {
        part["key"]: part["dim"]
        for part in parts(blocks(view(library, leader="Vladimir Putin"), "right"))
        if part["kind"] == "statement"
    }
    assert dim[f"{RIGHT}.375"]
    assert not dim[f"{RIGHT}.2703"]
    assert list(dim.values()).count(False) == 5


def test_a_long_readout_is_cut_into_all_its_statements():
    lines = [("Ann Ash", "ukraine", f"Peace comes in year {year}.") for year in range(3000)]
    text = " ".join(words for *_, words in lines)
    long = Library({"a": readout_from_text("a", text)}, tables(worded("a", *lines)), ())
    shown = View(long, Query(left="a", right="a"), "side_by_side")
    cut = blocks(shown, "left")
    assert "".join(part["text"] for part in parts(cut)) == text
    assert [part["kind"] for part in parts(cut)].count("statement") == 3000
