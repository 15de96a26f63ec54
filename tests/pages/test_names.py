"""Readouts with names of several forms, or none, in; what the pages call them out."""

import re

from tests.pages.readouts import FULL, SHORT, copy_seeds
from tests.pages.shown import app, markup, text
from tests.seeds import LEFT

OTHERS = FULL.replace("2020-01-05", "2020-03-09").replace("Bo Berg", "Cy Cole")
OTHERS = OTHERS.replace("Berg", "Cole")


def test_a_leader_under_a_shorter_name_is_one_leader(pair):
    address = pair(FULL, SHORT)
    assert "5 of 7 statements" in text(app("statements", **address, leader="Ann Ash"))
    counted = re.findall(r'class="who \w+">([^<]*)</span></dt>', markup(app(**address)))
    assert set(counted) == {"Ann Ash", "Bo Berg", "both leaders"}


def test_two_pairs_of_leaders_are_named_and_said_to_differ(pair):
    address = pair(FULL, OTHERS)
    words = text(app(**address))
    assert "attributed to both leaders" not in words
    assert "Ann Ash and Bo Berg" in words
    assert "Different participants: 5 January 2020 Bo Berg and Ann Ash; 9 March 2020" in words
    assert "Different participants: " in text(app("topics", **address))


def test_who_did_not_take_part_has_no_zero(pair):
    body = markup(app(**pair(FULL, OTHERS)))
    assert body.count('<span class="small">did not take part</span>') > 1


def test_the_same_participants_are_not_said_to_differ():
    for page in ("overview", "topics"):
        assert "Different participants" not in text(app(page))


def test_an_undated_readout_has_a_short_name_and_its_full_one_as_title(folder):
    name = "a_file_name_that_would_fill_a_whole_headline"
    (folder / f"{name}.txt").write_text(FULL.replace(" date 2020-01-05 Rome", ""))
    copy_seeds(folder, LEFT)
    body = markup(app(left=LEFT, right=name))
    assert f'<h2 title="{name}">a_file_name_that_would_fill…</h2>' in body
