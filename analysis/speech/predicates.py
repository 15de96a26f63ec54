"""Positions told without a reporting verb.

"X was critical of Y", "X spoke in favour of Y", "X put emphasis on Y", "X supported the idea of Y".
"""

from collections.abc import Iterator, Set
from functools import cache

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import lexicon
from analysis.speech.complements import child_of
from analysis.speech.content_edges import without_edge_words
from analysis.speech.nesting import Attribution
from analysis.speech.subjects import own_or_shared_subject

PREDICATE = "predicate"
_FAVOUR = {"favour", "favor", "support", "defence", "defense"}
_SPEAK = {"speak", "come", "argue"}
_PUT = {"put", "lay", "place"}


def predicates(sentence: Tokens, quoted: Set[int]) -> Iterator[Attribution]:
    """The attributions of such predicates in a sentence, in text order."""
    words = words_in(sentence.doc)[sentence.start : sentence.end]
    if _telling_words().isdisjoint(map(str.lower, words)):
        return  # as for most sentences: no verb has to be asked
    for verb in sentence:
        if verb.i in quoted or verb.pos_ not in ("VERB", "AUX"):
            continue
        position = _position(verb)
        if position is None or _is_denied(verb):
            continue
        cue_end, content = position
        subject = own_or_shared_subject(verb)
        tokens = without_edge_words(verb.doc, content)
        if subject is not None and tokens is not None:
            yield Attribution(subject, (verb.i, cue_end), tokens, PREDICATE)


def _position(verb: Token) -> tuple[int, Range] | None:
    """Where the cue of a position ends, and its content."""
    preposition = _of_adjective(verb) or _in_favour(verb) or _of_emphasis(verb)
    if preposition is not None:
        if not any(child.dep_ in ("pobj", "pcomp") for child in preposition.rights):
            return None
        return preposition.i + 1, (preposition.i + 1, preposition.right_edge.i + 1)
    proposal = _supported(verb)
    if proposal is None:
        return None
    return verb.i + 1, (proposal.left_edge.i, proposal.right_edge.i + 1)


@cache
def _telling_words() -> frozenset[str]:
    """The words of which one stands in every such predicate."""
    return frozenset(lexicon().stances) | _FAVOUR | {"emphasis", "supported"}


def _is_denied(verb: Token) -> bool:
    """Whether a predicate is negated or no fact: "was not critical", "may be critical"."""
    return any(child.dep_ == "neg" or child.tag_ in ("MD", "TO") for child in verb.lefts) or any(
        child.dep_ == "neg" for child in verb.rights
    )


def _of_adjective(verb: Token) -> Token | None:
    """The preposition in "was critical | of X"."""
    if verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.lefts):
        # "was opposed | to X": taken for a passive
        prepositions = lexicon().stances.get(verb.lower_, frozenset())
        return next((c for c in verb.rights if c.lower_ in prepositions), None)
    if verb.lemma_ != "be":
        return None
    for adjective in verb.rights:
        prepositions = lexicon().stances.get(adjective.lower_, frozenset())
        if adjective.dep_ in ("acomp", "attr") and prepositions:
            return next((c for c in adjective.rights if c.lower_ in prepositions), None)
    return None


def _in_favour(verb: Token) -> Token | None:
    """The preposition in "spoke in favour | of X", "came out in support | of X"."""
    if verb.lemma_ not in _SPEAK:
        return None
    for child in verb.rights:
        if child.dep_ == "prep" and child.lower_ == "in":
            for noun in child.rights:
                following = noun.doc[noun.i + 1 : noun.i + 2]
                if noun.lower_ in _FAVOUR and following.text.lower() == "of":
                    return following[0]  # the parser may attach it to the verb
    return None


def _of_emphasis(verb: Token) -> Token | None:
    """The preposition in "put emphasis | on X"."""
    emphasis = child_of(verb, ("dobj",)) if verb.lemma_ in _PUT else None
    if emphasis is None or emphasis.lemma_ != "emphasis":
        return None
    behind = (*emphasis.rights, *verb.rights)
    return next((child for child in behind if child.lower_ in ("on", "upon")), None)


def _supported(verb: Token) -> Token | None:
    """The proposal in "supported | the idea of X"."""
    if verb.lemma_ != "support" or verb.tag_ != "VBD":
        return None
    proposal = child_of(verb, ("dobj",))
    is_known = proposal is not None and proposal.lemma_ in lexicon().proposals
    return proposal if is_known else None
