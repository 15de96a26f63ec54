"""The proof that a topic is absent from a text: what was searched for, and every hit in context."""

from typing import Any

from markupsafe import Markup

from analysis.conclusions.absence_in_words import proof
from analysis.language.wording import capital, placed
from pages.parts.elements import details, small
from pages.parts.term_hits import hits_in_context
from pages.visit.view import View, topic_of


def proof_of_absence(view: View, topic: str, absence: Any, side: str) -> Markup:
    """A sentence on the search in a side's text, which opens to its terms and its hits.

    `absence` is what the table `changes` has for the side.
    """
    return details(
        capital(proof(absence, view.side_name(side))),
        _search_in_words(view, topic, side),
        hits_in_context(view, side, absence["hits"]),
    )


def _search_in_words(view: View, topic: str, side: str) -> Markup:
    """What was searched for, and where."""
    searched = topic_of(topic)
    place = capital(placed(view.side_name(side)))
    words = view.readout(side)["words"]
    parts = [f"{place} all {words} words were searched for {', '.join(searched.terms)}."]
    if any("*" in term for term in searched.terms):
        parts.append("* stands for the rest of a word.")
    if searched.exceptions:
        parts.append(f"In another sense: {', '.join(searched.exceptions)}.")
    return small(" ".join(parts))
