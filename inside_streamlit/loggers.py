"""Makes Streamlit's loggers write where all others do.

Streamlit gives each of its loggers a handler, and does so again when it has read its settings.
"""

import logging

import streamlit.logger


def leave_to_root() -> None:
    """Let the root logger write the lines of all loggers of Streamlit, of later ones too."""
    streamlit.logger.setup_formatter = to_root
    streamlit.logger.update_formatter()


def to_root(logger: logging.Logger) -> None:
    """Remove a logger's own handlers, so that the root logger writes its lines."""
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
    logger.propagate = True
