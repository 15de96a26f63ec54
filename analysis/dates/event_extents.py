"""The extent of an event's mention: where the phrase that names it begins and ends.

A noun comes with what describes it, a verb with its auxiliaries, object and time.
"""

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates.events import LONGEST, VERBS, WITH_VERB, names_event
from analysis.language.parsing import Parsed

_LEFT_OF_NOUN = {"det", "poss", "amod", "compound", "nmod", "nummod", "predet", "quantmod"}
_RIGHT_OF_NOUN = {"prep", "acl", "case", "nummod"}
_NOT_ITS_NAME = {"as", "including", "despite", "without"}
# A further clause or name inside of a phrase ends it.
_FURTHER = {"relcl", "advcl", "appos", "parataxis", "ccomp"}
# No phrase begins or ends with one of these.
_LOOSE = {"PUNCT", "ADP", "DET", "CCONJ", "SCONJ", "SPACE", "PART"}


def extent(part: Parsed, tokens: Tokens, head: Token | None) -> tuple[int, int]:
    """The tokens that name the event, from a start to an end, at least the time words `tokens`."""
    start, end = tokens.start, tokens.end
    if head is None:
        return start, end
    around = _around_verb(head, tokens) if head.pos_ in VERBS else _around_noun(head, tokens)
    if around[1] - around[0] <= LONGEST:
        start, end = _on_one_side(part, tokens, *around)
    return tidy(part, tokens, start, end)


def tidy(part: Parsed, tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The phrase without loose words at its ends; articles and "to" stay at its beginning.

    The time words `tokens` stay whole.
    """
    doc = part.doc
    while end > tokens.end and doc[end - 1].pos_ in _LOOSE and doc[end - 1].dep_ != "case":
        end -= 1
    while start < tokens.start and doc[start].pos_ in _LOOSE - {"DET"}:
        start += 1
    return start, end


def _around_noun(noun: Token, tokens: Tokens) -> tuple[int, int]:
    lefts = [child.left_edge.i for child in noun.lefts if child.dep_ in _LEFT_OF_NOUN]
    start = min([noun.i, tokens.start, *lefts])
    least = max(noun.i + 1, tokens.end)
    rights = [
        child
        for child in noun.rights
        if child.dep_ in _RIGHT_OF_NOUN and child.lower_ not in _NOT_ITS_NAME
    ]
    return start, max([least, *(_reach(child, start) for child in rights)])


def _around_verb(verb: Token, tokens: Tokens) -> tuple[int, int]:
    """A verb with its auxiliaries, object and time; with its subject if that is an event."""
    near = [child for child in verb.children if child.dep_ in WITH_VERB and child.lower_ != "to"]
    starts = [child.left_edge.i for child in near if child.i < verb.i]
    starts += [
        child.left_edge.i
        for child in verb.lefts
        if child.dep_ in ("nsubj", "nsubjpass")
        and (names_event(child) or child.i < tokens.start < verb.i)
    ]
    start, least = min([verb.i, tokens.start, *starts]), max(verb.i + 1, tokens.end)
    rights = [child for child in near if child.i > verb.i]
    return start, max([least, *(_reach(child, start) for child in rights)])


def _reach(token: Token, start: int) -> int:
    """Where the words under `token` end, without a further clause or name inside of them.

    What is too long ends at its first comma; where that is too far, too, the words are left out.
    """
    under = [word for word in token.subtree if word != token]
    further = [word.left_edge.i for word in under if word.dep_ in _FURTHER]
    commas = [word.i for word in under if word.text in (",", ";", ":")]
    end = int(min([token.right_edge.i + 1, *further]))
    if end - start > LONGEST:
        end = min([end, *commas])
    return end if end - start <= LONGEST else 0


def _on_one_side(part: Parsed, tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The phrase without what stands on the other side of a quotation mark."""
    here = tokens.start in part.quoted
    while start < tokens.start and any(
        (i in part.quoted) != here for i in range(start, tokens.start)
    ):
        start += 1
    while end > tokens.end and any((i in part.quoted) != here for i in range(tokens.end, end)):
        end -= 1
    return start, end
