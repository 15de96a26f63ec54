"""The page that a browser gets first: Streamlit's own, with our title and the server's address.

On the address of a page Streamlit looks for its server below that address first, is told that
nothing is there, and waits before it looks beside it: a tenth of a second at every link, and two
errors in the browser's console. `window.__streamlit` is where it lets a page tell it the address.
"""

from collections.abc import Mapping
from html import escape
from pathlib import Path

import streamlit
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
_ITS_TITLE = "<title>Streamlit</title>"
_HEAD = """<title>{title}</title>
    <meta name="description" content="{description}">
    <script>window.__streamlit = {{ BACKEND_BASE_URL: new URL(".", location).href }}</script>"""
DESCRIPTION = "Who said what in leaders' meetings, by their published readouts, side by side."


def shell(title: str) -> str:
    """Streamlit's page with a title, what the dashboard is, and where its server is.

    Raises ValueError where Streamlit's page has another head than this was written for.
    """
    page = _INDEX.read_text("utf-8")
    if page.count(_ITS_TITLE) != 1:
        raise ValueError(f"{_INDEX} lacks {_ITS_TITLE}")
    head = _HEAD.format(title=escape(title), description=escape(DESCRIPTION))
    return page.replace(_ITS_TITLE, head)


class Shell:
    """Answers the addresses of pages with their shell; all else is Streamlit's."""

    def __init__(self, app: ASGIApp, *, titles: Mapping[str, str]) -> None:
        self.app = app
        self.pages = {path: shell(title) for path, title in titles.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass the request on."""
        asked = scope["type"] == "http" and scope["method"] in ("GET", "HEAD")
        if asked and scope["path"] in self.pages:
            answer = HTMLResponse(self.pages[scope["path"]], headers={"cache-control": "no-cache"})
            await answer(scope, receive, send)
        else:
            await self.app(scope, receive, send)
