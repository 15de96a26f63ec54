"""Edges of a content: where what is reported begins and ends.

The parser's subtree is the core of a content. `content_end` adds what the parser attached to the
cue's verb instead, and leaves out when, where and how something was said (the circumstances).
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named
from analysis.language.noun_phrases import Range, can_speak, is_day_or_number
from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import lexicon
from analysis.speech.cues import Cue

_SKIPPED_AT_START = {",", ":", ";", "that", "–", "—", "-"}
_SKIPPED_AT_END = {",", ";", ":", "and", "but", "while", "or", "–", "—", "."}
_PERSONAL = {"he", "she", "they"}
# Subordinate clauses with these behind a content are the reporter's: "…, as the two met in Oslo".
REPORTERS_CONJUNCTIONS = {"as", "while", "after", "before", "when", "where"}
_SUBORDINATORS = REPORTERS_CONJUNCTIONS | {"if", "since", "because", "although", "though"}
_CONTENT_DEPENDENCIES = frozenset(
    ("prep", "xcomp", "dobj", "ccomp", "oprd", "attr", "dep", "appos", "acl", "relcl", "advcl")
)
_PERIODS = {"week", "month", "year"}
_FINITE = {"VBD", "VBZ", "VBP"}
_NEW_PHRASE = {"PROPN", "DET", "PRON"}
_SUBJECT = ("nsubj", "csubj", "expl")


def without_edge_words(doc: Doc, content: Range) -> Range | None:
    """`content` without commas, conjunctions and "that" at its edges; None if no word is left."""
    words, (start, end) = words_in(doc), content
    while (
        start < end
        and words[start].lower() in _SKIPPED_AT_START
        and not _is_pronoun_that(doc[start])
    ):
        start += 1
    while end > start and words[end - 1].lower() in _SKIPPED_AT_END:
        end -= 1
    return (start, end) if any(word.isalpha() for word in words[start:end]) else None


def _is_pronoun_that(token: Token) -> bool:
    """Whether a "that" is a pronoun and no conjunction: "said | that is wrong"."""
    return token.lower_ == "that" and token.dep_ == "nsubj"


def clause_start(cue: Cue, cue_end: int, clause: Token) -> int:
    """Where a reported clause begins; `cue_end` is the first token behind the cue."""
    doc = cue.verb.doc
    start = max(clause.left_edge.i, cue_end)
    while start < clause.right_edge.i and doc[start].is_punct and start not in cue.quoted:
        start += 1
    first = doc[cue_end]
    if first.lower_ == "that" and first.i < start:
        return first.i
    is_day = start == cue_end and first.lower_.endswith("day")
    if is_day and any(token.pos_ in _NEW_PHRASE for token in doc[start + 1 : start + 2]):
        return start + 1  # "said Monday | Norway would …"
    if _is_finite_without_subject(clause):  # the parser attached the subject elsewhere
        return _after_circumstances(cue, cue_end)
    # "said with efforts by both sides, relations have …": the parser makes the phrase part of the
    # cue's clause.
    is_fronted = doc[start - 1].text == "," and first.i < start and _is_fronted_phrase(first)
    return first.i if is_fronted else start


def _is_finite_without_subject(clause: Token) -> bool:
    verb = next((child for child in clause.lefts if child.dep_.startswith("aux")), clause)
    is_finite = verb.tag_ in _FINITE or verb.tag_ == "MD"
    return is_finite and not any(child.dep_.startswith(_SUBJECT) for child in clause.lefts)


def _is_fronted_phrase(preposition: Token) -> bool:
    """Whether a prepositional phrase before a clause belongs to it: no day on which it was said."""
    has_time = any(is_day_or_number(token) for token in preposition.subtree)
    return preposition.dep_ == "prep" and not has_time


def _after_circumstances(cue: Cue, start: int) -> int:
    """The first token from `start` on that does not say when or where something was said."""
    for child in cue.verb.rights:
        if child.left_edge.i == start and _is_circumstance(cue, child):
            nouns = [noun for noun in child.children if noun.dep_ == "pobj"]
            # "said on Monday | Norway would …": the parser takes "Monday Norway" for one name.
            days = [token for noun in nouns for token in noun.lefts if is_day_or_number(token)]
            start = ((days or nouns or [child])[0]).i + 1
    return start


def clause_end(cue: Cue, clause: Token) -> int:
    """One past the last token of a reported clause."""
    for child in clause.rights:
        # "… their “best time” as the two have become friends": behind a quotation, the reporter's.
        edge = child.left_edge.i
        conjunction = next((c for c in child.lefts if c.dep_ == "mark"), child.left_edge)
        is_reporters = child.dep_ == "advcl" and conjunction.lower_ in REPORTERS_CONJUNCTIONS
        if is_reporters and edge - 1 in cue.quoted and edge not in cue.quoted:
            return edge
        if is_reporters and _is_of_meeting(child):
            return edge
    return content_end(cue, clause.right_edge.i + 1)


def _is_of_meeting(clause: Token) -> bool:
    """Whether a clause says when something was said: "… when she met with Lind on Monday"."""
    is_contact = clause.tag_ == "VBD" and clause.lemma_ in lexicon().dealings
    return is_contact and any(
        child.dep_ == "nsubj" and child.lower_ in _PERSONAL for child in clause.lefts
    )


def content_end(cue: Cue, core_end: int) -> int:
    """One past the last token of a content whose core ends before `core_end`."""
    if _has_numbered_list(cue, core_end):
        return cue.sentence.end
    end = core_end
    for child in cue.verb.rights:
        is_inside = child.right_edge.i < end or child.i < core_end
        if is_inside or child.is_punct or child.dep_ == "cc":
            continue
        if _is_circumstance(cue, child) and not _parts_a_list(child):
            return end
        if not _parts_a_list(child) and not _continues_content(cue.verb, child):
            return end
        end = max(end, child.right_edge.i + 1)
    if end < cue.sentence.end - 1 and not cue.verb.is_ancestor(cue.verb.doc[end]):
        return cue.sentence.end if _is_subordinated_to_content(cue.verb) else end
    return end


def _has_numbered_list(cue: Cue, end: int) -> bool:
    """Whether a numbered list begins between the cue and `end`: "that they (1) …"."""
    words = words_in(cue.verb.doc)[cue.words[1] : end]
    first_numbers = (["(", "1", ")"], ["(", "a", ")"])
    return "(" in words and any(words[i : i + 3] in first_numbers for i in range(len(words)))


def _is_subordinated_to_content(verb: Token) -> bool:
    """Whether the parser subordinates a cue to the main verb of its content, which follows it."""
    if any(child.lower_ in _SUBORDINATORS for child in verb.lefts):
        return False  # "When he was asked if X, Y said …"
    is_participle = verb.tag_ == "VBG" or any(child.tag_ == "VBG" for child in verb.lefts)
    if is_participle and verb.dep_ == "advcl":
        return False  # "Noting the risk, X said …"
    return verb.dep_ in ("ccomp", "advcl", "parataxis") and verb.head.i > verb.i


def _is_circumstance(cue: Cue, child: Token) -> bool:
    """Whether a child of the cue's verb says when, where or how something was said."""
    if child.left_edge.i in cue.quoted:
        return False
    if child.dep_ in ("npadvmod", "advmod"):
        return True
    if child.dep_ == "advcl":
        is_of_content = child.tag_ == "VBN" and child.left_edge.lower_ == "as"  # ", as agreed in X"
        return child.left_edge.lower_ in REPORTERS_CONJUNCTIONS and not is_of_content
    if child.dep_ != "prep":
        return False
    nouns = [noun for noun in child.children if noun.dep_ == "pobj"]
    tokens = (token for noun in nouns for token in (noun, *noun.lefts))
    return any(_is_communication_or_time(noun) for noun in nouns) or any(
        token.lower_.endswith("day") or (is_day_or_number(token) and token in nouns)
        for token in tokens
    )


def _parts_a_list(circumstance: Token) -> bool:
    """Whether a time or place stands inside a list: "praised A | earlier this year |, B and C"."""
    behind = [child for child in circumstance.head.rights if child.i > circumstance.right_edge.i]
    is_comma = bool(behind) and behind[0].text == ","
    return is_comma and len(behind) > 1 and behind[1].dep_ == "dobj"


def _is_communication_or_time(noun: Token) -> bool:
    """Whether a noun is a talk or a time; but "in a year of crises" is more than a time."""
    lemma = noun.lemma_.lower()
    is_described = lemma in _PERIODS and any(child.lower_ == "of" for child in noun.rights)
    return lemma in lexicon().circumstances and not is_described


def _continues_content(verb: Token, child: Token) -> bool:
    """Whether a child of the cue's verb, behind the core, is part of the content."""
    if child.dep_ == "conj":
        if child.tag_.startswith("NN") or child.dep_ == "prep" or child.pos_ == "ADP":
            return True  # "underscored X, and the resolution of Y", "X in A | and at B"
        if child.left_edge.lower_ == "that":
            return True  # "told X that A, and that B"
        # "raised X, which undermine peace and | jeopardize trade": no past tense, unlike the cue.
        present = ("VB", "VBP", "VBZ")
        is_present = child.tag_ in present or any(c.tag_ in ("MD", *present) for c in child.lefts)
        has_subject = any(c.dep_.startswith("nsubj") for c in child.lefts)
        return verb.tag_ in ("VBD", "VBG") and is_present and not has_subject
    if child.dep_ == "dative":  # "lauded her visit | to Chile": the parser gives it to the verb
        nouns = [noun for noun in child.rights if can_speak(noun) and not country_named(noun.text)]
        return child.pos_ == "ADP" and not nouns
    is_participle_clause = child.dep_ == "advcl" and child.tag_ == "VBG"
    return child.dep_ in _CONTENT_DEPENDENCIES and not is_participle_clause
