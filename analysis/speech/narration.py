"""Where the reporter takes over from a content: another's words, or a noun that takes it up."""

from spacy.tokens import Span as Tokens

from analysis.language.noun_phrases import Range
from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import lexicon
from analysis.speech.cues import Cue

_MARKS = {",", ";"}
_FINITE = {"VBD", "VBZ", "VBP", "MD"}


def until_reporter(cue: Cue, content: Range, is_clause: bool) -> Range:
    """`content` up to the reporter's own words: "…; Y called it X", "…, a claim that Y denied".

    Behind a semicolon a clause goes on, unless it tells what somebody else says.
    """
    start, end = content
    doc = cue.verb.doc
    words = words_in(doc)
    for i in range(start + 1, end - 1):
        if words[i] not in _MARKS or i in cue.quoted:
            continue
        if words[i] == ";" and (not is_clause or _tells(doc[i + 1 : cue.sentence.end])):
            return (start, i) if _has_clause(doc[i + 1 : cue.sentence.end]) else content
        if words[i] == "," and _takes_up(doc[i + 1 : end]):
            return start, i
    return content


def _has_clause(words: Tokens) -> bool:
    return any(token.tag_ in _FINITE for token in words)


def _tells(words: Tokens) -> bool:
    """Whether words begin with a name that is the subject of a cue: "Y called it X"."""
    subject = next((token for token in words if token.dep_.startswith("nsubj")), None)
    if subject is None or subject.pos_ != "PROPN":
        return False
    return subject.head.lemma_ in lexicon().verbs


def _takes_up(words: Tokens) -> bool:
    """Whether words take up what was said: "a claim that …", "after which …"."""
    if len(words) < 3:
        return False
    if words[0].pos_ == "ADP" and words[1].lower_ == "which":
        return True
    if words[0].lower_ not in ("a", "an"):
        return False
    nouns = [token.i for token in words[1:4] if token.lemma_.lower() in lexicon().verdicts]
    behind = words.doc[nouns[0] + 1] if nouns else None
    return behind is not None and behind.lower_ in ("that", "which", "he", "she", "they")
