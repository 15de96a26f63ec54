"""Readouts in, a library out, whatever the analysis does on one of them."""

import pandas as pd
import pytest

from analysis import build, readout_from_text
from analysis.language.parsing import parse
from analysis.language.spans import word_count

GOOD = "King Harald of Norway met Sauli Niinisto. Harald said trade is good."


@pytest.mark.parametrize(
    ("step", "works"),
    [
        pytest.param("analysis.tables.build.parse", parse, id="while it is read"),
        pytest.param("analysis.tables.reading.word_count", word_count, id="in its rows"),
    ],
)
def test_a_text_on_which_the_analysis_fails_is_a_fault_and_the_others_are_read(
    monkeypatch, caplog, step, works
):
    def failing(text, *more):
        if "Oslo" in text:
            raise RuntimeError("broken")
        return works(text, *more)

    monkeypatch.setattr(step, failing)
    texts = {"bad": f"{GOOD} It was in Oslo.", "good": GOOD}
    library = build([readout_from_text(name, text) for name, text in texts.items()])
    assert list(library.readouts) == ["good"]
    for name in ("readouts", "sentences", "statements", "topic_counts", "tokens"):
        assert set(library.tables[name]["readout"]) == {"good"}, name
    assert [fault.sentence for fault in library.faults] == [
        "bad.txt: the analysis failed on this text (the log says where)"
    ]
    assert "RuntimeError: broken" in caplog.text
    assert "Oslo" not in caplog.messages[0]


def test_a_heading_that_stands_twice_gives_its_term_from_the_section_of_the_statement():
    said = "Harald said that talks are due."
    text = f"{GOOD}\n\nOn Syria\n\n{said}\n\nOn Syria\n\n{said}"
    codings = build([readout_from_text("a", text)]).tables["codings"]
    found = codings.loc[codings["topic"] == "syria", "terms"].tolist()
    first, second = text.index("Syria"), text.rindex("Syria")
    assert found == [(("Syria", first, first + 5),), (("Syria", second, second + 5),)]


@pytest.mark.parametrize(
    ("before", "paragraph"), [("", 1), ("The king in Oslo\n\n", 2)], ids=["first", "heading before"]
)
def test_the_date_line_stands_in_the_paragraph_that_it_begins(before, paragraph):
    text = f"{before}OSLO, May 14, 2024 (Fjord Wire) -- The king spoke.\n\nIt rained."
    rows = build([readout_from_text("a", text)]).tables["sentences"]
    assert rows.loc[rows["kind"] == "date line", "paragraph"].tolist() == [paragraph]


def test_a_statement_tells_where_its_source_and_its_cue_stand():
    text = f"It rained. {GOOD}"
    row = build([readout_from_text("a", text)]).tables["statements"].iloc[0]
    places = [text[row[f"{part}_start"] : row[f"{part}_end"]] for part in ("source", "cue")]
    assert places == [row["source"], row["cue"]] == ["Harald", "said"]


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("OSLO, May 14, 2024 (Fjord Wire) -- The king spoke.", "Fjord Wire"),
        ("OSLO (Fjord Wire) - The king spoke.", "Fjord Wire"),
        (
            "OSLO, May 14, 2024 (Fjord Wire) -- The king spoke.\n\nSource: The Herald",
            "Source: The Herald",
        ),
        ("OSLO, May 14, 2024 -- The king spoke.", None),
    ],
)
def test_the_agency_in_the_date_line_is_the_credit_where_no_line_gives_one(text, credit):
    found = build([readout_from_text("a", text)]).tables["readouts"]["credit"][0]
    assert found == credit if credit else pd.isna(found)
