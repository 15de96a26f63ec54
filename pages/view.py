"""What the address asks for: a pair of readouts, filters, a statement.

The URL is the only state. Every run reads it, and every link and widget writes it,
so that each view can be shared and the Back button returns to it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cached_property
from urllib.parse import parse_qsl

import pandas as pd
import streamlit as st

from analysis import Library, Topic, codebook
from analysis.addresses import address
from analysis.addresses import phrase_anchor as phrase_anchor  # the pages take it from here
from analysis.alignment import Tables
from analysis.concordance import ORDERS
from analysis.naming import cut_name, full_name
from analysis.pair import Pair
from analysis.selection import FILTERS, SIDES, matches
from analysis.selection import MODES as MODES
from analysis.tables import names_in
from pages.browsing import write
from pages.kept import kept
from pages.pairs import kept_default, kept_pair, kept_values

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
_LEAVING = "leaving"  # where the next run goes
_SETTINGS = {"order": ORDERS, "tags": ("1",), "tab": SIDES}  # of how a page shows what it shows


@dataclass(frozen=True)
class Query:
    """The parameters of an address; an empty one stands for "all" or "none"."""

    left: str = ""
    right: str = ""
    topic: str = ""
    leader: str = ""
    mode: str = ""
    act: str = ""
    occasion: str = ""
    side: str = ""
    s: str = ""
    q: str = ""
    order: str = ""
    tags: str = ""  # whether topics stand behind the statements of the texts
    tab: str = ""  # the text that a narrow screen shows, where another one would be expected

    def params(self, **changes: str) -> dict[str, str]:
        """The parameters with some changed, as they stand in the URL."""
        return {name: value for name, value in (vars(self) | changes).items() if value}


@dataclass(frozen=True, eq=False)
class View:
    """The library and what the address picks from it: the same for all who ask for the same."""

    library: Library
    query: Query
    page: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, View) and self._asked == other._asked

    def __hash__(self) -> int:
        return hash(self._asked)

    @cached_property
    def _asked(self) -> tuple[Pair, Query, str]:
        return self.pair, self.query, self.page

    @cached_property
    def closed(self) -> "View":
        """The same with nothing opened: what is kept of it serves for every opened statement."""
        return replace(self, query=replace(self.query, s="", tab=""))

    @cached_property
    def pair(self) -> Pair:
        """The two readouts, with what follows from them."""
        return kept_pair(self.library, self.query.left, self.query.right)

    @property
    def tables(self) -> Tables:
        """The library's tables, with one name a leader in this pair."""
        return self.pair.tables

    @property
    def slots(self) -> dict[str, str]:
        """Each leader's slot of colour and shape."""
        return self.pair.slots

    @property
    def speakers(self) -> list[str]:
        """The pair's speaker values."""
        return self.pair.speakers

    @property
    def statements(self) -> pd.DataFrame:
        """The pair's statements in reading order, with speaker, slot, side and order."""
        return self.pair.statements

    @property
    def sides(self) -> dict[str, str]:
        """Side to readout; the left side alone where both are one readout."""
        return self.pair.sides

    def side_name(self, side: str) -> str:
        """What a side is called: a year, a date or the file's name."""
        return dict(zip(SIDES, self.pair.names, strict=True))[side]

    def readout(self, side: str) -> pd.Series:
        """A side's row in the table of readouts."""
        return self.pair.readouts.loc[getattr(self.query, side)]

    def full_name(self, side: str) -> str:
        """What a side is called where there is room: title or file name, not cut."""
        return _full_name(self.closed, side)

    def called(self, speaker: str) -> str:
        """A speaker value in words."""
        return self.pair.called(speaker)

    @property
    def filtered(self) -> bool:
        """Whether any filter is set."""
        return bool(self.filters)

    @property
    def filters(self) -> dict[str, str]:
        """The filters that are set."""
        return {name: value for name in FILTERS if (value := getattr(self.query, name))}

    def matching(self) -> pd.DataFrame:
        """The pair's statements that pass every filter."""
        return _matching(self.closed)

    def matches(self, rows: pd.DataFrame) -> pd.Series:
        """Row by row, whether a statement passes every filter."""
        return matches(rows, self.filters)

    def jointly(self) -> dict[str, int]:
        """Several as one value to its matching statements, where the leader chosen is one of them.

        The filter by leader leaves these out: they are never added to either one.
        """
        leader = self.query.leader
        if not leader:
            return {}
        rows = self.statements
        together = [value for value in self.speakers if leader in names_in(value)]
        counts = {
            value: int(replace(self, query=replace(self.query, leader=value)).matches(rows).sum())
            for value in together
            if value != leader
        }
        return {value: count for value, count in counts.items() if count}

    def params(self, **changes: str) -> dict[str, str]:
        """The parameters of this pair and only the filters that are given."""
        return Query(left=self.query.left, right=self.query.right).params(**changes)

    def href(self, page: str, **changes: str) -> str:
        """The address of a page with this pair and only the filters that are given."""
        return address(page, self.params(**changes))

    def href_kept(self, page: str, **changes: str) -> str:
        """The address of a page with this view's filters, some of them changed."""
        return address(page, self.query.params(**{"tab": "", **changes}))


@kept
def _full_name(view: View, side: str) -> str:
    return full_name(view.tables["readouts"], view.sides[side])


@kept
def _matching(view: View) -> pd.DataFrame:
    rows = view.statements
    return rows[view.matches(rows)]


def title(page: str) -> str:
    """What a browser's tab calls a page."""
    return f"{PAGES[page]} · Summit Readouts"


def to_overview(path: str, query: str) -> str:
    """Where an address of one word that is no page leads; empty for every other address."""
    name = path.removeprefix("/")
    if not name or "/" in name or name in PAGES:
        return ""
    return address("overview", {**dict(parse_qsl(query)), MISSING: name})


def topic_of(topic_id: str) -> Topic:
    """A topic of the codebook by its id."""
    return next(topic for topic in codebook() if topic.id == topic_id)


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


def current() -> View:
    """The view of this run; the frame has put it there."""
    view: View = st.session_state["view"]
    return view


def go(view: View, **changes: str) -> None:
    """Show the same page with some parameters changed: a new entry in the history."""
    # The browser writes the tab, where it is another than the one that these lead to.
    write(view.query.params(**{"tab": "", **changes}))


def leave(href: str) -> None:
    """Show another page on the next run, as if its link were followed: for a widget's callback.

    `st.switch_page` would leave an entry too many in the history.
    """
    st.session_state[_LEAVING] = href


def leaving() -> str:
    """The address that a callback wants to leave for; empty for none, and told only once."""
    return str(st.session_state.pop(_LEAVING, ""))
