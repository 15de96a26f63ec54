"""Without sign-in only this machine is answered."""

import os
import shutil
import subprocess

import pytest
from starlette.testclient import WebSocketDenialResponse

from server.loopback import SENTENCE
from tests.paths import ROOT
from tests.running_app import environment
from tests.server.asgi import ELSEWHERE, LOCAL, STREAM, client

SOCKET = {"origin": LOCAL}


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.0.1", "::1", "::ffff:127.0.0.1"])
def test_this_machine_is_answered(address):
    assert client(address=address).get("/topics").text == "inside"


@pytest.mark.parametrize("path", ["/", "/topics", "/_stcore/health", "/media/a.png", "/data/x.csv"])
@pytest.mark.parametrize("address", [ELSEWHERE, "10.0.0.8", "::ffff:10.0.0.8", "2001:db8::1", "no"])
def test_another_machine_is_told_what_to_set(address, path):
    answer = client(address=address).get(path)
    assert (answer.status_code, answer.text) == (403, f"{SENTENCE}\n")
    assert "SUMMIT_READOUTS_ISSUER" in SENTENCE


def test_another_machine_opens_no_websocket():
    with (
        pytest.raises(WebSocketDenialResponse) as refused,
        client(address=ELSEWHERE).websocket_connect(STREAM, headers=SOCKET),
    ):
        pytest.fail("opened")
    assert (refused.value.status_code, refused.value.text) == (403, f"{SENTENCE}\n")


def test_the_server_starts_and_stops_for_nobody():
    with client() as visitor:
        assert visitor.get("/topics").text == "inside"


def test_this_machine_opens_a_websocket():
    with client().websocket_connect(STREAM, headers=SOCKET) as socket:
        assert socket.receive_text() == "inside"


@pytest.mark.parametrize("header", ["x-forwarded-for", "forwarded", "x-real-ip", "via"])
def test_what_comes_through_a_proxy_on_this_machine_is_refused(header):
    assert client().get("/", headers={header: "127.0.0.1"}).status_code == 403


OUTSIDE = """
set -e
ip link set lo up
ip address add 192.0.2.7/32 dev lo
hosting/serve --host 0.0.0.0 --port 8501 2>/dev/null &
trap "kill $!" EXIT
for _ in $(seq 300); do
    curl --silent --fail http://127.0.0.1:8501/_stcore/health && break
    sleep 0.2
done
echo
curl --silent --header "Host: 127.0.0.1:8501" http://192.0.2.7:8501/_stcore/health
curl --silent --header "Host: 127.0.0.1:8501" http://192.0.2.7:8501/
"""


def test_a_server_on_every_address_refuses_a_real_client_from_outside():
    # A network of its own, which no other program sees, with one address beside the loopback.
    own = [shutil.which("unshare") or "unshare", "--user", "--map-root-user", "--net"]
    if not shutil.which("ip") or subprocess.run([*own, "true"], check=False).returncode:
        pytest.skip("no network of its own can be made here")
    run = subprocess.run(
        [*own, shutil.which("sh"), "-c", OUTSIDE],
        cwd=ROOT,
        env=environment({}) | {"HOME": os.environ.get("HOME", "/")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert run.stdout.splitlines() == ["ok", SENTENCE, SENTENCE], run.stderr
