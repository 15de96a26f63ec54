"""The readouts of one folder, read once for all visitors of this process.

The folder's fingerprint is the key: a readout that is dropped in, changed or taken
away shows on the next page load, without a restart.
"""

import os
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from threading import Lock

from analysis import Library, build_folder

FOLDER_VARIABLE = "SUMMIT_READOUTS_FOLDER"
SEEDS = Path(__file__).parents[1] / "seeds"

Fingerprint = tuple[tuple[str, int, int], ...]

_one_at_a_time = Lock()


def folder() -> Path:
    """The folder of readouts: the environment's, else the seeds beside the app."""
    return Path(os.environ.get(FOLDER_VARIABLE) or SEEDS)


def current_library() -> Library:
    """The folder's library as it is now; the caller may change its tables freely.

    What is shared stays as it was built: pandas copies a table's data when a
    shallow copy is written to.
    """
    with _one_at_a_time:  # the second visitor waits for the first one's build
        shared = _library(folder(), fingerprint(folder()))
    return replace(
        shared,
        readouts=dict(shared.readouts),
        tables={name: table.copy(deep=False) for name, table in shared.tables.items()},
    )


def fingerprint(path: Path) -> Fingerprint:
    """Name, size and time of change of everything in the folder; empty without one."""
    try:
        return tuple(sorted(_state(entry) for entry in os.scandir(path)))
    except OSError:
        return ()


def _state(entry: os.DirEntry[str]) -> tuple[str, int, int]:
    try:
        stat = entry.stat()
    except OSError:  # a link to nowhere, or taken away this moment: the others still count
        return entry.name, -1, -1
    return entry.name, stat.st_size, stat.st_mtime_ns


@lru_cache(maxsize=2)
def _library(path: Path, _: Fingerprint) -> Library:
    return build_folder(path)
