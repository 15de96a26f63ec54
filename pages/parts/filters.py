"""The widgets that change the address: the pair and the filters that pages share.

Streamlit could bind them to the address itself, but would write labels into it, forget the values
on a change of page, and forbid links that set them. So each run sets the widgets from the address,
and a change writes the address, as a step that Back undoes.
"""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from analysis import ACTS, OCCASIONS
from analysis.comparison.filters import FILTERS, MODES
from analysis.comparison.pair import Pair
from analysis.comparison.sides import LEFT, RIGHT, SIDES
from analysis.conclusions.facts import day, or_missing
from analysis.tables.columns import STATEMENTS
from analysis.tables.place_ids import split_place_id
from inside_streamlit.browsing import write
from pages.parts.elements import show, small, tag
from pages.visit.kept import kept, kept_of_pair, labels
from pages.visit.view import View

_KEY = "choose_{}"
# Behind a button; each has its column's definition as its help.
_MORE = {"mode": MODES, "act": ACTS, "occasion": OCCASIONS}


def pair(view: View) -> None:
    """The choice of the two readouts."""
    titles = _titles(view.closed)
    with st.container(key="pair"):
        for side in SIDES:
            _select(view, side, titles, _side_label(view, side))
    if view.query.left == view.query.right:
        show(small("Left and right are the same readout."))


@kept
def _titles(view: View) -> dict[str, str]:
    """What each readout is called in the lists, by date."""
    rows = view.library.tables["readouts"].set_index("readout")
    names = sorted(rows.index, key=lambda name: (str(rows["published"][name]), name))
    return {name: _title(name, rows.loc[name]) for name in names}


def shared(view: View) -> None:
    """Topic, leader and meeting; the others behind a button, with how many of them are set."""
    lists = _lists(view.pair)
    with st.container(key="filters"):
        _select(view, "topic", lists["topic"], "Topic")
        _select(view, "leader", lists["leader"], "Leader")
        _select(view, "side", lists["side"], "Meeting")
        # Made only when it is open: else every click would send three lists that few use.
        more = st.popover("More filters", width="stretch", key="more_filters", on_change="rerun")
        if more.open:
            with more:
                for name in _MORE:
                    _select(view, name, lists[name], STATEMENTS[name].label)
        # Not in the button's label: with another label it would be another button, and closed.
        if count := sum(bool(getattr(view.query, name)) for name in _MORE):
            show(tag("span", f"{count} set", class_="set"))


@kept_of_pair
def _lists(pair: Pair) -> dict[str, dict[str, str]]:
    """Each filter's values with their labels; topics that nobody raises come last."""
    counts = {
        topic: sum(topic in given for given in pair.statements["topics"]) for topic in labels()
    }
    topics = sorted(counts, key=lambda topic: not counts[topic])
    values = {
        "topic": {topic: f"{labels()[topic]} ({counts[topic]})" for topic in topics},
        "leader": {speaker: pair.called(speaker) for speaker in pair.speakers},
        "side": {side: pair.name_of(side) for side in pair.sides},
        **{name: {value: value for value in given} for name, given in _MORE.items()},
    }
    return {name: {"": "All", **called} for name, called in values.items()}


def search(view: View, label: str, explained: str) -> None:
    """A field for words to look for."""
    key = _KEY.format("q")
    st.session_state[key] = view.query.q
    st.text_input(
        label,
        key=key,
        placeholder="looked for as one phrase; Enter searches",
        help=explained,
        on_change=_write_address,
        args=(view,),
    )


def order(view: View, orders: Sequence[str]) -> None:
    """What the rows of a search are sorted by."""
    key = _KEY.format("order")
    st.session_state[key] = view.query.order or orders[0]
    st.selectbox("Sorted by", orders, key=key, on_change=_write_address, args=(view,))


def _side_label(view: View, side: str) -> str:
    """What the list of a side is called: "Earlier", or "Left readout"."""
    word = view.side_word(side).capitalize()
    return word if view.pair.in_order else f"{word} readout"


def _select(view: View, name: str, called: Mapping[str, str], label: str) -> None:
    """A list of values, each shown as what it is called."""
    key = _KEY.format(name)
    st.session_state[key] = getattr(view.query, name)
    st.selectbox(
        label,
        list(called),
        format_func=called.__getitem__,
        key=key,
        help=STATEMENTS[name].definition if name in _MORE else None,
        on_change=_write_address,
        args=(view,),
    )


def _write_address(view: View) -> None:
    """Write all widgets' values into the address, so that of two quick changes none is lost."""
    keys = {name: _KEY.format(name) for name in (*SIDES, *FILTERS, "order")}
    chosen = {name: st.session_state[key] for name, key in keys.items() if key in st.session_state}
    asked = view.query.params(**chosen)
    if split_place_id(asked.get("s", ""))[0] not in (asked[LEFT], asked[RIGHT]):
        asked.pop("s", None)  # it was opened in a readout that is no longer shown
    write(asked)


def _title(name: str, row: pd.Series) -> str:
    """A readout in the list: its date, its leaders, its title or place, its file's name."""
    title = or_missing(row["title"], "") or or_missing(row["place"], "")
    people = ", ".join(row["participants"])
    return " · ".join(
        part for part in (_date_or_undated(row["published"]), people, title, name) if part
    )


def _date_or_undated(published: pd.Timestamp) -> str:
    return "undated" if pd.isna(published) else day(published)
