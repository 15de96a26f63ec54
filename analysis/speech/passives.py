"""Passives that name no source: "It was noted that X", "The importance of X was stressed".

In a readout they report what those who met said together, or what the one said whose words stand
around them: that depends on the sentences before (`resolution`).
"""

from collections.abc import Iterator, Set

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.noun_phrases import Range
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.speech.content_after_cue import content_after
from analysis.speech.content_edges import without_edge_words
from analysis.speech.cues import Cue
from analysis.speech.nesting import Attribution
from analysis.speech.own_subjects import passive_agent

PASSIVE = "passive"
# What is agreed takes all who met; what is noted may be the words of one.
JOINT = {"agree", "decide", "resolve"}
# Verbs that report with one subject: "attention was drawn to X", "emphasis was laid on X".
_IDIOMS = {
    "draw": ("attention", frozenset({"to"})),
    **dict.fromkeys(("lay", "place", "put", "make"), ("emphasis", frozenset({"on", "upon"}))),
}
# What one does with an attitude: "support was affirmed for X".
_EXPRESSING = {"express", "voice", "affirm", "reaffirm"}
_CLAUSES = {"acl", "ccomp", "relcl", "advcl", "xcomp"}


def passives(sentence: Tokens, quoted: Set[int]) -> Iterator[Attribution]:
    """The attributions of the passives in a sentence that name no source, in text order."""
    # By the auxiliaries, because most sentences have none: no other verb has to be asked.
    verbs = {token.head for token in sentence if token.dep_ == "auxpass"}
    for verb in sorted(verbs, key=lambda verb: verb.i):
        if _is_passive(verb) and verb.i not in quoted:
            found = _of_idiom(verb) or _of_verb(verb, sentence, quoted)
            tokens = without_edge_words(verb.doc, found[1]) if found is not None else None
            if found is not None and tokens is not None:
                yield Attribution(None, found[0], tokens, PASSIVE)


def _is_passive(verb: Token) -> bool:
    """Whether a verb is a main verb in the passive, without agent, that reports: "was noted"."""
    auxiliaries = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    return (
        (_lemma(verb) in lexicon().passives or _lemma(verb) in _IDIOMS)
        and verb.dep_ in ("ROOT", "conj")
        and any(child.dep_ == "auxpass" for child in auxiliaries)
        and not any(child.tag_ in ("MD", "TO") for child in auxiliaries)
        and not any(child.dep_ == "neg" for child in verb.lefts)
        and passive_agent(verb) is None
    )


def _end_of_verb(verb: Token) -> int:
    """One past the verb's particle: "pointed out"."""
    return max([verb.i + 1, *(child.i + 1 for child in verb.rights if child.dep_ == "prt")])


def _of_verb(verb: Token, sentence: Tokens, quoted: Set[int]) -> tuple[Range, Range] | None:
    """The cue and the content of a verb that reports by itself."""
    content = _content(verb, sentence, quoted) if _lemma(verb) not in _IDIOMS else None
    return ((verb.i, _end_of_verb(verb)), content) if content is not None else None


def _of_idiom(verb: Token) -> tuple[Range, Range] | None:
    """The cue and the content of "attention was drawn to | X", "emphasis was laid on | X"."""
    noun, words = _IDIOMS.get(_lemma(verb), ("", frozenset()))
    subject = _subject(verb)
    if subject is None or subject.lemma_.lower() != noun:
        return None
    for child in verb.rights:
        if child.lower_ in words and child.dep_ in ("prep", "dative"):
            return (subject.i, child.i + 1), (child.i + 1, child.right_edge.i + 1)
    return None


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.lefts if child.dep_.startswith("nsubj")), None)


def _content(verb: Token, sentence: Tokens, quoted: Set[int]) -> Range | None:
    subject = _subject(verb)
    if subject is None:
        return None
    if subject.lower_ == "it":
        return _after_it(verb, sentence, quoted)
    noun = subject.lemma_.lower()
    if subject.lower_ in lexicon().contentless:
        return None  # "Views were expressed"
    has_owner = any(child.dep_ == "poss" and child.pos_ != "PRON" for child in subject.lefts)
    if noun in lexicon().attitudes and _lemma(verb) in _EXPRESSING and not has_owner:
        return _of_attitude(subject, verb)
    if subject.pos_ == "PRON" or subject.n_rights == 0:
        return None  # "They were noted", "The plan was confirmed"
    return subject.left_edge.i, subject.right_edge.i + 1


def _after_it(verb: Token, sentence: Tokens, quoted: Set[int]) -> Range | None:
    """The clause in "It was noted that X", the infinitive in "It was agreed to X"."""
    forms = lexicon().verbs.get(_lemma(verb), frozenset())
    cue = Cue(verb, (verb.i, _end_of_verb(verb)), None, True, forms, sentence, quoted)
    content = content_after(cue)
    return content.tokens if content is not None else None


def _of_attitude(noun: Token, verb: Token) -> Range | None:
    """The content of an attitude: "Hope was expressed that X", "Regret over X was expressed"."""
    for child in (*noun.rights, *verb.rights):
        if child.dep_ in _CLAUSES:
            start = child.left_edge.i
            first = noun.doc[start]
            return start + (first.tag_ == "TO" or first.lower_ == "that"), child.right_edge.i + 1
        if child.dep_ == "prep" and any(thing.dep_ == "pobj" for thing in child.rights):
            return child.i + 1, child.right_edge.i + 1
    return None


def _lemma(verb: Token) -> str:
    """The verb's base form, also where the tagger takes "was underscored" for an adjective."""
    if verb.tag_ != "JJ":
        return base_form(verb)
    stems = (verb.lower_.removesuffix("d"), verb.lower_.removesuffix("ed"))
    return next((stem for stem in stems if stem in lexicon().passives), verb.lower_)
