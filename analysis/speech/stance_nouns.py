"""Nouns of stance behind a cue: "raised concerns about X", "voiced their hope that X".

The content begins behind the noun, unless the verb itself reports what the noun says ("reaffirmed
their commitment to X").
"""

from spacy.tokens import Token

from analysis.language.reporting_verbs import lexicon
from analysis.speech.complements import Content, child_of, is_of_a_thing
from analysis.speech.content_edges import content_end
from analysis.speech.cues import Cue

_AROUND = {"within", "during", "after", "before", "until", "since"}


def stance(cue: Cue) -> Content | None:
    """raised concerns about X, reiterated their agreement that X: the content is X."""
    noun = child_of(cue.verb, ("dobj",))
    if (
        not cue.forms & {"object", "stance"}
        or noun is None
        or noun.lemma_.lower() not in lexicon().attitudes
        or is_of_a_thing(cue)
    ):
        return None
    if any(child.dep_ in ("poss", "compound") and child.pos_ != "PRON" for child in noun.lefts):
        return None  # somebody else's stance: "underscored the United States' commitment"
    # "reaffirmed their commitment to X": the commitment itself is the content.
    own = any(child.dep_ == "poss" for child in noun.lefts) and {"clause", "object"} <= cue.forms
    # The parser hangs what follows on the verb as well: "underscored | their opposition | to X".
    behind = [child for child in cue.verb.rights if child.left_edge.i == noun.right_edge.i + 1]
    for child in (*noun.rights, *behind):
        if child.dep_ == "prep" and child.lower_ == "of":
            return None  # somebody else's again: "the commitment of the United States to X"
        if child.lower_ in ("to", "with") and (about := _about(noun)) is not None:
            end = content_end(cue, about.right_edge.i + 1)
            return Content(cue.words, (about.i + 1, end), "stance on something")
        if child.dep_ == "prep" and own:
            return None
        if child.dep_ == "prep" and child.lower_ in _AROUND:
            return None  # when it was told: "announced their opposition within an hour"
        if child.dep_ == "prep" and (thing := child_of(child, ("pobj", "pcomp"))) is not None:
            end = content_end(cue, max(thing.right_edge.i, noun.right_edge.i) + 1)
            return Content((cue.words[0], child.i + 1), (child.i + 1, end), "stance on something")
        if child.dep_ in ("acl", "ccomp", "relcl", "advcl"):
            start = child.left_edge.i
            # "their commitment | to X", "their desire for | X to be Y"
            start += cue.verb.doc[start].tag_ == "TO" or cue.verb.doc[start].lower_ == "for"
            tokens = (start, content_end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], start), tokens, "stance on something")
    return None


def _about(noun: Token) -> Token | None:
    """What somebody is thanked for: "expressed her gratitude to the king for X"."""
    if noun.lemma_.lower() not in lexicon().addressed:
        return None
    inside = (c for c in (*noun.subtree, *noun.head.rights) if c.dep_ == "prep" and c.i > noun.i)
    return next((c for c in inside if c.lower_ in ("for", "on", "over")), None)
