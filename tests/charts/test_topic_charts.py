"""A pair in; the form of its charts, their headline and their base out."""

import pytest

from analysis.charts.account_dots import Account
from analysis.charts.dumbbell_panels import Panel
from analysis.charts.topic_charts import base, headline, topic_charts
from analysis.comparison.pair import Pair
from tests.readout_tables import LABELS, left, right, said, tables

ANN, TOGETHER = said("Ann Ash", "peace"), said("Ann Ash and Bo Berg", "peace")


def pair(here, there, met=None, met_again=None):
    readouts = left(*here, people=met), right(*there, people=met_again)
    return Pair(tables(*readouts), "left", "right", LABELS)


@pytest.mark.parametrize(
    ("met", "met_again", "form"),
    [
        (("Ann Ash", "Bo Berg"), ("Bo Berg", "Ann Ash"), Panel),
        (("Ann Ash", "Bo Berg"), ("Ann Ash", "Cy Cole"), Account),
        (("Ann Ash", "Bo Berg"), ("Ann Ash", "Bo Berg", "Cy Cole"), Account),
    ],
)
def test_only_meetings_of_the_same_people_are_set_against_each_other(met, met_again, form):
    charts = topic_charts(pair([ANN], [ANN], met, met_again))
    assert charts
    assert {type(chart) for chart in charts} == {form}


def test_a_readout_alone_has_a_chart_of_its_own():
    charts = topic_charts(Pair(tables(left(ANN)), "left", "left", LABELS))
    assert [type(chart) for chart in charts] == [Account]


def test_without_a_statement_there_is_no_chart():
    assert topic_charts(pair([], [])) == []


@pytest.mark.parametrize(
    ("there", "words"),
    [
        ("visits", "No topic is raised in both readouts"),
        ("peace", "1 of 2 topics appear in both readouts: Peace"),
        ("peace trade", "2 of 2 topics appear in both readouts: Peace and Trade"),
    ],
)
def test_the_headline_tells_what_both_share(there, words):
    assert headline(pair([said("Ann Ash", "peace trade")], [said("Ann Ash", there)])) == words


def test_the_headline_of_a_readout_beside_itself_counts_nothing():
    one = Pair(tables(left(ANN)), "left", "left", LABELS)
    assert headline(one) == "Topics by leader"


def test_the_base_has_the_number_of_each_side_and_names_the_two_marks():
    words = base(pair([ANN, ANN], [ANN]))
    assert "of 2 statements in 2020 and 1 statement in 2021" in words
    assert "Ring: 2020, filled: 2021." in words


def test_the_base_of_charts_of_one_account_each_has_no_ends_to_name():
    words = base(pair([ANN], [ANN], ("Ann Ash", "Bo Berg"), ("Ann Ash", "Cy Cole")))
    assert "of 1 statement in 2020 and 1 statement in 2021" in words
    assert "Ring" not in words


@pytest.mark.parametrize(("here", "said_so"), [([ANN], False), ([ANN, TOGETHER], True)])
def test_the_base_says_that_joint_statements_are_counted_apart_where_there_are_any(here, said_so):
    assert ("together is counted apart" in base(pair(here, [ANN]))) is said_so
