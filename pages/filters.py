"""The widgets that change the address: the pair and the filters that pages share.

They are not bound to the URL by Streamlit, which would write labels into it, drop
them on a change of page and forbid links that set them. Each run sets them from
the address; a change writes the address, which is a step that Back undoes.
"""

from collections.abc import Callable, Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from analysis import ACTS, OCCASIONS
from analysis.naming import cut_name, placed
from analysis.pair import Pair
from analysis.tables import STATEMENTS
from pages.kept import kept
from pages.look import day, link, or_missing
from pages.pairs import labels
from pages.view import FILTERS, MODES, QUOTED, SIDES, View

_KEY = "choose_{}"
# Behind a button, and explained by the definitions of the tables.
_MORE = {"mode": MODES, "act": ACTS, "occasion": OCCASIONS}


def pair(view: View) -> None:
    """The two readouts."""
    titles = _titles(view.closed)
    with st.container(key="pair"):
        columns = st.columns(2)
    for column, side in zip(columns, SIDES, strict=True):
        with column:
            _select(view, side, list(titles), titles.__getitem__)
    if view.query.left == view.query.right:
        st.html('<p class="small">Left and right are the same readout.</p>')


@kept
def _titles(view: View) -> dict[str, str]:
    """What each readout is called in the lists, by date."""
    rows = view.library.tables["readouts"].set_index("readout")
    names = sorted(rows.index, key=lambda name: (str(rows["published"][name]), name))
    return {name: _title(name, rows.loc[name]) for name in names}


def shared(view: View) -> None:
    """Topic, leader and side; mode, act and occasion behind a button that says if one is set."""
    counts = _topic_counts(view.pair)
    topics = sorted(counts, key=lambda topic: not counts[topic])
    with st.container(key="filters"):
        first, second, third, fourth = st.columns(4, vertical_alignment="bottom")
    with first:
        _select(view, "topic", ["", *topics], _with_all(_counted(counts)), "Topic")
    with second:
        _select(view, "leader", ["", *view.speakers], _with_all(view.called), "Leader")
    with third:
        _select(view, "side", ["", *view.sides], _with_all(view.side_name), "Show only")
    with fourth, st.popover(_more_label(view), width="stretch", key="more_filters"):
        for name, options in _MORE.items():
            _select(view, name, ["", *options], _with_all(str), STATEMENTS[name].label)


def _more_label(view: View) -> str:
    """What the button says: how many of the filters behind it are set."""
    count = sum(bool(getattr(view.query, name)) for name in _MORE)
    return f"More filters: {count} set" if count else "More filters"


@kept
def _topic_counts(pair: Pair) -> dict[str, int]:
    """Topic id to its statements in this pair, in the codebook's order."""
    return {topic: sum(topic in given for given in pair.statements["topics"]) for topic in labels()}


def _counted(counts: Mapping[str, int]) -> Callable[[str], str]:
    return lambda topic: f"{labels()[topic]} ({counts[topic]})"


def search(view: View, label: str, explained: str) -> None:
    """A field for words to look for."""
    key = _KEY.format("q")
    st.session_state[key] = view.query.q
    st.text_input(
        label,
        key=key,
        placeholder="looked for as one phrase",
        help=explained,
        on_change=_write,
        args=(view,),
    )


def order(view: View, orders: Sequence[str]) -> None:
    """What the rows of a search are sorted by."""
    key = _KEY.format("order")
    st.session_state[key] = view.query.order or orders[0]
    st.selectbox("Sorted by", orders, key=key, on_change=_write, args=(view,))


def clear(view: View) -> str:
    """A link to this page without filters."""
    return link(view.href(view.page, s=view.query.s, tags=view.query.tags), "Clear the filters")


@kept
def jointly(view: View) -> str:
    """What the filter by leader leaves out because several said it, ready HTML."""
    lines = [
        f"{count} more attributed to {escape(view.called(value))}: "
        + link(view.href_kept(view.page, leader=value, s=""), "show", f"show: {view.called(value)}")
        for value, count in view.jointly().items()
    ]
    return "".join(f'<p class="jointly">{line}</p>' for line in lines)


def said(view: View) -> str:
    """The filters that are set, in words."""
    query = view.query
    parts = {
        "topic": query.topic and labels()[query.topic],
        "attributed to": query.leader and view.called(query.leader),
        "mode": query.mode,
        "act": query.act,
        "occasion": query.occasion,
        "": query.side and placed(view.side_name(query.side)),
        "with the words": query.q and f"“{cut_name(query.q, QUOTED)}”",
    }
    return "; ".join(f"{name} {value}".strip() for name, value in parts.items() if value)


def _select(
    view: View,
    name: str,
    options: Sequence[str],
    wording: Callable[[str], str],
    label: str = "",
) -> None:
    key = _KEY.format(name)
    st.session_state[key] = getattr(view.query, name)
    st.selectbox(
        label or f"{name.capitalize()} readout",
        options,
        format_func=wording,
        key=key,
        help=STATEMENTS[name].definition if name in _MORE else None,
        on_change=_write,
        args=(view,),
    )


def _write(view: View) -> None:
    """Every widget's value into the address, so that two quick changes both hold."""
    keys = {name: _KEY.format(name) for name in (*SIDES, *FILTERS, "order")}
    chosen = {name: st.session_state[key] for name, key in keys.items() if key in st.session_state}
    asked = view.query.params(**chosen)
    if asked.get("s", "").rpartition(".")[0] not in (asked["left"], asked["right"]):
        asked.pop("s", None)
    st.query_params.from_dict(asked)


def _with_all(wording: Callable[[str], str]) -> Callable[[str], str]:
    return lambda value: wording(value) if value else "All"


def _title(name: str, row: pd.Series) -> str:
    """A readout in the list: its date, its leaders, its title or place, its file's name."""
    title = or_missing(row["title"], "") or or_missing(row["place"], "")
    people = ", ".join(row["participants"])
    return " · ".join(part for part in (_date(row["published"]), people, title, name) if part)


def _date(published: pd.Timestamp) -> str:
    return "undated" if pd.isna(published) else day(published)
