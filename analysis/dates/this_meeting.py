"""The verbs and nouns by which the lead tells of the leaders' own meeting.

The first sentence that tells of a meeting introduces it: "met", "held talks", "in a call, … said".
Later ones go on with it only if they name no other people, and no other time.
"""

from dataclasses import dataclass, field

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates.events import VERBS
from analysis.dates.meeting_told import (
    held_meeting,
    is_ahead,
    is_call,
    is_main,
    is_noun_of_meeting,
    is_verb_of_meeting,
    lemma,
    may_tell_of_meeting,
    meeting_that_happened,
)
from analysis.dates.other_meetings import Introduction, is_before, is_of_same_people, is_other
from analysis.language.meeting_words import meeting_words

# Before a noun of meeting that hangs on the main verb: "during talks with …, she said".
_AT = {"in", "during", "at", "on", "over", "by", "via", "upon"}
_AFTER = {"after", "following", "for"}
# The words that begin a clause about the meeting: "said …, when she met …".
_WHEN = {"when", "as", "while", "after"}
# The dependency labels with which a noun of meeting may tell of it.
_PLACES_OF_NOUN = {"ROOT", "nsubj", "nsubjpass", "attr", "pobj"}
_REPORTING = {"ccomp", "parataxis"}


@dataclass
class Heads:
    """The words that tell of the meeting in a sentence, as token indices.

    What hangs on a word of `far`, through names and places, belongs to the meeting; on one of
    `near`, such as the "said" of "said at the talks", only what hangs on it directly.
    """

    far: set[int] = field(default_factory=set)
    near: set[int] = field(default_factory=set)
    calls: bool = False


def heads(sentence: Tokens, introduction: Introduction | None, *, around: bool) -> Heads:
    """The words of a sentence that tell of the meeting; `introduction` is an earlier sentence.

    With `around`, a visit or an arrival stands for the meeting.
    """
    found = Heads()
    if not may_tell_of_meeting(sentence):
        return found
    verbs = [token for token in sentence if token.pos_ in VERBS]
    for verb in (each for each in verbs if is_main(each)):
        _add(found, verb, introduction, around=around)
    for noun in sentence:
        if is_noun_of_meeting(noun) and _fits(noun, around=around):
            _add_noun(found, noun, introduction)
    if not found.far and introduction is None:
        for verb in (each for each in verbs if _tells_of_meeting(each)):
            _add(found, verb, None, around=around)
    return found


def _add(found: Heads, verb: Token, introduction: Introduction | None, *, around: bool) -> None:
    """The verb, with the noun of meeting that is its object or subject."""
    if is_ahead(verb) or is_before(verb, introduction):
        return
    noun = held_meeting(verb) or meeting_that_happened(verb)
    if noun is not None and _fits(noun, around=around) and not is_other(noun, introduction):
        found.far |= {verb.i, noun.i}
        found.calls |= is_call(noun) or is_call(verb)
    elif (
        is_verb_of_meeting(verb)
        and _fits(verb, around=around)
        and is_of_same_people(verb, introduction)
    ):
        found.far.add(verb.i)
        found.calls |= is_call(verb)


def _add_noun(found: Heads, noun: Token, introduction: Introduction | None) -> None:
    """A noun of meeting in a phrase of the main verb ("at the talks, she said"), or alone."""
    top = _top_of(noun)
    if is_other(noun, introduction) or top.dep_ not in _PLACES_OF_NOUN:
        return
    if top.dep_ == "ROOT":
        found.far.add(noun.i)
    elif top.dep_ in ("nsubj", "nsubjpass", "attr") and is_main(top.head):
        if not is_ahead(top.head):
            found.far.add(noun.i)
    elif top.dep_ == "pobj" and top.head.lower_ in _AT | _AFTER:
        verb = _verb_above(top.head, is_new=introduction is None and _is_indefinite(top))
        if (
            verb is None
            or is_ahead(verb)
            or (top.head.lower_ == "for" and not is_verb_of_meeting(verb))
        ):
            return
        found.far.add(noun.i)
        if top.head.lower_ in _AT:
            found.near.add(verb.i)
    else:
        return
    found.calls |= is_call(noun)


def _top_of(noun: Token) -> Token:
    """The noun, or that of which it is a part: "the start | of the talks"."""
    top = noun
    while top.dep_ == "pobj" and top.head.lower_ == "of":
        whole = top.head.head
        if lemma(whole) not in meeting_words("parts") and whole.pos_ not in ("PRON", "DET", "NUM"):
            break
        top = whole
    return top


def _verb_above(preposition: Token, *, is_new: bool) -> Token | None:
    """The verb to which a phrase such as "in a call" belongs, if it tells of the meeting.

    The parser may give a new meeting to the noun before it: "exchanged views | in a call".
    """
    above = preposition.head
    inside = ("dobj", "pobj", "prep", "conj")
    while is_new and above.pos_ not in VERBS and above.dep_ in inside and above.head != above:
        above = above.head
    return above if _is_told_by(above) else None


def _is_indefinite(noun: Token) -> bool:
    return any(child.lower_ in ("a", "an") for child in noun.lefts)


def _fits(token: Token, *, around: bool) -> bool:
    return around or lemma(token) not in meeting_words("around")


def _is_told_by(verb: Token) -> bool:
    """Whether a verb is the main one, or what the main one reports."""
    return verb.pos_ in VERBS and (
        is_main(verb) or (verb.dep_ in _REPORTING and is_main(verb.head))
    )


def _tells_of_meeting(verb: Token) -> bool:
    """Whether a clause tells of the meeting beside the main verb: reported, "when …", "who …"."""
    if verb.dep_ in _REPORTING:
        return is_main(verb.head)
    if verb.dep_ == "relcl":  # "Lind, who met …, said"
        return verb.head.dep_ == "nsubj" and verb.head.pos_ == "PROPN" and is_main(verb.head.head)
    if verb.dep_ == "pcomp":  # "after meeting …"
        return verb.head.lower_ in _WHEN and _is_told_by(verb.head.head)
    begins = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "advmod")}
    in_past = verb.tag_ in ("VBD", "VBN") and bool(begins & _WHEN)
    beside = verb.tag_ == "VBG" and not begins - _WHEN
    return verb.dep_ == "advcl" and (in_past or beside) and _is_told_by(verb.head)
