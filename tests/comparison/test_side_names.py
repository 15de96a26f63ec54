"""What the sides of a pair and their speakers are called."""

import pytest

from analysis.comparison.side_names import called, side_names
from tests.readout_tables import left, readout, right, said, tables


@pytest.mark.parametrize(
    ("dates", "names"),
    [
        (("2020-01-01", "2021-01-01"), ("2020", "2021")),
        (("2020-01-01", "2020-02-03"), ("1 January 2020", "3 February 2020")),
        (("2020-01-01", "2020-01-01"), ("left", "right")),
        ((None, "2020-01-01"), ("left", "right")),
    ],
)
def test_sides_are_called_by_the_shortest_name_that_tells_them_apart(dates, names):
    pair = tables(left(published=dates[0]), right(published=dates[1]))
    assert side_names(pair["readouts"], "left", "right") == names


def test_a_long_name_is_cut_but_never_so_far_that_the_sides_are_alike():
    names = ["a_long_file_name_of_an_undated_readout", "a_long_file_name_of_an_undated_speech"]
    pair = tables(*(readout(name, None, said("Ann Ash", "peace")) for name in names))
    assert side_names(pair["readouts"], *names) == (
        "a_long_file_name_of_an_undated_r…",
        "a_long_file_name_of_an_undated_s…",
    )
    short = tables(left(published=None), readout(names[0], None))
    assert side_names(short["readouts"], "left", names[0]) == (
        "left",
        "a_long_file_name_of_an_unda…",
    )


def test_two_of_one_title_are_called_by_their_files():
    pair = tables(left(published=None), right(published=None))["readouts"]
    assert side_names(pair.assign(title=["Talks", "Dinner"]), "left", "right") == (
        "Talks",
        "Dinner",
    )
    assert side_names(pair.assign(title=["Talks", "Talks"]), "left", "right") == ("left", "right")


def test_both_leaders_are_those_who_met():
    met = tables(left(said("Ann Ash and Bo Berg", "peace")), right(said("Cy Cole", "peace")))
    met = met["readouts"]
    assert called("Ann Ash + Bo Berg", met) == "both leaders"
    assert called("Ann Ash + Cy Cole", met) == "Ann Ash and Cy Cole"
    assert called("Ann Ash", met) == "Ann Ash"


def test_both_leaders_are_named_where_another_two_met_on_the_other_side():
    pair = tables(
        left(said("Ann Ash and Bo Berg", "peace")), right(said("Bo Berg and Cy Cole", "peace"))
    )
    names = [
        called(value, pair["readouts"]) for value in ("Ann Ash + Bo Berg", "Bo Berg + Cy Cole")
    ]
    assert names == ["Ann Ash and Bo Berg", "Bo Berg and Cy Cole"]


def test_two_of_three_who_met_are_named():
    three = [said("Ann Ash and Bo Berg", "peace"), said("Cy Cole", "peace")]
    assert called("Ann Ash + Bo Berg", tables(left(*three))["readouts"]) == "Ann Ash and Bo Berg"
