"""The page that a browser gets first."""

from urllib.request import urlopen

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from inside_streamlit import shell
from inside_streamlit.shell import shells
from pages.visit.address import PAGES
from server.headers import inline_scripts, policy

ADDRESS = "BACKEND_BASE_URL"


def visitor() -> TestClient:
    return TestClient(Starlette(routes=shells({"/": "Start", "/a": "<A> & B"})))


def test_a_page_has_its_own_title_in_place_of_streamlits():
    answer = visitor().get("/a?left=b")
    assert answer.headers["content-type"].startswith("text/html")
    assert "<title>&lt;A&gt; &amp; B</title>" in answer.text
    assert "<title>Streamlit</title>" not in answer.text
    assert "<title>Start</title>" in visitor().get("/").text


def test_a_page_is_asked_for_again_and_not_taken_from_the_browsers_store():
    assert visitor().get("/").headers["cache-control"] == "no-cache"


def test_a_look_at_the_head_alone_tells_the_same():
    page, head = visitor().get("/a"), visitor().head("/a")
    assert head.status_code == 200
    assert head.headers["content-length"] == page.headers["content-length"]


@pytest.mark.parametrize("page", PAGES)
def test_every_page_says_its_title_before_it_runs(app_url, page):
    with urlopen(f"{app_url}/{'' if page == 'overview' else page}?q=a", timeout=30) as answer:
        words = answer.read().decode()
    assert f"<title>{PAGES[page]} · Summit Readouts</title>" in words
    assert ADDRESS in words


def test_the_script_that_tells_the_address_may_run():
    page = shell.shell("A")
    script = next(part for part in page.split("<script>") if ADDRESS in part).split("</script>")[0]
    assert inline_scripts(f"<script>{script}</script>") in policy("localhost")


def test_another_page_of_streamlits_is_no_page(monkeypatch, tmp_path):
    other = tmp_path / "index.html"
    other.write_text("<title>Streamlit 9</title>", encoding="utf-8")
    monkeypatch.setattr(shell, "_INDEX", other)
    with pytest.raises(ValueError, match=r"index\.html lacks"):
        shell.shell("A")
