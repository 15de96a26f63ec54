"""What stands behind a cue's verb: its content, whom it addresses, its clauses and its object."""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.language.noun_phrases import Range, can_speak, noun_phrase
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.speech.cues import Cue


@dataclass(frozen=True)
class Content:
    """A content behind its cue: the cue's words, the content's tokens, and the form's name."""

    words: Range
    tokens: Range
    form: str


def with_addressee(cue: Cue) -> Range:
    """The cue's words with whom it addresses: "told Xi"."""
    start, end = cue.words
    for child in cue.verb.rights:
        if child.left_edge.i == end and is_addressee(child):
            return start, noun_phrase(child)[1]
    return start, end


def is_addressee(child: Token) -> bool:
    """Whether an object is whom the verb tells something."""
    return child.dep_ in ("dobj", "dative") and child.head.lemma_ in lexicon().telling


def is_clause(child: Token) -> bool:
    """Whether a child of a cue's verb is a reported clause."""
    if child.tag_ == "VBG" and child.doc[child.left_edge.i - 1].text == ",":
        return False  # "…,” she said, adding …"
    return child.dep_ == "ccomp" or (child.dep_ == "xcomp" and child.tag_ != "VB")


def is_told_between(cue: Cue, behind: int, clause: Token) -> bool:
    """Whether a participle brings a quotation: "…, X reported, with one guest telling it: “…”"."""
    start = clause.left_edge.i
    return start in cue.quoted and any(
        token.tag_ == "VBG" and "clause" in lexicon().verbs.get(base_form(token), ())
        for token in cue.verb.doc[behind:start]
    )


def is_of_a_thing(cue: Cue) -> bool:
    """Whether a cue has a subject that takes no position: "the delay raises questions"."""
    head = cue.head
    if head is None:
        return False
    # In capitals it may be a name that the tagger took for a noun.
    is_thing = head.tag_ == "NN" and head.text.islower() and not can_speak(head)
    return is_thing and head.lemma_.lower() not in lexicon().documents


def child_of(token: Token, kinds: Iterable[str]) -> Token | None:
    """The first child behind a token that hangs on it in one of these ways."""
    return next((child for child in token.rights if child.dep_ in kinds), None)
