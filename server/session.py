"""Who is signed in: a signed cookie, checked at every request.

The cookie holds the visitor's e-mail address and groups, and when the sign-in ends. Each request is
also checked against the lists of who may sign in: who is taken off them is out after the next
restart. The cookie is signed but not secret; it holds only what its visitor may know.
"""

import hashlib
import secrets
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from itsdangerous import BadSignature, URLSafeSerializer
from starlette.responses import Response

from server.settings import SignIn

_SALT = "signed in"
_SHA_256 = {"digest_method": hashlib.sha256}


@dataclass(frozen=True)
class Visitor:
    """A signed-in visitor; `until` in seconds since 1970, `id` names this one sign-in.

    The e-mail address is empty for somebody whom only a group lets in.
    """

    email: str
    groups: tuple[str, ...]
    until: float
    id: str

    def left(self) -> float:
        """Seconds until the sign-in ends; negative after that."""
        return self.until - time.time()


def serializer(settings: SignIn, salt: str) -> URLSafeSerializer:
    """Signs and checks texts; what is signed with one salt is not valid with another one."""
    return URLSafeSerializer(settings.cookie_secret, salt=salt, signer_kwargs=_SHA_256)


def admitted(settings: SignIn, claims: Mapping[str, object]) -> Visitor | None:
    """The visitor that a provider's claims name; None for somebody who may not sign in."""
    email = claims.get("email")
    email = email.strip().lower() if isinstance(email, str) else ""
    if claims.get("email_verified") in (False, "false"):
        email = ""  # anybody may have claimed this address
    groups = _texts_of_claim(claims.get(settings.groups_claim)) & settings.groups
    if not _may_sign_in(settings, email, groups):
        return None
    until = time.time() + settings.seconds
    return Visitor(email, tuple(sorted(groups)), until, secrets.token_hex(8))


def _texts_of_claim(value: object) -> frozenset[str]:
    """The texts of a claim, which may be one text, a list or anything else."""
    values = value if isinstance(value, list) else [value]
    return frozenset(text for text in values if isinstance(text, str))


def _may_sign_in(settings: SignIn, email: str, groups: Iterable[str]) -> bool:
    """Whether somebody may sign in, by e-mail address, its domain, or a group."""
    _, at, domain = email.rpartition("@")
    by_domain = bool(at) and domain in settings.domains
    return (
        email in settings.emails or by_domain or any(group in settings.groups for group in groups)
    )


def cookie_name(settings: SignIn) -> str:
    """The cookie's name; browsers take `__Host-` only from HTTPS, for this host alone."""
    return ("__Host-" if settings.secure else "") + "summit_readouts"


def read(settings: SignIn, cookies: Mapping[str, str]) -> Visitor | None:
    """The visitor of a valid cookie who may still sign in; None for every other cookie."""
    try:
        held = serializer(settings, _SALT).loads(cookies.get(cookie_name(settings), ""))
        visitor = Visitor(**held | {"groups": tuple(held["groups"])})
    except (BadSignature, TypeError, KeyError):
        return None
    listed = _may_sign_in(settings, visitor.email, visitor.groups)
    return visitor if listed and 0 < visitor.left() <= settings.seconds else None


def remember(settings: SignIn, response: Response, visitor: Visitor) -> None:
    """Hand the visitor the cookie, for as long as the sign-in lasts."""
    value = serializer(settings, _SALT).dumps(asdict(visitor))
    _set(settings, response, str(value), settings.seconds)


def forget(settings: SignIn, response: Response) -> None:
    """Take the cookie back."""
    _set(settings, response, "", 0)


def _set(settings: SignIn, response: Response, value: str, seconds: int) -> None:
    response.set_cookie(
        cookie_name(settings),
        value,
        max_age=seconds,
        path="/",
        secure=settings.secure,
        httponly=True,
        samesite="lax",
    )
