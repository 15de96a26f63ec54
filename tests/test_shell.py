"""The page that a browser gets first."""

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from server import shell
from server.headers import inline_scripts, policy
from server.shell import Shell

ADDRESS = "BACKEND_BASE_URL"


def visitor() -> TestClient:
    inside = Route("/{path:path}", lambda _: PlainTextResponse("inside"), methods=["GET", "POST"])
    return TestClient(Shell(Starlette(routes=[inside]), titles={"/": "Start", "/a": "<A> & B"}))


def test_a_page_has_its_own_title_in_place_of_streamlits():
    answer = visitor().get("/a?left=b")
    assert answer.headers["content-type"].startswith("text/html")
    assert "<title>&lt;A&gt; &amp; B</title>" in answer.text
    assert "<title>Streamlit</title>" not in answer.text
    assert "<title>Start</title>" in visitor().get("/").text


def test_a_page_is_asked_for_again_and_not_taken_from_the_browsers_store():
    # It names files that a new version no longer has.
    assert visitor().get("/").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/b", "/a/b", "/a/_stcore/health", "/static/a"])
def test_what_is_no_page_is_streamlits(path):
    assert visitor().get(path).text == "inside"


def test_only_reading_is_answered():
    assert visitor().post("/a").text == "inside"


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
