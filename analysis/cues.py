"""Cues: the reporting verbs of a sentence, who their subject is, and which forms they take.

The verbs are data (`cues.toml`). A cue is a finite verb or a participle behind a comma
("…, adding that"); infinitives, adjectives ("the agreed text") and what is quoted are not.
"""

import tomllib
from collections.abc import Set
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.quotations import CLOSING

_DATA = Path(__file__).with_name("cues.toml")
_VERBAL = {"VERB", "AUX"}
_FINITE = {"VBD", "VBZ", "VBP", "VBN"}
_SUBJECTS = {"nsubj", "nsubjpass", "csubj"}
# Where a past participle without "have" is a past tense that the tagger missed.
_MAIN = {"ROOT", "conj", "ccomp", "parataxis"}
# Passives without an agent that tell what the participants did: "it was agreed that".
_AGREED = {"agree", "decide", "resolve", "note", "stress", "emphasise", "emphasize", "announce"}
# Links over which a verb without a subject of its own shares that of the verb above it.
_SHARED = {"conj", "advcl", "dep", "acl", "ccomp", "parataxis", "xcomp"}

Range = tuple[int, int]  # token indices into the paragraph's Doc, half-open


@dataclass(frozen=True)
class Lexicon:
    """The reporting verbs by lemma with their forms, and the nouns that go with them."""

    verbs: dict[str, frozenset[str]]
    joined: dict[str, frozenset[str]]
    particles: dict[str, str]
    attitudes: frozenset[str]
    contentless: frozenset[str]
    circumstances: frozenset[str]
    speaking: frozenset[str]
    unspeaking: frozenset[str]


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


@cache
def lexicon() -> Lexicon:
    """The verbs and nouns of `cues.toml`."""
    data = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    return Lexicon(
        {lemma: frozenset(forms) for lemma, forms in data["verbs"].items()},
        {lemma: frozenset(forms) for lemma, forms in data["joined"]["verbs"].items()},
        dict(data["particles"]),
        frozenset(data["attitudes"]["nouns"]),
        frozenset(data["contentless"]["nouns"]),
        frozenset(data["circumstances"]["nouns"]),
        frozenset(data["speaking"]["nouns"]),
        frozenset(data["unspeaking"]["nouns"]),
    )


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
    own = _agent(token) or _quoted_as(token) or _own_subject(token)
    subject = own or _inverted_subject(token) or _shared_subject(token) or _name_before(token)
    return Cue(token, (token.i, end), subject, own is not None, forms, quoted)


def base_form(token: Token) -> str:
    """The verb's base form; "hope" also where the lemmatiser makes "hop" of "hoped"."""
    lemma = token.lemma_.lower()
    known = (lexicon().verbs, lexicon().joined)
    if not any(lemma in verbs for verbs in known) and any(lemma + "e" in verbs for verbs in known):
        return lemma + "e"
    return lemma


def _reports(token: Token) -> bool:
    if token.dep_ in ("amod", "compound", "aux", "auxpass"):
        return False
    if any(child.dep_ == "neg" for child in token.children):
        return False
    helpers = [child for child in token.children if child.dep_ in ("aux", "auxpass")]
    if any(child.tag_ in ("MD", "TO") for child in helpers):
        return False
    if token.tag_ == "VBG":
        is_progressive = any(child.lemma_ == "be" for child in helpers)
        return is_progressive or _participle(token) or _quoted_as(token) is not None
    if token.tag_ == "VBN" and not helpers and token.dep_ not in _MAIN:
        return False
    if any(child.dep_ == "auxpass" for child in helpers) and not _agent(token):
        return token.lemma_ in _AGREED and _expletive(token)
    return token.tag_ in _FINITE


def _agent(verb: Token) -> Range | None:
    """Who does what stands in the passive: "it was announced by the king"."""
    for child in verb.rights:
        if child.dep_ == "agent":
            return next(
                (noun_phrase(thing) for thing in child.rights if thing.dep_ == "pobj"), None
            )
    return None


def _expletive(verb: Token) -> bool:
    """Whether a passive has no subject but "it": "it was agreed that"."""
    return any(child.dep_ == "nsubjpass" and child.lower_ == "it" for child in verb.lefts)


def _quoted_as(token: Token) -> Range | None:
    """The subject of "X was quoted as saying"."""
    quote = token.head.head if token.head.lower_ == "as" else None
    if quote is None or quote.lemma_ not in ("quote", "cite"):
        return None
    subjects = (child for child in quote.lefts if child.dep_ in ("nsubj", "nsubjpass"))
    return next((noun_phrase(child) for child in subjects), None)


def _participle(token: Token) -> bool:
    """Whether an -ing form hangs behind a comma or on a noun: "…, adding that", "a note saying"."""
    before = token.doc[token.i - 1] if token.i > token.sent.start else None
    return before is not None and (before.text in (",", *CLOSING) or token.dep_ in ("acl", "conj"))


def noun_phrase(head: Token) -> Range:
    """The tokens that name a source: its head, what stands before it, "and …", "of …"."""
    end = head.i + 1
    for child in head.rights:
        if child.dep_ in ("cc", "conj") or (child.dep_ == "prep" and child.lower_ == "of"):
            end = max(end, noun_phrase(child)[1] if child.dep_ == "conj" else _last(child))
        elif child.dep_ != "case":
            break
    return head.left_edge.i, max(end, head.i + 1)


def _last(token: Token) -> int:
    objects = [child for child in token.children if child.dep_ == "pobj"]
    return noun_phrase(objects[-1])[1] if objects else token.i + 1


def _own_subject(verb: Token) -> Range | None:
    for child in verb.children:
        if child.right_edge.text == ":":
            continue  # a title before the sentence: "Fact Sheet: X said …"
        if child.dep_ in _SUBJECTS and child.pos_ in ("PROPN", "NOUN", "PRON", "NUM", "DET", "ADJ"):
            if child.dep_ == "nsubjpass" and child.lower_ == "it" and verb.lemma_ in _AGREED:
                return child.i, child.i + 1
            if child.lower_ in ("who", "which", "that") and verb.dep_ == "relcl":
                return noun_phrase(verb.head)[0], verb.head.i + 1
            if child.lower_ in ("which", "that", "what", "it", "there"):
                continue
            return noun_phrase(child)
        # "Visiting President X … met": the parser takes the attribute for a clause.
        if child.dep_ == "csubj" and child.tag_ == "VBG":
            things = [thing for thing in child.rights if thing.dep_ == "dobj"]
            return noun_phrase(things[0]) if things and can_speak(things[0]) else None
    return None


def _inverted_subject(verb: Token) -> Range | None:
    """The subject behind a verb, which the parser takes for an object: "…, added the minister"."""
    before = verb.doc[verb.i - 1] if verb.i > verb.sent.start else None
    if before is None or before.text not in (",", *CLOSING, "’", "'", "?", "!"):
        return None
    for child in verb.rights:
        if child.dep_ in ("dobj", "attr", "oprd", "npadvmod", "dep") and can_speak(child):
            start, end = noun_phrase(child)
            return (start, end) if start == verb.i + 1 else None
    return None


def can_speak(head: Token) -> bool:
    """Whether a noun phrase with this head can be the source of words."""
    return head.pos_ in ("PROPN", "PRON") or head.lemma_.lower() in lexicon().speaking


def _shared_subject(verb: Token) -> Range | None:
    """The subject that a verb shares with the verbs that it is joined to."""
    token = verb
    while token.dep_ in _SHARED and token.head.i != token.i and token.sent == token.head.sent:
        joined, token = token, token.head
        if token.pos_ not in _VERBAL:
            continue
        if _other_tense(verb, joined, token):
            told = (above for above in token.ancestors if above.tag_ == "VBD")
            return next((subject for above in told if (subject := _own_subject(above))), None)
        if subject := _own_subject(token) or _inverted_subject(token):
            return subject
    # "X raised A, noted B, and …": the parser hangs the first verb under a later one.
    earlier = (child for child in token.lefts if child.dep_ == "ccomp" and child.pos_ == "VERB")
    return next((subject for child in earlier if (subject := _own_subject(child))), None)


def _other_tense(verb: Token, joined: Token, above: Token) -> bool:
    """Whether a past tense is joined to a verb in no past: to what is said, not to the telling."""
    return (
        verb.tag_ == "VBD"
        and joined.dep_ == "conj"
        and (above.tag_ in ("VB", "VBP", "VBZ") or any(c.tag_ in ("MD", "TO") for c in above.lefts))
    )


def _name_before(verb: Token) -> Range | None:
    """A name or pronoun right before the verb that the parser hung elsewhere."""
    before = verb.doc[verb.i - 1] if verb.i > verb.sent.start else None
    if before is not None and before.pos_ in ("PROPN", "PRON"):
        return before.i, before.i + 1
    return None
