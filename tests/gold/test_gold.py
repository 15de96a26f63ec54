"""Agreement with the hand coding of the two readouts; the misses are printed.

In-sample: the rules were written with these two texts at hand.
"""

import json

import pandas as pd
import pytest

from analysis.review.agreement import Agreement, in_sample
from tests.conftest import TOLD
from tests.gold.coded_texts import pairs, topics
from tests.gold.scoring import agreement, hand_coding, jaccard
from tests.paths import GOLD
from tests.seeds import LEFT, RIGHT

NAMES = [LEFT, RIGHT]


@pytest.fixture(scope="module")
def tables(library):
    return library.tables


@pytest.fixture(scope="module")
def measured(tables):
    rows = {name: tables["statements"].query("readout == @name") for name in NAMES}
    return [
        agreement(hand_coding(name), rows[name].to_dict("records"), overlap=0.8) for name in NAMES
    ]


@pytest.fixture(scope="module")
def matched(tables):
    by_hand = [{**row, "readout": name} for name in NAMES for row in hand_coding(name)]
    return pairs(by_hand, tables["statements"].to_dict("records"))


@pytest.fixture
def printed(measured, matched, record_property):
    """The figures and every miss, on the screen of whoever runs the tests."""
    for name, one in zip(NAMES, measured, strict=True):
        record_property(TOLD, f"{name}: end to end {one.end_to_end:.3f}, topics {one.topics:.3f}")
        for miss in one.misses:
            record_property(TOLD, f"  {miss}")
    for topic, counts in topics(matched).items():
        record_property(
            TOLD,
            f"  {topic}: by hand {counts.by_hand}, given {counts.given}, both {counts.both}",
        )


@pytest.mark.usefixtures("printed")
def test_the_method_page_shows_what_is_measured(measured):
    assert in_sample() == Agreement(
        texts=len(NAMES),
        by_hand=sum(one.gold for one in measured),
        found=sum(one.found for one in measured),
        words_and_speakers=sum(one.same_speakers for one in measured),
        mode=sum(one.same_mode for one in measured),
        carried=sum(one.same_carried for one in measured),
        act=sum(one.same_act for one in measured),
        topics_by_hand=sum(one.topics_gold for one in measured),
        topics_found=sum(one.topics_found for one in measured),
        topics_shared=sum(one.topics_shared for one in measured),
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_of_the_meeting(tables, name):
    by_hand = json.loads((GOLD / f"{name}.meta.json").read_text(encoding="utf-8"))
    row = tables["readouts"].set_index("readout").loc[name]
    day = row["meeting_date"]
    assert str(row["published"].date()) == by_hand["report_date"]
    assert (None if pd.isna(day) else str(day.date())) == by_hand["meeting_date"]
    assert row["place"] == by_hand["place"].split(" (")[0]
    assert list(row["participants"]) == by_hand["participants"]


def test_the_basis_of_the_meeting_date(tables):
    assert tables["readouts"]["meeting_date_basis"].tolist() == ["not stated", "inferred"]


@pytest.mark.parametrize("name", NAMES)
def test_what_holds_no_statement(tables, name):
    """The sentences that the hand coding leaves without a statement are left without one."""
    by_hand = json.loads((GOLD / f"{name}.meta.json").read_text(encoding="utf-8"))["no_statement"]
    rows = tables["sentences"].query("readout == @name and kind != 'statement'").to_dict("records")
    kept = [row for row in rows if row["kind"] in ("narration", "heading")]
    assert [row["text"] for row in kept] == [
        each["text"] for each in by_hand if not each["text"].startswith("date ")
    ]


def test_the_measure_counts_a_wrong_speaker_as_a_miss():
    gold = hand_coding(NAMES[0])
    right = [{**each, "act": each["acts"][0]} for each in gold]
    wrong = [{**each, "speakers": ["Nobody"]} for each in right]
    assert agreement(gold, wrong, overlap=0.8).end_to_end == 0
    assert agreement(gold, right, overlap=0.8).end_to_end == 1
    assert agreement(gold, right[1:], overlap=0.8).misses == [f"missed: {gold[0]['text']}"]
    assert jaccard({"start": 0, "end": 10}, {"start": 5, "end": 15}) == pytest.approx(1 / 3)
