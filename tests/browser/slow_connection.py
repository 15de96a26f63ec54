"""A slow connection: what a page tells the server is kept back until it is released."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, WebSocketRoute

HoldBack, Release = Callable[[], None], Callable[[], None]


def held_back(page: Page) -> tuple[HoldBack, Release]:
    """Two functions for a page not opened yet: keep back from now on, and hand it all on."""
    kept: list[tuple[WebSocketRoute, str | bytes]] = []
    holding: list[bool] = []

    def between(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()
        socket.on_message(
            lambda message: kept.append((server, message)) if holding else server.send(message)
        )

    def release() -> None:
        holding.clear()
        for server, message in kept:
            server.send(message)
        kept.clear()

    page.route_web_socket(re.compile("/_stcore/stream"), between)
    return lambda: holding.append(True), release
