"""The name inside a description of a medium or company: "Norway's state-owned | Nordnytt | agency".

Such a body goes by its name alone. "The Norwegian news agency" has no name and keeps its words, and
so does "the UN agency": one of many that belong to the UN.
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective, is_region
from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_in
from analysis.language.people_words import people_words

_ARTICLES = {"the", "a", "an"}
_NEWS = {"news", "press", "wire", "information", "photo"}  # what an agency deals in


def outlet_name(doc: Doc, head: Token) -> Range | None:
    """The tokens of the name in a description with this head; None if it has none."""
    kind = head.lemma_.lower()
    if not head.text.islower() or kind not in people_words("outlets", "firms"):
        return None
    first = head.left_edge.i
    end = _end_of_name(doc, first, head)
    start = _start_of_name(doc, first, end)
    is_in_place = start > first and words_in(doc)[start - 1] == ","  # "a Bergen, Norway paper"
    if start == end or is_in_place or not _is_name_of_outlet(words_in(doc)[start:end]):
        return None
    is_agency = kind == "agency"
    if is_agency and not _is_name_of_agency(words_in(doc), start, end, head.i):
        return None
    # "the Bergen company" is one in Bergen, "the Norwegian Nordolje company" is Nordolje.
    is_described = doc[first].lower_ not in _ARTICLES or start > first + 1
    if kind in people_words("firms") and end - start == 1 and not (is_described and start > first):
        return None
    return start, end


def _end_of_name(doc: Doc, first: int, head: Token) -> int:
    """Where the name ends: before "news agency", "television channel"."""
    end = head.i
    while end > first and doc[end - 1].text.islower() and doc[end - 1].dep_ in ("compound", "nmod"):
        end -= 1
    return end


def _start_of_name(doc: Doc, first: int, end: int) -> int:
    """Where the capitalised words begin that end at `end`, without countries and adjectives."""
    start = end
    while start > first and _may_be_in_name(doc, start - 1):
        start -= 1
    while start < end and _is_before_name(doc[start]):
        start += 1
    return start


def _may_be_in_name(doc: Doc, i: int) -> bool:
    word, before = words_in(doc)[i], words_in(doc)[i - 1] if i else ""
    if word.isdigit() or word == "-":  # "Kanal 5", "Nord-Funk"
        return before[:1].isupper()
    return word[:1].isupper() and doc[i].tag_ != "DT"


def _is_before_name(word: Token) -> bool:
    """Whether a capitalised word describes: "Norwegian | Nordnytt", "Private | Alpenfunk"."""
    kinds = people_words("of_offices", "bodies")  # "State | television"
    is_common = word.tag_ in ("JJ", "VBN", "NN") or word.lower_ in kinds
    is_first = bool(word.is_sent_start) and is_common
    return is_first or country_of_adjective(word.text) is not None or word.dep_ == "advmod"


def _is_name_of_outlet(words: list[str]) -> bool:
    """Whether words are no place ("the Oslo paper") and no body that has a paper of its own."""
    name, last = " ".join(words), words[-1].lower()
    is_place = country_named(name) is not None or is_region(name)
    is_owner = last in people_words("bodies") - people_words("outlets")
    return not (is_place or is_owner)


def _is_name_of_agency(words: list[str], start: int, end: int, head: int) -> bool:
    """Whether a name stands with an agency as its own: "Bordpress agency", "KNA news agency"."""
    kinds = {word.lower() for word in words[end:head]}
    if kinds:
        return kinds <= _NEWS
    return end - start > 1 or not words[start].isupper()
