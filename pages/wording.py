"""The wording page: a search in the whole texts, and set phrases with what became of them."""

from analysis.tables.pair_columns import PHRASES
from inside_streamlit.first_screen import first_screen
from pages.parts.elements import heading, note, show, small
from pages.parts.guide import opening
from pages.parts.phrase_matrix import phrase_matrices
from pages.parts.phrase_tables import phrase_tables
from pages.parts.phrases import headline
from pages.parts.search import places
from pages.visit.view import View, current


def page(view: View) -> None:
    """The search, then the phrases."""
    opening(view.page, "Wording")
    first_screen()
    places(view)
    _phrases(view)


def _phrases(view: View) -> None:
    if view.pair.phrases.empty:
        show(note("No set phrase: no two statements share two content words in one order."))
        return
    base = (
        "The same wording of two or more content words in at least two statements, inflection "
        f"folded; the rarest first. {PHRASES['phrase'].definition}. Each mark leads to its passage."
    )
    show(heading(headline(view)), small(base))
    phrase_matrices(view)
    show(phrase_tables(view))


page(current())
