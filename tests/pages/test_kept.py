"""What pages make of a view is made once, and never shown for another view."""

import plotly.graph_objects as go
import pytest

from analysis import build, readout_from_text
from pages.parts.statement_list import listing
from pages.visit.address import LONGEST, PAGES, read
from pages.visit.view import Query, View
from tests.pages.shown import app
from tests.paths import ROOT

FOLDER = ROOT / "pages"
TEXT = "ROME, 5 January 2020\n\nPresident Ann Ash met King Bo Berg. Ash said that {} is good.\n"


def view(words="trade", **query):
    library = build([readout_from_text("a", TEXT.format(words))])
    return View(library, Query(left="a", right="a", **query), "statements")


def test_who_asks_for_the_same_gets_the_same(library):
    names = dict(zip(("left", "right"), library.readouts, strict=True))
    asked = [View(library, Query(**names, topic="ukraine"), "statements") for _ in range(2)]
    assert asked[0] == asked[1]
    assert listing(asked[0]) is listing(asked[1])


@pytest.mark.parametrize("query", [{"topic": "trade_and_investment"}, {"q": "good"}, {"s": "a.1"}])
def test_another_question_is_another_view(query):
    library = build([readout_from_text("a", TEXT.format("trade"))])
    first, second = (
        View(library, Query(left="a", right="a", **asked), "statements") for asked in ({}, query)
    )
    assert first != second


def test_the_same_question_on_another_page_is_another_view():
    library = build([readout_from_text("a", TEXT.format("trade"))])
    first, second = (
        View(library, Query(left="a", right="a"), page) for page in ("topics", "statements")
    )
    assert first != second


def test_left_and_right_exchanged_is_another_view():
    library = build([readout_from_text(name, TEXT.format("trade")) for name in "ab"])
    first, second = (
        View(library, Query(left=left, right=right), "statements")
        for left, right in (("a", "b"), ("b", "a"))
    )
    assert first != second


@pytest.mark.parametrize("name", ["q", "s", "topic", "left"])
def test_a_parameter_of_any_length_is_neither_kept_nor_repeated(name):
    library = build([readout_from_text("a", TEXT.format("trade"))])
    shown, notes = read(library, "statements", {name: "word " * 20_000})
    assert all(len(value) <= LONGEST for value in shown.query.params().values())
    assert any(note.startswith(f"{name} is longer than {LONGEST} characters") for note in notes)


def test_a_text_that_has_changed_is_not_shown_as_it_was():
    assert "trade is good" in listing(view("trade"))
    assert "peace is good" in listing(view("peace"))


@pytest.mark.parametrize("page", ["overview", "timelines", "topics", "wording"])
def test_a_page_that_was_seen_draws_no_figure_again(page, monkeypatch):
    shown = app(page)
    monkeypatch.setattr(go.Figure, "__init__", _fails)
    assert not shown.run().exception


def _fails(*_, **__):
    raise AssertionError("a figure is made again")


@pytest.mark.parametrize("script", [*PAGES, "frame"])
def test_no_page_script_keeps_anything(script):
    # Streamlit runs these anew on every click, with all that they hold.
    source = (FOLDER / f"{script}.py").read_text("utf-8")
    assert "@kept" not in source
    assert "cache" not in source
