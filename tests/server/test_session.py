"""Who is let in, and which cookies are taken."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace

import pytest
from starlette.datastructures import Headers
from starlette.responses import Response

from server import session
from server.identity import EMAIL, UNTIL, nobody, somebody
from server.signin import begin, safe_target
from server.sockets import Sockets
from tests.server.asgi import ANA, cookies, sign_in


@pytest.mark.parametrize(
    ("claims", "allowed"),
    [
        ({"email": "ana@example.org"}, {}),
        ({"email": "ANA@Example.ORG"}, {}),
        ({"email": "bo@elsewhere.org"}, {"emails": frozenset({"bo@elsewhere.org"})}),
        ({"sub": "1", "groups": ["Desk", "Other"]}, {"groups": frozenset({"Desk"})}),
        ({"sub": "1", "roles": "Desk"}, {"groups": frozenset({"Desk"}), "groups_claim": "roles"}),
        ({"email": "ana@example.org", "email_verified": True}, {}),
    ],
)
def test_who_is_on_the_list_is_let_in(claims, allowed):
    assert session.admitted(sign_in(**allowed), claims)


@pytest.mark.parametrize(
    "claims",
    [
        {"sub": "1"},
        {"email": ""},
        {"email": None},
        {"email": ["ana@example.org"]},
        {"email": "ana@example.com"},
        {"email": "ana@sub.example.org"},
        {"email": "ana@notexample.org"},
        {"email": "example.org"},
        {"email": "ana@example.org", "email_verified": False},
        {"email": "ana@example.org", "email_verified": "false"},
        {"email": "ana@example.com", "groups": ["example.org"]},
        {"sub": "ana@example.org"},
    ],
)
def test_who_is_not_on_the_list_is_not(claims):
    assert session.admitted(sign_in(), claims) is None


def test_a_cookie_of_ours_is_taken():
    visitor = session.read(sign_in(), cookies(sign_in()))
    assert visitor.email == "ana@example.org"
    assert 8 * 3600 - 10 < visitor.left() <= 8 * 3600


def test_a_cookie_is_for_this_host_over_https_and_no_script():
    response = Response()
    session.remember(sign_in(), response, session.admitted(sign_in(), ANA))
    parts = set(response.headers["set-cookie"].split("; ")[1:])
    assert parts == {"HttpOnly", "Max-Age=28800", "Path=/", "SameSite=lax", "Secure"}
    assert response.headers["set-cookie"].startswith("__Host-")


def test_a_cookie_changed_anywhere_is_not_taken():
    ((name, value),) = cookies(sign_in()).items()
    for place in range(0, len(value) - 1, 7):
        other = "A" if value[place] != "A" else "B"
        assert session.read(sign_in(), {name: value[:place] + other + value[place + 1 :]}) is None


@pytest.mark.parametrize("value", ["", "x", "e30.x", "a" * 5000, "é", "null.null"])
def test_what_is_no_cookie_of_ours_is_not_taken(value):
    assert session.read(sign_in(), {session.cookie_name(sign_in()): value}) is None


def test_a_cookie_of_another_secret_is_not_taken():
    other = sign_in(cookie_secret="another secret, as long as the one above")
    assert session.read(sign_in(), cookies(other)) is None


def test_what_was_signed_for_the_way_to_the_provider_is_no_cookie():
    state = session.serializer(sign_in(), "on the way")
    visitor = asdict(session.admitted(sign_in(), ANA))
    assert session.read(sign_in(), {session.cookie_name(sign_in()): state.dumps(visitor)}) is None


def test_an_old_cookie_is_not_taken():
    visitor = session.admitted(sign_in(), ANA)
    assert session.read(sign_in(), cookies(sign_in(), replace(visitor, until=1.0))) is None


def test_a_cookie_from_before_the_time_was_shortened_is_not_taken():
    assert session.read(sign_in(seconds=60), cookies(sign_in())) is None


def test_who_is_taken_off_the_list_is_out():
    held = cookies(sign_in())
    assert session.read(sign_in(domains=frozenset({"elsewhere.org"})), held) is None


@pytest.mark.parametrize(
    "to", ["/", "/topics", "/topics?left=a&q=%2F%2Fb", "/data/x.csv?a=b", "/" + "a" * 1499]
)
def test_the_way_leads_back_to_a_path_of_ours(to):
    assert safe_target(to) == to


@pytest.mark.parametrize(
    "to",
    [
        "",
        "topics",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "/\t/evil.example",
        "/a\r\nset-cookie: a=b",
        "/sign-out",
        "/sign-in?to=/",
        "/topics?q=a b",
        "/topics\\a",
        "/" + "a" * 1500,
    ],
)
def test_every_other_way_leads_to_the_overview(to):
    assert safe_target(to) == "/"
    assert begin(to) == "/sign-in?to=%2F"


# Open websockets


def served(visitor, act):
    """The messages that a websocket's app sent and received while `act` went on."""
    sockets, sent = Sockets(), []

    async def never():
        await asyncio.Event().wait()

    async def send(message):
        sent.append(message)

    async def app(_scope, receive, send):
        assert (await receive())["type"] == "websocket.disconnect"
        await send({"type": "websocket.send", "text": "too late"})

    async def run():
        serving = asyncio.create_task(sockets.serve(app, {}, never, send, visitor))
        await asyncio.sleep(0)
        act(sockets)
        await asyncio.wait_for(serving, 5)

    # In a thread: the browser of other tests may keep a loop running in this one.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(run())).result()
    return sockets, sent


def test_a_socket_closes_when_the_sign_in_ends():
    visitor = session.admitted(sign_in(seconds=1), ANA)
    assert served(visitor, lambda _: None)[1] == [{"type": "websocket.close", "code": 1008}]


def test_a_socket_closes_when_its_visitor_signs_out():
    visitor = session.admitted(sign_in(), ANA)
    sockets, sent = served(visitor, lambda sockets: sockets.end(visitor))
    assert sent == [{"type": "websocket.close", "code": 1008}]
    assert sockets.ended(visitor)
    assert not sockets.ended(session.admitted(sign_in(), ANA))


def test_the_pages_are_told_who_it_is_by_nobody_else():
    forged = {"headers": [(EMAIL.encode(), b"boss@example.org"), (b"accept", b"*/*")]}
    assert nobody(forged)["headers"] == [(b"accept", b"*/*")]
    visitor = session.admitted(sign_in(), ANA)
    told = Headers(scope=somebody(forged, visitor))
    assert told.getlist(EMAIL) == ["ana@example.org"]
    assert float(told[UNTIL]) == visitor.until
