"""Narration: where, inside a sentence, a content ends and the reporter's own words go on."""

from spacy.tokens import Span as Tokens

from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import lexicon
from analysis.speech.cues import Cue

_BREAKS = {",", ";"}
_FINITE_OR_MODAL = {"VBD", "VBZ", "VBP", "MD"}


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
        elif _refers_back(doc[i + 1 : end]):
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
    if tokens[0].lower_ not in ("a", "an"):
        return False
    nouns = [token.i for token in tokens[1:4] if token.lemma_.lower() in lexicon().verdicts]
    after_noun = tokens.doc[nouns[0] + 1] if nouns else None
    return after_noun is not None and after_noun.lower_ in ("that", "which", "he", "she", "they")
