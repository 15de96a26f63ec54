"""Nouns of stance behind a cue: "raised concerns about X", "voiced their hope that X".

The content begins behind the noun, unless the verb itself reports what the noun says ("reaffirmed
their commitment to X").
"""

from collections.abc import Callable
from typing import NamedTuple

from spacy.tokens import Token

from analysis.language.reporting_verbs import lexicon
from analysis.speech.complements import Content, child_of, is_of_a_thing
from analysis.speech.content_edges import content_end
from analysis.speech.cues import Cue

_AROUND = {"within", "during", "after", "before", "until", "since"}


def stance(cue: Cue) -> Content | None:
    """raised concerns about X, reiterated their agreement that X: the content is X."""
    noun = child_of(cue.verb, ("dobj",))
    if noun is None or not _is_stance(cue, noun):
        return None
    # The parser hangs what follows on the verb as well: "underscored | their opposition | to X".
    behind = [child for child in cue.verb.rights if child.left_edge.i == noun.right_edge.i + 1]
    for child in (*noun.rights, *behind):
        at = _Complement(cue, noun, child)
        for holds, content in _RULES:
            if holds(at):
                return content(at)
    return None


class _Complement(NamedTuple):
    """A cue, its noun of stance, and one complement or modifier behind them."""

    cue: Cue
    noun: Token
    child: Token


def _is_stance(cue: Cue, noun: Token) -> bool:
    """Whether a cue's object is a stance of its subject's own."""
    return (
        bool(cue.forms & {"object", "stance"})
        and noun.lemma_.lower() in lexicon().attitudes
        and not is_of_a_thing(cue)
        # Somebody else's: "underscored the United States' commitment".
        and not any(
            child.dep_ in ("poss", "compound") and child.pos_ != "PRON" for child in noun.lefts
        )
    )


def _is_of_somebody_else(at: _Complement) -> bool:
    """ "underscored the commitment of the United States to X"."""
    return at.child.dep_ == "prep" and at.child.lower_ == "of"


def _is_to_whom(at: _Complement) -> bool:
    """ "expressed her gratitude to the king for X"."""
    return at.child.lower_ in ("to", "with") and _about(at.noun) is not None


def _is_the_content_itself(at: _Complement) -> bool:
    """ "reaffirmed their commitment to X": the commitment is what was reaffirmed."""
    own = any(child.dep_ == "poss" for child in at.noun.lefts)
    return at.child.dep_ == "prep" and own and {"clause", "object"} <= at.cue.forms


def _tells_when(at: _Complement) -> bool:
    """ "announced their opposition within an hour"."""
    return at.child.dep_ == "prep" and at.child.lower_ in _AROUND


def _is_about_a_thing(at: _Complement) -> bool:
    """ "raised concerns about X"."""
    return at.child.dep_ == "prep" and child_of(at.child, ("pobj", "pcomp")) is not None


def _is_a_clause(at: _Complement) -> bool:
    """ "voiced their hope that X", "reaffirmed their commitment to do X"."""
    return at.child.dep_ in ("acl", "ccomp", "relcl", "advcl")


def _nothing(_: _Complement) -> None:
    """No stance on anything."""


def _what_for(at: _Complement) -> Content | None:
    about = _about(at.noun)
    if about is None:
        return None
    end = content_end(at.cue, about.right_edge.i + 1)
    return Content(at.cue.words, (about.i + 1, end), "stance on something")


def _thing(at: _Complement) -> Content | None:
    thing = child_of(at.child, ("pobj", "pcomp"))
    if thing is None:
        return None
    start = at.child.i + 1
    end = content_end(at.cue, max(thing.right_edge.i, at.noun.right_edge.i) + 1)
    return Content((at.cue.words[0], start), (start, end), "stance on something")


def _clause(at: _Complement) -> Content:
    start = at.child.left_edge.i
    first = at.cue.verb.doc[start]
    # "their commitment | to X", "their desire for | X to be Y"
    start += first.tag_ == "TO" or first.lower_ == "for"
    tokens = (start, content_end(at.cue, at.child.right_edge.i + 1))
    return Content((at.cue.words[0], start), tokens, "stance on something")


# What a stance is on: the first that holds tells where it stands.
_RULES: tuple[
    tuple[Callable[[_Complement], bool], Callable[[_Complement], Content | None]], ...
] = (
    (_is_of_somebody_else, _nothing),
    (_is_to_whom, _what_for),
    (_is_the_content_itself, _nothing),
    (_tells_when, _nothing),
    (_is_about_a_thing, _thing),
    (_is_a_clause, _clause),
)


def _about(noun: Token) -> Token | None:
    """What somebody is thanked for: "expressed her gratitude to the king for X"."""
    if noun.lemma_.lower() not in lexicon().addressed:
        return None
    inside = (c for c in (*noun.subtree, *noun.head.rights) if c.dep_ == "prep" and c.i > noun.i)
    return next((c for c in inside if c.lower_ in ("for", "on", "over")), None)
