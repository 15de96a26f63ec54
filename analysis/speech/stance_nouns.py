"""Stance nouns as objects of a cue: "raised concerns about X", "voiced their hope that X".

The content begins behind the noun, unless the verb takes the noun itself as its content
("reaffirmed their commitment to X").
"""

from collections.abc import Callable
from typing import NamedTuple

from spacy.tokens import Token

from analysis.language.reporting_verbs import lexicon
from analysis.speech.complements import Content, child_of, has_inanimate_subject
from analysis.speech.content_edges import content_end
from analysis.speech.cues import Cue

# Verbs that only express a stance: what it is on is the content, whosever it is.
_EXPRESSING = {"express", "voice", "convey"}
_TIME_PREPOSITIONS = {"within", "during", "after", "before", "until", "since", "following", "amid"}


def content_of_stance(cue: Cue) -> Content | None:
    """raised concerns about X, reiterated their agreement that X: the content is X."""
    noun = child_of(cue.verb, ("dobj",))
    if noun is None or not _is_own_stance(cue, noun):
        return None
    # The parser may attach the complement to the verb: "underscored | their opposition | to X".
    of_verb = [child for child in cue.verb.rights if child.left_edge.i == noun.right_edge.i + 1]
    for child in (*noun.rights, *of_verb):
        complement = _Complement(cue, noun, child)
        for holds, content in _COMPLEMENT_RULES:
            if holds(complement):
                return content(complement)
    return None


class _Complement(NamedTuple):
    """A cue, its stance noun, and the head of one complement or modifier behind them."""

    cue: Cue
    noun: Token
    child: Token


def _is_own_stance(cue: Cue, noun: Token) -> bool:
    """Whether a cue's object is a stance of the cue's own subject."""
    return (
        bool(cue.forms & {"object", "stance"})
        and noun.lemma_.lower() in lexicon().attitudes
        and not has_inanimate_subject(cue)
        # Somebody else's: "underscored the United States' commitment".
        and not any(
            child.dep_ in ("poss", "compound") and child.pos_ != "PRON" for child in noun.lefts
        )
    )


def _is_of_somebody_else(complement: _Complement) -> bool:
    """ "underscored the commitment of the United States to X"."""
    return complement.child.dep_ == "prep" and complement.child.lower_ == "of"


def _is_recipient(complement: _Complement) -> bool:
    """ "expressed her gratitude to the king for X"."""
    is_to_or_with = complement.child.lower_ in ("to", "with")
    return is_to_or_with and _preposition_of_reason(complement.noun) is not None


def _belongs_to_content(complement: _Complement) -> bool:
    """ "reaffirmed their commitment to X": the content is the commitment itself."""
    has_possessive = any(child.dep_ == "poss" for child in complement.noun.lefts)
    is_preposition = complement.child.dep_ == "prep"
    repeats = complement.cue.verb.lemma_ not in _EXPRESSING
    is_own = has_possessive and {"clause", "object"} <= complement.cue.forms
    return is_preposition and is_own and repeats


def _is_time(complement: _Complement) -> bool:
    """ "announced their opposition within an hour"."""
    return complement.child.dep_ == "prep" and complement.child.lower_ in _TIME_PREPOSITIONS


def _is_prepositional_phrase(complement: _Complement) -> bool:
    """ "raised concerns about X"; but "expressed an opinion on X" tells no position."""
    child = complement.child
    if complement.noun.lemma_.lower() in lexicon().contentless:
        return False
    return child.dep_ == "prep" and child_of(child, ("pobj", "pcomp")) is not None


def _is_clause(complement: _Complement) -> bool:
    """ "voiced their hope that X", "reaffirmed their commitment to do X"."""
    return complement.child.dep_ in ("acl", "ccomp", "relcl", "advcl")


def _no_content(_: _Complement) -> None:
    """The stance is on nothing that the sentence names."""


def _content_of_reason(complement: _Complement) -> Content | None:
    """ "expressed her gratitude to the king for X": the content is X."""
    preposition = _preposition_of_reason(complement.noun)
    if preposition is None:
        return None
    cue = complement.cue
    tokens = (preposition.i + 1, content_end(cue, preposition.right_edge.i + 1))
    return Content(cue.words, tokens, "stance on something")


def _content_of_preposition(complement: _Complement) -> Content | None:
    """ "raised concerns about X": the content is X."""
    cue, noun, preposition = complement
    governed = child_of(preposition, ("pobj", "pcomp"))
    if governed is None:
        return None
    start = preposition.i + 1
    end = content_end(cue, max(governed.right_edge.i, noun.right_edge.i) + 1)
    return Content((cue.words[0], start), (start, end), "stance on something")


def _content_of_clause(complement: _Complement) -> Content:
    """ "voiced their hope that X": the content is the clause."""
    cue, _, clause = complement
    start = clause.left_edge.i
    first = cue.verb.doc[start]
    # "their commitment | to X", "their desire for | X to be Y"
    start += first.tag_ == "TO" or first.lower_ == "for"
    tokens = (start, content_end(cue, clause.right_edge.i + 1))
    return Content((cue.words[0], start), tokens, "stance on something")


# Which content a complement gives: the first rule that holds decides.
_COMPLEMENT_RULES: tuple[
    tuple[Callable[[_Complement], bool], Callable[[_Complement], Content | None]], ...
] = (
    (_is_of_somebody_else, _no_content),
    (_is_recipient, _content_of_reason),
    (_belongs_to_content, _no_content),
    (_is_time, _no_content),
    (_is_prepositional_phrase, _content_of_preposition),
    (_is_clause, _content_of_clause),
)


def _preposition_of_reason(noun: Token) -> Token | None:
    """The preposition of what somebody is thanked for: "her gratitude to the king for X"."""
    if noun.lemma_.lower() not in lexicon().addressed:
        return None
    prepositions = (
        token
        for token in (*noun.subtree, *noun.head.rights)
        if token.dep_ == "prep" and token.i > noun.i
    )
    return next((token for token in prepositions if token.lower_ in ("for", "on", "over")), None)
