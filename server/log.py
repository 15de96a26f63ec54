"""The log: one JSON object on each line, with time, level and event.

It never holds what visitors read, search for or sign in with. So of the messages of other packages
only the fixed part is kept, and of an exception only its type and the places in the code.
"""

import json
import logging
import secrets
import sys
import time
import traceback
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from datetime import UTC, datetime

from inside_streamlit.loggers import leave_to_root, to_root

NAME = "summit_readouts"
# The loggers whose messages are our own and are kept as a whole.
OWN = (NAME, "analysis", "inside_streamlit", "library", "pages", "server")
# The attribute of a record that holds an event's fields. `library` sets it without this module.
_FIELDS = "fields"
_LONGEST = 200  # characters of a value: an address may be as long as a visitor likes
_PLACES = 8  # of the calls that led to an exception, the innermost
_REQUESTS = ("uvicorn.access", "httpx2", "httpcore2", "websockets")

_logger = logging.getLogger(NAME)


class Lines(logging.Formatter):
    """Writes a record as one line of JSON, in ASCII, so that nobody can forge a line."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            **(_event_fields(record) or _message(record)),
        }
        if record.exc_info and (error := record.exc_info[1]):
            line |= described(error)
        return json.dumps({name: _short(value) for name, value in line.items()})


def _event_fields(record: logging.LogRecord) -> dict[str, object]:
    """What happened, with its fields; empty for a message without any."""
    fields = getattr(record, _FIELDS, None)
    return {} if fields is None else {"event": record.msg, **fields}


def _message(record: logging.LogRecord) -> dict[str, object]:
    """A message without fields; of another package's message only the part that never changes."""
    own = record.name.partition(".")[0] in OWN
    # uvicorn tells where it listens; its lines on requests never come here (`_not_a_request`).
    of_server = record.name == "uvicorn.error" and record.levelno <= logging.INFO
    message = record.getMessage() if own or of_server else str(record.msg)
    return {"event": "message", "logger": record.name, "message": message}


def _short(value: object) -> object:
    return value[:_LONGEST] if isinstance(value, str) else value


def described(error: BaseException) -> dict[str, object]:
    """An exception's type and the places that led to it; its message may hold a visitor's text."""
    frames = traceback.extract_tb(error.__traceback__)[-_PLACES:]
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return {"error": type(error).__name__, "where": places}


def set_up() -> None:
    """Send every line of this process to standard error, in this one form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    root = logging.getLogger()
    if not any(isinstance(known.formatter, Lines) for known in root.handlers):
        root.addHandler(handler)
    for own in OWN:
        logging.getLogger(own).setLevel(logging.INFO)
    leave_to_root()
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        to_root(logging.getLogger(name))
    quiet_requests()


def quiet_requests() -> None:
    """Keep requests out of the log: an address may hold search words or the code of a sign-in."""
    for name in _REQUESTS:
        logging.getLogger(name).disabled = True
    logging.getLogger("uvicorn.error").addFilter(_not_a_request)


def _not_a_request(record: logging.LogRecord) -> bool:
    text = str(record.msg)
    return record.levelno > logging.INFO or not ("WebSocket" in text or "connection " in text)


def event(name: str, *, level: int = logging.INFO, **fields: object) -> None:
    """Log what happened, with plain values: counts, names of readouts and pages, durations."""
    _write(level, name, fields)


def _write(level: int, event_name: str, fields: dict[str, object]) -> None:
    _logger.log(level, event_name, extra={_FIELDS: fields})


def fault(name: str, error: BaseException, **fields: object) -> str:
    """Log an exception of ours and return the number under which the log has it."""
    number = secrets.token_hex(4)
    _write(logging.ERROR, name, {"number": number, **fields, **described(error)})
    return number


@contextmanager
def timed(name: str, **fields: object) -> Iterator[MutableMapping[str, object]]:
    """Log an event once the block has ended, with its duration; the block may add fields."""
    started = time.perf_counter()
    more: dict[str, object] = {}
    try:
        yield more
    finally:
        took = round((time.perf_counter() - started) * 1000, 1)
        _write(logging.INFO, name, {**fields, **more, "milliseconds": took})
