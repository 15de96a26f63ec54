"""Noun phrases that name a source: their tokens, and whether what they name can speak."""

from functools import cache

from spacy.tokens import Token

from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon

_POLLS = {"poll", "survey"}
_FROM_OR_BY = {"from", "by"}
Range = tuple[int, int]  # token indices into the paragraph's Doc, half-open


def noun_phrase(head: Token) -> Range:
    """The tokens that name a source: its head, what stands before it, "and …", "of …"."""
    end = head.i + 1
    for child in head.rights:
        if child.dep_ == "conj":
            end = max(end, noun_phrase(child)[1])
        elif child.dep_ == "cc" or _is_prepositional_part(child):
            end = max(end, _end_with_object(child))
        elif child.dep_ != "case":
            break
    return head.left_edge.i, end


def _is_prepositional_part(preposition: Token) -> bool:
    """Whether a phrase is part of a source's name: "of …", "the Institute | for Peace"."""
    if preposition.dep_ != "prep":
        return False
    objects = [child for child in preposition.rights if child.dep_ == "pobj"]
    head = preposition.head
    in_name = head.pos_ == "PROPN" and all(each.text[:1].isupper() for each in objects)
    return preposition.lower_ == "of" or (preposition.lower_ == "for" and in_name)


def _end_with_object(word: Token) -> int:
    """Where a preposition ends with its object, or a word without an object alone."""
    objects = [child for child in word.children if child.dep_ == "pobj"]
    return noun_phrase(objects[-1])[1] if objects else word.i + 1


def objects_after(word: Token, *prepositions: str) -> list[Token]:
    """The objects of a word's prepositions behind it: with "of" in "the King of | Norway"."""
    found = (child for child in word.rights if child.lower_ in prepositions)
    return [each for child in found for each in child.rights if each.dep_ == "pobj"]


def issuer(head: Token) -> Token | None:
    """Who issued a study or paper: "a poll from | X", "figures released by | X"."""
    if not _is_document(head):
        return None
    prepositions = [c for c in head.rights if c.dep_ == "prep" and c.lower_ in _FROM_OR_BY]
    participles = [c for c in head.rights if c.dep_ == "acl" and c.lemma_ in lexicon().issuing]
    agents = [child for verb in participles for child in verb.rights if child.dep_ == "agent"]
    nouns = [c for word in (*prepositions, *agents) for c in word.rights if c.dep_ == "pobj"]
    if head.lemma_.lower() not in _POLLS:  # "an Oslo Post poll" keeps its name as the source
        before = [child for child in head.lefts if child.dep_ in ("compound", "nmod", "poss")]
        nouns += [child for child in reversed(before) if child.pos_ == "PROPN"]
    return next((noun for noun in nouns if can_speak(noun)), None)


def _is_document(head: Token) -> bool:
    """Whether a noun is a study or paper, and no part of a name: "The Oslo Post" is no post."""
    if head.text[:1].isupper() and head.pos_ == "PROPN":
        return False
    return not lexicon().documents.isdisjoint((head.lemma_.lower(), head.lower_))


def can_speak(head: Token) -> bool:
    """Whether a noun phrase with this head can be the source of a statement."""
    return head.pos_ in ("PROPN", "PRON") or head.lemma_.lower() in _nouns_of_speakers()


def is_day_or_number(token: Token) -> bool:
    """Whether a word is a number or ends like the name of a day: "Monday", "today"."""
    return token.lower_.endswith("day") or token.like_num


@cache
def _nouns_of_speakers() -> frozenset[str]:
    """The nouns of people and bodies that can speak."""
    kinds = "roles", "bodies", "offices", "strangers", "persons", "outlets", "firms"
    return lexicon().speaking.union(*map(people_words, kinds))
