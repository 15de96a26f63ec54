"""Statements of two readouts in; links, and what stands alone, out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.comparison.links import alignment
from tests.readout_tables import tables, worded, worded_pair


def compared(left, right):
    """{(left words, right words): status}, with None for no counterpart."""
    pair = tables(
        worded("a", *(("Ann Ash", "peace", words) for words in left)),
        worded("b", *(("Ann Ash", "peace", words) for words in right)),
    )
    texts = {None: None} | dict(
        zip(pair["statements"]["id"], pair["statements"]["text"], strict=True)
    )
    rows = alignment(pair, "a", "b").astype(object)
    rows = rows.where(rows.notna(), None)
    return {(texts[row.left], texts[row.right]): row.status for row in rows.itertuples()}


def test_the_same_words_are_carried_over():
    assert compared(["open the northern border"], ["open the northern border"]) == {
        ("open the northern border", "open the northern border"): "carried over"
    }


OPEN = "we will {} the northern border to all {} friends of the far north"


@pytest.mark.parametrize(
    ("left", "right", "status"),
    [
        (("open", "old"), ("shut", "old"), "reworded"),
        (("open", "old"), ("fully open", "old"), "reworded"),
        (("open", "old"), ("open", "old Danish"), "reworded"),
        (("open", "old"), ("open", "the old"), "carried over"),
        (("open the", "old"), ("open our", "its old"), "carried over"),
        (("open", "old"), ("never open", "old"), "reworded"),
        (("open", "old"), ("not open", "old"), "reworded"),
        (("open", "old"), ("no longer open", "old"), "reworded"),
        (("open", "old"), ("neither open", "old"), "reworded"),
        (("open", "old"), ("nor open", "old"), "reworded"),
        (("open", "old"), ("cannot open", "old"), "reworded"),
        (("open", "old"), ("open without", "old"), "reworded"),
        (("either open", "old"), ("neither open", "old"), "reworded"),
        (("open", "10"), ("open", "90"), "reworded"),
    ],
)
def test_with_another_word_that_tells_something_nothing_is_carried_over(left, right, status):
    one, other = OPEN.format(*left), OPEN.format(*right)
    assert compared([one, "rain falls"], [other, "snow falls"])[one, other] == status


def test_what_one_side_says_twice_shares_its_counterpart():
    pair = tables(
        worded("a", *[("Ann Ash", "peace", "open the northern border")] * 3),
        worded("b", ("Ann Ash", "peace", "open the northern border")),
    )
    for sides, status in (("ab", "only left"), ("ba", "only right")):
        found = sorted(alignment(pair, *sides)["status"])
        assert found == sorted(["carried over", "carried over", status])


@pytest.mark.parametrize("modal", ["would", "could", "may", "might", "should", "must"])
def test_with_another_modal_nothing_is_carried_over(modal):
    one, other = OPEN.format("open", "old"), OPEN.format("open", "old").replace("will", modal)
    assert compared([one, "rain falls"], [other, "snow falls"])[one, other] == "reworded"


def test_two_statements_alone_can_be_linked():
    left = "keep large missiles out of the whole northern region"
    right = "keep small missiles out of the whole northern region today"
    assert set(compared([left], [right]).values()) == {"reworded"}


def test_a_link_says_what_is_shared_of_how_much():
    pair = tables(
        worded("a", ("Ann Ash", "peace", "open northern border"), ("Ann Ash", "trade", "rain")),
        worded("b", ("Ann Ash", "peace", "open southern border"), ("Ann Ash", "trade", "snow")),
    )
    row = alignment(pair, "a", "b").iloc[0]
    assert (row["shared"], row["content"], row["words"]) == (2, 4, ("border", "open"))


def test_shared_content_words_in_other_words_are_reworded():
    found = compared(
        ["open the northern border soon", "fish is good"],
        ["the northern border stays closed", "rain falls"],
    )
    assert found == {
        ("open the northern border soon", "the northern border stays closed"): "reworded",
        ("fish is good", None): "only left",
        (None, "rain falls"): "only right",
    }


def test_one_word_in_common_is_no_link():
    assert set(compared(["fish is good"], ["fish swim"]).values()) == {"only left", "only right"}


def test_names_alone_are_no_link():
    found = compared(["Ann Ash likes fish"], ["Ann Ash hates rain"])
    assert set(found.values()) == {"only left", "only right"}


def test_what_every_statement_says_counts_for_nothing():
    boilerplate = "the good talks of old friends"
    left = [f"{boilerplate} on fish prices", f"{boilerplate} on rain"]
    right = [f"{boilerplate} on snow", f"{boilerplate} on fish and on its high prices"]
    assert compared(left, right) == {
        (left[0], right[1]): "reworded",
        (left[1], None): "only left",
        (None, right[0]): "only right",
    }


def test_the_place_in_the_text_does_not_matter():
    left = ["fish prices fall", "open the northern border", "rain falls daily"]
    right = ["rain falls daily", "fish prices fall", "open the northern border"]
    assert compared(left, right) == {(one, one): "carried over" for one in left}


def test_a_statement_has_two_links_at_most():
    one = "open northern border, cut fish prices, send more doctors"
    others = ["open the northern border", "cut the fish prices", "send doctors, more doctors"]
    found = compared([one, "rain falls"], [*others, "snow falls"])
    linked = [pair for pair, status in found.items() if status == "reworded"]
    assert len(linked) == 2
    assert {pair[0] for pair in linked} == {one}


def test_a_topic_in_common_links_the_likelier_one():
    pair = tables(
        worded("a", ("Ann Ash", "peace", "open the northern border"), ("Ann Ash", "trade", "fish")),
        worded(
            "b",
            ("Ann Ash", "trade", "northern border tolls"),
            ("Ann Ash", "peace", "northern border guards"),
        ),
    )
    rows = alignment(pair, "a", "b")
    values = rows[rows["similarity"] > 0].set_index("right")["similarity"]
    starts = pair["statements"].set_index("text")["id"]
    assert values[starts["northern border guards"]] > values[starts["northern border tolls"]]


LINES = st.lists(
    st.tuples(
        st.sampled_from(["Ann Ash", "Ann Ash and Bo Berg", ""]),
        st.sampled_from(["peace", "trade visits"]),
        st.lists(
            st.sampled_from(["open", "close", "border", "fish", "Oslo", "the", "and"]), min_size=1
        ).map(" ".join),
    ),
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_a_readout_beside_itself_is_carried_over(lines):
    one = tables(worded("a", *lines))
    found = alignment(one, "a", "a")
    assert set(found["status"]) <= {"carried over"}
    assert set(found["left"]) == set(found["right"]) == set(one["statements"]["id"])


@settings(max_examples=60, deadline=None)
@given(LINES, LINES)
def test_swapping_the_sides_swaps_every_row_and_nothing_else(left, right):
    pair = worded_pair(left, right)
    swap = {"only left": "only right", "only right": "only left"}
    plain, swapped = (alignment(pair, *sides).astype(object).fillna("") for sides in ("ab", "ba"))
    assert sorted(plain.itertuples(index=False, name=None)) == sorted(
        (row.right, row.left, *row[2:-1], swap.get(row.status, row.status))
        for row in swapped.itertuples(index=False)
    )


@settings(max_examples=60, deadline=None)
@given(LINES, LINES)
def test_every_statement_has_a_row_and_at_most_two(left, right):
    pair = worded_pair(left, right)
    found = alignment(pair, "a", "b")
    for side, readout in (("left", "a"), ("right", "b")):
        counts = found[side].value_counts()
        mine = pair["statements"].loc[pair["statements"]["readout"] == readout, "id"]
        assert set(counts.index) == set(mine)
        assert counts.max() <= 2 if len(counts) else True


@settings(max_examples=20, deadline=None)
@given(LINES)
def test_beside_an_empty_readout_everything_stands_alone(lines):
    pair = worded_pair(lines)
    assert set(alignment(pair, "a", "b")["status"]) <= {"only left"}
    assert set(alignment(pair, "b", "a")["status"]) <= {"only right"}
