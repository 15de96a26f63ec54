"""Signing in, in a real browser, with an OpenID Connect provider on this machine."""

import contextlib
import json
import re
import urllib.request
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

import oidc_provider_mock
import pytest
from playwright.sync_api import expect

from tests.recording import expect_rest
from tests.server import free_port, hosted

SECRET = "a secret of the tests, long enough to sign with"
LINK = "topics?left=2023-03-21_moscow&right=2017-07-05_moscow&topic=trade"


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
    page.get_by_placeholder("sub").fill(name)
    page.get_by_role("button", name="Authorize").click()


def test_who_is_on_the_list_gets_to_the_link_they_asked_for(server, page):
    page.goto(f"{server.url}/{LINK}")
    expect(page).to_have_url(re.compile("/oauth2/authorize"))
    asked = urlsplit(page.url).query
    assert "code_challenge_method=S256" in asked
    sign_in(page, "ana@example.org")
    expect(page).to_have_url(f"{server.url}/{LINK}")
    expect(page.get_by_role("heading", level=1, name="Topics")).to_be_visible()
    expect(page.get_by_text("ana@example.org")).to_be_visible()
    expect_rest(page)
    (cookie,) = [one for one in page.context.cookies() if one["name"] == "summit_readouts"]
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Lax"
