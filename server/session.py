"""Who is signed in: a signed cookie, checked anew at every request.

The cookie holds who it is, until when, and why they were let in, so a name that is taken off the
list is out after the restart that reads the new list. It is signed, not secret: it holds nothing
that its own holder may not read.
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
    """What signs and checks one kind of text; a text signed for one purpose does for no other."""
    return URLSafeSerializer(settings.cookie_secret, salt=salt, signer_kwargs=_SHA_256)


def admitted(settings: SignIn, claims: Mapping[str, object]) -> Visitor | None:
    """The visitor that a provider's claims name, or None for one who is not on the list."""
    email = claims.get("email")
    email = email.strip().lower() if isinstance(email, str) else ""
    if claims.get("email_verified") in (False, "false"):
        email = ""  # anybody may have claimed this address
    groups = _texts(claims.get(settings.groups_claim)) & settings.groups
    if not _listed(settings, email, groups):
        return None
    until = time.time() + settings.seconds
    return Visitor(email, tuple(sorted(groups)), until, secrets.token_hex(8))


def _texts(value: object) -> frozenset[str]:
    values = value if isinstance(value, list) else [value]
    return frozenset(one for one in values if isinstance(one, str))


def _listed(settings: SignIn, email: str, groups: Iterable[str]) -> bool:
    _, at, domain = email.rpartition("@")
    by_domain = bool(at) and domain in settings.domains
    return email in settings.emails or by_domain or any(one in settings.groups for one in groups)


def cookie_name(settings: SignIn) -> str:
    """The cookie's name; browsers take `__Host-` only from HTTPS, for this host alone."""
    return ("__Host-" if settings.secure else "") + "summit_readouts"


def read(settings: SignIn, cookies: Mapping[str, str]) -> Visitor | None:
    """The visitor whose cookie is whole, ours, not past its end, and still on the list."""
    try:
        held = serializer(settings, _SALT).loads(cookies.get(cookie_name(settings), ""))
        visitor = Visitor(**held | {"groups": tuple(held["groups"])})
    except (BadSignature, TypeError, KeyError):
        return None
    listed = _listed(settings, visitor.email, visitor.groups)
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
