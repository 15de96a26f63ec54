"""Where the leaders met: "in Oslo", where it belongs to the words that tell of the meeting."""

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.dates.belonging import belongs
from analysis.dates.meeting import Told, lead
from analysis.dates.meeting_told import lemma, meeting_that_happened
from analysis.language.countries import countries_by_adjective, country_named
from analysis.language.meeting_words import meeting_words
from analysis.language.noun_phrases import objects_after
from analysis.language.parsing import Parsed

_LANGUAGES = {"English", "Arabic"}  # besides the adjectives of countries
# Before a place's name: "in the capital, Oslo", "in the city of Oslo".
_KINDS_OF_PLACE = {"capital", "city", "town", "port", "resort", "village", "island"}


def meeting_place(text: str, paragraphs: list[Parsed]) -> str | None:
    """Where the leaders met; a call has a place only where the text says that it was held there."""
    told = lead(text, paragraphs)
    by_phone = any(each.heads.calls for each in told[:1])
    for preposition in ("in", "at", "to"):
        for each in told:
            for place in _places(each, preposition, by_phone=by_phone or each.heads.calls):
                return _place_name(place)
    return None


def _places(told: Told, preposition: str, *, by_phone: bool) -> Iterator[Token]:
    for token in told.sentence:
        if token.lower_ != preposition or token.i in told.part.quoted:
            continue
        if by_phone and meeting_that_happened(token.head) is None:
            continue
        if preposition == "to" and lemma(token.head) != "welcome":  # "welcomed him to Oslo"
            continue
        place = _place_in(token)
        if place is not None and _is_place(place, preposition) and belongs(token, told.heads):
            yield place


def _place_in(preposition: Token) -> Token | None:
    """The name of the place after a preposition, also behind its kind: "the city of | Oslo"."""
    place = next((child for child in preposition.rights if child.dep_ == "pobj"), None)
    if place is None or place.lemma_.lower() not in _KINDS_OF_PLACE:
        return place
    named = objects_after(place, "of")
    named += [child for child in place.rights if child.dep_ == "appos"]
    return next(iter(named), place)


def _is_place(place: Token, preposition: str) -> bool:
    """Whether a name is a place; after "at" and "to" only a known seat ("the Kremlin")."""
    if place.pos_ != "PROPN" or place.lower_ in meeting_words("times"):
        return False
    if preposition != "in" or (place.text.isupper() and len(place.text) > 1):  # "in NATO"
        return country_named(_place_name(place)) is not None
    return place.text not in _LANGUAGES | countries_by_adjective().keys()  # "in Norwegian"


def _place_name(place: Token) -> str:
    """The place with the country in apposition to it: "Bergen, Norway"."""
    phrase = place.doc[place.left_edge.i : place.i + 1]
    name = phrase.text.removeprefix("the ")
    apposition = next((child for child in place.rights if child.dep_ == "appos"), None)
    country = country_named(apposition.text) if apposition is not None else None
    return f"{name}, {country}" if country else name
