"""The links of the two readouts against the hand coding of links; the figures are printed."""

import json

import pytest

from analysis.comparison.links import alignment
from tests.conftest import TOLD
from tests.gold.links import LinkScore, links, score
from tests.paths import GOLD
from tests.seeds import LEFT, RIGHT


@pytest.fixture
def scored(library, record_property):
    coded = json.loads((GOLD / "alignment.json").read_text("utf-8"))
    scored = score(links(alignment(library.tables, LEFT, RIGHT)), coded)
    record_property(TOLD, f"{LEFT} and {RIGHT}: {scored}")
    return scored


def test_of_each_group_that_must_be_linked_one_is(scored):
    assert scored.needed_found == scored.needed


def test_eight_links_in_ten_are_those_of_a_careful_reader(scored):
    assert scored.right >= 0.8 * scored.found > 0


def test_a_link_is_right_where_the_coding_has_it_and_a_group_needs_one():
    coded = {"must": [[[1, 2], [1, 3]], [[5, 6]]], "may": [[7, 8]]}
    assert score({(1, 3), (7, 8), (9, 9)}, coded) == LinkScore(3, 2, 2, 1)
    assert score(set(), coded) == LinkScore(0, 0, 2, 0)
