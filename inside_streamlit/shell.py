"""The page that a browser gets first: Streamlit's own, with our title and the server's address.

On the address of a page Streamlit looks for its server below that address first, is told that
nothing is there, and waits before it looks beside it: a tenth of a second at every link, and two
errors in the browser's console. `window.__streamlit` is where it lets a page tell it the address.
"""

from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path

import streamlit
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

_INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
_ITS_TITLE = Markup("<title>Streamlit</title>")
_HEAD = Markup("""<title>{title}</title>
    <script>window.__streamlit = {{ BACKEND_BASE_URL: new URL(".", location).href }}</script>""")


def shell(title: str) -> str:
    """Streamlit's page with a title and where its server is.

    Raises ValueError where Streamlit's page has another head than this was written for.
    """
    page = _INDEX.read_text("utf-8")
    if page.count(_ITS_TITLE) != 1:
        raise ValueError(f"{_INDEX} lacks {_ITS_TITLE}")
    return page.replace(_ITS_TITLE, _HEAD.format(title=title))


def shells(titles: Mapping[str, str]) -> list[Route]:
    """A route for each path, to its page; they go before Streamlit's."""
    return [Route(path, _answer(shell(title))) for path, title in titles.items()]


def _answer(page: str) -> Callable[[Request], Coroutine[None, None, HTMLResponse]]:
    async def answer(_: Request) -> HTMLResponse:
        # It names files that a new version no longer has: to be asked for each time.
        return HTMLResponse(page, headers={"cache-control": "no-cache"})

    return answer
