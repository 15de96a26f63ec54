"""The readouts of one folder, read once for all visitors of this process.

A readout that is added, changed or removed shows on the next click, without a restart. The tables
are kept by a hash of the files' contents, so that files with a new time but the same contents are
not analysed again.
"""

import logging
import os
import time
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from threading import Lock

from analysis import Fault, Library, Readout, build, read_folder
from analysis.tables.build import digest

FOLDER_VARIABLE = "SUMMIT_READOUTS_FOLDER"
SEEDS = Path(__file__).parents[1] / "seeds"

Fingerprint = tuple[tuple[str, int, int], ...]  # of each file: name, size, time of change

_log = logging.getLogger(__name__)
_one_at_a_time = Lock()


def folder() -> Path:
    """The folder of readouts that the environment names, else the seeds beside the app."""
    return Path(os.environ.get(FOLDER_VARIABLE) or SEEDS)


def current_library() -> Library:
    """The folder's library as it is now; all visitors share it, so nobody changes its tables."""
    path = folder()
    state = fingerprint(path)
    with _one_at_a_time:  # a second visitor waits, and does not build the same tables again
        return _library(path, state)


def fingerprint(path: Path) -> Fingerprint:
    """Name, size and time of change of everything in the folder; empty without one."""
    try:
        return tuple(sorted(_state(entry) for entry in os.scandir(path)))
    except OSError:
        return ()


def _state(entry: os.DirEntry[str]) -> tuple[str, int, int]:
    try:
        stat = entry.stat()
    except OSError:  # a broken link, or a file removed at this moment: the others still count
        return entry.name, -1, -1
    return entry.name, stat.st_size, stat.st_mtime_ns


@dataclass(frozen=True)
class _Contents:
    """What the files of a folder hold, compared by its hash alone."""

    digest: str
    readouts: list[Readout] = field(compare=False)
    faults: list[Fault] = field(compare=False)


@lru_cache(maxsize=2)
def _library(path: Path, _: Fingerprint) -> Library:
    readouts, faults = read_folder(path)
    return _built(_Contents(digest(readouts, faults), readouts, faults))


@lru_cache(maxsize=2)
def _built(contents: _Contents) -> Library:
    started = time.perf_counter()
    library = build(contents.readouts, tuple(contents.faults))
    took = round((time.perf_counter() - started) * 1000, 1)
    names = [readout.name for readout in contents.readouts]
    fields = {"readouts": names, "milliseconds": took}
    _log.info("tables built", extra={"fields": fields})
    return library
