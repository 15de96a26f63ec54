"""Noun phrases that name a source: their tokens, and whether somebody can speak by that name."""

from functools import cache

from spacy.tokens import Token

from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon

_POLLS = {"poll", "survey"}
_MADE_BY = {"from", "by"}
Range = tuple[int, int]  # token indices into the paragraph's Doc, half-open


def noun_phrase(head: Token) -> Range:
    """The tokens that name a source: its head, what stands before it, "and …", "of …"."""
    end = head.i + 1
    for child in head.rights:
        if child.dep_ in ("cc", "conj") or _is_of(child):
            end = max(end, noun_phrase(child)[1] if child.dep_ == "conj" else _last(child))
        elif child.dep_ != "case":
            break
    return head.left_edge.i, max(end, head.i + 1)


def _is_of(child: Token) -> bool:
    """Whether a phrase belongs to the name of a source: "of …", "the Institute | for Peace"."""
    if child.dep_ != "prep":
        return False
    things = [thing for thing in child.rights if thing.dep_ == "pobj"]
    named = child.head.pos_ == "PROPN" and all(thing.text[:1].isupper() for thing in things)
    return child.lower_ == "of" or (child.lower_ == "for" and named)


def _last(token: Token) -> int:
    objects = [child for child in token.children if child.dep_ == "pobj"]
    return noun_phrase(objects[-1])[1] if objects else token.i + 1


def maker(head: Token) -> Token | None:
    """Whose a study or paper is: "a poll from | X", "figures released by | X"."""
    noun = head.lemma_.lower()
    is_document = not lexicon().documents.isdisjoint((noun, head.lower_))
    if not is_document or (head.text[:1].isupper() and head.pos_ == "PROPN"):
        return None  # "The Oslo Post" is no post
    by = [child for child in head.rights if child.dep_ == "prep" and child.lower_ in _MADE_BY]
    made = [verb for verb in head.rights if verb.dep_ == "acl"]
    made = [verb for verb in made if verb.lemma_ in lexicon().issuing]
    by += [child for verb in made for child in verb.rights if child.dep_ == "agent"]
    things = [thing for word in by for thing in word.rights if thing.dep_ == "pobj"]
    if noun not in _POLLS:  # a poll is known by the names of those who made it
        before = [child for child in head.lefts if child.dep_ in ("compound", "nmod", "poss")]
        things += [child for child in reversed(before) if child.pos_ == "PROPN"]
    return next((thing for thing in things if can_speak(thing)), None)


def can_speak(head: Token) -> bool:
    """Whether a noun phrase with this head can be the source of words."""
    return head.pos_ in ("PROPN", "PRON") or head.lemma_.lower() in _speaking()


def is_time(token: Token) -> bool:
    """Whether a word gives a day or a number."""
    return token.lower_.endswith("day") or token.like_num


@cache
def _speaking() -> frozenset[str]:
    """The nouns of those who speak."""
    kinds = "roles", "bodies", "offices", "strangers", "persons"
    return lexicon().speaking.union(*map(people_words, kinds))
