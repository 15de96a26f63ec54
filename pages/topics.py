"""Leader x topic x readout: choose a cell to read its statements; what only one side has."""

from markupsafe import Markup

from analysis.language.wording import capital, statements_in_words
from inside_streamlit.first_screen import first_screen
from pages.parts.absence import absences
from pages.parts.elements import heading, note, show, small, tag
from pages.parts.filters_in_words import clear, filters_in_words, jointly
from pages.parts.guide import opening
from pages.parts.limits import codebook_fit, different_participants
from pages.parts.statement_list import listing
from pages.parts.topic_matrix import matrices
from pages.visit.view import View, current, topic_of


def page(view: View) -> None:
    """The matrix, the statements of the chosen cell, what only one side or the reporter has."""
    opening(view.page, "Topics")
    first_screen()
    if view.pair.topics.empty:
        show(note("No topic: these readouts hold no statement."))
    else:
        different_participants(view)
        codebook_fit(view)
        matrices(view)
        _chosen(view)
    show(*absences(view))


def _chosen(view: View) -> None:
    """The statements of the chosen cell, or those that pass the filters."""
    if not view.filtered:
        return
    found = view.matching()
    filters = f"{'No statement: ' if found.empty else ''}{filters_in_words(view)}."
    show(
        heading(statements_in_words(len(found))),
        small(topic_of(view.query.topic).definition) if view.query.topic else Markup(),
        note(capital(filters)),
        jointly(view) + tag("p", clear(view)),
        Markup() if found.empty else listing(view),
    )


page(current())
