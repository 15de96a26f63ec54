"""Positions told without a reporting verb: "X was critical of Y", "X spoke in favour of Y"."""

from collections.abc import Iterator, Set
from functools import cache

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import lexicon
from analysis.speech.content_edges import without_edge_words
from analysis.speech.nesting import Attribution
from analysis.speech.subjects import own_or_shared_subject

PREDICATE = "predicate"
_FAVOUR = {"favour", "favor", "support", "defence", "defense"}
_SPEAK = {"speak", "come", "argue"}


def predicates(sentence: Tokens, quoted: Set[int]) -> Iterator[Attribution]:
    """The attributions of such predicates in a sentence, in text order."""
    words = words_in(sentence.doc)[sentence.start : sentence.end]
    if _telling_words().isdisjoint(map(str.lower, words)):
        return  # as for most sentences: no verb has to be asked
    for verb in sentence:
        if verb.i in quoted or verb.pos_ not in ("VERB", "AUX"):
            continue
        preposition = _of_adjective(verb) or _in_favour(verb)
        if preposition is None or _is_denied(verb):
            continue
        subject = own_or_shared_subject(verb)
        if subject is None:
            continue
        content = (preposition.i + 1, preposition.right_edge.i + 1)
        tokens = without_edge_words(verb.doc, content)
        if tokens is not None and any(
            child.dep_ in ("pobj", "pcomp") for child in preposition.rights
        ):
            yield Attribution(subject, (verb.i, preposition.i + 1), tokens, PREDICATE)


@cache
def _telling_words() -> frozenset[str]:
    """The words of which one stands in every such predicate."""
    return frozenset(lexicon().stances) | _FAVOUR


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
