"""The gate: only who is signed in passes, for all addresses, by request or by websocket."""

from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server import identity, session
from server.answers import refuse, wants_page
from server.session import Visitor
from server.settings import SignIn
from server.signin import PATHS, begin, sign_in_app
from server.sockets import Sockets

HEALTH = "/_stcore/health"  # the only address that needs no sign-in
UNSIGNED = "You are not signed in, or your sign-in has ended. Reload the page to sign in."


class Gate:
    """Passes on the requests of signed-in visitors; leads all others to the sign-in."""

    def __init__(self, app: ASGIApp, *, settings: SignIn) -> None:
        self.app = app
        self.settings = settings
        self.sockets = Sockets()
        self.sign_in = sign_in_app(settings, self.sockets)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, lead to the sign-in, or refuse."""
        if scope["type"] == "lifespan" or _is_health(scope):
            await self.app(scope, receive, send)
        elif scope["type"] == "http" and scope["path"] in PATHS:
            await self.sign_in(scope, receive, send)
        elif visitor := self._visitor(scope):
            identified = identity.somebody(scope, visitor)
            if scope["type"] == "websocket":
                await self.sockets.serve(self.app, identified, receive, send, visitor)
            else:
                await self.app(identified, receive, send)
        elif wants_page(scope):
            await RedirectResponse(begin(_target(scope)), 302)(scope, receive, send)
        else:
            await refuse(scope, receive, send, 401, UNSIGNED)

    def _visitor(self, scope: Scope) -> Visitor | None:
        visitor = session.read(self.settings, HTTPConnection(scope).cookies)
        return visitor if visitor and not self.sockets.ended(visitor) else None


def _is_health(scope: Scope) -> bool:
    return bool(scope["type"] == "http" and scope["path"] == HEALTH)


def _target(scope: Scope) -> str:
    """The path and the parameters of a request, as they were sent."""
    path: bytes = scope.get("raw_path") or scope["path"].encode()
    query: bytes = scope["query_string"]
    return (path.partition(b"?")[0] + (b"?" + query if query else b"")).decode("latin-1")
