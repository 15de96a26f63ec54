"""Every table at an address of its own: /data/TABLE.csv?left=…&right=…&topic=…

The parameters are those of the pages, and mean the same. A wrong one is answered with one sentence
in plain text and never corrected, since a notebook would not notice the correction.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from urllib.parse import quote

import pandas as pd
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from analysis import PAIR_TABLES, TABLES, Library
from analysis.comparison.filters import TAKES, default_pair, selected, values
from analysis.comparison.pair import COMPARED
from analysis.comparison.same_people import tables_of_pair
from analysis.comparison.sides import LEFT, RIGHT, SIDES, sides_of
from analysis.language.wording import cut_name, listed
from analysis.tables.output_formats import MEDIA, write
from library.folder import current_library

FORMS = ("csv", "json", "parquet", "xlsx")
_LONGEST_SEARCH = 200  # characters
_QUOTED = 60  # characters of a parameter that a sentence repeats
# Cells of an answer. A workbook takes a hundred times as long to write as the others.
_MOST = {"csv": 5_000_000, "json": 5_000_000, "parquet": 5_000_000, "xlsx": 500_000}
_HEADERS = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache"}


@dataclass(frozen=True)
class Refused(Exception):
    """Why there is no answer, with its HTTP status."""

    sentence: str
    status: int = 400


def data(request: Request) -> Response:
    """The file that an address asks for."""
    try:
        name, form = _table_and_form(request.path_params["file"])
        asked = _asked(request)
        library = current_library()
        if not library.readouts:
            raise Refused("There is no readout yet.", 404)
        rows = table(library, name, asked)
        if rows.size > _MOST[form]:
            raise Refused(f"The table has {len(rows):,} rows, too many for {form}: filter it.", 413)
        body = write(rows, form)
    except Refused as refused:
        return PlainTextResponse(refused.sentence + "\n", refused.status, _HEADERS)
    disposition = f"attachment; filename*=UTF-8''{quote(f'{name}.{form}')}"
    headers = {**_HEADERS, "Content-Disposition": disposition}
    return Response(body, media_type=MEDIA[form], headers=headers)


def table(library: Library, name: str, asked: Mapping[str, str]) -> pd.DataFrame:
    """A table of the pair with the rows and columns that are asked for.

    Raises Refused for a readout, a filter or a column that does not exist.
    """
    left, right = _asked_pair(library, asked)
    filters = {key: value for key, value in asked.items() if key not in (*SIDES, "columns")}
    tables = dict(tables_of_pair(library.tables, left, right))
    _check(name, filters, values(tables, left, right))
    if name in PAIR_TABLES:
        tables[name] = COMPARED[name](tables, left, right)
    rows = selected(name, tables, sides_of(left, right), filters)
    return rows[_asked_columns(name, asked["columns"])] if asked.get("columns") else rows


def _table_and_form(file: str) -> tuple[str, str]:
    name, dot, form = file.rpartition(".")
    if not dot:
        name, form = file, ""
    if name not in TAKES:
        known = listed([*TABLES, *PAIR_TABLES])
        raise Refused(f"There is no table “{_cut(name or file)}”: there are {known}.", 404)
    if not form:
        raise Refused(f"Say in which format: {name}.{f', {name}.'.join(FORMS)}.", 404)
    if form not in FORMS:
        raise Refused(f"There is no format “{_cut(form)}”: there are {listed(FORMS)}.", 404)
    return name, form


def _asked(request: Request) -> dict[str, str]:
    """The parameters, each once; an empty one stands for "all", as on the pages."""
    given = request.query_params.multi_items()
    asked = {key: value for key, value in given if value}
    if twice := [key for key, _ in given if [name for name, _ in given].count(key) > 1]:
        raise Refused(f"“{_cut(twice[0])}” is given more than once.")
    if len(asked.get("q", "")) > _LONGEST_SEARCH:
        raise Refused(f"q is longer than {_LONGEST_SEARCH} characters.")
    return asked


def _asked_pair(library: Library, asked: Mapping[str, str]) -> tuple[str, str]:
    chosen = dict(zip(SIDES, default_pair(library.tables["readouts"]), strict=True))
    for side in SIDES:
        name = asked.get(side) or chosen[side]
        if name not in library.readouts:
            near = get_close_matches(_cut(name), library.readouts, n=1)
            meant = f": did you mean “{near[0]}”?" if near else "."
            raise Refused(f"There is no readout “{_cut(name)}”{meant}", 404)
        chosen[side] = name
    return chosen[LEFT], chosen[RIGHT]


def _check(name: str, filters: Mapping[str, str], known: Mapping[str, object]) -> None:
    """Raises Refused for a filter that the table does not take, or a value that does not exist."""
    for key, value in filters.items():
        if key not in TAKES[name]:
            taken = listed([*SIDES, *TAKES[name], "columns"])
            raise Refused(f"The table {name} has no filter “{_cut(key)}”: it takes {taken}.")
        allowed = known.get(key)
        if isinstance(allowed, list | tuple) and value not in allowed:
            raise Refused(f"There is no {key} “{_cut(value)}”: there are {listed(allowed)}.")


def _asked_columns(name: str, asked: str) -> list[str]:
    known = list({**TABLES, **PAIR_TABLES}[name])
    wanted = list(dict.fromkeys(asked.split(",")))
    for column in wanted:
        if column not in known:
            sentence = f"The table {name} has no column “{_cut(column)}”: it has {listed(known)}."
            raise Refused(sentence)
    return wanted


def _cut(words: str) -> str:
    return cut_name(words, _QUOTED)


ROUTES = [Route("/data/{file:path}", data, methods=["GET"])]
