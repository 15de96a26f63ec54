"""A widget writes the address for the visitor, not for values that a journey left behind."""

import pytest

from tests.pages.shown import app
from tests.seeds import LEFT, RIGHT, SIDES

PUTIN = {**SIDES, "leader": "Vladimir Putin"}
UKRAINE = {**SIDES, "topic": "ukraine"}


def go(test, address):
    """Back, Forward or a link: the browser's address, with the widgets as they stand."""
    test.query_params.clear()
    for name, value in address.items():
        test.query_params[name] = value


def choose(test, name, value):
    test.selectbox(key=f"choose_{name}").select(value)


def address(test):
    return dict(test.query_params)


def test_a_filter_that_the_browser_still_shows_does_not_undo_back():
    test = app("statements", **SIDES)
    choose(test, "leader", "Vladimir Putin")
    test.run()
    # Back, and Forward before the browser has drawn what Back made.
    go(test, SIDES)
    test.run()
    go(test, {**PUTIN, "topic": "ukraine"})
    choose(test, "topic", "korean_peninsula")
    test.run()
    assert address(test) == {**PUTIN, "topic": "ukraine"}
    assert test.selectbox(key="choose_topic").value == "ukraine"


def test_a_switch_that_the_browser_still_shows_does_not_undo_back():
    test = app("side_by_side", **SIDES, tags="1")
    go(test, PUTIN)
    test.toggle(key="choose_tags").set_value(False)
    choose(test, "leader", "Xi Jinping")
    test.run()
    assert address(test) == PUTIN


@pytest.mark.parametrize("known", [SIDES, PUTIN], ids=["not yet", "by now"])
def test_a_second_filter_holds_whether_or_not_the_browser_has_heard_of_the_first(known):
    test = app("statements", **SIDES)
    choose(test, "leader", "Vladimir Putin")
    test.run()
    go(test, known)
    choose(test, "topic", "ukraine")
    test.run()
    assert address(test) == PUTIN | UKRAINE


def test_a_third_filter_holds_before_the_browser_has_heard_of_the_second():
    test = app("statements", **SIDES)
    choose(test, "leader", "Vladimir Putin")
    test.run()
    choose(test, "topic", "ukraine")
    test.run()
    go(test, PUTIN)
    choose(test, "side", "right")
    test.run()
    assert address(test) == PUTIN | UKRAINE | {"side": "right"}


@pytest.mark.parametrize("name", ["right", "left"])
def test_another_pair_closes_a_statement_that_is_in_none_of_its_readouts(name):
    opened, stays = (RIGHT, LEFT) if name == "right" else (LEFT, RIGHT)
    test = app("side_by_side", **SIDES, s=f"{opened}.86")
    choose(test, name, stays)
    test.run()
    assert address(test) == {"left": stays, "right": stays}


def test_another_pair_leaves_a_statement_open_that_is_in_one_of_its_readouts():
    test = app("side_by_side", **SIDES, s=f"{LEFT}.86")
    choose(test, "right", LEFT)
    test.run()
    assert address(test) == {"left": LEFT, "right": LEFT, "s": f"{LEFT}.86"}


def test_a_filter_holds_whatever_text_a_narrow_screen_has_turned_to():
    test = app("side_by_side", **SIDES)
    go(test, {**SIDES, "tab": "right"})  # written by the browser, without a run
    choose(test, "topic", "ukraine")
    test.run()
    assert address(test)["topic"] == UKRAINE["topic"]
