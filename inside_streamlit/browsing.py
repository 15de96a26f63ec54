"""Where the browser is, and where a widget sends it: a visitor's doing, or an echo of a journey?

Back, Forward and a followed link send the widgets' values as the browser still shows them. Where
they come faster than the pages, those differ from what the server has made of the address
meanwhile, and Streamlit takes the difference for a change by the visitor.
"""

import streamlit as st

_KNOWN = "addresses"  # the last one, behind those that the browser may not have left yet
_WRITTEN = "written"  # whether a widget's callback has written the address of this run
_LEAVING = "leaving"  # where the next run goes
_THE_BROWSERS_OWN = "tab"  # a parameter that the browser writes without a run


def arrive() -> None:
    """Note the address of a run at its beginning, and again where the run writes it itself."""
    if not st.session_state.pop(_WRITTEN, False):
        st.session_state[_KNOWN] = [_address()]


def write(asked: dict[str, str]) -> None:
    """Write the address for a changed widget, a new entry in the history: for a callback.

    Nothing is written where the browser has gone elsewhere since: the widgets follow it.
    """
    known, at = st.session_state[_KNOWN], _address()
    if at not in known:
        return
    st.query_params.from_dict(asked)
    # The next change may come before the browser has heard of this one.
    st.session_state[_KNOWN] = [*known[known.index(at) :], _address()]
    st.session_state[_WRITTEN] = True


def leave(href: str) -> None:
    """Show another page on the next run, as if its link were followed: for a widget's callback.

    `st.switch_page` would leave an entry too many in the history.
    """
    st.session_state[_LEAVING] = href


def leaving() -> str:
    """The address that a callback wants to leave for; empty for none, and told only once."""
    return str(st.session_state.pop(_LEAVING, ""))


def _address() -> dict[str, str]:
    address = st.query_params.to_dict()
    address.pop(_THE_BROWSERS_OWN, None)
    return address
