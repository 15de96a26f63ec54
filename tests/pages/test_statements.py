"""Filters in; the statements that pass, as text and as files, out."""

import re

import pytest

from tests.pages.readouts import FULL, SHORT
from tests.pages.shown import app, links, markup, rows, text, unfolded
from tests.seeds import LEFT, PAIR, RIGHT


def test_all_statements_stand_there_as_text_each_with_a_link_to_its_place():
    test = app("statements")
    assert len(rows(test)) == 33
    places = [href for href in links(test) if href.startswith("side_by_side") and "&s=" in href]
    assert len(set(places)) == 33
    assert "the deployment of THAAD in South Korea" in text(test)


def test_a_row_reads_speaker_reporting_words_and_what_was_said():
    test = app("statements")
    told = text(test)
    assert " Both leaders opposed: the deployment of THAAD in South Korea" in told
    assert " Xi Jinping (continues): Most countries support easing tensions" in told
    # Where the reporting words come behind, and where what was said holds them.
    assert re.search(r" Xi Jinping said: [^:]* dealing with major affairs", told)
    assert " Both leaders : China and Russia, they stressed, are both opposed to installing" in told
    assert " Vladimir Putin , adding: Xi’s ongoing state visit" in told
    assert '<span class="cue">opposed:</span> the deployment of THAAD' in markup(test)


@pytest.mark.parametrize(
    ("report", "row"),
    [
        ("According to Ash, trade must grow.", "According to Ann Ash : trade must grow"),
        ("Berg told Ash that trade must grow.", "Bo Berg told Ash: trade must grow"),
        ("It was noted that trade must grow.", "Both leaders (noted): trade must grow"),
    ],
)
def test_a_row_is_a_sentence_however_the_text_reports_it(pair, report, row):
    said = FULL.replace("Ash said that trade must grow.", report)
    assert row in text(app("statements", **pair(said, SHORT)))


def test_the_way_to_the_text_keeps_the_filters():
    test = app("statements", left=LEFT, right=RIGHT, topic="ukraine", leader="Vladimir Putin")
    places = [href for href in links(test) if "&s=" in href]
    assert len(places) == 3
    assert all("topic=ukraine&leader=Vladimir+Putin&s=" in href for href in places)


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"leader": "Xi Jinping"}, 18),
        ({"leader": "Vladimir Putin + Xi Jinping"}, 6),
        ({"side": "right"}, 17),
        ({"mode": "direct"}, 1),
        ({"act": "agree", "side": "left"}, 4),
        ({"occasion": "before the meeting"}, 1),
        ({"occasion": "opening"}, 1),
        ({"topic": "ukraine"}, 9),
        ({"topic": "ukraine", "leader": "Xi Jinping"}, 6),
        ({"q": "THAAD"}, 2),
        ({"q": "thaad", "side": "right"}, 0),
    ],
)
def test_filters_narrow_the_statements(filters, count):
    test = app("statements", left=LEFT, right=RIGHT, **filters)
    assert len(rows(test)) == count
    assert "Clear the filters" in text(test)


def test_a_search_without_a_hit_says_what_was_searched():
    test = app("statements", left=LEFT, right=RIGHT, q="<b>football</b>")
    assert "No statement: with the words “<b>football</b>”." in text(test)
    assert "Search the whole texts" in text(test)
    assert "<b>football" not in markup(test)


@pytest.mark.parametrize(
    ("filters", "label"),
    [
        ({}, "Take these 33 statements with you"),
        ({"mode": "direct"}, "Take this statement with you"),
    ],
)
def test_statements_can_be_taken_as_files_or_from_an_address(filters, label):
    test = unfolded("statements", left=LEFT, right=RIGHT, **filters)
    (place,) = test.expander
    assert place.label == label
    files = [button.proto.label for button in place.get("download_button")]
    assert files == ["CSV", "Excel", "JSON", "Parquet"]
    chosen = "".join(f"&{name}={value}" for name, value in filters.items())
    (address,) = place.code
    assert address.value.endswith(f"data/statements.csv?{PAIR}{chosen}")
