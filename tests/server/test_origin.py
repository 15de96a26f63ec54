"""What a request may be, with and without sign-in."""

import pytest
from starlette.testclient import WebSocketDenialResponse

from server import session
from server.origin import LONGEST_TARGET
from tests.server.asgi import ELSEWHERE, LOCAL, STREAM, URL, client, sign_in


def signed_client():
    """A client of a signed-in visitor, from outside."""
    settings = sign_in()
    visitor = session.admitted(settings, {"email": "ana@example.org"})
    value = session.serializer(settings, "signed in").dumps(vars(visitor))
    cookies = {session.cookie_name(settings): value}
    return client(settings, address=ELSEWHERE, url=URL, cookies=cookies)


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "localhost", "LOCALHOST:99", "[::1]:8501"])
def test_names_of_this_machine_are_known_without_sign_in(host):
    assert client().get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "a@localhost", "localhost/x", "localhost:x", ""],
)
def test_other_names_are_refused_without_sign_in(host):
    assert client().get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("second", ["127.0.0.1:8501", "evil.example"])
def test_a_request_with_two_hosts_is_refused(second):
    headers = [("host", "127.0.0.1:8501"), ("host", second)]
    assert client().get("/", headers=headers).status_code == 400


def test_a_request_with_two_origins_is_refused():
    headers = [("origin", LOCAL), ("origin", LOCAL)]
    assert client().get("/", headers=headers).status_code == 403


@pytest.mark.parametrize("host", ["readouts.example.org", "Readouts.example.org:443"])
def test_the_name_that_is_set_is_known(host):
    assert signed_client().get("/", headers={"host": host}).text == "inside"


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1", "readouts.example.org:8501"])
def test_other_names_are_refused_from_outside(host):
    assert signed_client().get("/", headers={"host": host}).status_code == 400


def test_a_health_check_on_the_machine_may_ask_by_its_address():
    assert client(sign_in()).get("/_stcore/health").text == "inside"


@pytest.mark.parametrize("origin", ["null", "http://evil.example", f"{LOCAL}.evil.example", ""])
def test_foreign_pages_are_refused(origin):
    assert client().get("/", headers={"origin": origin}).status_code == 403


@pytest.mark.parametrize("origin", ["null", "http://readouts.example.org", f"{URL}:8501", LOCAL])
def test_foreign_pages_are_refused_where_a_sign_in_is_set(origin):
    assert signed_client().get("/", headers={"origin": origin}).status_code == 403


def test_own_pages_may_ask():
    assert client().get("/", headers={"origin": LOCAL}).text == "inside"
    assert signed_client().get("/", headers={"origin": URL}).text == "inside"


@pytest.mark.parametrize("headers", [{}, {"origin": "null"}, {"origin": "http://evil.example"}])
def test_a_websocket_needs_our_own_origin(headers):
    with (
        pytest.raises(WebSocketDenialResponse) as refused,
        client().websocket_connect(STREAM, headers=headers),
    ):
        pytest.fail("opened")
    assert refused.value.status_code == 403


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE", "GET"])
def test_uploads_are_refused(method):
    assert client().request(method, "/_stcore/upload_file/session/file").status_code == 403


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE", "OPTIONS", "PATCH"])
def test_only_reading_is_answered(method):
    assert client().request(method, "/topics").status_code == 405


def test_an_address_without_end_is_refused():
    most = LONGEST_TARGET - len("/q=")
    assert client().get("/", params={"q": "a" * most}).status_code == 200
    assert client().get("/", params={"q": "a" * (most + 1)}).status_code == 414
