"""What a visitor sees where a page fails: one sentence with the error's number in the log."""

import streamlit as st
from markupsafe import Markup

from server import log

SENTENCE = (
    "This page could not be shown. The log has the error under the number {number}; "
    "whoever runs this dashboard can look it up."
)
_NOTE = Markup('<p class="note" role="alert">{}</p>')


def numbered(error: Exception) -> bool:
    """Show the sentence in place of Streamlit's own box, which would show the error itself."""
    number = log.fault("page failed", error)
    st.html(_NOTE.format(SENTENCE.format(number=number)))
    return True
