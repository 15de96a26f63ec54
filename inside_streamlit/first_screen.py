"""The first screen before the rest: a visitor reads while the browser loads what draws charts."""

import time

import streamlit as st

from inside_streamlit.turns import stepping_aside

PAUSE = 0.4  # seconds: what a browser takes to show the text that it has been sent
_SHOWN = "first_screen_shown"


def first_screen() -> None:
    """Let a new visitor's browser show what is there before the rest of the page is sent.

    What comes at once is built at once: the lists of a page keep a browser busy for half a second,
    its charts for a second, and nothing is shown meanwhile. Without a browser (tests) there is
    nothing to wait for: only a browser tells its theme. The time in the log of that one run holds
    the pause.
    """
    if st.session_state.get(_SHOWN) or st.context.theme.type is None:
        return
    st.session_state[_SHOWN] = True
    with stepping_aside():
        time.sleep(PAUSE)
