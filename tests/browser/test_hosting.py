"""The hosted app as its administrator runs it: behind nginx, over TLS, signed in."""

import contextlib
import http.client
import re
import socket
import ssl

import pytest
from playwright.sync_api import expect

from server.settings import NAMES, PREFIX
from tests.browser.proxy import NAME, proxying
from tests.browser.recording import Recording, expect_rest
from tests.browser.waiting import until
from tests.paths import ROOT
from tests.running_app import HOST, free_port, hosted
from tests.server import asgi

CONNECTION = "data-test-connection-state"
LINK = "wording?left=2023-03-21_moscow&right=2017-07-05_moscow"


class Site:
    """A hosted app: its public address, and the app behind it, which can be started anew."""

    def __init__(self, folder):
        self.folder = folder
        self.ports = free_port(), free_port()
        self.behind = free_port()
        self.url = f"https://{NAME}:{self.ports[1]}"
        self.server = None

    @contextlib.contextmanager
    def started(self):
        settings = {
            "URL": self.url,
            "ISSUER": "https://issuer.example.org",
            "CLIENT_ID": "summit-readouts",
            "CLIENT_SECRET": "told to the provider",
            "COOKIE_SECRET": asgi.SECRET,
            "ALLOWED_DOMAINS": "example.org",
        }
        trusted = ("--forwarded-allow-ips", HOST)
        with hosted(settings, port=self.behind, options=trusted) as self.server:
            yield self.server

    def cookie(self):
        ((name, value),) = asgi.cookies(asgi.sign_in(url=self.url)).items()
        return name, value

    def get(self, path, *, source=HOST, **headers):
        """Status, headers and body of a request over TLS from an address of this machine."""
        connection = http.client.HTTPSConnection(
            HOST, self.ports[1], timeout=20, source_address=(source, 0), context=_no_questions()
        )
        # The name of the server goes with the handshake, as browsers send it.
        connection.connect = lambda: _connect(connection)
        own = {"host": f"{NAME}:{self.ports[1]}", "cookie": "=".join(self.cookie())}
        connection.request("GET", path, headers=own | headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


def _no_questions():
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _connect(connection):
    http.client.HTTPConnection.connect(connection)
    connection.sock = _no_questions().wrap_socket(connection.sock, server_hostname=NAME)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Site(tmp_path_factory.mktemp("site"))
    with proxying(site.folder, site.ports, site.behind) as site.access, site.started():
        yield site


@pytest.fixture
def tab(browser, site):
    """A tab of a signed-in visitor, who trusts the certificate."""
    with browser.new_context(locale="en-GB", ignore_https_errors=True) as context:
        name, value = site.cookie()
        context.add_cookies([{"name": name, "value": value, "url": site.url, "secure": True}])
        yield context.new_page()


def test_a_signed_in_visitor_reads_through_the_proxy(site, tab):
    recording = Recording(tab)
    tab.goto(f"{site.url}/{LINK}")
    expect(tab.get_by_role("heading", level=1, name="Wording")).to_be_visible()
    expect(tab.get_by_text("ana@example.org")).to_be_visible()
    recording.assert_clean()
    assert any(url.startswith("wss://") for url in recording.urls)


def test_static_files_are_compressed(site):
    _, _, page = site.get("/")
    path = re.search(rb'src="\.(/static/js/index[^"]+)"', page)[1].decode()
    status, headers, small = site.get(path, **{"accept-encoding": "gzip"})
    _, plain, whole = site.get(path)
    assert (status, headers["content-encoding"]) == (200, "gzip")
    assert "content-encoding" not in plain
    assert len(small) < len(whole) / 2


def test_the_app_knows_the_true_clients_address(site):
    forged = {"x-forwarded-for": "198.51.100.9", "origin": "https://evil.example"}
    assert site.get("/topics", source="127.0.0.9", **forged)[0] == 403
    refused = [line for line in site.server.lines() if line["event"] == "refused"]
    assert refused[-1]["client"] == "127.0.0.9"


def test_every_answer_asks_for_https_and_has_one_policy(site):
    for path in ("/", "/_stcore/health", "/media/nothing", "/topics?q=1"):
        _, headers, _ = site.get(path)
        assert headers["strict-transport-security"].startswith("max-age=")
        assert headers["content-security-policy"].count("default-src") == 1
        assert f"wss://{NAME}:{site.ports[1]}" in headers["content-security-policy"]


def test_plain_http_is_led_to_https(site):
    connection = http.client.HTTPConnection(HOST, site.ports[0], timeout=20)
    connection.request("GET", "/topics?left=a", headers={"host": "evil.example"})
    answer = connection.getresponse()
    assert (answer.status, answer.getheader("location")) == (
        308,
        f"https://{NAME}/topics?left=a",
    )
    connection.close()


def test_another_name_gets_no_answer(site):
    with pytest.raises(ssl.SSLError):
        _no_questions().wrap_socket(
            socket.create_connection((HOST, site.ports[1])),
            server_hostname="evil.example",
        )


def test_no_log_holds_what_was_searched_for(site):
    site.get("/statements?q=searched+words")
    until(lambda: "/statements" in site.access.read_text())  # written once it is answered
    assert "searched" not in site.access.read_text() + site.server.log.read_text()


def test_the_page_comes_back_by_itself_when_the_server_is_started_anew(tmp_path, browser):
    site = Site(tmp_path)
    name, value = site.cookie()
    with (
        proxying(site.folder, site.ports, site.behind),
        browser.new_context(ignore_https_errors=True) as context,
    ):
        context.add_cookies([{"name": name, "value": value, "url": site.url, "secure": True}])
        page = context.new_page()
        with site.started():
            page.goto(f"{site.url}/{LINK}")
            expect(page.get_by_role("heading", level=1, name="Wording")).to_be_visible()
            expect_rest(page)
            page.evaluate("window.stayed = true")
        app = page.get_by_test_id("stApp")
        expect(app).not_to_have_attribute(CONNECTION, "CONNECTED")
        assert site.get("/")[0] == 503
        with site.started() as server:
            expect(app).to_have_attribute(CONNECTION, "CONNECTED", timeout=60_000)
            expect_rest(page)
            expect(page).to_have_url(f"{site.url}/{LINK}")
            expect(page.get_by_role("heading", level=1, name="Wording")).to_be_visible()
            assert page.evaluate("window.stayed")
            # What is read stays as it stands; the next click is the new server's.
            page.get_by_role("navigation").get_by_role("link", name="Method", exact=True).click()
            expect(page.get_by_role("heading", level=1, name="Method")).to_be_visible()
            until(lambda: "method" in [line.get("page") for line in server.lines()])
            expect(page).to_have_url(f"{site.url}/{LINK.replace('wording', 'method')}")


# The files for containers, which no test here can run


def test_the_container_holds_what_the_app_is_made_of():
    copied = re.findall(r"^COPY (\S+) ", (ROOT / "hosting" / "Dockerfile").read_text(), re.M)
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    for name in copied:
        if not name.startswith("--"):
            assert (ROOT / name).exists(), name
            assert f"!{name}" in ignored


def test_the_containers_set_what_there_is_to_set():
    text = (ROOT / "hosting" / "compose.yaml").read_text()
    assert set(re.findall(rf"{PREFIX}([A-Z_]+)", text)) <= set(NAMES)
    given = set(re.findall(r"^      ([A-Z_]+):", text.partition("  proxy:")[2], re.M))
    template = (ROOT / "hosting" / "nginx.conf.template").read_text()
    assert set(re.findall(r"\$\{([A-Z_]+)\}", template)) == given
