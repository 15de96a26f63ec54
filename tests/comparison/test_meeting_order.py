"""Two readouts in; whether the same people met twice, and in which order, out."""

import pytest

from analysis.comparison.meeting_order import is_series, participants_differ, relation
from tests.readout_tables import LATE, PAIR, readout, said, tables


@pytest.mark.parametrize(
    ("left", "right", "order"),
    [
        # (published, met) of each side
        (("2020-01-01", None), ("2021-01-01", None), "two meetings in date order"),
        (("2021-01-01", None), ("2020-01-01", None), "unordered"),
        (("2020-01-01", None), ("2020-01-04", None), "unordered"),
        (("2020-01-01", None), ("2020-01-15", None), "unordered"),
        (("2020-01-01", None), ("2020-01-16", None), "two meetings in date order"),
        (("2020-01-01", None), ("2020-01-04", "2020-01-03"), "two meetings in date order"),
        (("2020-01-04", "2020-01-01"), ("2020-01-04", "2020-01-03"), "two meetings in date order"),
        (("2020-01-04", "2020-01-03"), ("2020-01-05", "2020-01-03"), "unordered"),
        ((None, None), ("2020-01-05", None), "unordered"),
    ],
)
def test_two_meetings_in_date_order(left, right, order):
    pair = tables(
        readout("left", left[0], said("Ann Ash", "peace"), met=left[1]),
        readout("right", right[0], said("Ann Ash", "peace"), met=right[1]),
    )
    assert relation(pair["readouts"], "left", "right") == order


def test_a_readout_beside_itself_is_one_meeting():
    assert relation(PAIR["readouts"], "late", "late") == "same readout"


@pytest.mark.parametrize(
    ("left", "right", "series", "different"),
    [
        (("2020-01-01", "Ann Ash and Bo Berg"), ("2021-01-01", "Bo Berg and Ann Ash"), True, False),
        (
            ("2021-01-01", "Ann Ash and Bo Berg"),
            ("2020-01-01", "Ann Ash and Bo Berg"),
            False,
            False,
        ),
        (("2020-01-01", "Ann Ash and Bo Berg"), ("2021-01-01", "Ann Ash and Cy Cole"), False, True),
    ],
)
def test_a_series_is_the_same_people_in_date_order(left, right, series, different):
    pair = tables(
        *(
            readout(name, date, said(people, "peace"))
            for name, (date, people) in (("left", left), ("right", right))
        )
    )
    assert is_series(pair["readouts"], "left", "right") is series
    assert participants_differ(pair["readouts"], "left", "right") is different


def test_participants_that_were_not_found_are_not_different():
    pair = tables(readout("left", "2020-01-01"), LATE)
    assert not participants_differ(pair["readouts"], "left", "late")
    assert not is_series(pair["readouts"], "left", "late")
