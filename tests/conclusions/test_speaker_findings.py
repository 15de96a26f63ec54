"""Statements of several people in; one sentence on who speaks more or less out."""

import pytest

from analysis.comparison.pair import Pair
from analysis.conclusions.speaker_findings import speaker_findings
from tests.readout_tables import LABELS, left, right, said, tables, worded

TWO = ("Ann Ash", "Bo Berg")


def found(one, other, **words):
    both = tables(one, other)
    if words:
        both["readouts"]["words"] = words["words"]
    return list(speaker_findings(Pair(both, "left", "right", LABELS)))


def test_one_finding_tells_of_all_who_met_alone_and_jointly():
    (told,) = found(
        left(*[said("Ann Ash and Bo Berg", "peace")] * 4, said("Ann Ash", "peace")),
        right(*[said("Ann Ash", "peace")] * 5, said("Bo Berg", "trade")),
    )
    assert told.sentence == (
        "Bo Berg speaks in 4 statements in 2020 and 1 in 2021, alone or with others; "
        "Ann Ash in 5 and 5."
    )
    assert told.base == (
        "Of 5 statements in 2020 and 6 in 2021; alone: Bo Berg 0 and 1 and Ann Ash 1 and 5"
    )
    assert told.rests_on == (3,)
    assert len(told.evidence) == 5  # Berg's


def test_where_nobody_speaks_jointly_nothing_is_said_of_it():
    (told,) = found(
        left(said("Ann Ash", "peace"), *[said("Bo Berg", "trade")] * 2),
        right(*[said("Ann Ash", "peace")] * 5, said("Bo Berg", "trade")),
    )
    assert (
        told.sentence == "Ann Ash speaks in 1 statement in 2020 and 5 in 2021; Bo Berg in 2 and 1."
    )
    assert told.base == "Of 3 statements in 2020 and 6 in 2021"


def test_a_day_has_another_preposition_than_a_year():
    (told,) = found(
        left(said("Ann Ash", "peace"), *[said("Bo Berg", "trade")] * 2),
        right(*[said("Ann Ash", "peace")] * 5, said("Bo Berg", "trade"), published="2020-12-07"),
    )
    assert told.sentence.startswith(
        "Ann Ash speaks in 1 statement on 1 January 2020 and 5 on 7 December 2020"
    )


def test_who_was_not_at_both_meetings_is_left_out():
    told = found(
        left(*[said("Ann Ash and Bo Berg", "peace")] * 3, *[said("Bo Berg", "peace")] * 3),
        right(*[said("Ann Ash and Cy Cole", "peace")] * 3, *[said("Ann Ash", "peace")] * 5),
    )
    assert ["Bo Berg speaks" in each.sentence for each in told] == [False]
    assert "Bo Berg" not in told[0].sentence
    assert "Cy Cole" not in told[0].sentence


def test_a_spokesman_who_did_not_meet_is_left_out():
    told = found(
        left(said("Ann Ash", "peace"), *[said("Cy Cole", "peace")] * 4, people=TWO),
        right(*[said("Ann Ash", "peace")] * 4, people=TWO),
    )
    assert all("Cy Cole" not in each.sentence for each in told)


def test_more_of_everything_is_no_finding():
    longer = right(*[said("Ann Ash", "peace")] * 6)
    assert found(left(*[said("Ann Ash", "peace")] * 4), longer) == []


def test_more_statements_that_are_a_smaller_share_are_no_finding_on_them():
    told = found(
        left(*[said("Ann Ash", "peace")] * 3, said("Bo Berg", "trade")),
        right(*[said("Ann Ash", "peace")] * 6, *[said("Bo Berg", "trade")] * 8),
    )
    assert [each.rests_on for each in told] == [(7,)]  # Berg's


@pytest.mark.parametrize(("many", "is_told"), [(13, False), (15, False), (27, True)])
def test_a_share_that_one_other_coding_would_turn_is_no_finding(many, is_told):
    # 5 of 16 is 31 %, 13 of 41 is 32 %, 15 of 41 is 37 %; 27 of 41 is 66 %.
    told = found(
        left(*[said("Ann Ash", "peace")] * 5, *[said("Cy Cole", "trade")] * 11, people=TWO),
        right(
            *[said("Ann Ash", "peace")] * many,
            *[said("Cy Cole", "trade")] * (41 - many),
            people=TWO,
        ),
    )
    assert bool(told) == is_told


def test_a_text_twice_as_long_counts_only_by_presence():
    few = left(*[said("Ann Ash", "peace")] * 2, *[said("Bo Berg", "trade")] * 6)
    many = right(*[said("Ann Ash", "peace")] * 9, *[said("Bo Berg", "trade")] * 6)
    assert found(few, many, words=[100, 200]) == []
    assert len(found(few, many, words=[100, 199])) == 1


def test_a_count_whose_direction_depends_on_the_unit_says_so():
    run = [said("Ann Ash", "peace"), *[said("Ann Ash", "peace", own_cue=False)] * 3]
    (told,) = found(left(*[said("Ann Ash", "peace")] * 2), right(*run))
    assert told.muted
    assert told.sentence == (
        "Ann Ash, alone or with others: whether there is more depends on the unit."
    )
    assert told.base == (
        "in 2020 and in 2021: 2 and 4 statements, 2 and 1 reporting words, 20 and 40 words, "
        "2 and 4 statements without repeats"
    )


BORDER = ("Ann Ash", "peace", "open the northern border")
ANN = [("Ann Ash", "trade", f"rain{number} falls{number}") for number in range(6)]
BO = [("Bo Berg", "visits", f"snow{number} melts{number}") for number in range(6)]


def in_words(here, there):
    pair = tables(
        worded("a", *here, published="2020-01-01"), worded("b", *there, published="2021-01-01")
    )
    return [one for one in speaker_findings(Pair(pair, "a", "b", LABELS)) if not one.muted]


def test_a_repeat_is_marked_by_the_number_of_what_it_repeats():
    (told,) = in_words([BORDER, BORDER, *BO], [BORDER, *ANN, BO[0]])
    assert told.base == (
        "Of 8 statements in 2020 and 8 in 2021; in 2020 no.\u00a02 says again what no.\u00a01 says"
    )


def test_many_repeats_are_only_counted():
    (told,) = in_words([BORDER] * 4 + BO[:2], [BO[0], BO[1], *BO[2:], *ANN[:1]])
    assert told.base.endswith("; in 2020 3 statements say again what an earlier one says")
