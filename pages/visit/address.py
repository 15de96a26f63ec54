"""The pages by name, and where an address leads: to a view, with a note for each thing it lacks."""

from collections.abc import Mapping
from difflib import get_close_matches
from urllib.parse import parse_qsl

from analysis import Library
from analysis.comparison.concordance import ORDERS
from analysis.comparison.filters import SIDES
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
OPENING = ("side_by_side", "timelines")  # the pages that open a statement
MISSING = "missing"  # the parameter that names a page which does not exist
QUOTED = 60  # characters of what the address holds that a note repeats
LONGEST = 300  # characters of a parameter; what pages make of it is kept, for all visitors
_SETTINGS = {"order": ORDERS, "tags": ("1",), "tab": SIDES}  # of how a page shows what it shows


def title(page: str) -> str:
    """What a browser's tab calls a page."""
    return f"{PAGES[page]} · Summit Readouts"


def to_overview(path: str, query: str) -> str:
    """Where an address of one word that is no page leads; empty for every other address."""
    name = path.removeprefix("/")
    if not name or "/" in name or name in PAGES:
        return ""
    return address("overview", {**dict(parse_qsl(query)), MISSING: name})


def read(library: Library, page: str, params: Mapping[str, str]) -> tuple[View, list[str]]:
    """The view that an address asks for, and a sentence for each thing it lacks."""
    known = {name: params[name] for name in Query.__dataclass_fields__ if params.get(name)}
    notes: list[str] = []
    for name in [name for name, value in known.items() if len(value) > LONGEST]:
        asked = cut_name(known.pop(name), QUOTED)
        notes.append(f"{name} is longer than {LONGEST} characters and left out: “{asked}”.")
    if missing := params.get(MISSING):
        asked = cut_name(missing, QUOTED)
        notes.append(f"There is no page “{asked}”: showing the overview.")
    for side, default in zip(SIDES, kept_default(library), strict=True):
        known[side] = _readout(library, side, known.get(side, default), default, notes)
    pair = View(library, Query(**known), page).pair
    for name, values in {**kept_values(pair), **_SETTINGS}.items():
        if name in known and known[name] not in values:
            asked = cut_name(known.pop(name), QUOTED)
            notes.append(
                f"There is no “{asked}” for {name}: left out."
                if name in _SETTINGS
                else f"No {name} “{asked}” in these two readouts: showing all."
            )
    if "s" in known and page not in OPENING:
        asked = cut_name(known.pop("s"), QUOTED)
        notes.append(f"This page opens no statement: “{asked}” is left out.")
    return View(library, Query(**known), page), notes


def _readout(library: Library, side: str, asked: str, default: str, notes: list[str]) -> str:
    if asked in library.readouts:
        return asked
    nearest = (*get_close_matches(asked, library.readouts, n=1), default)[0]
    asked = cut_name(asked, QUOTED)
    notes.append(f"There is no readout “{asked}”: showing “{nearest}” on the {side}.")
    return nearest
