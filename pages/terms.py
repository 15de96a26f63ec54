"""Names of the tables' columns with their definition, on hover and on focus."""

from collections.abc import Iterable
from html import escape


def term(label: str, definition: str, identity: str) -> str:
    """A label that shows its definition, ready HTML; `identity` is used once on a page."""
    if not definition:
        return escape(label)
    about = f"about-{escape(identity)}"
    return (
        f'<span class="explained" tabindex="0" aria-describedby="{about}">{escape(label)}</span>'
        f'<span role="tooltip" id="{about}">{escape(definition)}</span>'
    )


def known_facts(rows: Iterable[tuple[str, str, str]]) -> str:
    """A list of labels, their definitions and ready HTML values."""
    items = "".join(
        f"<dt>{term(label, definition, label.lower())}</dt><dd>{value}</dd>"
        for label, definition, value in rows
    )
    return f'<dl class="known">{items}</dl>'
