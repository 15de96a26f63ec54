"""A readout and an offset in; what stands there out."""

import pytest

from analysis.texts import covering
from tests.readout_tables import readout, said, tables

EARLY = readout(
    "early",
    "2020-01-01",
    said("Bo Berg and Ann Ash", "peace"),
    said("Ann Ash", "peace trade", 8),
    said("Ann Ash", "trade", 5, own_cue=False),
    said("Bo Berg", "visits"),
)


@pytest.mark.parametrize(
    ("offset", "found"),
    [
        (0, ("statement", "early.0")),
        (149, ("statement", "early.100")),
        (150, ("sentence", 1)),
        (1000, ("nothing", 0)),
    ],
)
def test_an_offset_opens_the_statement_that_covers_it_else_its_sentence(offset, found):
    assert covering(tables(EARLY), "early", offset) == found
