"""Closes open websockets when their sign-in ends: when its time is up, or by signing out."""

import asyncio
from collections import defaultdict

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.answers import POLICY_VIOLATION
from server.session import Visitor


class Sockets:
    """The sign-ins that were signed out, and the open websockets of all others.

    They are kept in this process's memory. So after a restart a stolen copy of a signed-out cookie
    is valid again until its time is up.
    """

    def __init__(self) -> None:
        self._open: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self._ended: dict[str, float] = {}

    def ended(self, visitor: Visitor) -> bool:
        """Whether this sign-in was signed out."""
        return visitor.id in self._ended

    def end(self, visitor: Visitor) -> None:
        """Sign out: close the sign-in's websockets and accept its cookie no more."""
        now = visitor.until - visitor.left()
        self._ended = {id_: until for id_, until in self._ended.items() if until > now}
        self._ended[visitor.id] = visitor.until
        for ending in self._open.pop(visitor.id, ()):
            ending.set()

    async def serve(
        self, app: ASGIApp, scope: Scope, receive: Receive, send: Send, visitor: Visitor
    ) -> None:
        """Serve one websocket for as long as the visitor is signed in."""
        ending = asyncio.Event()
        self._open[visitor.id].add(ending)
        timer = asyncio.get_running_loop().call_later(max(visitor.left(), 0), ending.set)
        try:
            await _until(ending, app, scope, receive, send)
        finally:
            timer.cancel()
            self._open[visitor.id].discard(ending)
            if not self._open[visitor.id]:
                del self._open[visitor.id]


async def _until(
    ending: asyncio.Event, app: ASGIApp, scope: Scope, receive: Receive, send: Send
) -> None:
    """Serve a websocket; when the event comes, close it and tell the app that it is gone."""
    ended = asyncio.create_task(ending.wait())

    async def receive_or_end() -> Message:
        incoming = asyncio.ensure_future(receive())
        await asyncio.wait({incoming, ended}, return_when=asyncio.FIRST_COMPLETED)
        if not ended.done():
            return incoming.result()
        incoming.cancel()
        await send({"type": "websocket.close", "code": POLICY_VIOLATION})
        return {"type": "websocket.disconnect", "code": POLICY_VIOLATION}

    async def send_unless_ended(message: Message) -> None:
        if not ended.done():
            await send(message)

    try:
        await app(scope, receive_or_end, send_unless_ended)
    finally:
        ended.cancel()
