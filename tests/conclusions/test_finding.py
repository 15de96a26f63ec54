"""The counts of a finding in, on how much it rests out."""

from analysis.conclusions.finding import resting


def test_on_how_many_statements_a_difference_rests():
    assert resting(6) == "rests on 6 statements"
    assert resting(1) == "rests on 1 statement"
    assert resting(3, 1) == "rests on 3 and 1 statements"
