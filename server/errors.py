"""What a visitor sees where a page fails: one sentence with the number that the log has."""

import streamlit as st

from server import log

SENTENCE = (
    "This page could not be shown. The log has the error under the number {number}; "
    "whoever runs this dashboard can look it up."
)


def numbered(error: Exception) -> bool:
    """Show the sentence in place of Streamlit's own box, which names the error."""
    number = log.fault("page failed", error)
    st.html(f'<p class="note" role="alert">{SENTENCE.format(number=number)}</p>')
    return True
