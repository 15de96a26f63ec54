"""The hand codings of other texts: what the figures are made of, and that they are told right."""

import subprocess
import sys
from itertools import pairwise

import pytest

from analysis.review.agreement import Topics, coders
from analysis.review.agreement import topics as topics_apart
from tests.gold.coded_texts import APART, Shared, coding, misses, pairs, speakers, topics
from tests.paths import ROOT

NAMES = sorted(file.stem for file in APART.glob("*.jsonl") if not file.stem.startswith("links"))


def statement(start, end, names=("Ada Lind",), readout="a", **more):
    return {"readout": readout, "start": start, "end": end, "speakers": names, "text": "x", **more}


def test_the_method_page_shows_how_far_two_coders_agree():
    matched = pairs(coding("topics_first"), coding("topics_other_coder"))
    assert coders() == Topics(len(matched), *topics(matched)["all"])
    assert topics_apart().statements == len(coding("topics_later"))


@pytest.mark.parametrize("name", NAMES)
def test_no_coded_statement_overlaps_another(name):
    rows = sorted(coding(name), key=lambda row: (row["readout"], row["start"]))
    for row, after in pairwise(rows):
        assert row["readout"] < after["readout"] or row["end"] <= after["start"]


def test_a_statement_is_matched_with_the_one_that_shares_most_characters():
    hand = statement(0, 10)
    near, far, elsewhere = statement(0, 9), statement(5, 15), statement(0, 10, readout="b")
    assert pairs([hand], [far, near, elsewhere]) == [(hand, near)]
    assert pairs([hand], [far, elsewhere]) == []
    assert pairs([hand], [statement(0, 5)]) == [(hand, statement(0, 5))]  # half is enough
    assert pairs([hand], [statement(0, 4)]) == []


def test_right_are_words_and_speakers_together():
    hand = [statement(0, 10), statement(20, 30), statement(40, 50)]
    found = [statement(0, 10), statement(20, 30, ["Bo Rask"])]
    assert speakers(hand, found) == Shared(3, 2, 1)
    assert speakers(hand, found).f1 == pytest.approx(2 / 5)


def test_an_optional_statement_counts_neither_as_missed_nor_as_found():
    hand = [statement(0, 10), statement(20, 30, optional=True)]
    assert speakers(hand, [statement(0, 10)]) == Shared(1, 1, 1)
    assert speakers(hand, [statement(0, 10), statement(20, 30)]) == Shared(1, 1, 1)
    assert speakers(hand, [statement(0, 10), statement(60, 70)]) == Shared(1, 2, 1)
    assert misses(hand, [statement(0, 10)]) == []


def test_a_second_speaker_value_may_be_right_too():
    hand = [statement(0, 10, ["Ada Lind"], either=["Ada Lind", "Bo Rask"])]
    assert speakers(hand, [statement(0, 10, ["Bo Rask", "Ada Lind"])]) == Shared(1, 1, 1)
    assert speakers(hand, [statement(0, 10, ["Bo Rask"])]) == Shared(1, 1, 0)
    assert speakers(hand, [statement(0, 10, ["ADA LIND"])]) == Shared(1, 1, 1)


def test_topics_are_counted_by_topic_and_over_all():
    first = [statement(0, 10, topics=["energy", "other"])]
    second = [statement(0, 10, topics=["energy", "ukraine"])]
    assert topics(pairs(first, second)) == {
        "all": Shared(2, 2, 1),
        "energy": Shared(1, 1, 1),
        "other": Shared(1, 0, 0),
        "ukraine": Shared(0, 1, 0),
    }


def test_every_miss_is_told():
    hand = [statement(0, 10), statement(20, 30)]
    found = [statement(20, 30, ["Bo Rask"]), statement(60, 70)]
    assert misses(hand, found) == [
        "missed: a 0 Ada Lind",
        "no statement: a 60 x",
        "speaker: a 20 Bo Rask, by hand Ada Lind: x",
    ]


def test_the_command_scores_the_texts_of_a_folder(tmp_path):
    rows = coding("statements_ten_calls")
    here = [row for row in rows if row["readout"] == rows[0]["readout"]]
    text = " " * max(row["end"] for row in here)
    (tmp_path / f"{rows[0]['readout']}.txt").write_text(text, "utf-8")
    command = [sys.executable, "-m", "bench.accuracy", str(tmp_path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
    assert f"by hand {coders().by_hand}, given {coders().found}, both {coders().shared}" in told
    assert "1 of " in told
    assert f"missed: {here[0]['readout']} {here[0]['start']}" in told
