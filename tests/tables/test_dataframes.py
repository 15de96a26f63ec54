"""A readout and an offset in; what stands there out."""

import pytest

from analysis.tables.dataframes import TABLES, covering, frame, speaker_value
from tests.readout_tables import EARLY, tables


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


@pytest.mark.parametrize("name", TABLES)
def test_a_table_s_columns_have_the_types_that_are_stated(name):
    stated = {column: one.pandas_dtype for column, one in TABLES[name].items()}
    assert frame(name, []).dtypes.to_dict() == stated


def test_several_speakers_are_one_value():
    assert speaker_value(("Xenia", "Abel")) == "Abel + Xenia"
