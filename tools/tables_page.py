"""Makes `docs/tables.md`: every table, what a row is, and its columns, from the program's own data.

Run as `.venv/bin/python -m tools.tables_page`; a test compares the page with what this writes.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from analysis import PAIR_TABLES, TABLES, Column
from analysis.comparison.filters import TAKES
from analysis.comparison.sides import SIDES
from analysis.tables.dataframes import ROW_IS, SEARCHED, TAKEN

PAGE = Path(__file__).parents[1] / "docs" / "tables.md"

# What a column of a type holds.
HOLDS = {
    "str": "a text; may be missing",
    "int64": "a whole number",
    "Int64": "a whole number; may be missing",
    "float64": "a number",
    "bool": "true or false",
    "datetime64[s]": "a day, `2017-07-05` in files; may be missing",
    "object": "a list, which may hold lists; may be missing",
}

_OPENING = """# Tables

The program writes this page from the columns that it works with; to renew it:
`.venv/bin/python -m tools.tables_page`. How to get the tables: [Python and files](python.md).

A place in a text is two numbers, where it begins and where it ends (not included). They count
Unicode code points in the file, read as UTF-8, with its line ends as they are. So in Python every
statement is `text[start:end]`. A statement's `id` is `READOUT.START`, for example
`2023-03-21_moscow.1795`; the statements of one run share their `attribution`. Several speakers of
one statement are one value in the tables by speaker: their names, sorted, with ` + ` between.
"""
_PARTS: Mapping[str, tuple[str, Mapping[str, Mapping[str, Column]]]] = {
    "Tables of readouts": ("`build_folder(folder).tables`: all readouts in one table.", TABLES),
    "Tables of a comparison": (
        "`compare_readouts(tables, left, right)`: two readouts beside each other.",
        PAIR_TABLES,
    ),
    "Table of a search": (
        "The page Wording gives it as a file, with `status` as its last column.",
        SEARCHED,
    ),
}


def page() -> str:
    """The whole page, in Markdown."""
    return "\n".join([_OPENING, *_contents(), *_types(), *_tables(), *_added()])


def _contents() -> Iterator[str]:
    yield from _rows(
        ("table", "a row is"), ((f"[{name}](#{name})", row) for name, row in ROW_IS.items())
    )


def _types() -> Iterator[str]:
    yield "## Types\n\nThe types are those of pandas.\n"
    yield from _rows(("type", "holds"), ((f"`{name}`", holds) for name, holds in HOLDS.items()))


def _tables() -> Iterator[str]:
    for heading, (told, tables) in _PARTS.items():
        yield f"## {heading}\n\n{told}\n"
        for name, columns in tables.items():
            yield f"### {name}\n\nA row is {ROW_IS[name]}.{_taken(name)}\n"
            yield from _columns(columns)


def _taken(name: str) -> str:
    """What the address of a table takes, where it has one."""
    if name not in TAKES:
        return ""
    listed = ", ".join(f"`{one}`" for one in (*SIDES, *TAKES[name], "columns"))
    return f"\n\nIts [address](python.md#data-by-address) takes {listed}."


def _added() -> Iterator[str]:
    yield "## Columns that a page adds\n\nIn the files that the page Statements gives.\n"
    yield from _columns(TAKEN)


def _columns(columns: Mapping[str, Column]) -> Iterator[str]:
    yield from _rows(
        ("column", "type", "unit", "label", "meaning"),
        (
            (f"`{name}`", f"`{one.dtype}`", one.unit, one.label, one.definition)
            for name, one in columns.items()
        ),
    )


def _rows(headings: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    """A table of Markdown, with an empty line behind it."""
    yield _line(headings)
    yield "|" + "---|" * len(headings)
    yield from map(_line, rows)
    yield ""


def _line(cells: tuple[str, ...]) -> str:
    escaped = (cell.replace("|", r"\|") for cell in cells)
    return "|" + "".join(f" {cell} |" if cell else " |" for cell in escaped)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
