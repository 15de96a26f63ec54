"""Who is signed in, the link to sign out, and a reload when the sign-in ends."""

import time
from pathlib import Path
from typing import NamedTuple

import streamlit as st
from markupsafe import Markup

from server.identity import EMAIL, UNTIL

_EXPIRY = st.components.v2.component(
    "summit_expiry", js=Path(__file__).with_name("expiry.js").read_text("utf-8")
)


class Visitor(NamedTuple):
    """Who is signed in, and until when (seconds since 1970)."""

    email: str
    until: float


def visitor() -> Visitor | None:
    """Who is signed in; None where no sign-in is set up."""
    headers = st.context.headers  # slow to read, so only once
    return Visitor(headers.get(EMAIL, ""), float(headers[UNTIL])) if UNTIL in headers else None


def way_out(who: Visitor | None) -> Markup:
    """The visitor's e-mail address and the link to sign out."""
    if who is None:
        return Markup()
    words = Markup('<span class="small">{} <a href="sign-out">Sign out</a></span>')
    return words.format(who.email)


def watch(who: Visitor | None) -> None:
    """Load the page anew when the sign-in ends: the server then asks for a new one."""
    if who is not None:
        with st.container(key="expiry"):
            _EXPIRY(key="watch_expiry", data={"seconds": max(who.until - time.time(), 0)})
