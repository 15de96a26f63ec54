"""Answers without Streamlit: one sentence, as plain text or as a small page."""

from collections.abc import Mapping

from markupsafe import Markup
from starlette.requests import HTTPConnection
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

_PAGE = Markup("""<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Summit Readouts</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.1rem/1.5 sans-serif; max-width: 34rem; margin: 18vh auto 0; padding: 0 1rem; }}
h1 {{ font: 1.5rem/1.3 serif; }}
</style>
<h1>Summit Readouts</h1>
<p>{sentence}</p>
{links}
</html>
""")
_LINK = Markup('<p><a href="{href}">{words}</a></p>')
POLICY_VIOLATION = 1008  # the code that closes a websocket


def wants_page(scope: Scope) -> bool:
    """Whether a browser asks for a page to show, and not a script or a program for data."""
    headers = HTTPConnection(scope).headers
    asked = headers.get("sec-fetch-mode", "navigate") == "navigate"
    return scope["type"] == "http" and asked and "text/html" in headers.get("accept", "")


def page(sentence: str, status: int, links: Mapping[str, str] | None = None) -> Response:
    """A small page with a sentence; `links` are words to addresses."""
    anchors = [_LINK.format(href=href, words=words) for words, href in (links or {}).items()]
    body = _PAGE.format(sentence=sentence, links=Markup().join(anchors))
    return HTMLResponse(body, status, {"cache-control": "no-store"})


def plain(sentence: str, status: int) -> Response:
    """The sentence as plain text."""
    return PlainTextResponse(f"{sentence}\n", status, {"cache-control": "no-store"})


async def refuse(scope: Scope, receive: Receive, send: Send, status: int, sentence: str) -> None:
    """Answer a request, or a websocket that asks to be opened, with a refusal."""
    if scope["type"] == "http":
        answer = page if wants_page(scope) else plain
        await answer(sentence, status)(scope, receive, send)
    else:
        await _deny(scope, receive, send, plain(sentence, status))


async def _deny(scope: Scope, receive: Receive, send: Send, response: Response) -> None:
    await receive()  # the request to open the websocket has to be read before the answer
    if "websocket.http.response" not in scope.get("extensions", {}):
        await send({"type": "websocket.close", "code": POLICY_VIOLATION})
        return
    head = {"status": response.status_code, "headers": response.raw_headers}
    await send({"type": "websocket.http.response.start", **head})
    await send({"type": "websocket.http.response.body", "body": bytes(response.body)})
