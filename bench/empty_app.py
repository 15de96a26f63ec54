"""The least that can be served: one line of text, with the same warm-up; what ours is held to."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st


@asynccontextmanager
async def _warm_up(_: st.App) -> AsyncIterator[None]:
    gc.collect()
    gc.freeze()
    yield


app = st.App(Path(__file__).with_name("empty_page.py"), lifespan=_warm_up)
