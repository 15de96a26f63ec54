"""Viewers without a browser: they speak Streamlit's own protocol over the websocket."""

import asyncio
import random
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

_PATIENCE = 60  # seconds for one run of a script
_LARGEST = 64 * 2**20  # bytes of a message
_CUT_SHORT = ForwardMsg.FINISHED_EARLY_FOR_RERUN
_BROKEN = "could not be shown"  # what a page that fails tells its visitor


@dataclass
class Seen:
    """What all viewers of a measurement saw."""

    firsts: list[float] = field(default_factory=list)  # milliseconds
    reruns: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)  # the session broke off
    broken: int = 0  # runs that showed an error


@dataclass
class _Viewer:
    """One session: what its browser would remember."""

    socket: ClientConnection
    page_hash: str = ""
    known: set[str] = field(default_factory=set)

    async def run(self, page: str, query: str, *, first: bool) -> tuple[float, bool]:
        """Ask for a run of the page's script: milliseconds until it ended, and whether it broke."""
        asked = BackMsg()
        state = asked.rerun_script
        state.query_string = query
        if first:
            state.page_name = page
        else:
            state.page_script_hash = self.page_hash
            state.cached_message_hashes.extend(self.known)
        began = time.perf_counter()
        await self.socket.send(asked.SerializeToString())
        async with asyncio.timeout(_PATIENCE):
            broke = await self._until_finished()
        return (time.perf_counter() - began) * 1000, broke

    async def _until_finished(self) -> bool:
        broke = False
        async for data in self.socket:
            message = ForwardMsg.FromString(bytes(data))
            kind = message.WhichOneof("type")
            if kind == "navigation":  # it names the page; the new session only the main script
                self.page_hash = message.navigation.page_script_hash
            elif kind == "delta":
                broke |= _breaks(message)
                if message.metadata.cacheable:
                    self.known.add(message.hash)
            # A run that was cut short is followed by the one that cut it.
            elif kind == "script_finished" and message.script_finished != _CUT_SHORT:
                return broke
        raise ConnectionError("the socket closed before the run ended")


def _breaks(message: ForwardMsg) -> bool:
    element = message.delta.new_element
    kind = element.WhichOneof("type")
    return kind == "exception" or (kind == "html" and _BROKEN in element.html.body)


async def _visit(url: str, page: str, query: str, *, clicks: int, pause: float, seen: Seen) -> None:
    socket = url.replace("http", "ws", 1) + "/_stcore/stream"
    # Not all at the same moment.
    await asyncio.sleep(random.uniform(0, pause))
    try:
        async with connect(socket, origin=url, max_size=_LARGEST, compression=None) as opened:
            viewer = _Viewer(opened)
            took, broke = await viewer.run(page, query, first=True)
            seen.firsts.append(took)
            seen.broken += broke
            for _ in range(clicks):
                await asyncio.sleep(random.uniform(0.5 * pause, 1.5 * pause))
                took, broke = await viewer.run(page, query, first=False)
                seen.reruns.append(took)
                seen.broken += broke
    except Exception as error:  # a session that fails is what is measured here
        seen.failed.append(f"{type(error).__name__}: {error}")


def visits(
    url: str, page: str, query: str, *, viewers: int, clicks: int = 5, pause: float = 4
) -> Seen:
    """Many viewers of one page at once, each with some clicks and seconds of pause between."""

    async def all_of_them() -> Seen:
        seen = Seen()
        await asyncio.gather(
            *(
                _visit(url, page, query, clicks=clicks, pause=pause, seen=seen)
                for _ in range(viewers)
            )
        )
        return seen

    return asyncio.run(all_of_them())


def one_after_another(url: str, page: str, query: str, *, count: int, abreast: int = 4) -> Seen:
    """That many short sessions, a few at a time."""

    async def in_turn(seen: Seen, numbers: Iterable[int]) -> None:
        for _ in numbers:
            await _visit(url, page, query, clicks=0, pause=0, seen=seen)

    async def all_of_them() -> Seen:
        seen, numbers = Seen(), iter(range(count))
        await asyncio.gather(*(in_turn(seen, numbers) for _ in range(abreast)))
        return seen

    return asyncio.run(all_of_them())
