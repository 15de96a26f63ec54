"""Cues: the reporting verbs of a sentence, their subjects, and the forms their content may take.

The verbs are data (`language/reporting_verbs.toml`). A cue is a finite verb or a participle behind
a comma ("…, adding that"); infinitives, adjectives ("the agreed text") and quoted verbs are not.
"""

from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.noun_phrases import Range
from analysis.language.parsing import lemmas_in
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.speech.own_subjects import quoting_verb
from analysis.speech.reporting_forms import is_reporting_form, is_reporting_verb
from analysis.speech.subjects import subjects_of

_VERBAL = {"VERB", "AUX"}
# A subject is at most this many tokens from its verb ("he also said").
_SUBJECT_GAP = 4
_NEGATIVE = {"no", "not", "none", "nobody", "neither"}  # as the first word of a subject


@dataclass(frozen=True)
class Cue:
    """A reporting verb in its sentence, with the tokens of its subject.

    `words` are the verb with its particle, `forms` those that its content may take, `quoted` the
    Doc's tokens inside quotations, marks included. `own_subject` is False where the subject is
    another verb's, or only near.
    """

    verb: Token
    words: Range
    subject: Range | None
    own_subject: bool
    forms: frozenset[str]
    sentence: Tokens
    quoted: Set[int]

    @cached_property
    def head(self) -> Token | None:
        """The head of the subject."""
        return self.verb.doc[slice(*self.subject)].root if self.subject is not None else None

    @cached_property
    def extent(self) -> Range:
        """The tokens from the subject to the verb, or from the verb to a subject behind it."""
        start, end = self.words
        if self.subject is None or self.head is None:
            return start, end
        if (verb := quoting_verb(self.verb)) is not None:
            subjects = [child.left_edge.i for child in verb.lefts if child.dep_.startswith("nsubj")]
            return min(*subjects, self.subject[0], verb.i), end
        first, last = self.subject
        # "…,” X, head of the bank, said": the words between name and verb belong to the subject.
        reaches_verb = first < start <= self.head.right_edge.i + 1 + _SUBJECT_GAP
        is_near = reaches_verb or abs(last - start) <= _SUBJECT_GAP or first == end
        return (min(start, first), max(end, last)) if is_near else (start, end)


def cues(sentence: Tokens, quoted: Set[int]) -> list[Cue]:
    """The cues of `sentence` in text order; `quoted` holds the token indices inside quotations."""
    doc, known = sentence.doc, lexicon().lemmatised
    lemmas = lemmas_in(doc)[sentence.start : sentence.end]
    indices = (i for i, lemma in enumerate(lemmas, sentence.start) if lemma in known)
    verbs = (doc[i] for i in indices if i not in quoted and doc[i].pos_ in _VERBAL)
    return [cue for verb in verbs if (cue := _cue(verb, sentence, quoted)) is not None]


def _cue(verb: Token, sentence: Tokens, quoted: Set[int]) -> Cue | None:
    lemma = base_form(verb)
    forms = _forms(verb, lemma)
    words = _with_particle(verb, lemma, sentence)
    if forms is None or words is None or not is_reporting_form(verb):
        return None
    own, subject = subjects_of(verb, quoted)
    cue = Cue(verb, words, subject, own is not None, forms, sentence, quoted)
    return cue if _has_reporting_subject(cue, lemma) else None


def _forms(verb: Token, lemma: str) -> frozenset[str] | None:
    """The forms that the content of a verb may take; None where it is no reporting verb."""
    forms = lexicon().verbs.get(lemma)
    if forms is None and verb.dep_ == "conj" and _is_joined_to_cue(verb):
        return lexicon().joined.get(lemma)  # "stressed X and hoped that Y"
    return forms


def _is_joined_to_cue(verb: Token) -> bool:
    """Whether a verb is joined to a cue, or by the parser to a verb in the cue's clause.

    "said that Y has built X and | hoped that": no past tense of the content, which is in the
    present.
    """
    if is_reporting_verb(verb.head):
        return True
    above = verb.head
    finite = next((child for child in above.lefts if child.dep_.startswith("aux")), above)
    is_in_clause = above.dep_ == "ccomp" and is_reporting_verb(above.head) and finite.tag_ != "VBD"
    return is_in_clause and verb.tag_ == "VBD"


def _with_particle(verb: Token, lemma: str, sentence: Tokens) -> Range | None:
    """The tokens of a verb and its particle; None where the particle it needs is missing."""
    needed = lexicon().particles.get(lemma)
    end = verb.i + 1
    if needed and verb.doc[end : end + 2].text.lower() == f"it {needed}":
        end += 1  # "made it clear that"
    particle_start = end
    while end < sentence.end and _is_particle(verb.doc[end], needed):
        end += 1
    return None if needed and end == particle_start else (verb.i, end)


def _is_particle(token: Token, needed: str | None) -> bool:
    """Whether a token is the verb's particle, and the one that the verb needs if it needs one."""
    return token.lower_ == needed or (needed is None and token.dep_ == "prt")


def _has_reporting_subject(cue: Cue, lemma: str) -> bool:
    """Whether a cue's subject can report: "a poll shows X", not "a man shows X"."""
    if cue.subject is not None and cue.verb.doc[cue.subject[0]].lower_ in _NEGATIVE:
        return False
    noun = cue.head.lemma_.lower() if cue.head is not None else ""
    if lemma == "add" and cue.verb.doc[cue.words[1] : cue.words[1] + 1].text == "to":
        return False  # "the strike adds to fears that …"
    if lemma in lexicon().findings and noun not in lexicon().studies:
        return False
    return noun not in lexicon().counted
