"""The headers on every answer, and what a failure tells."""

import json
import logging
import re

import pytest

from server.headers import FIXED, inline_scripts, policy
from tests.server.asgi import ELSEWHERE, URL, client, sign_in

OFFENCES = {
    "a page": (client, "/topics", {}),
    "a name that is not ours": (client, "/", {"host": "evil.example"}),
    "a failure": (client, "/broken", {}),
    "a client from outside": (lambda: client(address=ELSEWHERE), "/", {}),
    "an unsigned visitor": (lambda: client(sign_in(), url=URL), "/", {}),
    "an unsigned page": (lambda: client(sign_in(), url=URL), "/", {"accept": "text/html"}),
}


@pytest.mark.parametrize("offence", OFFENCES)
def test_every_answer_has_the_headers(offence):
    make, path, headers = OFFENCES[offence]
    answer = make().get(path, headers=headers)
    assert FIXED.items() <= dict(answer.headers).items()
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_no_window_that_opened_ours_keeps_a_hold_of_a_signed_in_visitors():
    name = "cross-origin-opener-policy"
    assert client(sign_in(), url=URL).get("/").headers[name] == "same-origin"
    assert name not in client().get("/").headers


def test_only_a_hosted_app_asks_for_https():
    assert "strict-transport-security" in client(sign_in(), url=URL).get("/").headers
    assert "strict-transport-security" not in client().get("/").headers


def test_no_script_runs_but_those_that_are_known():
    scripts = re.search("script-src ([^;]*)", policy("localhost"))[1]
    assert "unsafe" not in scripts
    assert "http" not in scripts


def test_an_inline_script_is_known_by_its_hash():
    # `printf alert | openssl dgst -sha256 -binary | base64`
    digest = "sha256-35BQWN1npAn++BSA6B5HNlcrDttNf7mHxpXNB+Jg7IE="
    assert inline_scripts("<script>alert</script><script src=a></script>").count("sha256") == 1
    assert digest in inline_scripts("<script>alert</script>")


def test_a_host_cannot_write_into_the_policy():
    assert "evil" not in policy("a; script-src evil")
    assert "wss://a.example:8443;" in policy("a.example:8443")


def test_a_failure_is_one_sentence_with_a_number_that_is_in_the_log(caplog):
    with caplog.at_level(logging.INFO, "summit_readouts"):
        answer = client(raise_server_exceptions=False).get("/broken")
    (number,) = re.findall(r"number (\w{8})", answer.text)
    (record,) = [one for one in caplog.records if one.getMessage() == "request failed"]
    assert answer.status_code == 500
    assert record.fields["number"] == number
    assert record.fields["error"] == "ValueError"
    assert "what a reader wrote" not in answer.text + json.dumps(record.fields)
