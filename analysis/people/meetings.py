"""Who meets whom by the grammar of a clause: the subject, the object, "between A and B"."""

from collections.abc import Iterator

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.meeting_words import meeting_words
from analysis.language.reporting_verbs import lexicon

_VERBS = ("verbs", "to_persons", "calling", "verbs_of_parties")
_NOUNS = ("nouns", "nouns_of_parties")
_PARTY = {"with", "to", "between", "from", "by", "of", "among"}  # before who meets
_HELD = {"have", "hold", "take", "host", "conduct", "be", "place", "receive"}
_ABOUT = {"discuss"}  # their object is no party
_SUBJECTS = {"nsubj", "nsubjpass"}
_CIRCUMSTANCES = {"during", "in", "at", "on", "after", "over", "following"}


def parties(verb: Token) -> set[Token]:
    """The heads of the names of those who meet by a verb; empty if it tells of no meeting."""
    nouns = set(_meetings(verb))
    if not nouns and not _meets(verb):
        return set()
    return {*_parties_of_verb(verb, nouns), *(head for noun in nouns for head in _with(noun))}


def tells_of_meeting(verb: Token) -> bool:
    """Whether a verb and what hangs on it tell of a meeting: "had an exchange", "met"."""
    return _meets(verb) or any(_meetings(verb))


def told_clauses(sentence: Tokens) -> list[Token]:
    """The verbs of what is said in a sentence: "The palace said | A met B"."""
    return [child for child in sentence.root.children if child.dep_ == "ccomp"]


def taking_part(sentence: Tokens) -> set[Token]:
    """The heads of the names of those who joined: "…, in which B also took part", "joined by B"."""
    return {head for verb in sentence for head in _joining(verb)}


def _meets(verb: Token) -> bool:
    is_own = any(child.dep_ in _SUBJECTS for child in verb.lefts)
    return is_own and verb.lemma_.lower() in meeting_words(*_VERBS)


def _meetings(verb: Token) -> Iterator[Token]:
    """The nouns of the meeting of which a sentence tells: "held talks", "during a call with …"."""
    for child in verb.children:
        is_told = child.dep_ in ("dobj", "nsubj", "nsubjpass", "attr")
        is_time = child.dep_ == "prep" and child.lower_ in _CIRCUMSTANCES
        for noun in [child] if is_told else child.rights if is_time else []:
            if noun.lemma_.lower() in meeting_words(*_NOUNS) and _is_met(noun, verb):
                yield noun


def _is_met(noun: Token, verb: Token) -> bool:
    """Whether those who met stand with a meeting: "discussed talks" tells of none."""
    if noun.dep_ == "dobj":
        return verb.lemma_.lower() in _HELD
    return _addresses(verb) or verb.lemma_.lower() in _HELD or any(_with(noun))


def _addresses(verb: Token) -> bool:
    """Whether the object of a verb is who hears it: "during the call, A congratulated B"."""
    return verb.lemma_.lower() in lexicon().addressing | lexicon().telling


def _parties_of_verb(verb: Token, nouns: set[Token]) -> Iterator[Token]:
    lemma = verb.lemma_.lower()
    for child in verb.children:
        is_subject = child.dep_ in _SUBJECTS and child not in nouns
        meets = lemma in meeting_words(*_VERBS) - _ABOUT
        is_object = child.dep_ == "dobj" and (meets or (nouns and _addresses(verb)))
        if is_subject or is_object:
            yield child
    yield from _with(verb)


def _with(word: Token) -> Iterator[Token]:
    """Who stands with a verb or noun of meeting: "between | A", "with | B", "A | 's"."""
    for child in word.children:
        if child.dep_ == "poss":
            yield child
        elif child.dep_ in ("prep", "agent", "dative") and child.lower_ in _PARTY:
            yield from (thing for thing in child.rights if thing.dep_ == "pobj")


def _joining(verb: Token) -> Iterator[Token]:
    """Who joins by a verb."""
    if verb.lemma_ not in meeting_words("joining"):
        return
    is_active = verb.tag_ != "VBN" or verb.dep_ in ("ROOT", "relcl", "conj")
    if is_active and (verb.lemma_ != "take" or any(c.lemma_ == "part" for c in verb.rights)):
        yield from (child for child in verb.lefts if child.dep_ == "nsubj")
    for child in verb.rights:
        if child.dep_ == "agent":
            yield from (thing for thing in child.rights if thing.dep_ == "pobj")


def joined_to(token: Token) -> Iterator[Token]:
    """What a token is joined to by "and", and what it is an apposition of."""
    while token.dep_ in ("conj", "appos"):
        token = token.head
        yield token
