"""An unknown speaker, called by the source's own words: without "the", "two" and the like."""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, is_seat_of_power
from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_of_text
from analysis.people.bodies import end_of_specification
from analysis.people.outlets import outlet_name

_POSSESSIVES = {"his", "her", "its", "their", "our", "my", "your"}
_DEMONSTRATIVES = {"this", "that", "these", "those"}
_DETERMINERS = {"the", "a", "an", "one", "another", "some"} | _DEMONSTRATIVES | _POSSESSIVES
_CLOSING_BRACKETS = (")", "]", "}")  # left over from a bracket before a name: "the (CoRe) Lab"
_QUANTITIES = {"several", "many", "enough", "few", "numerous"}
_MEDIA = {"media", "press"}


def own_words(doc: Doc, head: Token, source: Range) -> str:
    """A source in its own words, without "the" and the like; a country by its usual name."""
    if (name := outlet_name(doc, head)) is not None:
        return words_of_text(doc, *name)
    start, end = _start_of_words(head, source), _end_of_words(head, source)
    if head.lower_ == "reports" and head.i > start and doc[head.i - 1].lower_ in _MEDIA:
        end = head.i  # "according to local media | reports"
    while start < end - 1 and _is_left_out(doc[start], head):
        start += 1
    words = words_of_text(doc, start, end)
    owner, _, owned = words.replace("’", "'").partition("'s ")
    if owned and country_named(owner) is not None and owned[:1].isupper():
        words = words[-len(owned) :]  # "Australia's ABC News" is ABC News
    return words if is_seat_of_power(words) else country_named(words) or words


def _start_of_words(head: Token, source: Range) -> int:
    """Where a source's own words begin at the earliest.

    Left out are the country's possessive ("the country's | agency"), a description before a name
    ("state news agency | KCNA"), and an adverbial that the parser attaches to the noun by mistake
    ("at the back a | man").
    """
    is_name = head.pos_ == "PROPN" and head.text[:1].isupper()
    skipped = [
        child
        for child in head.lefts
        if child.dep_ in ("prep", "advcl")
        or (child.dep_ == "poss" and child.lemma_ in ("country", "nation"))
        or (is_name and child.pos_ in ("NOUN", "ADJ") and child.text.islower())
    ]
    start = max(head.left_edge.i, source[0])
    return max([start, *(child.right_edge.i + 1 for child in skipped)])


def _end_of_words(head: Token, source: Range) -> int:
    """Where a source's own words end, with the phrases after the head that belong to it."""
    end = head.i + 1
    for child in head.rights:
        if child.dep_ == "prep" and child.i < source[1]:
            end = min(child.right_edge.i + 1, source[1])
    if head.pos_ == "NOUN" or head.lower_ in ("some", "others", "many", "several"):
        end = end_of_specification(head, end)
    return end


def _is_left_out(token: Token, head: Token) -> bool:
    """Whether the first word of a source does not say who it is; "two officials" are officials."""
    if token.lower_ in _DETERMINERS or token.text in _CLOSING_BRACKETS:
        return True
    is_count = token.tag_ == "CD" or token.lower_ in _QUANTITIES
    return is_count and token.i < head.i and head.tag_ == "NNS"
