"""Who is signed in, the way out, and the way back in once the sign-in has ended."""

import time
from html import escape
from pathlib import Path

import streamlit as st

from server.identity import EMAIL, UNTIL

_EXPIRY = st.components.v2.component(
    "summit_expiry", js=Path(__file__).with_name("expiry.js").read_text("utf-8")
)


def signed_in() -> str:
    """The visitor and the way out, ready HTML; empty where no sign-in is set up."""
    headers = st.context.headers
    if UNTIL not in headers:
        return ""
    out = '<a href="sign-out">Sign out</a>'
    return f'<span class="small">{escape(headers.get(EMAIL, ""))} {out}</span>'


def watch() -> None:
    """Load the page anew when the sign-in ends: the server then asks for a new one."""
    if until := st.context.headers.get(UNTIL):
        with st.container(key="expiry"):
            _EXPIRY(key="watch_expiry", data={"seconds": max(float(until) - time.time(), 0)})
