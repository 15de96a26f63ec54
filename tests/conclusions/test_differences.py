"""Literal statements in, the sentences that a reader sees out."""

import pytest

from analysis.comparison.pair import Pair
from analysis.conclusions.differences import findings, leading
from analysis.conclusions.finding import Finding
from analysis.tables.dataframes import frame
from tests.readout_tables import LABELS, left, right, said, tables, worded


def sentences(left, right, *, muted=False):
    pair = Pair(tables(left, right), "left", "right", LABELS)
    return [(one.sentence, one.base) for one in findings(pair) if one.muted is muted]


def test_a_speaker_on_one_side_only_comes_first():
    found = sentences(
        left(*[said("Ann Ash and Bo Berg", "peace")] * 2, said("Ann Ash", "peace")),
        right(*[said("Ann Ash", "peace")] * 4, people=("Ann Ash", "Bo Berg")),
    )
    assert found == [
        (
            "2 statements are attributed to both leaders in 2020; none is in 2021.",
            "2 of 3 statements in 2020; 0 of 4 in 2021",
        ),
        (
            "Ann Ash: more statements in 2021 than in 2020.",
            "1 of 3 statements in 2020; 4 of 4 in 2021",
        ),
    ]


def test_topics_are_dropped_and_new_between_two_meetings_in_date_order():
    found = sentences(
        left(*[said("Ann Ash", "peace trade")] * 2), right(*[said("Ann Ash", "visits peace")] * 2)
    )
    assert found == [
        ("Dropped after 2020: Trade.", "2 of 2 statements in 2020; 0 of 2 in 2021"),
        ("New in 2021: Visits.", "2 of 2 statements in 2021; 0 of 2 in 2020"),
    ]


def test_without_a_date_order_topics_stand_only_in_one():
    found = sentences(
        left(*[said("Ann Ash", "trade")] * 2, published="2021-01-01"),
        right(*[said("Ann Ash", "visits")] * 2, published="2020-01-01"),
    )
    assert [sentence for sentence, _ in found] == ["Only in 2021: Trade.", "Only in 2020: Visits."]


def test_between_other_participants_nothing_is_new_or_dropped():
    found = sentences(
        left(*[said("Ann Ash and Bo Berg", "trade")] * 2),
        right(*[said("Ann Ash and Cy Cole", "visits")] * 2),
    )
    topics = [sentence for sentence, _ in found if "Trade" in sentence or "Visits" in sentence]
    assert topics == ["Only in 2020: Trade.", "Only in 2021: Visits."]


def test_a_day_has_another_preposition_than_a_year():
    found = sentences(
        left(said("Ann Ash", "peace"), *[said("Bo Berg", "trade")] * 2),
        right(*[said("Ann Ash", "peace")] * 3, said("Bo Berg", "trade"), published="2020-12-07"),
    )
    assert found[0] == (
        "Ann Ash: more statements on 7 December 2020 than on 1 January 2020.",
        "1 of 3 statements on 1 January 2020; 3 of 4 on 7 December 2020",
    )


def test_a_topic_of_one_statement_is_muted():
    one, other = left(said("Ann Ash", "trade")), right(said("Ann Ash", "peace"))
    assert sentences(one, other) == []
    assert [sentence for sentence, _ in sentences(one, other, muted=True)] == [
        "Dropped after 2020: Trade.",
        "New in 2021: Peace.",
    ]


def test_a_difference_that_depends_on_the_unit_is_no_finding():
    one_cue = [said("Ann Ash", "peace", 2, own_cue=not place) for place in range(4)]
    own_cues = [said("Ann Ash", "peace", 40)] * 2
    assert sentences(left(*one_cue), right(*own_cues)) == []


@pytest.mark.parametrize(("many", "told"), [(13, False), (15, False), (27, True)])
def test_a_share_that_one_other_coding_would_turn_is_no_finding(many, told):
    # 5 of 16 is 31 %, 13 of 41 is 32 %, 15 of 41 is 37 %; 27 of 41 is 66 %.
    found = sentences(
        left(*[said("Ann Ash", "peace")] * 5, *[said("Bo Berg", "trade")] * 11),
        right(*[said("Ann Ash", "peace")] * many, *[said("Bo Berg", "trade")] * (41 - many)),
    )
    assert any(sentence.startswith("Ann Ash: more") for sentence, _ in found) == told


def test_of_each_kind_the_two_largest_are_shown():
    found = sentences(
        left(*[said("Ann Ash", "peace")] * 3, said("Bo Berg", "trade"), said("Cy Cole", "visits")),
        right(
            said("Ann Ash", "peace"),
            *[said("Bo Berg", "trade")] * 6,
            *[said("Cy Cole", "visits")] * 5,
        ),
    )
    assert [sentence.partition(":")[0] for sentence, _ in found] == [
        "Bo Berg",
        "Cy Cole",
        "Trade",
        "Visits",
    ]


def test_a_topic_that_no_code_fits_is_no_finding():
    assert (
        sentences(left(*[said("Ann Ash", "other")] * 2), right(*[said("Ann Ash", "other")] * 2))
        == []
    )


def test_a_readout_beside_itself_has_no_findings():
    pair = Pair(tables(left(*[said("Ann Ash", "peace")] * 3)), "left", "left", LABELS)
    assert findings(pair) == []


# The unit


def test_a_count_whose_direction_depends_on_the_unit_says_so():
    run = [said("Ann Ash", "peace"), *[said("Ann Ash", "peace", own_cue=False)] * 3]
    pair = Pair(tables(left(*[said("Ann Ash", "peace")] * 2), right(*run)), "left", "right", LABELS)
    found = [one for one in findings(pair) if "depends" in one.sentence]
    assert [one.sentence for one in found] == [
        "Ann Ash: whether there is more depends on the unit.",
        "Peace: whether there is more depends on the unit.",
    ]
    assert found[0].base == (
        "in 2020 and in 2021: 2 and 4 statements, 2 and 1 reporting words, 20 and 40 words, "
        "2 and 4 statements without repeats"
    )
    assert all(one.muted for one in found)


def test_a_repeat_does_not_make_more_statements():
    border = ("Ann Ash", "peace", "open the northern border")
    rain = ("Bo Berg", "visits", "rain falls daily")
    pair = tables(
        worded("a", border, border, border, rain, published="2020-01-01"),
        worded("b", border, rain, published="2021-01-01"),
    )
    found = findings(Pair(pair, "a", "b", LABELS))
    assert [one.sentence for one in found if "depends" in one.sentence] == [
        "Ann Ash: whether there is more depends on the unit.",
        "Peace: whether there is more depends on the unit.",
    ]


# The first screen


def test_the_strongest_of_each_kind_lead():
    kinds = ["who speaks", "who speaks", "topics", "topics", "topics", "wording", "wording"]
    found = [Finding(kind, str(number), "") for number, kind in enumerate(kinds)]
    assert [one.sentence for one in leading(found)] == ["0", "2", "3", "5"]


def test_what_is_muted_never_leads():
    assert leading([Finding("topics", "", "", muted=True)]) == []


def test_a_count_says_how_many_statements_would_have_to_be_coded_differently():
    two = ("Ann Ash", "Bo Berg")
    found = findings(
        Pair(
            tables(
                left(*[said("Ann Ash", "peace")] * 2, *[said("Ann Ash", "trade")] * 3, people=two),
                right(
                    *[said("Bo Berg", "peace")] * 5, *[said("Bo Berg", "visits")] * 3, people=two
                ),
            ),
            "left",
            "right",
            LABELS,
        )
    )
    assert {one.sentence: one.recodings for one in found} == {
        "8 statements are attributed to Bo Berg in 2021; none is in 2020.": (8,),
        "5 statements are attributed to Ann Ash in 2020; none is in 2021.": (5,),
        "Dropped after 2020: Trade.": (3,),
        "New in 2021: Visits.": (3,),
        "Peace: more statements in 2021 than in 2020.": (3,),
    }


def test_more_of_everything_is_no_finding():
    longer = right(*[said("Ann Ash", "peace")] * 6)
    assert sentences(left(*[said("Ann Ash", "peace")] * 4), longer) == []


def test_more_statements_that_are_a_smaller_share_are_no_finding():
    few = left(*[said("Ann Ash", "peace")] * 3, said("Bo Berg", "trade"))
    many = right(*[said("Ann Ash", "peace")] * 6, *[said("Bo Berg", "trade")] * 8)
    assert not [one for one, _ in sentences(few, many) if one.startswith(("Ann Ash", "Peace"))]


def test_a_text_twice_as_long_counts_only_by_presence():
    few = left(*[said("Ann Ash", "peace")] * 2, *[said("Bo Berg", "trade")] * 6)
    many = right(*[said("Ann Ash", "peace")] * 9, *[said("Bo Berg", "trade")] * 6)
    pair = tables(few, many)
    pair["readouts"]["words"] = [100, 200]
    assert findings(Pair(pair, "left", "right", LABELS)) == []
    pair["readouts"]["words"] = [100, 199]
    assert "Ann Ash: more" in findings(Pair(pair, "left", "right", LABELS))[0].sentence


def test_who_was_not_there_was_not_silent():
    pair = tables(
        left(*[said("Ann Ash and Bo Berg", "peace")] * 3, *[said("Bo Berg", "peace")] * 3),
        right(*[said("Ann Ash and Cy Cole", "peace")] * 3, *[said("Ann Ash", "peace")] * 2),
    )
    who = [one.speaker for one in findings(Pair(pair, "left", "right", LABELS)) if one.speaker]
    assert who == ["Ann Ash"]


def test_a_topic_that_a_heading_gives_says_so():
    two = tables(left(*[said("Ann Ash", "trade")] * 2), right(*[said("Ann Ash", "visits")] * 3))
    ids = two["statements"].loc[two["statements"]["readout"] == "right", "id"]
    coding = {"topic": "visits", "terms": ()}
    around = [
        {**coding, "id": ids.iloc[0], "basis": "heading"},
        {**coding, "id": ids.iloc[1], "basis": "frame"},
    ]
    two["codings"] = frame("codings", around)
    bases = {one.sentence: one.base for one in findings(Pair(two, "left", "right", LABELS))}
    assert bases["New in 2021: Visits."] == (
        "3 of 3 statements in 2021; 0 of 2 in 2020; 2 of them only by the words around them"
    )
    assert bases["Dropped after 2020: Trade."] == "2 of 2 statements in 2020; 0 of 3 in 2021"
