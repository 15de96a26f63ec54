"""Two readouts in words in; what only one of them raises, and the proof, out."""

import pandas as pd
import pytest
from hypothesis import given, settings

from analysis import codebook
from analysis.comparison.raised_or_absent import changes, terms
from analysis.conclusions.absence_in_words import proof
from tests.comparison.lines import GAS, KYIV, LINES, NARRATION, OIL, RAIN, SYRIA
from tests.readout_tables import tables, worded, worded_pair
from tests.seeds import LEFT, RIGHT


def topics(left, right):
    """{topic: the row of all its speakers}."""
    rows = changes(worded_pair(left, right), "a", "b")
    return {row.topic: row for row in rows[rows["speaker"].isna()].itertuples()}


def found(left, right):
    """{term: its row}."""
    return {row.term: row for row in terms(worded_pair(left, right), "a", "b").itertuples()}


def searched(topic):
    return next(one.terms for one in codebook() if one.id == topic)


# Topics


def test_a_topic_has_a_row_of_all_speakers_and_one_of_each():
    rows = changes(worded_pair([GAS, OIL], [GAS]), "a", "b")
    assert rows[["topic", "left", "right", "status", "recodings"]].to_numpy().tolist() == [
        ["energy", 2, 1, "both", 1],
        ["energy", 1, 1, "both", 0],
        ["energy", 1, 0, "only left", 1],
    ]
    assert rows["speaker"].fillna("all").tolist() == ["all", "Ann Ash", "Ann Ash + Bo Berg"]
    assert rows["evidence"].tolist() == [("a.0", "a.12", "b.0"), ("a.0", "b.0"), ("a.12",)]


def test_the_topics_of_most_statements_come_first_and_other_last():
    rows = topics([RAIN, RAIN, RAIN, KYIV], [SYRIA, GAS, GAS, RAIN])
    assert list(rows) == ["energy", "ukraine", "syria", "other"]


def test_the_whole_text_is_searched_for_a_topic_without_statements():
    row = topics([GAS, OIL], [KYIV, (*NARRATION, "the gas road")])["energy"]
    assert (row.left, row.right, row.left_mentions, row.right_mentions) == (2, 0, 2, 1)
    assert row.status == "only left"
    assert row.absence == {
        "right": {
            "readout": "b",
            "terms": searched("energy"),
            "hits": (("gas", "gas", 17, 20, "narration"),),
        }
    }


def test_what_both_sides_raise_needs_no_proof():
    assert topics([GAS], [GAS])["energy"].absence is None


def test_what_only_the_reporter_names_is_mentioned_only():
    row = topics([SYRIA], [KYIV])["syria"]
    assert (row.status, row.left, row.right, row.recodings) == ("mentioned only", 0, 0, 0)
    assert row.absence["left"]["hits"] == (("Syria", "Syria", 14, 19, "narration"),)
    assert row.absence["right"]["hits"] == ()


def test_what_stands_nowhere_has_no_row():
    assert set(topics([GAS], [KYIV])) == {"energy", "ukraine"}


def test_a_topic_of_another_codebook_has_its_row_and_no_terms():
    row = topics([("Ann Ash", "fishing", "fish is good")], [GAS])["fishing"]
    assert row.absence == {"right": {"readout": "b", "terms": (), "hits": ()}}


# Terms


def test_a_term_belongs_to_the_side_whose_statements_have_it():
    rows = found([GAS, SYRIA], [KYIV, (*NARRATION, "the gas road"), (*NARRATION, "Syria")])
    assert [(row.term, row.left, row.right, row.status) for row in rows.values()] == [
        ("gas", 1, 1, "only left"),
        ("Kyiv", 0, 1, "only right"),
        ("Syria", 1, 1, "mentioned only"),
    ]
    assert (rows["gas"].left_stated, rows["gas"].right_stated) == (1, 0)
    assert rows["gas"].right_hits == (("gas", "gas", 17, 20, "narration"),)


def test_forms_of_a_word_are_one_term():
    left = [("Ann Ash", "syria", "Syrian fish"), ("Ann Ash", "syria", "Syrians fish")]
    row = found(left, [("Ann Ash", "syria", "syrian rain")]).get("Syrian*")
    assert (row.words, row.left, row.right) == (("Syrian", "Syrians"), 2, 0)
    row = found([("Ann Ash", "energy", "Pipelines")], [("Ann Ash", "energy", "the pipeline")])
    assert (row["pipeline*"].words, row["pipeline*"].status) == (("Pipelines", "pipeline"), "both")


def test_capitals_make_no_other_word():
    assert found([("Ann Ash", "energy", "Gas and gas")], [])["gas"].words == ("gas",)


@pytest.mark.parametrize(
    ("topic", "one", "other"),
    [
        ("bilateral_ties", "neighbor", "neighbour"),
        (
            "multilateral_order",
            "Shanghai Cooperation Organisation",
            "Shanghai Cooperation Organization",
        ),
    ],
)
def test_two_spellings_are_one_term(topic, one, other):
    left, right = [("Ann Ash", topic, f"the {one}")], [("Ann Ash", topic, f"the {other}")]
    (row,) = found(left, right).values()
    assert (row.words, row.status) == ((one, other), "both")


def test_a_term_of_two_topics_is_one_row_and_its_word_one_hit():
    row = found([("Ann Ash", "korean_peninsula", "THAAD")], [])["THAAD"]
    assert row.topics == ("korean_peninsula", "arms_and_missile_defence")
    assert (row.left, row.left_stated) == (1, 1)


# For any two readouts

SWAP = {"only left": "only right", "only right": "only left"}
OTHER_SIDE = {"left": "right", "right": "left"}


def plain(table):
    table = table.astype(object)
    return table.where(table.notna(), None).to_dict("records")


def sides_swapped(row):
    """A row with left and right exchanged in the names of its columns and in its values."""
    swapped = {}
    for name, value in row.items():
        side, _, rest = name.partition("_")
        swapped["_".join(filter(None, (OTHER_SIDE.get(side, side), rest)))] = value
    swapped["status"] = SWAP.get(row["status"], row["status"])
    if "evidence" in row:
        left = row["left"]
        swapped["evidence"] = row["evidence"][left:] + row["evidence"][:left]
        absent = row["absence"] or {}
        swapped["absence"] = {OTHER_SIDE[side]: what for side, what in absent.items()} or None
    return swapped


@settings(max_examples=60, deadline=None)
@given(LINES, LINES)
@pytest.mark.parametrize("table", [changes, terms])
def test_swapping_the_sides_swaps_those_of_every_row_and_nothing_else(table, left, right):
    both = worded_pair(left, right)
    there, back = (plain(table(both, *names)) for names in ("ab", "ba"))
    assert there == [sides_swapped(row) for row in back]


@settings(max_examples=60, deadline=None)
@given(LINES)
@pytest.mark.parametrize("table", [changes, terms])
def test_a_readout_beside_itself_has_no_row_of_one_side(table, lines):
    rows = table(tables(worded("a", *lines)), "a", "a")
    assert set(rows["status"]) <= {"both", "mentioned only"}


@settings(max_examples=60, deadline=None)
@given(LINES)
@pytest.mark.parametrize("table", [changes, terms])
def test_beside_an_empty_readout_every_row_is_of_one_side_or_mentioned_only(table, lines):
    rows = table(worded_pair(lines, []), "a", "b")
    assert set(rows["status"]) <= {"only left", "mentioned only"}
    assert not rows["right"].any()


@settings(max_examples=60, deadline=None)
@given(LINES, LINES)
def test_the_rows_of_the_speakers_add_up_to_that_of_all(left, right):
    rows = changes(worded_pair(left, right), "a", "b")
    alone = rows[rows["speaker"].notna()].groupby("topic")[["left", "right"]].sum()
    for row in rows[rows["speaker"].isna() & (rows["status"] != "mentioned only")].itertuples():
        assert (row.left, row.right) == tuple(alone.loc[row.topic])
        assert len(row.evidence) == row.left + row.right


# The two readouts that the program ships with


@pytest.fixture(scope="module")
def seeds(library):
    return library.tables


@pytest.fixture(scope="module")
def changed(seeds):
    rows = changes(seeds, LEFT, RIGHT)
    return rows[rows["speaker"].isna()].set_index("topic")


@pytest.mark.parametrize(
    ("topic", "status", "counts", "side", "words"),
    [
        ("korean_peninsula", "only left", (6, 0), "right", "24 terms: none found"),
        ("ukraine", "only right", (0, 9), "left", "34 terms: none found"),
        (
            "multilateral_order",
            "only right",
            (0, 4),
            "left",
            "40 terms: “Group of 20” (1), in narration only",
        ),
        (
            "leader_diplomacy",
            "only left",
            (2, 0),
            "right",
            "53 terms: “meeting” (1), in narration only",
        ),
        (
            "syria",
            "mentioned only",
            (0, 0),
            "left",
            "8 terms: “Syria” (1), in narration only",
        ),
        ("syria", "mentioned only", (0, 0), "right", "8 terms: none found"),
    ],
)
def test_what_only_one_seed_raises(changed, topic, status, counts, side, words):
    row = changed.loc[topic]
    assert (row["status"], (row["left"], row["right"])) == (status, counts)
    assert row["recodings"] == max(counts)
    assert proof(row["absence"][side], "it") == f"searched the text of it for {words}"


@pytest.mark.parametrize(
    ("term", "status"),
    [
        ("THAAD", "only left"),
        ("UN", "only right"),
        ("Syria", "mentioned only"),
        ("deals", "mentioned only"),
        ("trade", "mentioned only"),
        ("neighbor*", "both"),
    ],
)
def test_the_terms_of_the_seeds(seeds, term, status):
    rows = terms(seeds, LEFT, RIGHT).set_index("term")
    assert rows["status"][term] == status


def test_the_tables_are_left_as_they_were(seeds):
    before = {name: table.copy(deep=True) for name, table in seeds.items()}
    changes(seeds, LEFT, RIGHT)
    terms(seeds, LEFT, RIGHT)
    for name, table in seeds.items():
        pd.testing.assert_frame_equal(table, before[name])
