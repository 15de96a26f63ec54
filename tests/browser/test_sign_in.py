"""Signing in, in a real browser, with an OpenID Connect provider on this machine."""

import contextlib
import json
import re
import time
import urllib.request
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

import oidc_provider_mock
import pytest
from playwright.sync_api import expect
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.browser.recording import expect_rest
from tests.running_app import free_port, hosted
from tests.server import asgi

SECRET = asgi.SECRET
LINK = "topics?left=2023-03-21_moscow&right=2017-07-05_moscow&topic=bilateral_ties"


@dataclass(frozen=True)
class Provider:
    """A provider, and who is known to it."""

    url: str

    def knows(self, name, **claims):
        body = json.dumps({"email": name, **claims}).encode()
        request = urllib.request.Request(
            f"{self.url}/users/{quote(name)}",
            body,
            {"content-type": "application/json"},
            method="PUT",
        )
        urllib.request.urlopen(request, timeout=10).close()


@contextlib.contextmanager
def providing(port=0):
    with oidc_provider_mock.run_server_in_thread(port=port) as server:
        yield Provider(f"http://localhost:{server.server_port}")


@pytest.fixture(scope="module")
def provider():
    with providing() as provider:
        provider.knows("ana@example.org")
        provider.knows("eve@example.com")
        provider.knows("mallory@example.org", email_verified=False)
        yield provider


def settings(provider, port, **more):
    return {
        "URL": f"http://127.0.0.1:{port}",
        "ISSUER": provider.url,
        "CLIENT_ID": "summit-readouts",
        "CLIENT_SECRET": "told to the provider",
        "COOKIE_SECRET": SECRET,
        "ALLOWED_DOMAINS": "example.org",
        **more,
    }


@contextlib.contextmanager
def signed(provider, **more):
    port = free_port()
    with hosted(settings(provider, port, **more), port=port) as server:
        yield server


@pytest.fixture(scope="module")
def server(provider):
    with signed(provider) as server:
        yield server


@pytest.fixture(autouse=True)
def only_this_machine(page):
    """The provider's form asks another host for its style."""
    local = ("localhost", "127.0.0.1")
    page.route(lambda url: urlsplit(url).hostname not in local, lambda route: route.abort())


def sign_in(page, name):
    """Fills in the provider's form."""
    expect(page).to_have_url(re.compile("/oauth2/authorize"))
    page.get_by_placeholder("sub").fill(name)
    page.get_by_role("button", name="Authorize").click()


def test_who_is_on_the_list_gets_to_the_link_they_asked_for(server, page):
    page.goto(f"{server.url}/{LINK}")
    expect(page).to_have_url(re.compile("code_challenge_method=S256"))
    sign_in(page, "ana@example.org")
    expect(page).to_have_url(f"{server.url}/{LINK}")
    expect(page.get_by_role("heading", level=1, name="Topics")).to_be_visible()
    expect(page.get_by_text("ana@example.org")).to_be_visible()
    expect_rest(page)
    (cookie,) = [one for one in page.context.cookies() if one["name"] == "summit_readouts"]
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Lax"


def cookie(server, **changes):
    """A session cookie as the server signs it, for the browser and for plain requests."""
    held = asgi.sign_in(url=server.url, **changes)
    ((name, value),) = asgi.cookies(held).items()
    return name, value


def with_cookie(page, server, value):
    page.context.add_cookies([{"name": "summit_readouts", "value": value, "url": server.url}])


def test_who_is_not_on_the_list_is_told_so_and_stays_outside(server, page):
    page.goto(f"{server.url}/{LINK}")
    sign_in(page, "eve@example.com")
    expect(page.get_by_text("not on the list")).to_be_visible()
    page.goto(f"{server.url}/{LINK}")
    expect(page).to_have_url(re.compile("/oauth2/authorize"))
    refused = [line for line in server.lines() if line["event"] == "sign-in refused"]
    assert refused[-1]["who"] == "eve@example.com"


def test_an_address_that_the_provider_has_not_checked_lets_nobody_in(server, page):
    page.goto(server.url)
    sign_in(page, "mallory@example.org")
    expect(page.get_by_text("not on the list")).to_be_visible()


def test_a_refusal_at_the_provider_leads_back_to_a_way_to_try_again(server, page):
    page.goto(f"{server.url}/{LINK}")
    page.get_by_role("button", name="Deny").click()
    expect(page.get_by_text("was not finished")).to_be_visible()
    page.get_by_role("link", name="Sign in again").click()
    sign_in(page, "ana@example.org")
    expect(page).to_have_url(f"{server.url}/{LINK}")


def test_no_link_leads_through_the_sign_in_to_another_host(server, page):
    page.goto(f"{server.url}/sign-in?to=//evil.example/")
    sign_in(page, "ana@example.org")
    expect(page).to_have_url(re.compile(re.escape(server.url) + r"/(\?|$)"))


def test_signing_out_ends_it(server, page):
    page.goto(f"{server.url}/method")
    sign_in(page, "ana@example.org")
    page.get_by_role("link", name="Sign out").click()
    expect(page.get_by_text("You are signed out")).to_be_visible()
    page.goto(f"{server.url}/method")
    expect(page).to_have_url(re.compile("/oauth2/authorize"))


@pytest.mark.parametrize("change", ["forged", "another secret"])
def test_a_cookie_that_is_not_ours_leads_to_the_sign_in(server, page, change):
    _, value = cookie(server, cookie_secret=SECRET if change == "forged" else SECRET[::-1])
    with_cookie(page, server, "e" + value[1:][::-1] if change == "forged" else value)
    page.goto(f"{server.url}/{LINK}")
    expect(page).to_have_url(re.compile("/oauth2/authorize"))


def test_the_tests_own_cookie_is_one_that_is_taken(server, page):
    with_cookie(page, server, cookie(server)[1])
    page.goto(f"{server.url}/{LINK}")
    expect(page.get_by_role("heading", level=1, name="Topics")).to_be_visible()


def test_a_sign_in_that_ends_while_somebody_reads_leads_back_to_the_same_view(provider, page):
    with signed(provider, SIGN_IN_SECONDS="20") as server:
        page.goto(f"{server.url}/{LINK}")
        sign_in(page, "ana@example.org")
        expect(page.get_by_role("heading", level=1, name="Topics")).to_be_visible()
        expect(page).to_have_url(re.compile("/oauth2/authorize"), timeout=60_000)
        sign_in(page, "ana@example.org")
        expect(page).to_have_url(f"{server.url}/{LINK}")
        expect(page.get_by_role("heading", level=1, name="Topics")).to_be_visible()


def test_an_open_socket_closes_with_the_sign_in(provider):
    with signed(provider, SIGN_IN_SECONDS="2") as server:
        name, value = cookie(server, seconds=2)
        address = server.url.replace("http", "ws") + "/_stcore/stream"
        with connect(
            address, origin=server.url, additional_headers={"cookie": f"{name}={value}"}
        ) as socket:
            began = time.monotonic()
            with pytest.raises(ConnectionClosed) as closed:
                socket.recv(timeout=20)
        assert closed.value.rcvd.code == 1008
        assert time.monotonic() - began < 10


def test_where_the_provider_is_down_one_sentence_says_so_until_it_is_back(page):
    port = free_port()
    away = Provider(f"http://localhost:{port}")
    with signed(away) as server:
        page.goto(f"{server.url}/{LINK}")
        expect(page.get_by_text("sign-in service does not answer")).to_be_visible()
        (number,) = re.findall(r"number (\w{8})", page.locator("body").inner_text())
        assert number in {line.get("number") for line in server.lines()}
        with providing(port) as provider:
            provider.knows("ana@example.org")
            page.get_by_role("link", name="Try again").click()
            sign_in(page, "ana@example.org")
            expect(page).to_have_url(f"{server.url}/{LINK}")


def test_the_log_holds_no_code_token_or_secret(server, page):
    page.goto(f"{server.url}/statements?q=secret+words")
    sign_in(page, "ana@example.org")
    expect(page.get_by_role("heading", level=1, name="Statements")).to_be_visible()
    log = server.log.read_text()
    assert '"signed in"' in log
    assert not re.search("code=|state=|id_token|secret|words", log)
