"""Any page in; what stands on all of them out."""

import pytest

from analysis import TABLES
from pages.visit.address import PAGES
from tests.pages.shown import app, links, text, unfolded
from tests.seeds import LEFT, RIGHT


@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_that_it_is_machine_read(page):
    assert "machine-read, unchecked" in text(app(page))


@pytest.mark.parametrize("page", ["overview", "statements", "method"])
def test_what_opens_on_a_click_is_made_only_then(page):
    closed, opened = app(page), unfolded(page)
    assert len(closed.expander) == len(opened.expander) > 0
    assert not any(len(part.children) for part in closed.expander)
    assert all(len(part.children) for part in opened.expander)


def test_filters_are_explained_by_the_tables_definitions():
    test = unfolded("statements")
    for name in ("mode", "act", "occasion"):
        assert test.selectbox(key=f"choose_{name}").help == TABLES["statements"][name].definition
    assert test.selectbox(key="choose_side").label == "Meeting"


def test_the_topics_are_listed_with_their_statements_empty_ones_last():
    options = app("topics").selectbox(key="choose_topic").options
    assert "Ukraine (9)" in options
    empty = [option.endswith("(0)") for option in options]
    assert empty == sorted(empty)
    assert any(empty)


@pytest.mark.parametrize(
    ("left", "right", "labels"),
    [
        (LEFT, RIGHT, ["Earlier", "Later"]),
        (RIGHT, LEFT, ["Left readout", "Right readout"]),
        (LEFT, LEFT, ["Left readout", "Right readout"]),
    ],
)
def test_the_two_lists_are_called_by_time_where_it_is_in_order(left, right, labels):
    test = unfolded("method", left=left, right=right)
    assert [test.selectbox(key=f"choose_{side}").label for side in ("left", "right")] == labels
    told = " ".join(part.label for part in test.expander)
    assert f"the {labels[0].lower().removesuffix(' readout')} readout" in told


@pytest.mark.parametrize("page", ["side_by_side", "timelines", "topics", "statements"])
def test_a_filter_by_leader_tells_what_several_said(page):
    test = app(page, left=LEFT, right=RIGHT, topic="korean_peninsula", leader="Vladimir Putin")
    assert "6 more attributed to both leaders: show" in text(test)
    pair = f"left={LEFT}&right={RIGHT}&topic=korean_peninsula"
    assert f"{page}?{pair}&leader=Vladimir+Putin+%2B+Xi+Jinping" in links(test)


def test_nothing_more_is_told_where_several_said_nothing():
    test = app("statements", left=LEFT, right=RIGHT, side="right", leader="Vladimir Putin")
    assert "more attributed" not in text(test)
