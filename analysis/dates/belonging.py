"""Which times and places belong to the leaders' own meeting, by the parse.

Between the words of meeting and its time or place only names of people and places may stand:
"met with Lind | in Oslo" belongs to it, "spoke about the war | in the north" does not.
"""

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates.events import VERBS, event_head, names_event
from analysis.dates.meeting_told import lemma
from analysis.dates.this_meeting import Heads
from analysis.language.meeting_words import meeting_words

# Prepositions through which a time or place may belong to the meeting: "with … | in Oslo".
_THROUGH = {"with", "at", "in", "of", "between", "to", "by", "during", "near", "among", "upon"}
# Those with which a meeting is held at another event: "at the summit".
_AT_EVENT = {"at", "during", "in", "on", "upon"}
_NOUNS = {"NOUN", "PROPN"}


def time_belongs(time_words: Tokens, found: Heads) -> bool:
    """Whether time words are those of the meeting.

    Behind the noun of an event they are the event's, though the parser gives them to the verb:
    "spoke about the attack | on Monday".
    """
    if not belongs(time_words.root, found):
        return False
    event = event_head(time_words)
    if event is None or event.pos_ not in _NOUNS or event.i in found.far or not names_event(event):
        return True
    return _passes(event) and belongs(event, found)


def belongs(word: Token, found: Heads) -> bool:
    """Whether what hangs on `word`'s head in the parse, such as "in Oslo", is the meeting's."""
    token = word
    while (above := token.head) != token:
        if above.i in found.far or (above.i in found.near and token == word):
            return True
        if not _passes(above):
            return False
        token = above
    return False


def _passes(word: Token) -> bool:
    """Whether a word between the meeting's and its time or place only names a person or place."""
    if word.pos_ in VERBS:  # "the talks | held in Oslo"
        return word.dep_ == "acl" and lemma(word) in meeting_words("holding", "happening")
    if word.dep_ in ("prep", "agent"):
        return _leads_through(word)
    if word.pos_ not in _NOUNS or not names_event(word) or lemma(word) in meeting_words("parts"):
        return True
    # Another event, unless the meeting is held at it: "on the margins of the summit | in Oslo".
    if word.dep_ != "pobj":
        return False
    if word.head.lower_ == "of":
        return lemma(word.head.head) in meeting_words("parts")
    return word.head.lower_ in _AT_EVENT


def _leads_through(preposition: Token) -> bool:
    """Whether a preposition leads to a person, a place or a time, not to what was discussed."""
    if preposition.lower_ != "on":
        return preposition.lower_ in _THROUGH
    objects = {child.lower_ for child in preposition.rights if child.dep_ == "pobj"}
    objects |= {lemma(child) for child in preposition.rights if child.dep_ == "pobj"}
    return not objects.isdisjoint(meeting_words("parts", "around", "times"))
