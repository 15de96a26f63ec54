"""Other meetings than the leaders' own: earlier ones, and those of other people.

The first sentence that tells of a meeting introduces its people. What a later one tells of other
people, or of an earlier time, is another meeting.
"""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates.meeting_told import is_main, lemma, partners
from analysis.language.meeting_words import meeting_words
from analysis.language.noun_phrases import objects_after
from analysis.language.parsing import lemmas_in
from analysis.language.people_words import people_words

# With whom or between whom a meeting is, behind its noun.
_BETWEEN = {"between", "of", "with", "by", "among"}


@dataclass(frozen=True)
class Introduction:
    """The first sentence that tells of the meeting, and whether that was a call."""

    sentence: Tokens
    calls: bool


def is_before(verb: Token, introduction: Introduction | None) -> bool:
    """Whether a verb tells of an earlier meeting: "had met", "last met"."""
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    earlier = "had" in helpers and (introduction is not None or is_main(verb))
    adverbs = {child.lower_ for child in verb.lefts if child.dep_ == "advmod"}
    return earlier or not adverbs.isdisjoint(meeting_words("before"))


def is_other(noun: Token, introduction: Introduction | None) -> bool:
    """Whether a noun of meeting names another one: "the last talks", "talks of their ministers"."""
    before = [child for child in noun.lefts if child.dep_ in ("amod", "det")]
    later = "another" if introduction is None else ""  # "another call took place" introduces one
    if any(child.lower_ in meeting_words("other") - {later} for child in before):
        return True
    if introduction is None:
        return False
    people = [child for child in noun.lefts if child.dep_ == "poss"]
    people += objects_after(noun, *_BETWEEN)
    each_one = [one for person in people for one in (person, *person.conjuncts)]
    return not all(_is_known(one, introduction) for one in each_one)


def is_of_same_people(verb: Token, introduction: Introduction | None) -> bool:
    if introduction is None:
        return True
    if introduction.calls and lemma(verb) in meeting_words("in_person"):
        return False
    first = verb
    while first.dep_ == "conj" and first.head != first and not _subjects(first):
        first = first.head
    people = [*_subjects(first), *partners(verb)]
    return all(_is_known(person, introduction) for person in people)


def _subjects(verb: Token) -> list[Token]:
    return [child for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass")]


def _is_known(person: Token, introduction: Introduction) -> bool:
    """Whether a person is of the introduction, or a word for its people: "they", "the leaders"."""
    if person.pos_ == "PRON":
        return True
    if any(child.dep_ == "poss" for child in person.lefts):
        return False  # "their ministers"
    first = introduction.sentence
    there = lemmas_in(first.doc)[first.start : first.end]
    if person.pos_ == "PROPN":
        return lemma(person) in there
    return lemma(person) in people_words("together") or lemma(person) in there
