"""What time words belong to: a noun or verb, and whether that is an event.

The parse gives the noun or verb; a list of nouns says what an event is: "last month's talks" are
one, a "recent book" is none.
"""

import tomllib
from functools import cache
from pathlib import Path

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates.time_words import FUTURE, NEAREST, PAST, Time
from analysis.language.parsing import Parsed
from analysis.language.spans import Span

_DATA = Path(__file__).with_name("events.toml")
LONGEST = 20  # tokens of a phrase: a longer one would say more than the event

VERBS = {"VERB", "AUX"}
WITH_VERB = {"aux", "auxpass", "neg", "prt", "dobj", "attr", "acomp", "oprd", "dative"}
_NOUNS = {"NOUN", "PROPN"}
# The clauses that modify the word before them: "agreed in June", "since he took office".
_CLAUSES = {"acl", "relcl", "advcl"}
_DEADLINES = {"by", "until", "till", "since", "from"}
# What these words describe is in the future.
_UPCOMING_WORDS = {"plan", "plans", "preparation", "preparations", "prepare", "ahead", "upcoming"}
_UPCOMING_WORDS |= {"forthcoming", "next", "scheduled", "planned"}
_FUTURE_AUXILIARIES = {"will", "shall", "'ll", "to", "would"}
# Parts of speech of a word for a part: "the second of its kind".
_PARTITIVE = {"ADJ", "NUM", "DET", "PRON"}


def tokens_at(part: Parsed, span: Span) -> Tokens:
    """The tokens of a paragraph that stand in a span of the text."""
    inside = [i for i, start in enumerate(part.starts) if span.start <= start < span.end]
    if not inside:  # the words begin inside a token
        inside = [sum(start <= span.start for start in part.starts) - 1]
    return part.doc[inside[0] : inside[-1] + 1]


def event_head(time_words: Tokens) -> Token | None:
    """The noun or verb that the time words belong to: the nearest one above them in the parse."""
    for token in time_words.root.ancestors:
        if time_words.start <= token.i < time_words.end:
            continue
        if token.pos_ in VERBS:
            noun = _event_noun_before(token, time_words)
            return noun or _described_noun_or_verb(token, time_words)
        if token.pos_ in _NOUNS:
            return _part_of_whole(token)
    return None


def is_event(time: Time, time_words: Tokens, head: Token | None, text: str) -> bool:
    """Whether the time belongs to an event; only some forms of time words are in doubt."""
    if time.modifier:
        if head is None or not _are_modifiers_of(time_words, head):
            return False
        return names_event(head, time.form)
    if time.form == "year" and time_words[-1].i + 1 < len(time_words.doc):
        # "by 2013 troops": a number and what it counts.
        return time_words.doc[time_words[-1].i + 1].tag_ != "NNS"
    if text[time.span.start : time.span.end].lower() == "today":
        return not _means_nowadays(head)
    return True


def names_event(noun: Token, form: str = "") -> bool:
    """Whether `noun` names an event, when it has time words of `form`."""
    # Anything that is "upcoming" is an event.
    if form == "later" and noun.pos_ in _NOUNS:
        before = {child.lower_ for child in noun.lefts}
        if before & {"upcoming", "forthcoming"}:
            return True
    return noun.lemma_.lower() in _events() or noun.lower_ in _events()


def direction(head: Token | None, phrase: Tokens) -> str:
    """Where the sentence puts the event: before the publication (PAST) or after it (FUTURE).

    NEAREST if it does not say.
    """
    if _UPCOMING_WORDS & {token.lower_ for token in phrase if token.pos_ != "PROPN"}:
        return FUTURE
    if head is None:
        return NEAREST
    verb = next((word for word in (head, *head.ancestors) if word.pos_ in VERBS), None)
    if verb is None:
        return NEAREST
    before = {child.lower_ for child in verb.lefts if child.dep_ == "aux"}
    # The verb above a noun decides less: a vote that they "will discuss" is ahead, one that they
    # "agreed to discuss" may be past.
    if before & (_FUTURE_AUXILIARIES if verb == head else _FUTURE_AUXILIARIES - {"to", "would"}):
        return FUTURE
    return PAST if verb == head and verb.tag_ in ("VBD", "VBN") else NEAREST


def _event_noun_before(verb: Token, time_words: Tokens) -> Token | None:
    """The noun of an event right before the time ("lauded | the visit to Iraq | this year").

    The parser attaches such a time to the verb, where only a deadline belongs ("by June").
    """
    if time_words[0].lower_ in _DEADLINES:
        return None
    between = verb.doc[min(verb.i + 1, time_words.start) : time_words.start]
    return next((noun for noun in between if _phrase_ends_at(noun, time_words.start)), None)


def _phrase_ends_at(noun: Token, end: int) -> bool:
    """Whether `noun` names an event and its phrase ends at `end`."""
    if noun.pos_ not in _NOUNS or not names_event(noun):
        return False
    return end == noun.i + 1 or any(end == child.right_edge.i + 1 for child in noun.rights)


def _described_noun_or_verb(verb: Token, time_words: Tokens) -> Token:
    """The word that a verb's clause describes ("the agenda | agreed in June"), else the verb."""
    if verb.i < time_words.start and (described := _described_noun(verb)) is not None:
        return _part_of_whole(described)
    attribute = next((child for child in verb.rights if child.dep_ == "attr"), None)
    if verb.lemma_ == "be" and attribute is not None and names_event(attribute):
        return attribute
    return verb


def _described_noun(verb: Token) -> Token | None:
    """The noun that a verb's clause describes; in "the wish to meet in May" the verb is meant."""
    lefts = {child.lower_ for child in verb.lefts}
    if verb.dep_ in _CLAUSES and lefts & {"to", "who"}:
        return None
    noun = verb.head if verb.dep_ in _CLAUSES else None
    by_someone = any(child.dep_ == "agent" for child in verb.rights)
    participle = (verb.tag_ == "VBN" and not lefts) or by_someone
    if noun is None and participle and not any(child.dep_ in WITH_VERB for child in verb.lefts):
        # The parse misses it: "the partnership | announced in May".
        noun = _word_before_participle(verb)
    fits = noun is not None and noun.i < verb.i and noun.pos_ in _NOUNS | _PARTITIVE
    return noun if fits else None


def _word_before_participle(verb: Token) -> Token | None:
    """The word before a participle, or before the bracket in front of it."""
    i = verb.i - 1
    if i > 0 and verb.doc[i].text == ")":
        opening = [k for k in range(max(0, i - LONGEST), i) if verb.doc[k].text == "("]
        i = opening[-1] - 1 if opening else -1
    return verb.doc[i] if i >= 0 else None


def _part_of_whole(noun: Token) -> Token:
    """The part, if the noun is its whole: "the | second of its kind"; else the noun."""
    part = noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and part.pos_ in _PARTITIVE:
        return part
    return noun


def _are_modifiers_of(time_words: Tokens, head: Token) -> bool:
    """Whether the time words are in the phrase of `head` before it, or after it with "of"."""
    inside = head.left_edge.i <= time_words.start < head.i
    return inside or (time_words[0].lower_ == "of" and head.i < time_words.start)


def _means_nowadays(head: Token | None) -> bool:
    """Whether "today" only means nowadays, with no event: "where it is today", "today's world"."""
    if head is None:
        return True
    if head.pos_ in _NOUNS:
        return not names_event(head)
    subjects = [child for child in head.lefts if child.dep_ in ("nsubj", "nsubjpass")]
    return head.lemma_ == "be" and not any(names_event(subject) for subject in subjects)


@cache
def _events() -> frozenset[str]:
    return frozenset(tomllib.loads(_DATA.read_text(encoding="utf-8"))["events"])
