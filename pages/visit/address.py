"""The pages by name, and what an address asks for: a view, with a note for each thing left out."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from urllib.parse import parse_qsl

from analysis import Library
from analysis.comparison.concordance import ORDERS
from analysis.comparison.sides import SIDES
from analysis.language.wording import cut_name
from analysis.memo.page_addresses import address
from pages.visit.kept import kept_default, kept_values
from pages.visit.view import Query, View

PAGES = {
    "overview": "Overview",
    "side_by_side": "Side by side",
    "timelines": "Timelines",
    "topics": "Topics",
    "wording": "Wording",
    "statements": "Statements",
    "method": "Method",
}
OPENING = ("side_by_side", "timelines")  # the pages that can show an opened statement
MISSING = "missing"  # the parameter that names a page which does not exist
QUOTED = 60  # characters of a parameter that a note repeats
LONGEST = 300  # characters of a parameter: pages keep what they make of it in memory
# What these parameters may be; they change how a page looks, not which statements it has.
_SETTINGS = {"order": ORDERS, "tags": ("1",), "tab": SIDES}


def title(page: str) -> str:
    """A page's title, for the browser's tab."""
    return f"{PAGES[page]} · Summit Readouts"


def to_overview(path: str, query: str) -> str:
    """The overview's address in place of a page that does not exist; empty for other addresses."""
    name = path.removeprefix("/")
    if not name or "/" in name or name in PAGES:
        return ""
    return address("overview", {**dict(parse_qsl(query)), MISSING: name})


def read(library: Library, page: str, params: Mapping[str, str]) -> tuple[View, list[str]]:
    """The view that an address asks for, and a sentence for each thing that is left out."""
    asked = {name: params[name] for name in Query.__dataclass_fields__ if params.get(name)}
    notes = _drop_too_long(asked)
    if missing := params.get(MISSING):
        notes.append(f"There is no page “{_quoted(missing)}”: showing the overview.")
    for side, default in zip(SIDES, kept_default(library), strict=True):
        asked[side] = _readout(library, side, asked.get(side, default), default, notes)
    pair = View(library, Query(**asked), page).pair
    notes += _drop_unknown(asked, {**kept_values(pair), **_SETTINGS})
    if "s" in asked and page not in OPENING:
        notes.append(f"This page opens no statement: “{_quoted(asked.pop('s'))}” is left out.")
    return View(library, Query(**asked), page), notes


def _drop_too_long(asked: dict[str, str]) -> list[str]:
    """Take away the parameters that are too long, with a note for each."""
    return [
        f"{name} is longer than {LONGEST} characters and left out: “{_quoted(asked.pop(name))}”."
        for name in [name for name, value in asked.items() if len(value) > LONGEST]
    ]


def _drop_unknown(asked: dict[str, str], allowed: Mapping[str, Collection[str]]) -> list[str]:
    """Take away the parameters whose values are not allowed, with a note for each."""
    notes = []
    for name, values in allowed.items():
        if name in asked and asked[name] not in values:
            value = _quoted(asked.pop(name))
            notes.append(
                f"There is no “{value}” for {name}: left out."
                if name in _SETTINGS
                else f"No {name} “{value}” in these two readouts: showing all."
            )
    return notes


def _quoted(value: str) -> str:
    return cut_name(value, QUOTED)


def _readout(library: Library, side: str, asked: str, default: str, notes: list[str]) -> str:
    """The readout that is asked for, else the one with the nearest name, with a note."""
    if asked in library.readouts:
        return asked
    nearest = (*get_close_matches(asked, library.readouts, n=1), default)[0]
    notes.append(f"There is no readout “{_quoted(asked)}”: showing “{nearest}” on the {side}.")
    return nearest
