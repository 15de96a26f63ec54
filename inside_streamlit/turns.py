"""Visitors' runs take turns.

Python works on one run at a time, whatever the number of threads: many at once only delay each
other, and all end late. Two at once are allowed, so that a long run (two texts that nobody has
compared yet) does not stop all others.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

TURNS = 2

_free = BoundedSemaphore(TURNS)


@contextmanager
def turn() -> Iterator[None]:
    """Wait for a turn, and keep it within the block."""
    with _free:
        yield


@contextmanager
def stepping_aside() -> Iterator[None]:
    """Within a turn: leave it to others for a while."""
    _free.release()
    try:
        yield
    finally:
        _free.acquire()
