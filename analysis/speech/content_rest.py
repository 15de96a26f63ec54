"""The rest of a content that the parser cuts off: of a list, a quotation, a hyphened word."""

from spacy.tokens import Doc, Token

from analysis.language.noun_phrases import Range
from analysis.language.reporting_verbs import lexicon
from analysis.speech.content_edges import REPORTERS_CONJUNCTIONS
from analysis.speech.cues import Cue

_FINITE = {"VBD", "VBZ", "VBP"}
_MAIN_CLAUSES = {"ROOT", "conj", "parataxis"}
# A quotation may begin this many tokens behind its cue: "said in a statement: “…".
_QUOTATION_GAP = 6


def with_detached_rest(cue: Cue, content: Range, is_clause: bool) -> Range:
    """`content` with what the parser detached: a clause of its last noun, the rest of a list."""
    doc = cue.verb.doc
    start, end = content
    end -= doc[end - 1].text == "," and end - 1 not in cue.quoted
    if end >= cue.sentence.end or end - 1 in cue.quoted:
        return start, end
    following = doc[end]
    verb = following.head if following.dep_.startswith("aux") else following
    if not is_clause and verb.i <= end + 1 and following.tag_ in ("VBZ", "VBP", "MD"):
        return start, max(end, verb.right_edge.i + 1)  # "thanked her for all X | has done"
    if is_clause or following.lower_ not in (",", "and"):
        return start, end
    rest_end = _next_cue_or_conjunction(cue, start, end)
    return start, rest_end if _is_rest_of_list(cue, end, rest_end) else end


def _next_cue_or_conjunction(cue: Cue, start: int, end: int) -> int:
    """Where the next cue, or the next clause of the reporter, begins; else the sentence's end."""
    doc = cue.verb.doc
    is_gerund = any(token.dep_ == "pcomp" and token.tag_ == "VBG" for token in doc[start:end])
    for token in doc[end : cue.sentence.end]:
        is_cue = token.pos_ == "VERB" and token.lemma_ in lexicon().verbs and token.tag_ != "VB"
        is_item = is_gerund and token.tag_ == "VBG"
        if is_item and not any(child.dep_ == "ccomp" for child in token.rights):
            continue  # "the need for dividing A, sharing B, warning C of D, and …"
        if is_cue or token.lower_ in REPORTERS_CONJUNCTIONS:
            subjects = (child.left_edge.i for child in token.lefts if _is_noun_subject(child))
            start = min(subjects, default=token.i)
            while start > end and doc[start - 1].pos_ in ("ADV", "CCONJ", "PUNCT", "SCONJ"):
                start -= 1
            return start
    return cue.sentence.end


def _is_noun_subject(token: Token) -> bool:
    return token.dep_.startswith("nsubj") and token.lower_ not in ("who", "which", "that")


def _is_rest_of_list(cue: Cue, start: int, end: int) -> bool:
    """Whether tokens continue a list and have no main clause: "…, improving X, and ending Y"."""
    rest = cue.verb.doc[start:end]
    has_and = any(token.lower_ == "and" and token.i > start for token in rest)
    if not has_and or (cue.verb.tag_ == "VBG" and rest[0].lower_ == "and"):
        return False
    finite = [t.head if t.tag_ == "MD" else t for t in rest if t.tag_ in (*_FINITE, "MD")]
    return not any(t.dep_ in _MAIN_CLAUSES and t.i not in cue.quoted for t in finite)


def quotation_start(cue: Cue, start: int) -> int | None:
    """The first token of a quotation that begins at `start` or a few tokens behind it."""
    for i in range(start, min(start + _QUOTATION_GAP + 1, cue.sentence.end)):
        if i in cue.quoted:
            return i
        if cue.verb.doc[i].pos_ in ("VERB", "AUX"):
            return None
    return None


def quotation_end(cue: Cue, start: int) -> int:
    """One past the last token of the quotation that begins at `start`."""
    end = start
    while end < cue.sentence.end and end in cue.quoted:
        end += 1
    return end


def with_whole_words(doc: Doc, content: Range) -> Range:
    """`content` with the rest of a word that the parser splits: "called it a non|-starter"."""
    start, end = content
    while end + 1 < len(doc) and doc[end].text == "-" and not doc[end - 1].whitespace_:
        end += 2
    return start, end


def with_whole_quotations(cue: Cue, content: Range) -> Range:
    """`content` with the rest of every quotation that it touches."""
    start, end = content
    while start in cue.quoted and start - 1 in cue.quoted and start > cue.sentence.start:
        start -= 1
    while end - 1 in cue.quoted and end in cue.quoted and end < cue.sentence.end:
        end += 1
    return start, end
