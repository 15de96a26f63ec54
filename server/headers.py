"""The security headers of every answer, and the answer where the server itself fails."""

import re
from base64 import b64encode
from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from inside_streamlit.shell import shell
from server import log
from server.answers import refuse

_INLINE = re.compile(r"<script>(.*?)</script>", re.S)
# A host's name and port. Other characters could end a directive of the policy or add one.
_HOST = re.compile(r"[\w.-]+(?::\d{1,5})?", re.A)

FIXED = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # Addresses hold search words, so no other host gets them.
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
# With sign-in, another site's page that opened ours in a window loses access to that window. The
# first text then comes 0.1 s later, because the browser changes processes. Without sign-in that is
# not worth it: the other page could only send the window elsewhere, and read nothing in it.
SIGNED_IN = {"cross-origin-opener-policy": "same-origin"}
TRANSPORT = {"strict-transport-security": "max-age=31536000"}
FAILED = (
    "The server could not answer this. The log has the error under the number {number}; "
    "whoever runs this dashboard can look it up."
)


def inline_scripts(page: str) -> str:
    """The hashes of the scripts inside a page, as a policy's sources of scripts."""
    digests = (sha256(script.encode()).digest() for script in _INLINE.findall(page))
    return " ".join(f"'sha256-{b64encode(digest).decode()}'" for digest in digests)


_SCRIPTS = inline_scripts(shell(""))


def policy(host: str) -> str:
    """The content security policy of an answer to a request for `host`.

    Streamlit gives the browser the scripts of our components as `blob:`. Streamlit and plotly write
    styles into elements. Only new browsers apply 'self' to websockets too, so the host is named.
    """
    sockets = f" ws://{host} wss://{host}" if _HOST.fullmatch(host) else ""
    parts = {
        "default-src": "'self'",
        "script-src": f"'self' blob: {_SCRIPTS}",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": f"'self'{sockets}",
        "worker-src": "'self' blob:",
        "object-src": "'none'",
        "base-uri": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
    }
    return "; ".join(f"{name} {sources}" for name, sources in parts.items())


class SecurityHeaders:
    """Adds the headers to every answer, refusals and failures included, as the outermost layer."""

    def __init__(self, app: ASGIApp, *, signed_in: bool, secure: bool) -> None:
        self.app = app
        self.fixed = FIXED | (SIGNED_IN if signed_in else {}) | (TRANSPORT if secure else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its answer back with the headers."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        host = Headers(scope=scope).get("host", "")
        begun = False

        async def send_with_headers(message: Message) -> None:
            nonlocal begun
            begun = True
            if message["type"] in ("http.response.start", "websocket.http.response.start"):
                headers = MutableHeaders(scope=message)
                headers.update({**self.fixed, "content-security-policy": policy(host)})
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except Exception as error:
            number = log.fault("request failed", error)
            if begun:
                raise  # a part of the answer is sent already: only a broken connection tells
            sentence = FAILED.format(number=number)
            await refuse(scope, receive, send_with_headers, 500, sentence)
