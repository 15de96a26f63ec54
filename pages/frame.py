"""What every page passes: the style, the choice of two readouts, filters, navigation."""

import streamlit as st

from analysis.naming import counted
from pages import filters
from pages.library import current_library, folder
from pages.links import follow_links
from pages.look import UNCHECKED, heading, link, note, style
from pages.signed_in import Visitor, visitor, watch, way_out
from pages.view import PAGES, View, leaving, read
from server import log

FILTERED_PAGES = ("side_by_side", "timelines", "topics", "statements")


def main() -> None:
    """Run the page that the address names, inside the frame."""
    page = st.navigation(
        [
            st.Page(f"{name}.py", title=title, default=name == "overview", url_path=name)
            for name, title in PAGES.items()
        ],
        position="hidden",
    )
    name = page.url_path or "overview"
    st.set_page_config(page_title=f"{page.title} · Summit Readouts", layout="wide")
    style()
    follow_links(leaving())
    who = visitor()
    watch(who)
    library = current_library()
    if not library.readouts:
        _empty([fault.sentence for fault in library.faults])
        return
    view, notes = read(library, name, st.query_params.to_dict())
    _complete_address(view)
    st.session_state["view"] = view
    _navigation(view, who)
    filters.pair(view)
    if name in FILTERED_PAGES:
        filters.shared(view)
    for sentence in notes:
        note(sentence)
    with log.timed("page", page=name, **view.sides):
        page.run()
    _footer(view)


def _complete_address(view: View) -> None:
    """On a session's first run the address gets both readouts, so that it can be shared.

    Never later: writing the address on every run would trap the Back button.
    """
    first = not st.session_state.get("opened")
    st.session_state["opened"] = True
    if first and dict(st.query_params) != view.query.params():
        st.query_params.from_dict(view.query.params())


def _navigation(view: View, who: Visitor | None) -> None:
    """The pages with this pair; the filters stay among those that have them."""
    anchors = [
        link(
            view.href_kept(name, s="") if name in FILTERED_PAGES else view.href(name),
            title,
            current=name == view.page,
        )
        for name, title in PAGES.items()
    ]
    brand = "<strong>Summit Readouts</strong>"
    status = f'<span class="small">{link(view.href("method"), UNCHECKED)}</span>{way_out(who)}'
    st.html(f'<nav class="frame" aria-label="Pages">{brand}{"".join(anchors)}{status}</nav>')


def _footer(view: View) -> None:
    """At most one discreet line about the folder's faults; the method page has them all."""
    if count := len(view.library.faults):
        words = f"{counted(count, 'fault')} in the folder of readouts"
        st.html(f'<p class="small">{link(view.href("method"), words)}</p>')


def _empty(faults: list[str]) -> None:
    heading("No readout yet", 1)
    st.html("<p>Put a readout as a text file into this folder, then reload the page:</p>")
    st.text(str(folder()))
    for fault in faults:
        note(fault)


main()
