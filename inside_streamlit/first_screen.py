"""The first screen is sent before the rest, so that a new visitor can read while charts load."""

import time

import streamlit as st

from inside_streamlit.turns import stepping_aside

PAUSE = 0.4  # seconds: what a browser takes to show the text that it has been sent
_SHOWN = "first_screen_shown"


def first_screen() -> None:
    """Pause once, so that a new visitor's browser shows what it has before the rest is sent.

    Lists keep a browser busy for half a second and charts for a second, and it shows nothing
    meanwhile. Tests without a browser have no theme and do not wait. In the log, the duration of
    this one run includes the pause.
    """
    if st.session_state.get(_SHOWN) or st.context.theme.type is None:
        return
    st.session_state[_SHOWN] = True
    with stepping_aside():
        time.sleep(PAUSE)
