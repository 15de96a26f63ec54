"""A question in; the addresses that lead on from it, and the counts beside it, out."""

import pytest

from analysis import build, readout_from_text
from pages.visit.view import Query, View

TEXT = """ROME, 5 January 2020

President Ann Ash met King Bo Berg. Ash said that trade is good. Berg said that peace is good. \
Ash and Berg agreed to end the war. Both leaders stressed that trade must grow.
"""


def view(**query):
    library = build([readout_from_text("a", TEXT)])
    return View(library, Query(left="a", right="a", **query), "statements")


@pytest.mark.parametrize(
    ("changes", "address"),
    [
        ({}, "side_by_side?left=a&right=a&topic=peace"),
        ({"leader": "Bo"}, "side_by_side?left=a&right=a&topic=peace&leader=Bo"),
        ({"topic": ""}, "side_by_side?left=a&right=a"),
        ({"tab": "left"}, "side_by_side?left=a&right=a&topic=peace&tab=left"),
    ],
)
def test_a_link_keeps_the_filters_and_drops_the_tab(changes, address):
    asked = view(topic="peace", tab="right")
    assert asked.href_kept("side_by_side", **changes) == address


def test_a_link_with_filters_of_its_own_keeps_no_other():
    asked = view(topic="peace", tab="right", s="a.90")
    assert asked.href("topics", leader="Bo") == "topics?left=a&right=a&leader=Bo"


def test_what_is_kept_of_a_view_serves_for_every_statement_and_tab():
    closed = view(topic="peace", tab="right", s="a.90").closed
    assert closed.query.params() == {"left": "a", "right": "a", "topic": "peace"}


@pytest.mark.parametrize(
    ("leader", "together"),
    [("Ann Ash", {"Ann Ash + Bo Berg": 2}), ("Ann Ash + Bo Berg", {}), ("", {})],
)
def test_what_several_say_is_counted_beside_each_of_them(leader, together):
    assert view(leader=leader).jointly() == together
