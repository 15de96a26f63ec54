"""Complements of a cue's verb: its content, its addressee, its clauses and its object."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.language.noun_phrases import Range, can_speak, noun_phrase
from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.speech.cues import Cue
from analysis.speech.own_subjects import object_parsed_as_subject


@dataclass(frozen=True)
class Content:
    """A content behind its cue: the cue's words, the content's tokens, and the form's name."""

    words: Range
    tokens: Range
    form: str


def with_addressee(cue: Cue) -> Range:
    """The cue's words, with its addressee: "told Lind"."""
    start, end = cue.words
    for child in cue.verb.rights:
        if child.left_edge.i == end and is_addressee(child):
            return start, noun_phrase(child)[1]
    return start, end


def is_addressee(child: Token) -> bool:
    """Whether an object is the person who is told something: "told Lind that"."""
    return child.dep_ in ("dobj", "dative") and child.head.lemma_ in lexicon().telling


def is_reported_clause(child: Token) -> bool:
    """Whether a child of a cue's verb is a clause that it may report."""
    if child.tag_ == "VBG" and child.doc[child.left_edge.i - 1].text == ",":
        return False  # "…,” she said, adding …"
    return child.dep_ == "ccomp" or (child.dep_ == "xcomp" and child.tag_ != "VB")


def is_quotation_of_participle(cue: Cue, start: int, clause: Token) -> bool:
    """Whether a quoted clause belongs to a participle between `start`, behind the cue, and it.

    "…, X reported, with one guest telling it: “…”": the guest's words, not X's.
    """
    clause_start = clause.left_edge.i
    return clause_start in cue.quoted and any(
        token.tag_ == "VBG" and "clause" in lexicon().verbs.get(base_form(token), ())
        for token in cue.verb.doc[start:clause_start]
    )


def has_inanimate_subject(cue: Cue) -> bool:
    """Whether a cue's subject is a thing, which has no position: "the delay raises questions"."""
    head = cue.head
    if head is None:
        return False
    # A capital may be that of a name that the tagger took for a noun.
    is_thing = head.tag_ == "NN" and head.text.islower() and not can_speak(head)
    return is_thing and head.lemma_.lower() not in lexicon().documents


def child_of(token: Token, dependencies: Iterable[str]) -> Token | None:
    """The first child to the right of a token with one of these dependency labels."""
    return next((child for child in token.rights if child.dep_ in dependencies), None)


def object_of(verb: Token) -> Token | None:
    """The head of the object; a clause only with "what": "mocked | what it called X"."""
    clause = child_of(verb, ("ccomp",))
    noun = child_of(verb, ("dobj",))
    if noun is None and clause is not None:
        noun = object_parsed_as_subject(clause)
    if noun is not None:
        return None if _is_office_holder(verb, noun) else noun
    return clause if clause is not None and clause.left_edge.lower_ == "what" else None


def _is_office_holder(verb: Token, noun: Token) -> bool:
    """Whether a verb is about an office, not words: "confirmed Ada Lind", "recalled its envoy"."""
    is_holder = noun.pos_ == "PROPN" or noun.lemma_.lower() in people_words("offices")
    return verb.lemma_ in lexicon().appointing and is_holder


def is_without_content(noun: Token) -> bool:
    """Whether an object has no content: a name or pronoun alone, "their views on …"."""
    is_last = noun.right_edge.i == noun.i
    if noun.pos_ == "PRON":
        return is_last
    if noun.pos_ == "PROPN":
        return is_last and all(c.dep_ in ("compound", "det") or c.is_punct for c in noun.lefts)
    if is_last and [child.lower_ for child in noun.lefts] in (["that"], ["this"]):
        return True  # "disputed that account"
    if is_last and noun.head.lemma_ == "deny" and noun.lemma_.lower() in lexicon().unspecific:
        return all(child.dep_ in ("det", "poss") for child in noun.lefts)  # "denied the report"
    return noun.lower_ in lexicon().contentless
