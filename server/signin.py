"""Sign-in with an OpenID Connect provider: authorization code with PKCE, by Authlib.

`/sign-in` leads to the provider, `/sign-in/back` takes its answer, `/sign-out` ends the sign-in.
The address that the visitor wanted travels in the signed `state`, so that a failed or repeated
attempt does not lose it.
"""

import logging
import secrets
from collections.abc import Mapping
from urllib.parse import urlencode

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.starlette_client import OAuth
from authlib.integrations.starlette_client.apps import StarletteOAuth2App
from itsdangerous import BadSignature
from joserfc.errors import JoseError
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from server import log, session
from server.answers import page
from server.settings import SignIn
from server.sockets import Sockets

BEGIN, BACK, OUT = "/sign-in", "/sign-in/back", "/sign-out"
PATHS = (BEGIN, BACK, OUT)
_MINUTES = 10  # that a visitor may take at the provider
_LONGEST_TARGET = 1500  # characters of an address that travels in `state`; providers limit it
_TIMEOUT = 10  # seconds that the provider has for an answer
_SALT = "on the way"

DOWN = (
    "The sign-in service does not answer properly, so nobody can sign in at the moment. "
    "The log has this under the number {number}."
)
REFUSED = (
    "You are signed in at your organisation's sign-in service, but not on the list of those who "
    "may use this dashboard. Ask whoever runs it to add you."
)
FAILED = "The sign-in was not finished: it took too long, was begun elsewhere or was cancelled."
SIGNED_OUT = "You are signed out of this dashboard."


def safe_target(to: str) -> str:
    """An address of this server to return to; the overview in place of anything else."""
    inside = to.startswith("/") and not to.startswith(("//", "/\\"))
    clean = to.isprintable() and "\\" not in to and " " not in to
    own = to.partition("?")[0] in PATHS
    return to if inside and clean and not own and len(to) <= _LONGEST_TARGET else "/"


def begin(to: str) -> str:
    """The address that begins a sign-in which returns to `to`."""
    return f"{BEGIN}?{urlencode({'to': safe_target(to)})}"


def sign_in_app(settings: SignIn, sockets: Sockets) -> Starlette:
    """The three addresses of signing in and out."""
    provider = _provider(settings)
    state = session.serializer(settings, _SALT)

    def destination(request: Request) -> str:
        try:
            return safe_target(str(state.loads(request.query_params.get("state", ""))["to"]))
        except (BadSignature, KeyError, TypeError):
            # Some providers send no state back with a refusal.
            return safe_target(str(request.session.get("to", "/")))

    async def to_provider(request: Request) -> Response:
        to = safe_target(request.query_params.get("to", "/"))
        request.session["to"] = to
        signed = str(state.dumps({"to": to, "once": secrets.token_urlsafe(16)}))
        try:
            redirect: Response = await provider.authorize_redirect(
                request, f"{settings.url}{BACK}", state=signed
            )
        except (OAuthError, httpx2.HTTPError, ValueError, RuntimeError) as error:
            return _down(error, to)
        return redirect

    async def back(request: Request) -> Response:
        to = destination(request)
        try:
            claims = await _claims(provider, settings, request)
        except OAuthError as error:
            # Another tab may have finished the same sign-in in the meantime.
            if session.read(settings, request.cookies):
                return RedirectResponse(settings.url + to, 302)
            log.event("sign-in failed", level=logging.WARNING, error=type(error).__name__)
            return page(FAILED, 400, {"Sign in again": begin(to)})
        except (httpx2.HTTPError, JoseError, ValueError, RuntimeError, KeyError) as error:
            return _down(error, to)
        visitor = session.admitted(settings, claims)
        if visitor is None:
            log.event("sign-in refused", who=_who(claims))
            return page(REFUSED, 403, {"Sign in as somebody else": begin(to)})
        log.event("signed in", who=_who(claims))
        response = RedirectResponse(settings.url + to, 302)
        session.remember(settings, response, visitor)
        return response

    async def out(request: Request) -> Response:
        # A foreign page can embed or open this address; only our own link ends a sign-in.
        if request.headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
            return page("Nothing was done: sign out from the dashboard.", 403, {"To it": "/"})
        visitor = session.read(settings, request.cookies)
        if visitor:
            sockets.end(visitor)
            log.event("signed out", who=visitor.email)
        response = page(SIGNED_OUT, 200, {"Sign in": begin("/")})
        session.forget(settings, response)
        return response

    return Starlette(
        routes=[Route(BEGIN, to_provider), Route(BACK, back), Route(OUT, out)],
        middleware=[_short_session(settings)],
    )


def _provider(settings: SignIn) -> StarletteOAuth2App:
    oauth = OAuth()
    return oauth.register(
        "provider",
        client_id=settings.client_id,
        client_secret=settings.client_secret,
        server_metadata_url=f"{settings.issuer}/.well-known/openid-configuration",
        client_kwargs={
            "scope": settings.scopes,
            "code_challenge_method": "S256",
            "timeout": _TIMEOUT,
        },
    )


def _short_session(settings: SignIn) -> Middleware:
    """The cookie for Authlib's state and nonce while the visitor is at the provider."""
    return Middleware(
        SessionMiddleware,
        secret_key=settings.cookie_secret + _SALT,
        session_cookie="summit_readouts_on_the_way",
        max_age=_MINUTES * 60,
        path=BEGIN,
        same_site="lax",
        https_only=settings.secure,
    )


async def _claims(
    provider: StarletteOAuth2App, settings: SignIn, request: Request
) -> Mapping[str, object]:
    """The claims of the provider's token; where it has no e-mail, with the user information."""
    token = await provider.authorize_access_token(request)
    claims: dict[str, object] = dict(token["userinfo"])
    if str(claims["iss"]).rstrip("/") != settings.issuer:
        raise ValueError("the token is another issuer's")
    if "email" not in claims and "userinfo_endpoint" in provider.server_metadata:
        userinfo = dict(await provider.userinfo(token=token))
        if userinfo.get("sub") != claims["sub"]:
            raise ValueError("the user information is another user's")
        claims = userinfo | claims
    return claims


def _who(claims: Mapping[str, object]) -> str:
    return str(claims.get("email") or claims.get("sub"))


def _down(error: Exception, to: str) -> Response:
    number = log.fault("sign-in service failed", error)
    return page(DOWN.format(number=number), 503, {"Try again": begin(to)})
