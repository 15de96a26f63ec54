"""Narration: where, inside a sentence, a content ends and the reporter's own words go on."""

from spacy.tokens import Span as Tokens

from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import base_form, lexicon
from analysis.speech.cues import Cue

_BREAKS = {",", ";"}
_FINITE_OR_MODAL = {"VBD", "VBZ", "VBP", "MD"}
_COMMENTING = {"deny", "reject", "dispute", "dismiss", "refute", "contest"}


def until_reporter(cue: Cue, content: Range, is_clause: bool) -> Range:
    """`content` up to the reporter's own words: "…; Lind called it X", "…, a claim that Y denied".

    A reported clause continues after a semicolon, unless somebody else is cited there.
    """
    start, end = content
    doc = cue.verb.doc
    words = words_in(doc)
    for i in range(start + 1, end - 1):
        if words[i] not in _BREAKS or i in cue.quoted:
            continue
        if words[i] == ";":
            rest_of_sentence = doc[i + 1 : cue.sentence.end]
            if not is_clause or _cites_a_name(rest_of_sentence):
                return (start, i) if _has_clause(rest_of_sentence) else content
        elif _refers_back(doc[i + 1 : end]) or _resumes(doc[i + 1 : end]):
            return start, i
    return content


def _has_clause(tokens: Tokens) -> bool:
    return any(token.tag_ in _FINITE_OR_MODAL for token in tokens)


def _cites_a_name(tokens: Tokens) -> bool:
    """Whether the first subject is a name and its verb reports: "Lind called it X"."""
    subject = next((token for token in tokens if token.dep_.startswith("nsubj")), None)
    if subject is None or subject.pos_ != "PROPN":
        return False
    return subject.head.lemma_ in lexicon().verbs


def _refers_back(tokens: Tokens) -> bool:
    """Whether the tokens refer back to the content: "a claim that …", "after which …"."""
    if len(tokens) < 3:
        return False
    if tokens[0].pos_ == "ADP" and tokens[1].lower_ == "which":
        return True
    if tokens[0].lower_ == "which" and _is_comment(tokens):
        return True
    if tokens[0].lower_ not in ("a", "an"):
        return False
    nouns = [token.i for token in tokens[1:4] if token.lemma_.lower() in lexicon().verdicts]
    after_noun = tokens.doc[nouns[0] + 1 : nouns[0] + 2].text if nouns else ""
    return after_noun.lower() in ("that", "which", "he", "she", "they")


def _is_comment(tokens: Tokens) -> bool:
    """Whether a relative clause says what others say to a content: "which X has denied"."""
    verb = next((token for token in tokens if token.pos_ == "VERB"), None)
    return verb is not None and verb.dep_ == "relcl" and verb.lemma_ in _COMMENTING


def _resumes(tokens: Tokens) -> bool:
    """Whether the report goes on: "noting that the roads are closed, and | spoke about X".

    A past tense without a subject, joined to a clause in the present, is not part of the clause.
    """
    if len(tokens) < 3 or tokens[0].lower_ != "and" or tokens[1].tag_ != "VBD":
        return False
    needed = lexicon().particles.get(base_form(tokens[1]))
    if base_form(tokens[1]) in lexicon().verbs and needed in (None, tokens[2].lower_):
        return False  # a cue, whose content is not yet found
    verb, joined = tokens[1], tokens[1].head
    finite = next((child for child in joined.lefts if child.dep_.startswith("aux")), joined)
    is_main = joined.dep_ == "ccomp" and finite.tag_ in ("VBZ", "VBP")
    return verb.dep_ == "conj" and is_main and joined.i < verb.i
