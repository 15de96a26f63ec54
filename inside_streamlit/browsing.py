"""The browser's address, and the changes of it by widgets: only those that a visitor made.

With Back, Forward and a followed link the browser sends the widgets' values as it still shows them.
If these come faster than the pages, the values differ from the new address, and Streamlit takes the
difference for a change by the visitor.
"""

import streamlit as st

_KNOWN = "addresses"  # where the browser may be: the newest last, behind those it may still show
_WRITTEN = "written"  # whether a widget's callback has written the address of this run
_LEAVING = "leaving"  # the address that the next run leaves for
_THE_BROWSERS_OWN = "tab"  # a parameter that the browser changes without a run


def arrive() -> None:
    """Note the address: at the beginning of a run, and again after the run itself wrote it."""
    if not st.session_state.pop(_WRITTEN, False):
        st.session_state[_KNOWN] = [_address()]


def write(asked: dict[str, str]) -> None:
    """Write the address after a widget's change, as a new entry in the history; for callbacks.

    Nothing is written where the browser has gone elsewhere since; the widgets then follow it.
    """
    known, current = st.session_state[_KNOWN], _address()
    if current not in known:
        return
    st.query_params.from_dict(asked)
    # The next change may come from the old address, before the browser has heard of this one.
    st.session_state[_KNOWN] = [*known[known.index(current) :], _address()]
    st.session_state[_WRITTEN] = True


def leave(href: str) -> None:
    """Show another page on the next run, as if its link were followed; for callbacks.

    `st.switch_page` would leave an entry too many in the history.
    """
    st.session_state[_LEAVING] = href


def leaving() -> str:
    """The address that a callback wants to leave for, only once; empty for none."""
    return str(st.session_state.pop(_LEAVING, ""))


def _address() -> dict[str, str]:
    address = st.query_params.to_dict()
    address.pop(_THE_BROWSERS_OWN, None)
    return address
