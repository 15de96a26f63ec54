"""Readout files: from a file to its text, with one clear sentence for each fault.

A `Fault` names a file and what is wrong with it. A file that cannot be read raises
`ReadoutError`. Of a folder, every file that can be read is read, and the faults of the others are
returned with them.
"""

import re
import reprlib
import stat
import tomllib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from analysis.language.spans import Span, is_blank
from analysis.readout.layout import Layout, layout

# Four times the longest text that the program is made for (20,000 words).
MAX_BYTES = 500_000
# A title, an outlet and an address are one line each; longer ones would flood the pages.
MAX_NOTES_BYTES = 64_000
MAX_NOTE = 300
_LONGEST_REASON = 120  # a parser's message is cut, because it may repeat much of the file

# Control characters, which neither notes nor file names may have: a file's name is shown, is part
# of ids and of addresses.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_SIDECAR_KEYS = {"title", "outlet", "url", "meeting_date"}


@dataclass(frozen=True)
class Fault:
    """What is wrong with a file: its name, and one sentence that names it and the fault."""

    file: str
    sentence: str


class ReadoutError(ValueError):
    """A file that cannot be read as a readout; `fault` says why."""

    def __init__(self, file: str, reason: str) -> None:
        self.fault = Fault(file, f"{file}: {reason}")
        super().__init__(self.fault.sentence)


@dataclass(frozen=True)
class Readout:
    """One published account: its name (file name without .txt), text and layout.

    `notes` are what the editor stated in a file beside it; `faults` are those that did not prevent
    the reading.
    """

    name: str
    file: str
    text: str
    layout: Layout
    notes: dict[str, str | date] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    @property
    def published(self) -> date | None:
        """The date in the date line, or None if it is not stated."""
        line = self.layout.date_line
        return line.published if line else None

    def words(self, span: Span) -> str:
        """The text of `span`."""
        return self.text[span.start : span.end]


def readout_from_text(name: str, text: str, notes: dict[str, str | date] | None = None) -> Readout:
    """A readout from any text."""
    return Readout(name, f"{name}.txt", text, layout(text), notes or {})


def read_readout(path: Path) -> Readout:
    """The readout in the file `path`; raises ReadoutError if there is none."""
    name, text = _readout_name(path), _text_in(path)
    parts = layout(text)
    try:
        notes, faults = _notes_in(path.with_suffix(".toml")), []
    except ReadoutError as error:
        notes, faults = {}, [error.fault]
    faults += _date_line_faults(path.name, parts)
    return Readout(name, path.name, text, parts, notes, tuple(faults))


def read_files(paths: list[Path]) -> tuple[list[Readout], list[Fault]]:
    """The readouts in `paths`, in that order, and the faults of files that are no readout."""
    readouts: list[Readout] = []
    faults: list[Fault] = []
    names: set[str] = set()
    for path in paths:
        try:
            readout = read_readout(path)
            if readout.name in names:
                reason = f"another file of the name {readout.name!r} was read before it"
                raise ReadoutError(path.name, reason)
        except ReadoutError as error:
            faults.append(error.fault)
            continue
        names.add(readout.name)
        readouts.append(readout)
    return readouts, faults


def read_folder(folder: Path) -> tuple[list[Readout], list[Fault]]:
    """The readouts of a folder, sorted by name, and the faults; a missing folder is one fault."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".txt")
    except OSError as error:
        reason = "the folder does not exist" if not folder.exists() else _reason_in_words(error)
        return [], [Fault(folder.name, f"{folder}: {reason}")]
    return read_files(paths)


def _date_line_faults(file: str, parts: Layout) -> list[Fault]:
    """The fault of a date line whose date does not exist, such as 31 June."""
    line = parts.date_line
    if line is None or line.words is None or line.published or not re.search(r"\d{4}", line.words):
        return []
    reason = f"there is no date {line.words!r}, so the day of publication is not stated"
    return [Fault(file, f"{file}: {reason}")]


def _text_in(path: Path) -> str:
    try:
        data = _bytes_in(path, MAX_BYTES)
    except OSError as error:
        raise ReadoutError(path.name, _reason_in_words(error)) from error
    if data.removeprefix(BOM_UTF8).startswith(b"%PDF"):
        raise ReadoutError(path.name, "this is a PDF, not a text file")
    if _is_utf_16(data):
        raise ReadoutError(path.name, "UTF-16: save it as UTF-8")
    if b"\0" in data:
        raise ReadoutError(path.name, f"there is a NUL byte at byte {data.index(0)}: not a text")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ReadoutError(path.name, f"not UTF-8 text (at byte {error.start})") from error
    if all(is_blank(char) for char in text):
        raise ReadoutError(path.name, "the file is empty" if not data else "only blank characters")
    return text


def _is_utf_16(data: bytes) -> bool:
    """Whether data has a byte order mark of UTF-16, or NUL as every other byte at its start."""
    start = data[:8]
    even_and_odd = [start[::2], start[1::2]]
    return start[:2] in (BOM_UTF16_BE, BOM_UTF16_LE) or (
        len(start) > 3 and sorted(any(half) for half in even_and_odd) == [False, True]
    )


def _bytes_in(path: Path, limit: int) -> bytes:
    """A regular file's bytes; raises OSError, or ReadoutError where there are more than `limit`."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):  # reading these may never end
        raise ReadoutError(path.name, "a pipe or a device, not a file")
    with path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise ReadoutError(path.name, f"the file is larger than {limit:,} bytes")
    return data


def _readout_name(path: Path) -> str:
    if not path.name:  # "", "." and "/"
        raise ReadoutError(str(path), "this is a folder, not a file")
    name = path.name[: -len(".txt")] if path.suffix.lower() == ".txt" else path.name
    if not name or _CONTROL.search(name) or not name.isprintable():
        raise ReadoutError(repr(path.name), "the file's name holds control characters or is empty")
    return name


def _notes_in(sidecar: Path) -> dict[str, str | date]:
    """What the editor stated in NAME.toml beside the readout; raises ReadoutError."""
    notes = _toml_in(sidecar)
    for key, value in notes.items():
        if reason := _note_fault(key, value):
            raise ReadoutError(sidecar.name, reason)
    return notes


def _note_fault(key: str, value: object) -> str:
    """What is wrong with a note, in words; empty if nothing is."""
    if key not in _SIDECAR_KEYS:
        return f"unknown key {reprlib.repr(key)} (there are: {', '.join(sorted(_SIDECAR_KEYS))})"
    if key == "meeting_date":
        return "" if type(value) is date else f"{key} must be a date such as 2023-03-20"
    if not isinstance(value, str):
        return f"{key} must be a text in quotes"
    if bad := _CONTROL.search(value):  # it could change the direction of the page's own words
        return f"{key} holds a control character (U+{ord(bad[0]):04X})"
    return f"{key} is longer than {MAX_NOTE} characters" if len(value) > MAX_NOTE else ""


def _toml_in(path: Path) -> dict[str, Any]:
    """The content of a TOML file, empty if there is no file; raises ReadoutError."""
    try:
        data = _bytes_in(path, MAX_NOTES_BYTES)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ReadoutError(path.name, _reason_in_words(error)) from error
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = str(error)[:_LONGEST_REASON]
        raise ReadoutError(path.name, f"not a TOML file ({reason})") from error
    except (ValueError, RecursionError) as error:  # Python's own limits
        reason = "a number is too long, or brackets nest too deeply"
        raise ReadoutError(path.name, f"not a TOML file ({reason})") from error


def _reason_in_words(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "the file does not exist"
    if isinstance(error, IsADirectoryError):
        return "this is a folder, not a file"
    return f"cannot be read ({error.strerror})"
