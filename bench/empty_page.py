"""The one line of the empty app."""

import streamlit as st

st.html("<h1>Nothing</h1>")
