"""Which requests pass: those that only read, under the server's own name, from its own pages.

For the Origin of another site Streamlit would ask the internet for its own address, and it keeps
uploads in memory. Such requests do not reach it.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from server import log
from server.answers import refuse
from server.clients import address, is_loopback
from server.settings import SignIn

UPLOADS = "/_stcore/upload_file"
LONGEST_TARGET = 8_000  # characters of path and parameters
_METHODS = ("GET", "HEAD")
_PORTS = {"http": ":80", "https": ":443"}

Fault = tuple[int, str]


def fault(scope: Scope, settings: SignIn | None) -> Fault | None:
    """Status and sentence of the refusal; None for a request that may pass."""
    headers = Headers(scope=scope)
    hosts, origins = headers.getlist("host"), headers.getlist("origin")
    if len(hosts) != 1 or not _is_known_host(hosts[0].lower(), scope, settings):
        return 400, "This server is not known under that name (Host)."
    if _is_foreign(origins, hosts[0].lower(), scope, settings):
        return 403, "Requests from other sites' pages are refused (Origin)."
    if scope["path"].startswith(UPLOADS):
        return 403, "No page here takes uploads."
    if scope["type"] == "http" and scope["method"] not in _METHODS:
        return 405, "Only GET and HEAD are answered here."
    if len(scope["path"]) + len(scope["query_string"]) > LONGEST_TARGET:
        return 414, f"The address is longer than {LONGEST_TARGET} characters."
    return None


def _is_known_host(host: str, scope: Scope, settings: SignIn | None) -> bool:
    """Whether a Host header is a name of this server."""
    local = is_loopback(_host_name(host))
    if settings is None:
        return local
    own = urlsplit(settings.url)
    names = {own.netloc, f"{own.netloc}{_PORTS[own.scheme]}"}
    return (
        host in names
        or _host_name(host) in settings.probe_hosts
        # A health check inside the container uses the name 127.0.0.1.
        or (local and is_loopback(address(scope)))
    )


def _host_name(host: str) -> str:
    """A Host header's name without its port; empty where it is malformed."""
    try:
        parts = urlsplit(f"//{host}")
        _ = parts.port
    except ValueError:
        return ""
    whole = parts.netloc == host and "@" not in host
    return parts.hostname or "" if whole else ""


def _is_foreign(origins: list[str], host: str, scope: Scope, settings: SignIn | None) -> bool:
    """Whether the request is another site's; a websocket without an Origin is no browser's."""
    if not origins:
        return bool(scope["type"] == "websocket")
    if len(origins) > 1:
        return True
    origin = origins[0].lower()
    if settings is not None and not is_loopback(_host_name(host)):
        return origin != settings.url
    return origin not in (f"http://{host}", f"https://{host}")


class KnownRequests:
    """Refuses every request that our own pages would not send."""

    def __init__(self, app: ASGIApp, *, settings: SignIn | None) -> None:
        self.app = app
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        refusal = fault(scope, self.settings) if scope["type"] != "lifespan" else None
        if refusal is None:
            await self.app(scope, receive, send)
            return
        status, sentence = refusal
        log.event("refused", reason=sentence, client=address(scope))
        await refuse(scope, receive, send, status, sentence)
