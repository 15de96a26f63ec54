"""What the address asks for: a pair of readouts, filters, a statement.

The URL is the only state. Every run reads it, and every link and widget writes it,
so that each view can be shared and the Back button returns to it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import pandas as pd
import streamlit as st

from analysis import Library, Topic, codebook
from analysis.comparison.filters import FILTERS, matches
from analysis.comparison.pair import Pair
from analysis.comparison.side_names import full_name
from analysis.comparison.sides import LEFT, RIGHT
from analysis.comparison.speaker_slots import speakers_of_account
from analysis.memo.page_addresses import address
from analysis.tables.dataframes import Tables, names_in
from pages.visit.kept import kept, kept_pair


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
    s: str = ""  # what is opened: a statement's id or another place of a text
    q: str = ""  # words to look for
    order: str = ""  # of the places that the search finds
    tags: str = ""  # whether the texts show the topics behind their statements
    tab: str = ""  # the side that a narrow screen shows, if not the one it would show anyway

    def params(self, **changes: str) -> dict[str, str]:
        """The parameters with some of them changed; empty ones are left out."""
        return {name: value for name, value in (vars(self) | changes).items() if value}


@dataclass(frozen=True, eq=False)
class View:
    """The library and what the address picks from it; equal for all who ask for the same."""

    library: Library
    query: Query
    page: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, View) and self._identity == other._identity

    def __hash__(self) -> int:
        return hash(self._identity)

    @cached_property
    def _identity(self) -> tuple[str, Query, str]:
        return self.library.digest, self.query, self.page

    @cached_property
    def closed(self) -> "View":
        """The same with nothing opened, so that what is kept of it serves for all statements."""
        return replace(self, query=replace(self.query, s="", tab=""))

    @cached_property
    def pair(self) -> Pair:
        """The two readouts, with the tables that compare them."""
        return kept_pair(self.library, self.query.left, self.query.right)

    @property
    def tables(self) -> Tables:
        """The library's tables, with one name for each leader of the pair."""
        return self.pair.tables

    @property
    def slots(self) -> dict[str, str]:
        """Each leader's slot of colour and shape."""
        return self.pair.slots

    @property
    def speakers(self) -> list[str]:
        """The pair's speaker values."""
        return self.pair.speakers

    def can_be_counted(self, speaker: str, side: str) -> bool:
        """Whether a speaker value has a count on a side: it speaks there, or met there."""
        return speaker in _counted(self.pair)[side]

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
        return self.pair.name_of(side)

    def side_word(self, side: str) -> str:
        """What tells a side's readout: "earlier" or "later" where that is known, else the side."""
        return {LEFT: "earlier", RIGHT: "later"}[side] if self.pair.in_order else side

    def readout(self, side: str) -> pd.Series:
        """A side's row in the table of readouts."""
        row: pd.Series = self.pair.readouts.loc[getattr(self.query, side)]
        return row

    def full_name(self, side: str) -> str:
        """What a side is called where there is room: its title or file name in full."""
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
        """Each value of several speakers with the chosen leader, to its matching statements.

        The filter by leader leaves these out: they are never added to one leader's.
        """
        leader = self.query.leader
        if not leader:
            return {}
        rows = self.statements
        together = [value for value in self.speakers if leader in names_in(value)]
        counts = {
            value: int(matches(rows, {**self.filters, "leader": value}).sum())
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
        return address(page, self.changed(**changes))

    def changed(self, **changes: str) -> dict[str, str]:
        """The parameters of this view, some of them changed.

        Without the tab, which the browser itself adds where it is needed.
        """
        return self.query.params(**{"tab": "", **changes})


def current() -> View:
    """The view of this run, which the frame has made."""
    view: View = st.session_state["view"]
    return view


def rows_of(table: pd.DataFrame) -> Iterable[Any]:
    """A table's rows with the columns as attributes; `Any`, since pandas knows no types of them."""
    return table.itertuples()


def topic_of(topic_id: str) -> Topic:
    """A topic of the codebook by its id."""
    return next(topic for topic in codebook() if topic.id == topic_id)


@kept
def _counted(pair: Pair) -> dict[str, list[str]]:
    """Side to the speaker values that can be counted on it."""
    return {
        side: speakers_of_account(pair.tables, pair.left, pair.right, readout)
        for side, readout in pair.sides.items()
    }


@kept
def _full_name(view: View, side: str) -> str:
    return full_name(view.tables["readouts"], view.sides[side])


@kept
def _matching(view: View) -> pd.DataFrame:
    rows = view.statements
    return rows[view.matches(rows)]
