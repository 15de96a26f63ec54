"""The administrator's settings, from the environment, else from a secrets file.

With a fault in them the app does not start. Each fault is one sentence that names the variable.
"""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import urlsplit

from server.clients import is_loopback

PREFIX = "SUMMIT_READOUTS_"
SECRETS = PREFIX + "SECRETS"
DEFAULT_SECRETS = Path(__file__).parents[1] / ".streamlit" / "secrets.toml"
TABLE = "summit_readouts"
LONGEST_SIGN_IN = 8 * 3600
SHORTEST_SECRET = 32

REQUIRED = ("URL", "ISSUER", "CLIENT_ID", "CLIENT_SECRET", "COOKIE_SECRET")
ALLOWED = ("ALLOWED_EMAILS", "ALLOWED_DOMAINS", "ALLOWED_GROUPS")
OPTIONAL = ("GROUPS_CLAIM", "SCOPES", "SIGN_IN_SECONDS", "PROBE_HOSTS")
SIGN_IN = (*REQUIRED, *ALLOWED, *OPTIONAL)
ELSEWHERE = ("FOLDER", "SECRETS")  # the settings that are not for the sign-in
NAMES = (*ELSEWHERE, *SIGN_IN)

Values = Mapping[str, str]


class SettingsFault(ValueError):
    """Settings that cannot be used; its text has one sentence on each line."""


@dataclass(frozen=True)
class SignIn:
    """How visitors sign in, and who may."""

    url: str
    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    cookie_secret: str = field(repr=False)
    emails: frozenset[str]
    domains: frozenset[str]
    groups: frozenset[str]
    groups_claim: str
    scopes: str
    seconds: int
    probe_hosts: frozenset[str]

    @property
    def secure(self) -> bool:
        """Whether visitors use HTTPS; without it only this machine's own browser is answered."""
        return self.url.startswith("https://")


def read(environment: Values | None = None) -> SignIn | None:
    """The sign-in, or None where no setting for it is given; raises SettingsFault."""
    environment = os.environ if environment is None else environment
    given = _from_file(environment.get(SECRETS, "")) | {
        name.removeprefix(PREFIX): value
        for name, value in environment.items()
        if name.startswith(PREFIX) and value.strip()
    }
    faults = [_unknown(name) for name in given if name not in NAMES]
    values = {name: given[name].strip() for name in SIGN_IN if name in given}
    if values:
        faults += _faults(values)
    if faults:
        raise SettingsFault("\n".join(faults))
    return _sign_in(values) if values else None


def _sign_in(values: Values) -> SignIn:
    return SignIn(
        url=_origin(values["URL"]),
        issuer=values["ISSUER"].rstrip("/"),
        client_id=values["CLIENT_ID"],
        client_secret=values["CLIENT_SECRET"],
        cookie_secret=values["COOKIE_SECRET"],
        emails=_values_of(values, "ALLOWED_EMAILS", lower=True),
        domains=_values_of(values, "ALLOWED_DOMAINS", lower=True),
        groups=_values_of(values, "ALLOWED_GROUPS"),
        groups_claim=values.get("GROUPS_CLAIM", "groups"),
        scopes=values.get("SCOPES", "openid email profile"),
        seconds=int(values.get("SIGN_IN_SECONDS", LONGEST_SIGN_IN)),
        probe_hosts=_values_of(values, "PROBE_HOSTS", lower=True),
    )


def _origin(url: str) -> str:
    """The address as browsers send it as Origin: in lower case, without the usual port."""
    parts = urlsplit(url.lower())
    usual = {"http": ":80", "https": ":443"}[parts.scheme]
    return f"{parts.scheme}://{parts.netloc.removesuffix(usual)}"


def _values_of(values: Values, name: str, *, lower: bool = False) -> frozenset[str]:
    parts = (part.strip() for part in values.get(name, "").split(","))
    return frozenset((part.lower() if lower else part) for part in parts if part)


def _from_file(named: str) -> dict[str, str]:
    """The settings of the secrets file's table, by name without the prefix."""
    path = Path(named) if named else DEFAULT_SECRETS
    try:
        table = tomllib.loads(path.read_text("utf-8")).get(TABLE, {})
    except FileNotFoundError:
        if not named:
            return {}
        raise SettingsFault(f"{SECRETS}: there is no file {named}.") from None
    except (OSError, ValueError) as error:
        # Only the kind of error is told: the parser's message may repeat a secret.
        kind = type(error).__name__
        raise SettingsFault(f"{SECRETS}: {path} cannot be read as TOML ({kind}).") from None
    if not isinstance(table, dict):
        raise SettingsFault(f"{SECRETS}: [{TABLE}] in {path} is not a table.")
    return {name.upper(): _as_text(value) for name, value in table.items()}


def _as_text(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def _unknown(name: str) -> str:
    near = get_close_matches(name, NAMES, n=1)
    hint = f" (did you mean {PREFIX}{near[0]}?)" if near else ""
    return f"{PREFIX}{name}: there is no such setting{hint}."


def _faults(values: Values) -> list[str]:
    missing = [
        f"{PREFIX}{name} is not set: sign-in needs {', '.join(PREFIX + one for one in REQUIRED)}."
        for name in REQUIRED
        if name not in values
    ]
    checks = {  # each gives what is wrong with a value, or nothing
        "URL": _url_fault,
        "ISSUER": _address_fault,
        "COOKIE_SECRET": _secret_fault,
        "SIGN_IN_SECONDS": _seconds_fault,
    }
    wrong = [
        f"{PREFIX}{name}: {fault}."
        for name, check in checks.items()
        if name in values and (fault := check(values[name]))
    ]
    return missing + wrong + _nobody_allowed(values) + _malformed_lists(values)


def _nobody_allowed(values: Values) -> list[str]:
    if any(_values_of(values, name) for name in ALLOWED):
        return []
    names = " or ".join(PREFIX + name for name in ALLOWED)
    return [f"Nobody could sign in: set {names}."]


def _malformed_lists(values: Values) -> list[str]:
    emails, domains = (_values_of(values, name) for name in ALLOWED[:2])
    wrong = [(ALLOWED[0], one, "an e-mail address") for one in emails if one.count("@") != 1]
    wrong += [
        (ALLOWED[1], one, "a domain such as example.org")
        for one in domains
        if "@" in one or "." not in one
    ]
    return [f"{PREFIX}{name}: “{one}” is not {kind}." for name, one, kind in sorted(wrong)]


def _url_fault(value: str) -> str:
    if fault := _address_fault(value):
        return fault
    parts = urlsplit(value)
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        return "give the address of the app's root, without a path"
    return ""


def _address_fault(value: str) -> str:
    wrong = "give an address such as https://readouts.example.org"
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return wrong
    if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
        return wrong
    if parts.scheme == "http" and not is_loopback(host):
        return "it must begin with https:// (http only on this machine itself)"
    return ""


def _secret_fault(value: str) -> str:
    return "" if len(value) >= SHORTEST_SECRET else f"give at least {SHORTEST_SECRET} characters"


def _seconds_fault(value: str) -> str:
    digits = value.isascii() and value.isdigit() and len(value) <= len(str(LONGEST_SIGN_IN))
    if digits and 1 <= int(value) <= LONGEST_SIGN_IN:
        return ""
    return f"give a whole number from 1 to {LONGEST_SIGN_IN} (8 hours)"
