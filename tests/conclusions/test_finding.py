"""The counts of a finding in, how firmly it stands out."""

from analysis.conclusions.finding import recoded


def test_how_firmly_a_difference_stands():
    assert recoded(6) == "would vanish if 6 statements were coded differently"
    assert recoded(1) == "would vanish if 1 statement was coded differently"
    assert recoded(3, 1) == "would vanish if 3 and 1 statements were coded differently"
