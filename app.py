"""The server: `uvicorn app:app` (`make serve`), or `streamlit run app.py` (`make run`)."""

import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from inside_streamlit.shell import shells
from library.folder import current_library
from pages.visit.address import PAGES, title, to_overview
from server import log
from server.data import ROUTES
from server.errors import numbered
from server.settings import SettingsFault, read
from server.stack import stack

log.set_up()
try:
    settings = read()
except SettingsFault as fault:
    sys.exit(str(fault))


@asynccontextmanager
async def warm_up(_: st.App) -> AsyncIterator[None]:
    """Read the readouts before the first visitor asks for them."""
    log.quiet_requests()  # the server has set its own loggers up since
    with log.timed("ready", sign_in=settings is not None) as told:
        library = current_library()
        told.update(readouts=len(library.readouts), faults=len(library.faults))
    # Streamlit collects all garbage after every run; what stays for good need not be looked at.
    gc.collect()
    gc.freeze()
    yield


class KnownPages:
    """Lead a visitor who asks for no page of ours to the overview; Streamlit opens a dialog."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and "text/html" in Headers(scope=scope).get("accept", ""):
            elsewhere = to_overview(scope["path"], scope["query_string"].decode("latin-1"))
            if elsewhere:
                await RedirectResponse(elsewhere)(scope, receive, send)
                return
        await self.app(scope, receive, send)


TITLES = {"/": title("overview"), **{f"/{name}": title(name) for name in PAGES}}

# pages/frame.py is the main script, so that a deep link on a fresh server passes it too.
app = st.App(
    Path(__file__).parent / "pages" / "frame.py",
    lifespan=warm_up,
    middleware=[*stack(settings), Middleware(KnownPages)],
    routes=[*ROUTES, *shells(TITLES)],
    on_script_error=numbered,
)
