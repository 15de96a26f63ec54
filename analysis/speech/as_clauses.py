"""Contents beside a clause with "as": "As Lind noted, the road is open"."""

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.language.noun_phrases import Range
from analysis.speech.complements import child_of
from analysis.speech.content_edges import without_edge_words
from analysis.speech.cues import Cue
from analysis.speech.nesting import Attribution

AS_CLAUSE = "as clause"
_MARKS = {",", ";", "–", "—"}


def as_clauses(all_cues: list[Cue]) -> Iterator[Attribution]:
    """The attributions of the cues of a sentence that stand in a clause with "as"."""
    for cue in all_cues:
        conjunction = _conjunction(cue)
        if conjunction is None or cue.subject is None:
            continue
        content = _content(cue, conjunction)
        tokens = without_edge_words(cue.verb.doc, content) if content is not None else None
        if tokens is not None:
            yield Attribution(cue.subject, cue.words, tokens, AS_CLAUSE)


def _conjunction(cue: Cue) -> Token | None:
    """The "as" of a cue that has no content of its own, unlike "as Lind said goodbye"."""
    is_bare = child_of(cue.verb, ("dobj", "ccomp", "xcomp")) is None
    if "clause" not in cue.forms or cue.verb.dep_ != "advcl" or not is_bare:
        return None
    return next((child for child in cue.verb.lefts if child.lower_ == "as"), None)


def _content(cue: Cue, conjunction: Token) -> Range | None:
    """The rest of the sentence: behind the clause, before it, or on both sides."""
    doc, sentence = cue.verb.doc, cue.sentence
    end = cue.verb.right_edge.i + 1
    end -= doc[end - 1].is_punct
    if conjunction.i == sentence.start:
        is_apart = end < sentence.end and doc[end].text in _MARKS
        return (end, sentence.end) if is_apart else None
    if doc[conjunction.i - 1].text not in _MARKS:
        return None
    is_last = all(token.is_punct for token in doc[end : sentence.end])
    return sentence.start, conjunction.i if is_last else sentence.end
