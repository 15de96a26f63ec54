"""The command line: tables of readouts as CSV, JSON, parquet or XLSX."""

import argparse
import errno
import sys
from pathlib import Path

import pandas as pd

from analysis.comparison.pair import compare_readouts
from analysis.language.wording import counted
from analysis.readout.input_files import Fault, read_files
from analysis.tables.build import Library, build
from analysis.tables.dataframes import PAIR_TABLES, TABLES
from analysis.tables.output_formats import WRITERS, write

_BINARY = {"parquet", "xlsx"}


def main(arguments: list[str] | None = None) -> int:
    """Writes the table that the command line asks for; 1 if a file had a fault, else 0."""
    asked = _parser().parse_args(arguments)
    asked.format = asked.format or _format_of(asked.output)
    if refused := _refusal(asked):
        print(refused, file=sys.stderr)
        return 2
    _progress(f"reading {counted(len(asked.files), 'file')} …")
    readouts, unread = read_files(asked.files)
    library = build(readouts, tuple(unread))
    _progress("")
    for fault in library.faults:
        print(_located(fault, asked.files), file=sys.stderr)
    if asked.table in PAIR_TABLES and len(library.readouts) != 2:
        read = len(library.readouts)
        print(f"{asked.table} compares two readouts, left and right: {read} read", file=sys.stderr)
        return 2
    if not library.readouts:
        return 1
    data = write(_table(library, asked.table), asked.format)
    try:
        _write(data, asked.output)
    except BrokenPipeError:  # the reader of the pipe has seen enough
        sys.stderr.close()
    except OSError as error:
        where = asked.output or "standard output"
        print(f"{where}: cannot be written ({error.strerror})", file=sys.stderr)
        return 1
    return 1 if library.faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m analysis",
        description="Reads readouts of leaders' meetings and writes a table of what they say.",
        epilog="A file that cannot be read gives one line on standard error, the others are still "
        "written, and the exit status is 1.",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="readouts: text, UTF-8")
    parser.add_argument(
        "--table",
        choices=[*TABLES, *PAIR_TABLES],
        default="statements",
        help=f"which table to write (default: %(default)s); {', '.join(PAIR_TABLES)} compare "
        "exactly two files, left and then right",
    )
    parser.add_argument(
        "--format",
        choices=list(WRITERS),
        default=None,
        help="jsonl: one object a line, lists as lists; csv and xlsx: lists as JSON in a cell "
        "(default: what the ending of PATH says, jsonl without one)",
    )
    parser.add_argument(
        "--output", type=Path, metavar="PATH", help="the file to write (default: standard output)"
    )
    return parser


def _refusal(asked: argparse.Namespace) -> str:
    """Why what is asked for is not begun; empty where it is."""
    if asked.format in _BINARY and asked.output is None and sys.stdout and sys.stdout.isatty():
        return f"{asked.format} is not for the screen: say where with --output"
    if asked.output is not None and asked.output.is_dir():
        return f"{asked.output}: this is a folder, not a file to write"
    if asked.output is not None and any(_is_same(asked.output, path) for path in asked.files):
        return f"{asked.output}: this is one of the files to read"
    if asked.format not in WRITERS:
        endings = ", ".join(WRITERS)
        return f"{asked.output}: no format has this ending: use one of {endings}, or say --format"
    return ""


def _located(fault: Fault, files: list[Path]) -> str:
    """The fault's sentence with the path of its file as it was given; not where several may be."""
    notes = [path.with_suffix(".toml") for path in files if path.name]
    paths = [path for path in [*files, *notes] if path.name == fault.file]
    where = str(paths[0]) if len(paths) == 1 else fault.file
    return where + fault.sentence.removeprefix(fault.file)


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file; not where one leads to none."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _format_of(output: Path | None) -> str:
    """The format that a path's ending names; JSON lines without one."""
    ending = output.suffix.removeprefix(".").lower() if output is not None else ""
    return ending or "jsonl"


def _table(library: Library, name: str) -> pd.DataFrame:
    """A table; one of a pair where it compares two."""
    if name in PAIR_TABLES:
        return compare_readouts(library.tables, *library.readouts)[name]
    return library.tables[name]


def _write(data: bytes, path: Path | None) -> None:
    if path is not None:
        path.write_bytes(data)
    elif sys.stdout is None:
        raise OSError(errno.EBADF, "it is closed")
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def _progress(words: str) -> None:
    """A line on a terminal's standard error that the next one replaces."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
