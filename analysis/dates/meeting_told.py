"""Verbs and nouns of meeting: whether one tells of a meeting, of a call, or of one to come."""

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates.events import VERBS
from analysis.language.meeting_words import meeting_words
from analysis.language.noun_phrases import objects_after
from analysis.language.parsing import lemmas_in
from analysis.language.people_words import people_words

_KINDS = ("to_persons", "calling", "verbs", "nouns", "around")
_AHEAD = {"will", "shall", "'ll", "to", "would", "could", "should", "may", "might", "can", "must"}
_SUBJECTS = {"nsubj", "nsubjpass"}
_OBJECTS = {"dobj", "attr", "nsubjpass"}
_WITH = {"with", "to"}


def lemma(token: Token) -> str:
    """The lemma in lower case."""
    return str(token.lemma_).lower()


def is_meeting_word(token: Token) -> bool:
    """Whether `token` is a verb or noun of meeting: "spoke", "talks", "held"."""
    return lemma(token) in meeting_words(*_KINDS) or lemma(token) == "hold"


def may_tell_of_meeting(sentence: Tokens) -> bool:
    """Whether a sentence has any verb or noun of meeting; "held" needs a noun beside it."""
    lemmas = lemmas_in(sentence.doc)[sentence.start : sentence.end]
    known = meeting_words(*_KINDS)
    return any(each in known or each in ("arrive", "conference") for each in lemmas)


def is_noun_of_meeting(token: Token) -> bool:
    """Whether a noun names a meeting or what surrounds one: "talks", "visit"."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return False
    if lemma(token) == "conference":  # a "video conference" is a call, a "press conference" is none
        return is_call(token)
    return lemma(token) in meeting_words("nouns", "around")


def is_verb_of_meeting(verb: Token) -> bool:
    """Whether a verb tells of a meeting: "met", "received the king", not "received a letter"."""
    if lemma(verb) in meeting_words("to_persons", "calling"):
        # "called him a friend", "called on him": no telephone call.
        renamed = any(child.dep_ in ("xcomp", "oprd", "ccomp", "prt") for child in verb.children)
        renamed |= any(_is_called_something(each) for each in _met_by(verb))
        return not renamed and any(is_person(each) for each in _met_by(verb))
    if lemma(verb) in meeting_words("verbs"):
        return not any(lemma(each) in meeting_words("public") for each in partners(verb))
    return lemma(verb) == "arrive"


def held_meeting(verb: Token) -> Token | None:
    """The noun of meeting that is the object of a verb: "held | a round of talks"."""
    if lemma(verb) not in meeting_words("holding"):
        return None
    objects = [child for child in verb.children if child.dep_ in _OBJECTS]
    return next((noun for each in objects for noun in _whole(each)), None)


def meeting_that_happened(verb: Token) -> Token | None:
    """The noun of meeting that is the subject of a verb: "the talks | took place"."""
    if lemma(verb) not in meeting_words("happening"):
        return None
    subjects = [child for child in verb.children if child.dep_ in _SUBJECTS]
    return next((noun for each in subjects for noun in _whole(each)), None)


def partners(verb: Token) -> list[Token]:
    """With whom a verb of meeting is done: its object, and that of "with" and "to"."""
    prepositions = [child for child in verb.children if child.lower_ in _WITH]
    return [
        child
        for word in (verb, *prepositions)
        for child in word.rights
        if child.dep_ in ("dobj", "pobj")
    ]


def is_person(noun: Token) -> bool:
    """Whether a noun is a name or an office."""
    known = people_words("offices", "together", "roles")
    return noun.pos_ in ("PROPN", "PRON") or lemma(noun) in known


def is_ahead(verb: Token) -> bool:
    """Whether a meeting is not told as past: "will meet", "are meeting", "did not meet"."""
    before = [child for child in verb.children if child.dep_ in ("aux", "auxpass", "neg")]
    in_present = verb.tag_ == "VBG" and any(child.tag_ in ("VBP", "VBZ") for child in before)
    modal = any(child.dep_ == "neg" or child.lower_ in _AHEAD for child in before)
    return modal or in_present


def is_main(verb: Token) -> bool:
    """Whether a verb is that of the sentence, or joined to it by "and"."""
    while verb.dep_ == "conj" and verb.head.pos_ in VERBS and verb.head != verb:
        verb = verb.head
    return verb.dep_ == "ROOT"


def is_call(token: Token) -> bool:
    """Whether a noun or verb of meeting is one from afar: "phone call", "spoke by phone"."""
    if token.pos_ not in VERBS:
        modifiers = {lemma(child) for child in token.lefts}
        by_name = lemma(token) in meeting_words("lines")
        return by_name or not modifiers.isdisjoint(meeting_words("remote"))
    if lemma(token) in meeting_words("calling"):
        return True
    below = [each for child in token.children for each in (child, *child.children)]
    if any(each.lower_ in meeting_words("remotely") for each in below):
        return True
    prepositions = [child for child in token.children if child.dep_ == "prep"]
    through = [each for word in prepositions for each in word.rights if each.dep_ == "pobj"]
    return any(lemma(each) in meeting_words("lines") or is_call(each) for each in through)


def _is_called_something(person: Token) -> bool:
    """Whether a person is named with an article behind the name: "called Lind | a friend"."""
    behind = [child for child in person.rights if child.dep_ == "appos"]
    return any(word.lower_ in ("a", "an") for each in behind for word in each.lefts)


def _met_by(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ in _OBJECTS]


def _whole(noun: Token) -> list[Token]:
    """The noun of meeting that `noun` is, or of which it is a part: "a round of | talks"."""
    if is_noun_of_meeting(noun):
        return [noun]
    if lemma(noun) not in meeting_words("parts"):
        return []
    return [each for each in objects_after(noun, "of") if is_noun_of_meeting(each)]
