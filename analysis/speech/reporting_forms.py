"""Forms in which a reporting verb reports: "said", "has said", "…, adding"; not "will say"."""

from collections.abc import Callable

from spacy.tokens import Token

from analysis.language.quotations import CLOSING
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.speech.own_subjects import own_subject_of, passive_agent, quoted_speaker
from analysis.speech.subjects import contact_verb

_FINITE_OR_VBN = {"VBD", "VBZ", "VBP", "VBN"}
# A past participle without "have" that heads a clause is a past tense that the tagger missed.
_CLAUSE_HEADS = {"ROOT", "conj", "ccomp", "parataxis"}
_NAMING = {"name", "identify", "quote"}  # what anonymous speakers ask not to be
_NEITHER_NOR = {"neither", "nor"}
# Prepositions before a participle that may report: "began by saying that".
_BEFORE_PARTICIPLE = {"after", "before", "by", "for"}


def is_reporting_form(verb: Token) -> bool:
    """Whether a reporting verb reports in its form and position."""
    return next((reports for holds, reports in _REPORTING_RULES if holds(verb)), False)


def is_reporting_verb(token: Token) -> bool:
    return base_form(token) in lexicon().verbs


def _is_modifier_or_auxiliary(verb: Token) -> bool:
    """ "the agreed text", "the said letter"; but not "“…,” groaned Lind"."""
    if verb.tag_ == "VBD" and not verb.is_sent_start and verb.doc[verb.i - 1].text in CLOSING:
        return False
    return verb.dep_ in ("amod", "compound", "aux", "auxpass")


def _is_negated(verb: Token) -> bool:
    """ "X did not say that …"."""
    return any(child.dep_ == "neg" or child.lower_ == "neither" for child in verb.children)


def _opens_the_sentence(verb: Token) -> bool:
    """ "Asked whether trade grows, X said …"."""
    return verb.tag_ in ("VBN", "VBD") and verb.is_sent_start is True


def _asks_for_anonymity(verb: Token) -> bool:
    """ "a strategist, who asked not to be named, …"."""
    clauses = (child for child in verb.children if child.dep_ in ("xcomp", "ccomp", "advcl"))
    return any(child.lemma_ in _NAMING for child in clauses)


def _is_joined_to_negated(verb: Token) -> bool:
    """ "X neither said nor denied that …"."""
    return verb.dep_ == "conj" and any(child.lower_ in _NEITHER_NOR for child in verb.head.children)


def _is_purpose_of_contact(verb: Token) -> bool:
    """ "X met Y to express …"."""
    return contact_verb(verb) is not None


def _is_opening(verb: Token) -> bool:
    """ "X began by thanking Y for …", "X made a point of noting that …"."""
    if verb.tag_ != "VBG" or verb.dep_ != "pcomp":
        return False
    above = verb.head.head
    if verb.head.lower_ == "of":
        return above.lemma_.lower() == "point"
    return verb.head.lower_ == "by" and above.lemma_.lower() in lexicon().opening


def _is_fronted_participle(verb: Token) -> bool:
    """ "Noting the risk, X said that …"."""
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.head.i < verb.i:
        return False
    return all(token.pos_ == "ADV" for token in verb.doc[verb.sent.start : verb.i])


def _is_modal_or_infinitive(verb: Token) -> bool:
    """ "X will say that …", "X wants to say that …": not said yet."""
    return any(child.tag_ in ("MD", "TO") for child in _auxiliaries(verb))


def _is_reporting_ing_form(verb: Token) -> bool:
    """ "X is saying that …", "…, adding that …", "“…,” X is quoted as saying"."""
    if verb.tag_ != "VBG":
        return False
    is_progressive = any(child.lemma_ == "be" for child in _auxiliaries(verb))
    return is_progressive or _heads_participle_clause(verb) or quoted_speaker(verb) is not None


def _is_other_ing_form(verb: Token) -> bool:
    """ "by saying so": an -ing form without a clause of its own."""
    return verb.tag_ == "VBG"


def _describes_a_noun(verb: Token) -> bool:
    """ "the measures announced in May": no "have", and no tense that the tagger missed."""
    return verb.tag_ == "VBN" and not _auxiliaries(verb) and verb.dep_ not in _CLAUSE_HEADS


def _is_passive(verb: Token) -> bool:
    """ "The plan was announced" has no source; "was announced by X" has one."""
    return any(child.dep_ == "auxpass" for child in _auxiliaries(verb)) and not passive_agent(verb)


def _is_finite(verb: Token) -> bool:
    """ "X says", "X has said"; "X and Y accuse", which the tagger takes for an infinitive."""
    is_main = verb.dep_ == "ROOT" and any(child.dep_ == "nsubj" for child in verb.lefts)
    return verb.tag_ in _FINITE_OR_VBN or (verb.tag_ == "VB" and is_main)


# Whether a verb reports: the first rule that holds decides; without any it does not report.
_REPORTING_RULES: tuple[tuple[Callable[[Token], bool], bool], ...] = (
    (_is_modifier_or_auxiliary, False),
    (_is_negated, False),
    (_opens_the_sentence, False),
    (_asks_for_anonymity, False),
    (_is_joined_to_negated, False),
    (_is_purpose_of_contact, True),
    (_is_opening, True),
    (_is_fronted_participle, True),
    (_is_modal_or_infinitive, False),
    (_is_reporting_ing_form, True),
    (_is_other_ing_form, False),
    (_describes_a_noun, False),
    (_is_passive, False),
    (_is_finite, True),
)


def _auxiliaries(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ in ("aux", "auxpass")]


def _heads_participle_clause(verb: Token) -> bool:
    """Whether an -ing form heads a clause behind a comma or a noun: "…, adding that"."""
    if verb.head.lower_ == "with" and own_subject_of(verb) is not None:
        return True  # "…, with the minister saying that"
    if verb.dep_ == "conj" and verb.head.tag_ == "VBG" and not is_reporting_verb(verb.head):
        return False  # "training and advising"
    i = verb.i - 1
    while i > verb.sent.start and (verb.doc[i].pos_ == "ADV" or verb.doc[i].dep_ == "cc"):
        i -= 1  # "…, openly and repeatedly denying that"
    is_after_comma = i >= verb.sent.start and verb.doc[i].text in (",", *CLOSING)
    is_of_noun = not verb.is_sent_start and verb.dep_ in ("acl", "conj")  # "a note saying"
    return is_after_comma or is_of_noun or _has_complement_clause(verb)


def _has_complement_clause(verb: Token) -> bool:
    """Whether an adverbial -ing form has a complement clause: "left | saying that X"."""
    is_after_preposition = verb.dep_ == "pcomp" and verb.head.lower_ in _BEFORE_PARTICIPLE
    if verb.dep_ != "advcl" and not is_after_preposition:
        return False
    if verb.doc[verb.i + 1 : verb.i + 2].text == ":":
        return True  # "…, before adding: “…”"
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    return clause is not None and (clause.left_edge.lower_ == "that" or verb.lemma_ == "say")
