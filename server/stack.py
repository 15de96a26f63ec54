"""The middleware in front of Streamlit, outermost first."""

from starlette.middleware import Middleware

from server.gate import Gate
from server.headers import SecurityHeaders
from server.loopback import LoopbackOnly
from server.origin import KnownRequests
from server.settings import SignIn


def stack(settings: SignIn | None) -> list[Middleware]:
    """The headers; then the checks: from where, which requests, signed in."""
    secure = settings is not None and settings.secure
    headers = Middleware(SecurityHeaders, signed_in=settings is not None, secure=secure)
    requests = Middleware(KnownRequests, settings=settings)
    if settings is None:
        return [headers, Middleware(LoopbackOnly), requests]
    return [headers, requests, Middleware(Gate, settings=settings)]
