"""A pair in, a chart for each of its accounts out."""

from analysis.charts import account_dots
from analysis.charts.account_dots import accounts
from analysis.comparison.pair import Pair
from tests.readout_tables import LABELS, left, right, said, tables

HERE = [
    said("Yo Ypsi", "visits"),
    said("Ann Ash", "peace"),
    said("Ann Ash and Bo Berg", "peace trade"),
]
THERE = [said("Cy Cole", "trade"), said("Ann Ash", "trade"), said("Ann Ash", "trade visits")]


def pair(here=HERE, there=THERE):
    readouts = (
        left(*here, people=("Ann Ash", "Bo Berg")),
        right(*there, people=("Ann Ash", "Cy Cole")),
    )
    return Pair(tables(*readouts), "left", "right", LABELS)


def shown(account):
    """Speaker to the topics with their numbers."""
    return {
        group.label: {count.label: count.on(account.side) for count in group.counts}
        for group in account.groups
    }


def test_an_account_shows_who_speaks_in_it_and_nobody_of_the_other_meeting():
    first, second = accounts(pair())
    assert shown(first) == {
        "Ann Ash": {"Peace": 1},
        "Ann Ash and Bo Berg jointly": {"Peace": 1, "Trade": 1},
        "Yo Ypsi": {"Visits": 1},
    }
    assert shown(second) == {"Ann Ash": {"Trade": 2, "Visits": 1}, "Cy Cole": {"Trade": 1}}


def test_participants_come_before_what_they_say_together_and_before_other_sources():
    first, _ = accounts(pair())
    assert list(shown(first)) == ["Ann Ash", "Ann Ash and Bo Berg jointly", "Yo Ypsi"]


def test_a_leader_of_both_meetings_has_one_slot_in_both_charts():
    first, second = accounts(pair())
    assert {first.groups[0].slot, second.groups[0].slot} == {"A"}


def test_both_charts_have_one_axis():
    assert {account.most for account in accounts(pair())} == {2}


def test_the_headline_of_an_account_is_its_most_frequent_topic_with_the_base():
    first, second = accounts(pair())
    assert first.title == "2020: most often Peace, in 2 of 3 statements"
    assert second.title == "2021: most often Trade, in 3 of 3 statements"


def test_topics_as_frequent_as_each_other_are_named_together():
    # Trade comes first, because both accounts together have more of it.
    two, _ = accounts(pair([said("Ann Ash", "peace trade")]))
    assert two.title == "2020: most often Trade and Peace, each in 1 of 1 statement"


def test_too_many_topics_as_frequent_as_each_other_are_counted(monkeypatch):
    monkeypatch.setattr(account_dots, "_MOST_NAMED", 1)
    two, _ = accounts(pair([said("Ann Ash", "peace trade")]))
    assert two.title == "2020: most often 2 topics, each in 1 of 1 statement"


def test_an_account_that_the_codebook_does_not_fit_has_no_most_frequent_topic():
    none, _ = accounts(pair([said("Ann Ash", "other")]))
    assert none.title == "2020: no topic of the codebook"


def test_the_words_of_an_account_tell_every_dot():
    _, second = accounts(pair())
    assert second.alt == (
        "Statements per topic and speaker in 2021: Ann Ash: Trade 2, Visits 1; Cy Cole: Trade 1."
    )


def test_an_account_without_a_statement_has_no_chart():
    assert [account.name for account in accounts(pair(here=[]))] == ["2021"]


def test_a_readout_beside_itself_has_one_chart():
    alone = Pair(tables(left(*HERE)), "left", "left", LABELS)
    assert [account.side for account in accounts(alone)] == ["left"]
