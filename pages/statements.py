"""All statements of the pair: to search, to filter, to follow to their places, to download."""

from inside_streamlit.first_screen import first_screen
from pages.parts import filters
from pages.parts.download_buttons import take_statements
from pages.parts.elements import link, note, show, small, tag
from pages.parts.filters_in_words import clear, filters_in_words, jointly
from pages.parts.guide import opening
from pages.parts.statement_list import listing
from pages.visit.view import View, current


def page(view: View) -> None:
    """The statements that pass every filter, as a list and as files."""
    found = view.matching()
    opening(view.page, "Statements")
    first_screen()
    filters.search(
        view,
        "Words in the statement",
        "Several words are looked for as one phrase, in this order; capitals do not matter.",
    )
    if found.empty:
        none = filters_in_words(view) or "none was found in these readouts"
        show(note(f"No statement: {none}."))
    if view.filtered:
        show(jointly(view) + tag("p", clear(view)))
    if found.empty:
        if view.query.q:
            whole = link(view.href("wording", q=view.query.q), "Search the whole texts")
            show(tag("p", whole, ": narration and headings, too."))
        return
    take_statements(view, found)
    left, right = view.pair.names
    order = f", {left} first, then {right}" if left != right else ""
    show(listing(view), small(f"In reading order{order}."))


page(current())
