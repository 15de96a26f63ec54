"""Settings are read from the environment or a file; each fault is one sentence."""

import pytest

from server.settings import NAMES, PREFIX, SettingsFault, read
from tests.running_app import environment

WHOLE = {
    "URL": "https://Readouts.example.org:443/",
    "ISSUER": "https://issuer.example.org/realm/",
    "CLIENT_ID": "summit-readouts",
    "CLIENT_SECRET": "told to the provider",
    "COOKIE_SECRET": "s" * 32,
    "ALLOWED_EMAILS": "Ana@example.org, bo@example.org",
}


def given(**changes):
    values = WHOLE | {"SECRETS": "/dev/null"} | changes
    return read({PREFIX + name: value for name, value in values.items()})


def faults(**changes):
    with pytest.raises(SettingsFault) as raised:
        given(**changes)
    return str(raised.value).splitlines()


def test_no_setting_is_no_sign_in():
    assert read({f"{PREFIX}SECRETS": "/dev/null", f"{PREFIX}FOLDER": "seeds"}) is None


def test_settings_are_read_as_browsers_and_providers_write_them():
    sign_in = given(ALLOWED_GROUPS="Desk East,Desk West")
    assert sign_in.url == "https://readouts.example.org"
    assert sign_in.issuer == "https://issuer.example.org/realm"
    assert sign_in.emails == {"ana@example.org", "bo@example.org"}
    assert sign_in.groups == {"Desk East", "Desk West"}
    assert sign_in.seconds == 8 * 3600
    assert sign_in.secure


def test_secrets_do_not_stand_in_the_settings_words():
    assert "s" * 32 not in repr(given())
    assert "told to the provider" not in repr(given())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"URL": "readouts.example.org"}, "SUMMIT_READOUTS_URL: give an address such as"),
        ({"URL": "http://readouts.example.org"}, "SUMMIT_READOUTS_URL: it must begin with https"),
        ({"URL": "https://a.example/path"}, "SUMMIT_READOUTS_URL: give the address of the app's"),
        ({"URL": "https://a.example/?q=1"}, "SUMMIT_READOUTS_URL: give the address of the app's"),
        ({"URL": "https://a.example/#top"}, "SUMMIT_READOUTS_URL: give the address of the app's"),
        ({"URL": "https://me@a.example"}, "SUMMIT_READOUTS_URL: give an address such as"),
        ({"URL": "https://[a"}, "SUMMIT_READOUTS_URL: give an address such as"),
        ({"ISSUER": "http://issuer.example"}, "SUMMIT_READOUTS_ISSUER: it must begin with https"),
        ({"COOKIE_SECRET": "short"}, "SUMMIT_READOUTS_COOKIE_SECRET: give at least 32"),
        ({"CLIENT_SECRET": " "}, "SUMMIT_READOUTS_CLIENT_SECRET is not set"),
        ({"ALLOWED_EMAILS": ""}, "Nobody could sign in: set SUMMIT_READOUTS_ALLOWED_EMAILS or"),
        ({"ALLOWED_EMAILS": "ana"}, "SUMMIT_READOUTS_ALLOWED_EMAILS: “ana” is not an e-mail"),
        ({"ALLOWED_DOMAINS": "a@b.org"}, "SUMMIT_READOUTS_ALLOWED_DOMAINS: “a@b.org” is not a"),
        ({"ALLOWED_DOMAINS": "example"}, "SUMMIT_READOUTS_ALLOWED_DOMAINS: “example” is not a"),
        ({"ALLOWED_EMAILS": "a@b@c.org"}, "SUMMIT_READOUTS_ALLOWED_EMAILS: “a@b@c.org” is not an"),
        ({"COOKIE_SECRET": "s" * 31}, "SUMMIT_READOUTS_COOKIE_SECRET: give at least 32"),
        ({"SIGN_IN_SECONDS": "0"}, "SUMMIT_READOUTS_SIGN_IN_SECONDS: give a whole number from 1"),
        ({"SIGN_IN_SECONDS": "28801"}, "SUMMIT_READOUTS_SIGN_IN_SECONDS: give a whole number"),
        ({"SIGN_IN_SECONDS": "8h"}, "SUMMIT_READOUTS_SIGN_IN_SECONDS: give a whole number"),
        ({"ALOWED_EMAILS": "x"}, "there is no such setting (did you mean SUMMIT_READOUTS_ALLOWED_"),
        ({"SECRETS": "no/such.toml"}, "SUMMIT_READOUTS_SECRETS: there is no file no/such.toml."),
    ],
)
def test_each_fault_is_one_sentence(changes, said):
    (sentence,) = faults(**changes)
    assert said in sentence


@pytest.mark.parametrize("seconds", [1, 28_800])
def test_the_shortest_and_the_longest_sign_in_may_be_set(seconds):
    assert given(SIGN_IN_SECONDS=str(seconds)).seconds == seconds


def test_one_setting_alone_names_all_that_are_missing():
    with pytest.raises(SettingsFault) as raised:
        read({f"{PREFIX}SECRETS": "/dev/null", f"{PREFIX}URL": "https://a.example"})
    said = str(raised.value)
    assert all(f"{PREFIX}{name} is not set" in said for name in list(WHOLE)[1:5])
    assert "Nobody could sign in" in said


def test_a_file_holds_what_the_environment_does_not(tmp_path):
    file = tmp_path / "secrets.toml"
    file.write_text(
        '[summit_readouts]\nclient_secret = "of the file"\nurl = "https://file.example"\n'
        'allowed_emails = ["ana@example.org", "bo@example.org"]\n'
    )
    sign_in = given(SECRETS=str(file), CLIENT_SECRET="", ALLOWED_EMAILS="")
    assert sign_in.client_secret == "of the file"
    assert sign_in.url == "https://readouts.example.org"
    assert sign_in.emails == {"ana@example.org", "bo@example.org"}


def test_a_broken_file_is_named_without_what_it_holds(tmp_path):
    file = tmp_path / "secrets.toml"
    file.write_text('[summit_readouts]\nclient_secret = "very secret')
    (sentence,) = faults(SECRETS=str(file))
    assert str(file) in sentence
    assert "very" not in sentence


def test_the_tests_own_servers_take_no_setting_over(monkeypatch):
    monkeypatch.setenv(f"{PREFIX}URL", "https://of.whoever.runs.the.tests")
    assert read(environment({})) is None


def test_the_names_are_told_apart():
    assert len(set(NAMES)) == len(NAMES)
