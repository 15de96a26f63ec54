"""The extent of an event's mention: where the phrase that names it begins and ends.

The phrase of a noun has its modifiers, that of a verb its auxiliaries, object and time.
"""

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates.events import LONGEST, VERBS, WITH_VERB, names_event
from analysis.language.parsing import Parsed

_LEFT_OF_NOUN = {"det", "poss", "amod", "compound", "nmod", "nummod", "predet", "quantmod"}
_RIGHT_OF_NOUN = {"prep", "acl", "case", "nummod"}
# Prepositions whose phrase says nothing of which event it is.
_NO_MODIFIERS = {"as", "including", "despite", "without"}
# The dependency labels of clauses and names that end a phrase.
_ENDING = {"relcl", "advcl", "appos", "parataxis", "ccomp"}
# Parts of speech with which no phrase begins or ends.
_LOOSE = {"PUNCT", "ADP", "DET", "CCONJ", "SCONJ", "SPACE", "PART"}


def extent(part: Parsed, time_words: Tokens, head: Token | None) -> tuple[int, int]:
    """The start and end of the tokens that name the event: at least its time words."""
    start, end = time_words.start, time_words.end
    if head is None:
        return start, end
    extent_of = _verb_extent if head.pos_ in VERBS else _noun_extent
    full_start, full_end = extent_of(head, time_words)
    if full_end - full_start <= LONGEST:
        start, end = _inside_or_outside_quotation(part, time_words, full_start, full_end)
    return without_loose_ends(part, time_words, start, end)


def without_loose_ends(part: Parsed, time_words: Tokens, start: int, end: int) -> tuple[int, int]:
    """The phrase without prepositions, marks and the like at its ends; its time words stay whole.

    An article stays at its beginning, and a possessive's "s" at its end.
    """
    doc = part.doc
    while end > time_words.end and doc[end - 1].pos_ in _LOOSE and doc[end - 1].dep_ != "case":
        end -= 1
    while start < time_words.start and doc[start].pos_ in _LOOSE - {"DET"}:
        start += 1
    return start, end


def _noun_extent(noun: Token, time_words: Tokens) -> tuple[int, int]:
    lefts = [child.left_edge.i for child in noun.lefts if child.dep_ in _LEFT_OF_NOUN]
    start = min([noun.i, time_words.start, *lefts])
    min_end = max(noun.i + 1, time_words.end)
    rights = [
        child
        for child in noun.rights
        if child.dep_ in _RIGHT_OF_NOUN and child.lower_ not in _NO_MODIFIERS
    ]
    return start, max([min_end, *(_end_of_subtree(child, start) for child in rights)])


def _verb_extent(verb: Token, time_words: Tokens) -> tuple[int, int]:
    """A verb with its auxiliaries, object and time, and with its subject if that is an event."""
    near = [child for child in verb.children if child.dep_ in WITH_VERB and child.lower_ != "to"]
    starts = [child.left_edge.i for child in near if child.i < verb.i]
    starts += [
        child.left_edge.i
        for child in verb.lefts
        if child.dep_ in ("nsubj", "nsubjpass")
        and (names_event(child) or child.i < time_words.start < verb.i)
    ]
    start, min_end = min([verb.i, time_words.start, *starts]), max(verb.i + 1, time_words.end)
    rights = [child for child in near if child.i > verb.i]
    return start, max([min_end, *(_end_of_subtree(child, start) for child in rights)])


def _end_of_subtree(token: Token, start: int) -> int:
    """Where the phrase under `token` ends, before any further clause or name; 0 to leave it out.

    A phrase that becomes too long ends at its first comma, and is left out if that is too far.
    """
    below = [word for word in token.subtree if word != token]
    ending = [word.left_edge.i for word in below if word.dep_ in _ENDING]
    commas = [word.i for word in below if word.text in (",", ";", ":")]
    end = int(min([token.right_edge.i + 1, *ending]))
    if end - start > LONGEST:
        end = min([end, *commas])
    return end if end - start <= LONGEST else 0


def _inside_or_outside_quotation(
    part: Parsed, time_words: Tokens, start: int, end: int
) -> tuple[int, int]:
    """The phrase without words on the other side of a quotation mark than its time words."""
    quoted = time_words.start in part.quoted
    while start < time_words.start and any(
        (i in part.quoted) != quoted for i in range(start, time_words.start)
    ):
        start += 1
    while end > time_words.end and any(
        (i in part.quoted) != quoted for i in range(time_words.end, end)
    ):
        end -= 1
    return start, end
