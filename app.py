"""The server: `streamlit run app.py`, or `uvicorn app:app`."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

from pages.library import current_library


@asynccontextmanager
async def warm_up(_: st.App) -> AsyncIterator[None]:
    """Read the readouts before the first visitor asks for them."""
    current_library()
    # Streamlit collects all garbage after every run; what stays for good need not be looked at.
    gc.collect()
    gc.freeze()
    yield


# pages/frame.py is the main script, so that a deep link on a fresh server passes it too.
app = st.App(Path(__file__).parent / "pages" / "frame.py", lifespan=warm_up)
