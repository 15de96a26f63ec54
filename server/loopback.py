"""Without sign-in the app answers this machine's own browsers and nobody else."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from server import log
from server.answers import refuse
from server.clients import address, is_loopback
from server.identity import nobody
from server.settings import PREFIX, REQUIRED

# Behind a proxy on this machine every visitor looks local; these headers show that there is one.
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
SENTENCE = (
    "Sign-in is not set up, so this dashboard answers only the machine that it runs on. "
    f"To open it to others, its administrator sets {', '.join(PREFIX + name for name in REQUIRED)} "
    "and who may sign in (README, section Hosting)."
)


def is_local(scope: Scope) -> bool:
    """Whether a request comes from this machine, and through no proxy."""
    headers = Headers(scope=scope)
    direct = not any(name in headers for name in _FORWARDED)
    return is_loopback(address(scope)) and direct


class LoopbackOnly:
    """Refuses every request, and every websocket, that does not come from this machine itself."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on a local request, refuse every other one."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        if is_local(scope):
            await self.app(nobody(scope), receive, send)
            return
        log.event("refused", reason="not on this machine", client=address(scope))
        await refuse(scope, receive, send, 403, SENTENCE)
