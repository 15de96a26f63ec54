"""What a time belongs to: the noun or verb outside of its words, and whether that is an event.

The grammar finds the one, a list of nouns knows the other: "last month's talks" are an event, a
"recent book" is none.
"""

import tomllib
from functools import cache
from pathlib import Path

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates.time_words import FUTURE, NEAREST, PAST, Time

_DATA = Path(__file__).with_name("events.toml")
LONGEST = 20  # tokens of a phrase: what is longer names more than the event

VERBS = {"VERB", "AUX"}
WITH_VERB = {"aux", "auxpass", "neg", "prt", "dobj", "attr", "acomp", "oprd", "dative"}
_NOUNS = {"NOUN", "PROPN"}
# The clauses that belong to the word before them: "agreed in June", "since he took office".
_CLAUSES = {"acl", "relcl", "advcl"}
_DEADLINES = {"by", "until", "till", "since", "from"}
# What is behind these words is still to come.
_AHEAD = {"plan", "plans", "preparation", "preparations", "prepare", "ahead", "upcoming"}
_AHEAD |= {"forthcoming", "next", "scheduled", "planned"}
_TO_COME = {"will", "shall", "'ll", "to", "would"}
_PART_OF = {"ADJ", "NUM", "DET", "PRON"}


def head_of(tokens: Tokens) -> Token | None:
    """The noun or verb outside of the time words that they belong to."""
    for token in tokens.root.ancestors:
        if tokens.start <= token.i < tokens.end:
            continue
        if token.pos_ in VERBS:
            return _event_before(token, tokens) or _named_by(token, tokens)
        if token.pos_ in _NOUNS:
            return _of_which(token)
    return None


def is_event(time: Time, tokens: Tokens, head: Token | None, text: str) -> bool:
    """Whether the time belongs to an event; most words of time need no proof of it."""
    if time.modifier:
        return head is not None and _modifies(tokens, head) and names_event(head, time.form)
    if time.form == "year" and tokens[-1].i + 1 < len(tokens.doc):
        # "by 2013 troops": a number beside what it counts.
        return tokens.doc[tokens[-1].i + 1].tag_ != "NNS"
    if text[time.span.start : time.span.end].lower() == "today":
        return not _is_nowadays(head)
    return True


def names_event(noun: Token, form: str = "") -> bool:
    """Whether `noun` names an event, beside time words of a `form`."""
    # What is upcoming is to come, whatever it is.
    if form == "later" and noun.pos_ in _NOUNS:
        before = {child.lower_ for child in noun.lefts}
        if before & {"upcoming", "forthcoming"}:
            return True
    return noun.lemma_.lower() in _events() or noun.lower_ in _events()


def direction(head: Token | None, phrase: Tokens) -> str:
    """Whether the sentence puts the event before the publication or after it: PAST or FUTURE.

    NEAREST where it does not tell.
    """
    if _AHEAD & {token.lower_ for token in phrase if token.pos_ != "PROPN"}:
        return FUTURE
    if head is None:
        return NEAREST
    verb = next((word for word in (head, *head.ancestors) if word.pos_ in VERBS), None)
    if verb is None:
        return NEAREST
    before = {child.lower_ for child in verb.lefts if child.dep_ == "aux"}
    # The verb over a noun says less: "they agreed to discuss the vote in May" may be on a past one.
    if before & (_TO_COME if verb == head else _TO_COME - {"to", "would"}):
        return FUTURE
    return PAST if verb == head and verb.tag_ in ("VBD", "VBN") else NEAREST


def _event_before(verb: Token, tokens: Tokens) -> Token | None:
    """The noun of an event right before the time ("lauded | the visit to Iraq | this year").

    The parser gives such a time to the verb; a deadline ("by June") is the verb's indeed.
    """
    if tokens[0].lower_ in _DEADLINES:
        return None
    between = verb.doc[min(verb.i + 1, tokens.start) : tokens.start]
    return next((noun for noun in between if _is_up_to(noun, tokens.start)), None)


def _is_up_to(noun: Token, end: int) -> bool:
    """Whether `noun` names an event and its phrase ends where the time begins."""
    if noun.pos_ not in _NOUNS or not names_event(noun):
        return False
    return end == noun.i + 1 or any(end == child.right_edge.i + 1 for child in noun.rights)


def _named_by(verb: Token, tokens: Tokens) -> Token:
    """The word that a verb's clause describes ("the agenda | agreed in June"), else the verb."""
    if verb.i < tokens.start and (described := _described(verb)) is not None:
        return _of_which(described)
    attribute = next((child for child in verb.rights if child.dep_ == "attr"), None)
    if verb.lemma_ == "be" and attribute is not None and names_event(attribute):
        return attribute
    return verb


def _described(verb: Token) -> Token | None:
    """The noun that a verb's clause describes; "the wish to meet in May" is about the verb."""
    lefts = {child.lower_ for child in verb.lefts}
    if verb.dep_ in _CLAUSES and lefts & {"to", "who"}:
        return None
    noun = verb.head if verb.dep_ in _CLAUSES else None
    by_someone = any(child.dep_ == "agent" for child in verb.rights)
    participle = (verb.tag_ == "VBN" and not lefts) or by_someone
    if noun is None and participle and not any(child.dep_ in WITH_VERB for child in verb.lefts):
        noun = _noun_before(verb)  # the parser lost it: "the partnership | announced in May"
    fits = noun is not None and noun.i < verb.i and noun.pos_ in _NOUNS | _PART_OF
    return noun if fits else None


def _noun_before(verb: Token) -> Token | None:
    """The word before a participle, or before the bracket in front of it."""
    i = verb.i - 1
    if i > 0 and verb.doc[i].text == ")":
        opened = [k for k in range(max(0, i - LONGEST), i) if verb.doc[k].text == "("]
        i = opened[-1] - 1 if opened else -1
    return verb.doc[i] if i >= 0 else None


def _of_which(noun: Token) -> Token:
    """ "the second of its kind": the part that the noun is the whole of."""
    whole = noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and whole.pos_ in _PART_OF:
        return whole
    return noun


def _modifies(tokens: Tokens, head: Token) -> bool:
    """Whether the words stand before `head`, inside of its phrase, or behind it with "of"."""
    inside = head.left_edge.i <= tokens.start < head.i
    return inside or (tokens[0].lower_ == "of" and head.i < tokens.start)


def _is_nowadays(head: Token | None) -> bool:
    """ "where it is today", "today's world": how things are, no event."""
    if head is None:
        return True
    if head.pos_ in _NOUNS:
        return not names_event(head)
    subjects = [child for child in head.lefts if child.dep_ in ("nsubj", "nsubjpass")]
    return head.lemma_ == "be" and not any(names_event(subject) for subject in subjects)


@cache
def _events() -> frozenset[str]:
    return frozenset(tomllib.loads(_DATA.read_text(encoding="utf-8"))["events"])
