"""Cues: the reporting verbs of a sentence, who their subject is, and which forms they take.

The verbs are data (`cues.toml`). A cue is a finite verb or a participle behind a comma
("…, adding that"); infinitives, adjectives ("the agreed text") and what is quoted are not.
"""

from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.lexicon import base_form, lexicon
from analysis.quotations import CLOSING
from analysis.subjects import (
    Range,
    agent,
    dealing,
    inverted_subject,
    name_before,
    own_subject_of,
    quoted_as,
    shared_subject,
)

_VERBAL = {"VERB", "AUX"}
_FINITE = {"VBD", "VBZ", "VBP", "VBN"}
# Where a past participle without "have" is a past tense that the tagger missed.
_MAIN = {"ROOT", "conj", "ccomp", "parataxis"}
# Passives without an agent that tell what the participants did: "it was agreed that".
_AGREED = {"agree", "decide", "resolve", "note", "stress", "emphasise", "emphasize", "announce"}


@dataclass(frozen=True)
class Cue:
    """A reporting verb: its token, the verb with its particle, its subject's tokens, its forms.

    `quoted` holds the indices of the Doc's tokens inside quotations, marks included.
    """

    verb: Token
    words: Range
    subject: Range | None
    own_subject: bool
    forms: frozenset[str]
    quoted: Set[int]

    @cached_property
    def sentence(self) -> Tokens:
        """The sentence that the cue stands in."""
        return self.verb.sent


def cues(sentence: Tokens, quoted: Set[int]) -> list[Cue]:
    """The cues of `sentence` in text order; `quoted` holds the token indices inside quotations."""
    verbs = (token for token in sentence if token.pos_ in _VERBAL and token.i not in quoted)
    return [cue for token in verbs if (cue := _cue(token, quoted)) is not None]


def _cue(token: Token, quoted: Set[int]) -> Cue | None:
    lemma = base_form(token)
    forms = lexicon().verbs.get(lemma)
    if forms is None and token.dep_ == "conj" and base_form(token.head) in lexicon().verbs:
        forms = lexicon().joined.get(lemma)
    if forms is None or not _reports(token):
        return None
    wanted = lexicon().particles.get(lemma)
    end = token.i + 1
    while end < token.sent.end and (
        token.doc[end].dep_ == "prt" or token.doc[end].lower_ == wanted
    ):
        end += 1
    if wanted and end == token.i + 1:
        return None
    above = dealing(token)
    own = own_subject_of(above) if above is not None else None
    own = own or agent(token) or quoted_as(token) or own_subject_of(token)
    subject = own or inverted_subject(token) or shared_subject(token) or name_before(token)
    if not _may_report(token, lemma, subject):
        return None
    return Cue(token, (token.i, end), subject, own is not None, forms, quoted)


def _is_cue_verb(token: Token) -> bool:
    return base_form(token) in lexicon().verbs


def _may_report(verb: Token, lemma: str, subject: Range | None) -> bool:
    """Whether a verb reports of this subject: a poll shows, but not a man; a share is nobody."""
    head = verb.doc[subject[0] : subject[1]].root.lemma_.lower() if subject is not None else ""
    if lemma in lexicon().findings and head not in lexicon().studies:
        return False
    return head not in lexicon().counted


def _reports(token: Token) -> bool:
    if token.dep_ in ("amod", "compound", "aux", "auxpass"):
        return False
    if any(child.dep_ == "neg" for child in token.children):
        return False
    if dealing(token) is not None:
        return True
    helpers = [child for child in token.children if child.dep_ in ("aux", "auxpass")]
    if any(child.tag_ in ("MD", "TO") for child in helpers):
        return False
    if token.tag_ == "VBG":
        is_progressive = any(child.lemma_ == "be" for child in helpers)
        return is_progressive or _participle(token) or quoted_as(token) is not None
    if token.tag_ == "VBN" and not helpers and token.dep_ not in _MAIN:
        return False
    if any(child.dep_ == "auxpass" for child in helpers) and not agent(token):
        return token.lemma_ in _AGREED and _expletive(token)
    return token.tag_ in _FINITE


def _expletive(verb: Token) -> bool:
    """Whether a passive has no subject but "it": "it was agreed that"."""
    return any(child.dep_ == "nsubjpass" and child.lower_ == "it" for child in verb.lefts)


def _participle(token: Token) -> bool:
    """Whether an -ing form hangs behind a comma or on a noun: "…, adding that", "a note saying"."""
    if token.head.lower_ == "with" and own_subject_of(token) is not None:
        return True  # "…, with the minister saying that"
    if token.dep_ == "conj" and token.head.tag_ == "VBG" and not _is_cue_verb(token.head):
        return False  # "training and advising"
    i = token.i - 1
    while i > token.sent.start and (token.doc[i].pos_ == "ADV" or token.doc[i].dep_ == "cc"):
        i -= 1  # "…, openly and repeatedly denying that"
    behind = i >= token.sent.start and token.doc[i].text in (",", *CLOSING)
    return behind or (token.i > token.sent.start and token.dep_ in ("acl", "conj"))
