"""Nobody passes the gate unsigned; only health is open."""

import json
import logging

import pytest
from starlette.testclient import WebSocketDenialResponse

from server import signin
from server.gate import UNSIGNED
from server.log import NAME
from tests.server.asgi import ELSEWHERE, URL, client, cookies, sign_in

EVERYTHING = [
    "/",
    "/topics?left=a",
    "/data/statements.csv",
    "/_stcore/metrics",
    "/_stcore/host-config",
    "/_stcore/health/../metrics",
    "/_stcore/health/",
    "//_stcore/health",
    "/topics/_stcore/health",
    "/_stcore/stream",
    "/media/0123.csv",
    "/static/js/index.js",
    "/component/a/b.js",
    "/sign-in/elsewhere",
    "/sign-outs",
    "/oauth2callback",
    "/auth/login",
]


def visitor(**options):
    return client(sign_in(), address=ELSEWHERE, url=URL, **options)


@pytest.mark.parametrize("path", EVERYTHING)
def test_nothing_is_answered_unsigned(path):
    answer = visitor().get(f"{URL}{path}")
    assert (answer.status_code, answer.text) == (401, f"{UNSIGNED}\n")


@pytest.mark.parametrize("path", ["/topics?left=a&q=b%20c", "/", "/nopage"])
def test_a_browser_is_led_to_the_sign_in_and_back(path):
    answer = visitor().get(path, headers={"accept": "text/html"})
    assert answer.status_code == 302
    assert answer.headers["location"].startswith("/sign-in?to=")
    assert visitor().get(path, headers={"accept": "text/html", "sec-fetch-mode": "cors"}).is_error


def test_the_cookie_of_the_way_to_the_provider_is_for_https_and_short(monkeypatch):
    async def down(*_, **__):
        raise RuntimeError

    monkeypatch.setattr(signin.StarletteOAuth2App, "authorize_redirect", down)
    answer = visitor().get("/sign-in?to=/topics")
    parts = set(answer.headers["set-cookie"].split("; ")[1:])
    assert answer.status_code == 503
    assert parts == {"path=/sign-in", "Max-Age=600", "httponly", "samesite=lax", "secure"}


def test_health_alone_is_open():
    assert visitor().get("/_stcore/health").text == "inside"


@pytest.mark.parametrize("path", EVERYTHING[:6])
def test_a_signed_in_visitor_passes(path):
    assert visitor(cookies=cookies(sign_in())).get(f"{URL}{path}").text == "inside"


def stream(**options):
    return visitor(**options).websocket_connect(
        "wss://readouts.example.org/_stcore/stream", headers={"origin": URL}
    )


def test_the_server_starts_and_stops_for_nobody():
    with visitor() as unsigned:
        assert unsigned.get("/_stcore/health").text == "inside"


def test_no_websocket_opens_unsigned():
    with pytest.raises(WebSocketDenialResponse) as refused, stream():
        pytest.fail("opened")
    assert refused.value.status_code == 401


def test_a_signed_in_visitor_opens_a_websocket():
    with stream(cookies=cookies(sign_in())) as socket:
        assert socket.receive_text() == "inside"


def test_a_cookie_that_was_signed_out_is_taken_no_more():
    signed = visitor(cookies=cookies(sign_in()))
    held = dict(signed.cookies)
    assert signed.get("/").text == "inside"
    answer = signed.get("/sign-out")
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert signed.get("/", headers={"cookie": "; ".join(map("=".join, held.items()))}).is_error


def test_a_foreign_page_signs_nobody_out():
    signed = visitor(cookies=cookies(sign_in()))
    assert signed.get("/sign-out", headers={"sec-fetch-site": "cross-site"}).status_code == 403
    assert signed.get("/").text == "inside"


@pytest.mark.parametrize("state", ["", "x", "eyJ0byI6Ii8vZXZpbC5leGFtcGxlIn0.x"])
def test_an_answer_that_nobody_asked_for_signs_nobody_in(state, caplog):
    with caplog.at_level(logging.INFO, NAME):
        answer = visitor().get("/sign-in/back", params={"code": "s3cret", "state": state})
    assert answer.status_code == 400
    assert "__Host-summit_readouts" not in answer.cookies
    ours = [one for one in caplog.records if one.name == NAME]
    assert [one.getMessage() for one in ours] == ["sign-in failed"]
    assert "s3cret" not in json.dumps(list(map(vars, ours)), default=str)
