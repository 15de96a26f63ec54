"""What every page has around it: style, navigation, the choice of two readouts, filters."""

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from analysis.language.wording import counted
from analysis.tables.dataframes import UNCHECKED
from inside_streamlit.browsing import arrive, leaving
from inside_streamlit.links import follow_links
from inside_streamlit.turns import turn
from library.folder import current_library, folder
from pages.parts import filters
from pages.parts.elements import heading, link, note, show, small, tag
from pages.parts.style import style
from pages.visit.address import PAGES, read, title
from pages.visit.signed_in import Visitor, visitor, watch, way_out
from pages.visit.view import View
from server import log

FILTERED_PAGES = ("side_by_side", "timelines", "topics", "statements")


def main() -> None:
    """Run the page that the address names, inside the frame."""
    page = st.navigation(_pages(), position="hidden")
    name = page.url_path or "overview"
    st.set_page_config(page_title=title(name), layout="wide")
    style()
    arrive()
    who = visitor()
    watch(who)
    library = current_library()
    if not library.readouts:
        follow_links()
        _empty([fault.sentence for fault in library.faults])
        return
    view, notes = read(library, name, st.query_params.to_dict())
    st.session_state["view"] = view
    frame = st.container(key="frame")
    with frame:
        _navigation(view, who)
    if _first_run():
        _complete_address(view)
        # A browser takes longer to build a list than to show a text, so the text goes first.
        _page(page, view, notes)
        with frame:
            _controls(view)
    else:
        with frame:
            _controls(view)
        _page(page, view, notes)


def _pages() -> list[StreamlitPage]:
    """The pages, made once for each session, since Streamlit looks up each file on the disk."""
    if "pages" not in st.session_state:
        st.session_state["pages"] = [
            st.Page(f"{name}.py", title=label, default=name == "overview", url_path=name)
            for name, label in PAGES.items()
        ]
    pages: list[StreamlitPage] = st.session_state["pages"]
    return pages


def _first_run() -> bool:
    """Whether this is a session's first run; to be called once in a run."""
    first = not st.session_state.get("opened")
    st.session_state["opened"] = True
    return first


def _complete_address(view: View) -> None:
    """Write both readouts into the address, so that it can be shared.

    Only on the first run: on every run, this would make the Back button useless.
    """
    if dict(st.query_params) != view.query.params():
        st.query_params.from_dict(view.query.params())
        arrive()


def _controls(view: View) -> None:
    """Make links work, and show the choice of the pair and, where the page has them, filters."""
    follow_links(leaving())
    filters.pair(view)
    if view.page in FILTERED_PAGES:
        filters.shared(view)


def _page(page: StreamlitPage, view: View, notes: list[str]) -> None:
    """The notes about the address, the page, the footer."""
    for sentence in (*notes, *view.pair.unread):
        show(note(sentence))
    with log.timed("page", page=view.page, **view.sides):
        page.run()
    _footer(view)


def _navigation(view: View, who: Visitor | None) -> None:
    """Links to the pages with this pair, and with the filters where a page has them."""
    anchors = [
        link(
            view.href_kept(name, s="") if name in FILTERED_PAGES else view.href(name),
            label,
            current=name == view.page,
        )
        for name, label in PAGES.items()
    ]
    navigation = tag(
        "nav",
        tag("strong", "Summit Readouts"),
        *anchors,
        tag("span", link(view.href("method"), UNCHECKED), class_="small"),
        way_out(who),
        class_="frame filtered" if view.page in FILTERED_PAGES else "frame",
        aria_label="Pages",
    )
    show(navigation)


def _footer(view: View) -> None:
    """A line about the folder's faults, where it has any; the method page lists them."""
    if count := len(view.library.faults):
        words = f"{counted(count, 'fault')} in the folder of readouts"
        show(small(link(view.href("method"), words)))


def _empty(faults: list[str]) -> None:
    show(heading("No readout yet", 1))
    show(tag("p", "Put a readout as a text file into this folder, then reload the page:"))
    st.text(str(folder()))
    for fault in faults:
        show(note(fault))


with turn():
    main()
