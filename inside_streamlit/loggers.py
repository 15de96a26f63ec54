"""Streamlit's loggers, whose lines go where all others go.

Streamlit gives each of its loggers a handler of its own, and again once its settings are read.
"""

import logging

import streamlit.logger


def leave_to_root() -> None:
    """Leave the lines of all loggers of Streamlit, present and later ones, to the root logger."""
    streamlit.logger.setup_formatter = to_root
    streamlit.logger.update_formatter()


def to_root(logger: logging.Logger) -> None:
    """Take a logger's own handlers away, so that its lines are the root logger's."""
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
    logger.propagate = True
