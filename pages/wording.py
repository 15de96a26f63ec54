"""Wording: set phrases and what became of them, and a search in the whole texts."""

from analysis.tables.pair_columns import PHRASES
from pages.parts.deferred import first_screen
from pages.parts.elements import heading_html, note, small_html, stacked
from pages.parts.guide import opening
from pages.parts.phrase_matrix import phrase_matrices
from pages.parts.phrase_tables import phrase_tables
from pages.parts.phrases import headline
from pages.parts.search import places
from pages.visit.view import View, current


def page(view: View) -> None:
    """The search, then the phrases by where they stand."""
    opening(view.page, "Wording")
    first_screen()
    places(view)
    _phrases(view)


def _phrases(view: View) -> None:
    if view.pair.phrases.empty:
        note("No set phrase: no two statements share two content words in one order.")
        return
    base = (
        "The same wording of two or more content words in at least two statements, inflection "
        f"folded; the rarest first. {PHRASES['phrase'].definition}. Each mark leads to its place."
    )
    stacked(heading_html(headline(view)), small_html(base))
    phrase_matrices(view)
    stacked(*phrase_tables(view))


page(current())
