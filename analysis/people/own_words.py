"""A source by its own words, where they mean nobody known: without "the", "local" and the like."""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, is_seat_of_power
from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_of_text
from analysis.people.bodies import told_apart_by

# Words before a noun that say which of several it is, and nothing of who.
_POINTERS = {"the", "a", "an", "one", "another", "this", "that", "these", "those", "some", "his"}
_POINTERS |= {"her", "its", "their", "our", "my", "your"}
_CLOSING = (")", "]", "}")  # of what stands before a name: "the (CoRe) Partnership"
_QUANTITIES = {"several", "many", "enough", "few", "numerous"}
_REPORTING = {"media", "press"}


def own_words(doc: Doc, head: Token, source: Range) -> str:
    """A source by its own words, without "the" and the like; a country by its name."""
    start, end = max(head.left_edge.i, source[0]), head.i + 1
    for child in head.rights:
        if child.dep_ == "prep" and child.i < source[1]:
            end = min(child.right_edge.i + 1, source[1])
    start = _own_start(head, start)
    if head.pos_ == "NOUN" or head.lower_ in ("some", "others", "many", "several"):
        end = told_apart_by(head, end)
    if head.lower_ == "reports" and head.i > start and doc[head.i - 1].lower_ in _REPORTING:
        end = head.i  # "according to local media | reports"
    plain = head.tag_ == "NNS"  # "two officials" are officials
    while start < end - 1 and (
        doc[start].lower_ in _POINTERS
        or doc[start].text in _CLOSING
        or (plain and start < head.i and _counts(doc[start]))
    ):
        start += 1
    words = words_of_text(doc, start, end)
    owner, _, owned = words.replace("’", "'").partition("'s ")
    if owned and country_named(owner) is not None and head.pos_ == "PROPN":
        words = words[-len(owned) :]  # "Australia's ABC News" is ABC News
    return words if is_seat_of_power(words) else country_named(words) or words


def _counts(token: Token) -> bool:
    return token.tag_ == "CD" or token.lower_ in _QUANTITIES


def _own_start(head: Token, start: int) -> int:
    """Where a source's own words begin at the earliest, from the token `start` on.

    Left out is whose country it is ("the country's | agency"), what describes a name ("state news
    agency | KCNA"), and what the parser hangs on it from before ("at the back a | man").
    """
    named = head.pos_ == "PROPN" and head.text[:1].isupper()
    skipped = [
        child
        for child in head.lefts
        if child.dep_ in ("prep", "advcl")
        or (child.dep_ == "poss" and child.lemma_ in ("country", "nation"))
        or (named and child.pos_ in ("NOUN", "ADJ") and child.text.islower())
    ]
    return max([start, *(child.right_edge.i + 1 for child in skipped)])
