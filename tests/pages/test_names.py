"""Readouts with names of several forms, or none, in; what the pages call them out."""

import re

from tests.pages.readouts import FULL, OTHERS, SHORT, copy_seeds
from tests.pages.shown import app, markup, text
from tests.seeds import LEFT


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


def test_the_cards_have_no_row_for_who_was_at_the_other_meeting_alone(pair):
    left, right = re.findall(r"<section>(.*?)</section>", markup(app(**pair(FULL, OTHERS))), re.S)
    assert re.findall(r'class="who \w+">([^<]*)<', left) == ["Ann Ash", "Ann Ash and Bo Berg"]
    assert re.findall(r'class="who \w+">([^<]*)<', right) == ["Ann Ash", "Ann Ash and Cy Cole"]


def test_a_spokesman_comes_after_the_leaders_and_has_a_row_only_where_he_speaks(pair):
    spoken = FULL.replace("Ash said that trade", "Spokesman Yo Ypsi said that trade")
    left, right = re.findall(r"<section>(.*?)</section>", markup(app(**pair(spoken, SHORT))), re.S)
    assert re.findall(r'class="who \w+">([^<]*)<', left)[-1] == "Yo Ypsi"
    assert "Yo Ypsi" not in right
    assert "Ann Ash" in left
    assert ">0</dd>" in left


def test_the_same_participants_are_not_said_to_differ():
    for page in ("overview", "topics"):
        assert "Different participants" not in text(app(page))


def test_an_undated_readout_has_a_short_name_and_its_full_one_as_title(folder):
    name = "a_file_name_that_would_fill_a_whole_headline"
    (folder / f"{name}.txt").write_text(FULL.replace(" date 2020-01-05 Rome", ""))
    copy_seeds(folder, LEFT)
    body = markup(app(left=LEFT, right=name))
    assert f'<h2 title="{name}">a_file_name_that_would_fill…</h2>' in body
