"""The elements that pages are made of: headings, notes, links, tables.

HTML is Markup. All other text is escaped, so whatever characters a readout holds are shown as text;
Streamlit's own text commands would read them as Markdown.
"""

import re
from collections.abc import Iterable, Sequence

import streamlit as st
from markupsafe import Markup, escape

from analysis.tables.columns import Column


def show(*parts: Markup) -> None:
    """Show parts one below the other, in one call, because each call takes time."""
    st.html(parts[0] if len(parts) == 1 else stacked(*parts))


def stacked(*parts: Markup) -> Markup:
    """Parts one below the other, without those that are empty."""
    return tag("div", *(tag("div", part) for part in parts if part), class_="stacked")


def tag(name: str, *content: str, **attributes: str) -> Markup:
    """An HTML element: its content is escaped unless it is Markup, its attributes always.

    Attributes are named as Python can (`class_`, `aria_label`); an empty one is left out.
    """
    stated = "".join(
        f' {attribute.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for attribute, value in attributes.items()
        if value
    )
    held = "".join(part if isinstance(part, Markup) else escape(part) for part in content)
    # All parts are escaped by now, and Markup.format would take three times as long.
    return Markup(f"<{name}{stated}>{held}</{name}>")


def heading(text: str, level: int = 2, anchor: str = "", title: str = "") -> Markup:
    """A heading; `title` is its full name, where the text is cut."""
    return tag(f"h{level}", text, id=anchor, title=title if title != text else "")


def small(*content: str) -> Markup:
    """A line of small print."""
    return tag("p", *content, class_="small")


def note(text: str) -> Markup:
    """A sentence about what the page shows, which screen readers announce."""
    return tag("p", text, class_="note", role="status")


def details(summary: str, *content: str, class_: str = "") -> Markup:
    """A line that opens to its content."""
    return tag("details", tag("summary", summary), *content, class_=class_)


def link(href: str, text: str, label: str = "", *, current: bool = False) -> Markup:
    """A link; screen readers say `label` in place of a text that is only a number."""
    return tag("a", text, href=href, aria_label=label, aria_current="page" if current else "")


def table(
    headings: Sequence[str | Column],
    rows: Iterable[Sequence[str]],
    caption: str,
    *,
    cards: bool = True,
    key: str = "",
) -> Markup:
    """A table; on a narrow screen each row becomes a card.

    A heading that is a `Column` shows its definition; `key` then tells the table from all others on
    the page.
    """
    names = [heading if isinstance(heading, str) else heading.label for heading in headings]
    head = [tag("th", _head(heading, key), scope="col") for heading in headings]
    body = [
        tag(
            "tr",
            *(tag("td", cell, data_label=name) for name, cell in zip(names, row, strict=True)),
        )
        for row in rows
    ]
    return tag(
        "table",
        tag("caption", caption),
        tag("thead", tag("tr", *head)),
        tag("tbody", *body),
        class_="data cards" if cards else "data",
    )


def _head(heading: str | Column, key: str) -> str:
    if isinstance(heading, str):
        return heading
    return term(heading.label, heading.definition, f"{key}-{heading.label}")


def term(label: str, definition: str, identity: str) -> str:
    """A label that shows its definition; `identity` must be the only one on the page."""
    if not definition:
        return label
    about = "-".join(re.findall(r"\w+", f"about {identity}"))  # a blank would end it
    explained = tag("span", label, class_="explained", tabindex="0", aria_describedby=about)
    return explained + tag("span", definition, role="tooltip", id=about)


def known_facts(rows: Iterable[tuple[str, str, str]]) -> Markup:
    """A list of labels, their definitions and values."""
    items = [
        tag("dt", term(label, definition, label.lower())) + tag("dd", value)
        for label, definition, value in rows
    ]
    return tag("dl", *items, class_="known")
