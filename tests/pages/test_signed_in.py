"""Who is signed in, in; the way out, and the time until the page loads anew, out."""

import pytest

from pages.visit import signed_in
from pages.visit.signed_in import Visitor, watch, way_out


@pytest.fixture
def watched(monkeypatch):
    """The seconds that the browser is told to wait, at ten o'clock."""
    told = []
    monkeypatch.setattr(signed_in, "_EXPIRY", lambda **given: told.append(given["data"]))
    monkeypatch.setattr(signed_in.time, "time", lambda: 36_000.0)
    return told


@pytest.mark.parametrize(
    ("until", "seconds"), [(36_060.0, 60.0), (36_000.0, 0), (35_000.0, 0)], ids=str
)
def test_the_page_loads_anew_when_the_sign_in_ends(watched, until, seconds):
    watch(Visitor("ana@example.org", until))
    assert watched == [{"seconds": seconds}]


def test_without_sign_in_nothing_ends(watched):
    watch(None)
    assert watched == []


def test_the_way_out_stands_beside_who_is_signed_in():
    assert "ana&lt;b&gt;@example.org <a " in way_out(Visitor("ana<b>@example.org", 0))
    assert 'href="sign-out"' in way_out(Visitor("ana@example.org", 0))
    assert way_out(None) == ""
