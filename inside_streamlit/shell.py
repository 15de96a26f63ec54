"""The page that a browser gets first: Streamlit's own, with our title and the server's address.

Streamlit's script first looks for the server below the address of a page, finds nothing, and waits
before it looks beside it: that takes a tenth of a second at every link, and gives two errors in the
browser's console. `window.__streamlit` tells it the server's address.
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
    """Streamlit's page with a title and the server's address.

    Raises ValueError where Streamlit's page does not have the title that is replaced here.
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
        # The page names files that a new version lacks, so browsers have to ask for it each time.
        return HTMLResponse(page, headers={"cache-control": "no-cache"})

    return answer
