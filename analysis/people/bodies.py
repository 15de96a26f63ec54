"""The bodies of a readout: what tells one ministry from another, and each one's fullest name.

A short name stands for a fuller one where the text gives both: letters behind it in brackets or
with "or" ("the Peace Institute (PI)"), the letters that its words begin with, or a company's first
word.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.noun_phrases import is_time, noun_phrase
from analysis.language.parsing import Parsed, lemmas_in, words_in, words_of_text
from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon
from analysis.people.names import Mention

_LETTERS = range(2, 8)  # of an abbreviation
_ANYBODY = {"people", "person"}
_TELLING_APART = {"for", "in", "inside", "at", "from", "within", "with", "to"}
_INSIDE = {"of", "for", "and", "the", "on", "in", "de", "-"}  # inside of a name, in lower case


@dataclass(frozen=True)
class Body:
    """A phrase that tells which body is meant: its noun, its words, where it begins."""

    head: str
    words: str
    start: int


def bodies(paragraphs: Iterable[Parsed]) -> Iterator[Body]:
    """The phrases that say which of its kind a body is: "the Foreign Ministry"."""
    nouns = people_words("bodies") - lexicon().papers
    people_nouns = people_words("roles") | people_words("strangers") | _ANYBODY
    for parsed in paragraphs:
        for i, noun in enumerate(lemmas_in(parsed.doc)):
            if noun not in nouns and noun not in people_nouns:
                continue
            token = parsed.doc[i]
            if noun in _ANYBODY and (end := told_apart_by(token, i + 1)) > i + 1:
                yield Body(noun, words_of_text(parsed.doc, i, end), parsed.starts[i])
            if noun not in nouns and token.tag_ != "NNS" and noun not in people_words("anonymous"):
                continue
            if token.dep_ == "appos" and token.head.pos_ == "PROPN" and noun in nouns:
                name = _without_article(words_of_text(parsed.doc, *noun_phrase(token.head)))
                yield Body(noun, name, parsed.starts[i])
                continue
            left = [c for c in token.lefts if c.dep_ in ("amod", "compound", "poss", "nmod")]
            if any(c.lower_ not in people_words("vague") and c.pos_ != "PRON" for c in left):
                words = words_of_text(parsed.doc, left[0].left_edge.i, i + 1)
                yield Body(noun, _without_article(words), parsed.starts[i])


def told_apart_by(head: Token, end: int) -> int:
    """Where the words end that say which nameless people speak: "sources | in the party"."""
    for child in head.rights:
        if child.left_edge.i != end:
            continue
        things = [thing for thing in child.rights if thing.dep_ == "pobj"]
        told = any(is_time(t) or t.lemma_.lower() in lexicon().circumstances for t in things)
        where = child.dep_ == "prep" and child.lower_ in _TELLING_APART and things and not told
        if where or child.lower_ in ("familiar", "close"):
            marks = (t.i for t in child.doc[end : child.right_edge.i] if t.text == ",")
            end = next(marks, child.right_edge.i + 1)
    return end


def _without_article(words: str) -> str:
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        words = words.removeprefix(article)
    return words


def full_names(paragraphs: Iterable[Parsed], found: Iterable[Mention]) -> dict[str, str]:
    """Short names of bodies to their fullest; `found` are the names that are no person's."""
    full: dict[str, str] = {}
    for mention in found:
        if len(mention.words) > 1:
            initials = "".join(word[0] for word in mention.words if word[0].isupper())
            company = mention.words[-1].lower() in people_words("companies")
            for short in (initials, mention.words[0] if company else ""):
                if len(short) > 1 and not (country_named(short) or country_of_adjective(short)):
                    full.setdefault(short, mention.name)
    for parsed in paragraphs:
        full |= dict(_spelled_out(parsed.doc))
    return full


def _spelled_out(doc: Doc) -> Iterator[tuple[str, str]]:
    """Abbreviations with the names before them: "the Peace Institute (PI)", "…, or PI"."""
    words = words_in(doc)
    if "(" not in words and "or" not in words:
        return
    for i in range(3, len(words)):
        short = words[i]
        if not (short[:1].isupper() and len(short) in _LETTERS and _is_abbreviation(short)):
            continue
        bracketed = words[i - 1] == "(" and i + 1 < len(words) and words[i + 1] == ")"
        end = i - 1 if bracketed else i - 2 if words[i - 2 : i] == [",", "or"] else 0
        start = _name_start(words, end)
        if end and start < end - 1 and country_named(short) is None:
            yield short, words_of_text(doc, _start_of(short, words, start, end), end)


def _is_abbreviation(word: str) -> bool:
    return word.isalpha() and sum(map(str.isupper, word)) > 1


def _name_start(words: list[str], end: int) -> int:
    """Where the run of capitalised words begins that ends at `end`."""
    start = end
    while start > 0 and (words[start - 1][:1].isupper() or words[start - 1] in _INSIDE):
        if words[start - 1] == "the" and words[max(start - 2, 0)] not in _INSIDE:
            break
        start -= 1
    while start < end and not words[start][:1].isupper():
        start += 1
    return start


def _start_of(short: str, words: list[str], start: int, end: int) -> int:
    """Where the words begin whose first letters are an abbreviation's; else all of the run."""
    start += words[start] == "The"
    for first in range(start, end):
        initials = "".join(word[0] for word in words[first:end] if word[:1].isupper())
        if initials == short and words[first][:1].isupper():
            return first
    return start
