"""Cues: the reporting verbs of a sentence, who their subject is, and which forms they take.

The verbs are data (`language/reporting_verbs.toml`). A cue is a finite verb or a participle behind
a comma ("…, adding that"); infinitives, adjectives ("the agreed text") and what is quoted are not.
"""

from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.noun_phrases import Range
from analysis.language.parsing import lemmas_in
from analysis.language.quotations import CLOSING
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.speech.subjects import (
    AGREED,
    agent,
    author,
    behind_quotation,
    dealing,
    inverted_subject,
    name_before,
    own_subject_of,
    quoted_as,
    quoting,
    shared_subject,
)

_VERBAL = {"VERB", "AUX"}
_FINITE = {"VBD", "VBZ", "VBP", "VBN"}
# Subject and verb of one frame stand at most this many tokens apart ("he also said").
_FRAME_GAP = 4
# Where a past participle without "have" is a past tense that the tagger missed.
_MAIN = {"ROOT", "conj", "ccomp", "parataxis"}
_NOBODY = {"no", "not", "none", "nobody", "neither"}  # as the first word of a subject
_ANONYMOUS = {"name", "identify", "quote"}  # what those who speak ask not to be
_NOT = {"neither", "nor"}
# Prepositions before a participle that reports: "began by saying that".
_BEFORE_TELLING = {"after", "before", "by", "for"}


@dataclass(frozen=True)
class Cue:
    """A reporting verb: its token, the verb with its particle, its subject's tokens, its forms.

    `sentence` is the one that it stands in.
    `quoted` holds the indices of the Doc's tokens inside quotations, marks included.
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
        """The head of the subject's words."""
        return self.verb.doc[slice(*self.subject)].root if self.subject is not None else None

    @cached_property
    def frame(self) -> Range:
        """The tokens from the first to the last of verb and subject."""
        start, end = self.words
        if self.subject is None or self.head is None:
            return start, end
        if (quote := quoting(self.verb)) is not None:
            named = [child.left_edge.i for child in quote.lefts if child.dep_.startswith("nsubj")]
            return min(*named, self.subject[0], quote.i), end
        first, last = self.subject
        # "…,” X, head of the bank, said": what stands between belongs to the subject.
        reaches = first < start <= self.head.right_edge.i + 1 + _FRAME_GAP
        near = reaches or abs(last - start) <= _FRAME_GAP or first == end
        return (min(start, first), max(end, last)) if near else (start, end)


def cues(sentence: Tokens, quoted: Set[int]) -> list[Cue]:
    """The cues of `sentence` in text order; `quoted` holds the token indices inside quotations."""
    doc, known = sentence.doc, lexicon().lemmatised
    lemmas = lemmas_in(doc)[sentence.start : sentence.end]
    places = (i for i, lemma in enumerate(lemmas, sentence.start) if lemma in known)
    verbs = (doc[i] for i in places if i not in quoted and doc[i].pos_ in _VERBAL)
    return [cue for token in verbs if (cue := _cue(token, sentence, quoted)) is not None]


def _cue(token: Token, sentence: Tokens, quoted: Set[int]) -> Cue | None:
    lemma = base_form(token)
    forms = lexicon().verbs.get(lemma)
    if forms is None and token.dep_ == "conj" and base_form(token.head) in lexicon().verbs:
        forms = lexicon().joined.get(lemma)
    if forms is None:
        return None
    wanted = lexicon().particles.get(lemma)
    end = token.i + 1
    if wanted and token.doc[end : end + 2].text.lower() == f"it {wanted}":
        end += 1  # "made it clear that"
    begun = end
    while end < sentence.end and _goes_with(token, end, wanted):
        end += 1
    if (wanted and end == begun) or not _reports(token):
        return None
    above = dealing(token)
    own = own_subject_of(above) if above is not None else None
    own = own or agent(token) or quoted_as(token) or own_subject_of(token)
    subject = own or inverted_subject(token) or author(token) or shared_subject(token)
    subject = subject or name_before(token) or behind_quotation(token, quoted)
    cue = Cue(token, (token.i, end), subject, own is not None, forms, sentence, quoted)
    return cue if _may_report(cue, lemma) else None


def _goes_with(verb: Token, i: int, wanted: str | None) -> bool:
    """Whether the token at `i` is the verb's particle, and the `wanted` one if it needs one."""
    token = verb.doc[i]
    return token.lower_ == wanted or (wanted is None and token.dep_ == "prt")


def _is_cue_verb(token: Token) -> bool:
    return base_form(token) in lexicon().verbs


def _may_report(cue: Cue, lemma: str) -> bool:
    """Whether a verb reports of its subject: a poll shows, but not a man; a share is nobody."""
    if cue.subject is not None and cue.verb.doc[cue.subject[0]].lower_ in _NOBODY:
        return False
    noun = cue.head.lemma_.lower() if cue.head is not None else ""
    if lemma in lexicon().findings and noun not in lexicon().studies:
        return False
    return noun not in lexicon().counted


def _reports(token: Token) -> bool:
    """Whether a reporting verb reports in this form and place."""
    return next((reports for holds, reports in _RULES if holds(token)), False)


def _is_part_of_a_name_or_verb(token: Token) -> bool:
    """ "the agreed text", "the said letter"."""
    return token.dep_ in ("amod", "compound", "aux", "auxpass")


def _is_negated(token: Token) -> bool:
    """ "X did not say that …"."""
    return any(child.dep_ == "neg" or child.lower_ == "neither" for child in token.children)


def _opens_the_sentence(token: Token) -> bool:
    """ "Asked whether trade grows, X said …"."""
    return token.tag_ in ("VBN", "VBD") and token.is_sent_start is True


def _asks_for_no_name(token: Token) -> bool:
    """ "a strategist, who asked not to be named, …"."""
    return any(child.dep_ == "xcomp" and child.lemma_ in _ANONYMOUS for child in token.children)


def _is_negated_before(token: Token) -> bool:
    """ "X neither said nor denied that …"."""
    return token.dep_ == "conj" and any(child.lower_ in _NOT for child in token.head.children)


def _is_in_a_dealing(token: Token) -> bool:
    """ "X began by saying that …", "X met Y to express …"."""
    return dealing(token) is not None


def _is_not_yet_said(token: Token) -> bool:
    """ "X will say that …", "X wants to say that …"."""
    return any(child.tag_ in ("MD", "TO") for child in _helpers(token))


def _is_telling_participle(token: Token) -> bool:
    """ "X is saying that …", "…, adding that …", "“…,” X is quoted as saying"."""
    if token.tag_ != "VBG":
        return False
    is_progressive = any(child.lemma_ == "be" for child in _helpers(token))
    return is_progressive or _participle(token) or quoted_as(token) is not None


def _is_other_participle(token: Token) -> bool:
    """ "by saying so": an -ing form that goes on with nothing."""
    return token.tag_ == "VBG"


def _describes_a_noun(token: Token) -> bool:
    """ "the measures announced in May": no "have", and no tense that the tagger missed."""
    return token.tag_ == "VBN" and not _helpers(token) and token.dep_ not in _MAIN


def _is_agreed_by_all(token: Token) -> bool:
    """ "It was agreed that …"."""
    return _is_passive(token) and token.lemma_ in AGREED and _expletive(token)


def _is_passive(token: Token) -> bool:
    """ "The plan was announced": nobody says so; but not "was announced by X"."""
    return any(child.dep_ == "auxpass" for child in _helpers(token)) and not agent(token)


def _is_finite(token: Token) -> bool:
    """ "X says", "X has said"."""
    return token.tag_ in _FINITE


# Whether a verb reports: the first that holds decides; a verb for which none does, does not.
_RULES: tuple[tuple[Callable[[Token], bool], bool], ...] = (
    (_is_part_of_a_name_or_verb, False),
    (_is_negated, False),
    (_opens_the_sentence, False),
    (_asks_for_no_name, False),
    (_is_negated_before, False),
    (_is_in_a_dealing, True),
    (_is_not_yet_said, False),
    (_is_telling_participle, True),
    (_is_other_participle, False),
    (_describes_a_noun, False),
    (_is_agreed_by_all, True),
    (_is_passive, False),
    (_is_finite, True),
)


def _helpers(token: Token) -> list[Token]:
    """The auxiliary verbs of a verb."""
    return [child for child in token.children if child.dep_ in ("aux", "auxpass")]


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
    on_noun = token.i > token.sent.start and token.dep_ in ("acl", "conj")
    return behind or on_noun or _tells_a_clause(token)


def _tells_a_clause(token: Token) -> bool:
    """Whether an -ing form without a mark before it tells: "left | saying that", "after saying"."""
    behind = token.dep_ == "pcomp" and token.head.lower_ in _BEFORE_TELLING
    if token.dep_ != "advcl" and not behind:
        return False
    if token.doc[token.i + 1 : token.i + 2].text == ":":
        return True  # "…, before adding: “…”"
    clause = next((child for child in token.rights if child.dep_ == "ccomp"), None)
    tells = clause is not None and clause.left_edge.lower_ == "that"
    return tells or (clause is not None and token.lemma_ == "say")
