"""The bodies of a readout: the phrases that identify them, and each one's fullest name.

A short name is linked to a fuller one if the text has both. It may be an abbreviation after it
("the Peace Institute (PI)", "…, or PI"), its initials, or the first word of a company's name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.noun_phrases import is_day_or_number, noun_phrase
from analysis.language.parsing import Parsed, lemmas_in, words_in, words_of_text
from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon
from analysis.people.names import Mention
from analysis.people.outlets import outlet_name

_ABBREVIATION_LENGTHS = range(2, 8)
_ANYBODY = {"people", "person"}
_SPECIFYING = {"for", "in", "inside", "at", "from", "within", "with", "to"}  # prepositions
_SMALL_WORDS = {"of", "for", "and", "the", "on", "in", "de", "-"}  # of a name, in lower case


@dataclass(frozen=True)
class Body:
    """A phrase that identifies a body or nameless people: its head noun, its words, its offset."""

    head: str
    words: str
    start: int


def bodies(paragraphs: Iterable[Parsed]) -> Iterator[Body]:
    """The phrases that say which body of its kind is meant: "the Foreign Ministry"."""
    body_nouns = people_words("bodies") - lexicon().papers
    nouns = body_nouns | people_words("roles", "strangers") | _ANYBODY
    for parsed in paragraphs:
        for i, noun in enumerate(lemmas_in(parsed.doc)):
            if noun in nouns:
                yield from _identifying_phrases(parsed, i, noun, is_body=noun in body_nouns)


def _identifying_phrases(parsed: Parsed, i: int, noun: str, *, is_body: bool) -> Iterator[Body]:
    """The phrases with token `i` as their head that say which body or people are meant."""
    doc, token, start = parsed.doc, parsed.doc[i], parsed.starts[i]
    if noun in _ANYBODY and (end := end_of_specification(token, i + 1)) > i + 1:
        yield Body(noun, words_of_text(doc, i, end), start)
    if (outlet := outlet_name(doc, token)) is not None:
        yield Body(noun, words_of_text(doc, *outlet), start)
        return
    if not is_body and token.tag_ != "NNS" and noun not in people_words("anonymous"):
        return
    if is_body and token.dep_ == "appos" and token.head.pos_ == "PROPN":
        name = words_of_text(doc, *noun_phrase(token.head))
        yield Body(noun, _without_article(name), start)
        return
    modifiers = [c for c in token.lefts if c.dep_ in ("amod", "compound", "poss", "nmod")]
    if any(c.lower_ not in people_words("vague") and c.pos_ != "PRON" for c in modifiers):
        phrase = words_of_text(doc, modifiers[0].left_edge.i, i + 1)
        yield Body(noun, _without_article(phrase), start)


def end_of_specification(head: Token, end: int) -> int:
    """Where the words from `end` on end that say which people are meant: "sources | in the party".

    When or where they spoke does not say which they are: "a spokesman | in a statement".
    """
    for child in head.rights:
        if child.left_edge.i != end:
            continue
        objects = [each for each in child.rights if each.dep_ == "pobj"]
        is_circumstance = any(
            is_day_or_number(each) or each.lemma_.lower() in lexicon().circumstances
            for each in objects
        )
        is_preposition = child.dep_ == "prep" and child.lower_ in _SPECIFYING
        is_specifying = is_preposition and objects and not is_circumstance
        if is_specifying or child.lower_ in ("familiar", "close"):
            commas = (t.i for t in child.doc[end : child.right_edge.i] if t.text == ",")
            end = next(commas, child.right_edge.i + 1)
    return end


def _without_article(words: str) -> str:
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        words = words.removeprefix(article)
    return words


def full_names(paragraphs: Iterable[Parsed], names: Iterable[Mention]) -> dict[str, str]:
    """From the short name of a body to its fullest; `names` are those that are no person's."""
    full_by_short: dict[str, str] = {}
    for name in names:
        if len(name.words) > 1:
            initials = "".join(word[0] for word in name.words if word[0].isupper())
            is_company = name.words[-1].lower() in people_words("companies")
            for short in (initials, name.words[0] if is_company else ""):
                if len(short) > 1 and not (country_named(short) or country_of_adjective(short)):
                    full_by_short.setdefault(short, name.name)
    for parsed in paragraphs:
        full_by_short |= dict(_abbreviations(parsed.doc))
    return full_by_short


def _abbreviations(doc: Doc) -> Iterator[tuple[str, str]]:
    """Abbreviations with the names before them: "the Peace Institute (PI)", "…, or PI"."""
    words = words_in(doc)
    if "(" not in words and "or" not in words:
        return
    for i in range(3, len(words)):
        if not _is_abbreviation(words[i]):
            continue
        in_brackets = words[i - 1] == "(" and words[i + 1 : i + 2] == [")"]
        end = i - 1 if in_brackets else i - 2 if words[i - 2 : i] == [",", "or"] else 0
        start = _start_of_capitalised_run(words, end)
        if end and start < end - 1 and country_named(words[i]) is None:
            yield words[i], words_of_text(doc, _start_by_initials(words, start, end, words[i]), end)


def _is_abbreviation(word: str) -> bool:
    has_form = word[:1].isupper() and len(word) in _ABBREVIATION_LENGTHS and word.isalpha()
    return has_form and sum(map(str.isupper, word)) > 1


def _start_of_capitalised_run(words: list[str], end: int) -> int:
    """Where the run of capitalised words begins that ends at `end`, small words inside it."""
    start = end
    while start > 0 and (words[start - 1][:1].isupper() or words[start - 1] in _SMALL_WORDS):
        if words[start - 1] == "the" and words[max(start - 2, 0)] not in _SMALL_WORDS:
            break
        start -= 1
    while start < end and not words[start][:1].isupper():
        start += 1
    return start


def _start_by_initials(words: list[str], start: int, end: int, initials: str) -> int:
    """Where the words of a run begin that have these initials; the run's start if none have."""
    start += words[start] == "The"
    for first in range(start, end):
        first_letters = "".join(word[0] for word in words[first:end] if word[:1].isupper())
        if first_letters == initials and words[first][:1].isupper():
            return first
    return start
