"""The elements that pages are made of: headings, notes, links, tables, as ready HTML.

Everything that comes from a readout passes `escape` on its way into HTML; Streamlit's
own text commands would interpret it as Markdown.
"""

from collections.abc import Iterable, Sequence
from html import escape

import streamlit as st

from analysis.tables.columns import Column


def heading(text: str, level: int = 2, anchor: str = "", title: str = "") -> None:
    """A heading in plain text, whatever it holds; `title` has a cut name in full."""
    st.html(heading_html(text, level, anchor, title))


def heading_html(text: str, level: int = 2, anchor: str = "", title: str = "") -> str:
    """The same as ready HTML."""
    identity = f' id="{escape(anchor)}"' if anchor else ""
    full = f' title="{escape(title)}"' if title and title != text else ""
    return f"<h{level}{identity}{full}>{escape(text)}</h{level}>"


def stacked(*parts: str) -> None:
    """Parts of ready HTML, one below the other: as one, since each costs a run time."""
    st.html(f'<div class="stacked">{"".join(f"<div>{part}</div>" for part in parts if part)}</div>')


def small(text: str) -> None:
    """A line of small print."""
    st.html(small_html(text))


def small_html(text: str) -> str:
    """The same as ready HTML."""
    return f'<p class="small">{escape(text)}</p>'


def note(text: str) -> None:
    """A sentence that tells the reader what the page did differently."""
    st.html(note_html(text))


def note_html(text: str) -> str:
    """The same as ready HTML."""
    return f'<p class="note" role="status">{escape(text)}</p>'


def link(href: str, text: str, label: str = "", *, current: bool = False) -> str:
    """An anchor; `label` is read out in place of a text that is only a number."""
    spoken = f' aria-label="{escape(label)}"' if label else ""
    here = ' aria-current="page"' if current else ""
    return f'<a href="{escape(href)}"{spoken}{here}>{escape(text)}</a>'


def table(
    headings: Sequence[str | Column],
    rows: Iterable[Sequence[str]],
    caption: str,
    *,
    cards: bool = True,
    key: str = "",
) -> str:
    """A table of ready HTML cells; on a narrow screen each row becomes a card.

    A column of the tables as heading shows its definition; `key` is then the table's own on the
    page.
    """
    names = [heading if isinstance(heading, str) else heading.label for heading in headings]
    head = "".join(f'<th scope="col">{_head(heading, key)}</th>' for heading in headings)
    body = "".join(
        "<tr>"
        + "".join(
            f'<td data-label="{escape(name)}">{cell}</td>'
            for name, cell in zip(names, row, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<table class="data{" cards" if cards else ""}"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _head(heading: str | Column, key: str) -> str:
    if isinstance(heading, str):
        return escape(heading)
    return term(heading.label, heading.definition, f"{key}-{heading.label}")


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
