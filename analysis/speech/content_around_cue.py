"""Contents that go on behind the cue that parts them: "Norway, Lind stressed, is …"."""

from spacy.tokens import Token

from analysis.speech.complements import is_addressee
from analysis.speech.cues import Cue

# Behind a cue and a comma these continue the content: "…, he said, because …".
_CONTINUING = {"so", "because", "although", "though", "unless", "if"}
_FINITE = {"VBD", "VBZ", "VBP"}


def continues_after_cue(cue: Cue, start: int) -> bool:
    """Whether the content from `start` on continues behind its cue: "Norway, X said, is …"."""
    doc, (_, extent_end) = cue.verb.doc, cue.extent
    if separates_subject_and_verb(cue, start) or _resumes_quotation(cue):
        return True
    if extent_end >= cue.sentence.end - 1 or doc[extent_end].text != ",":
        return False
    if extent_end + 1 in cue.quoted or doc[extent_end + 1].lower_ in _CONTINUING:
        return True
    has_conjunction = doc[extent_end + 1].lower_ in ("and", "but")
    if not has_conjunction or extent_end + 2 >= cue.sentence.end:
        return False
    first = doc[extent_end + 2]
    return first.lower_ in _CONTINUING or (cue.verb.tag_ == "VBD" and _starts_in_present(first))


def separates_subject_and_verb(cue: Cue, start: int) -> bool:
    """Whether a cue stands between a content's subject, from `start` on, and the subject's verb."""
    doc, extent_start = cue.verb.doc, cue.extent[0]
    end = _end_with_circumstances(cue)
    if end >= cue.sentence.end - 1 or doc[end].text != ",":
        return False
    if cue.verb.dep_ == "parataxis" and cue.verb.head.i > cue.verb.i:
        return True
    if any(token.pos_ in ("VERB", "AUX") for token in doc[start:extent_start]):
        return False
    following = doc[end + 1]
    return _is_present_without_subject(following) or _is_past_of(following, start, extent_start)


def separates_quoted_predicate(cue: Cue, start: int) -> bool:
    """Whether a cue stands between a subject and a quotation: "The plan, he said, “is …”"."""
    extent_start, extent_end = cue.extent
    if extent_end >= cue.sentence.end - 1 or extent_end + 1 not in cue.quoted:
        return False
    head = cue.verb.doc[start:extent_start].root
    return cue.verb.doc[extent_end].text == "," and head.dep_.startswith("nsubj")


def _resumes_quotation(cue: Cue) -> bool:
    """Whether a quotation resumes behind a cue: "“…,” she said, sipping her tea, “than …”"."""
    doc, (extent_start, extent_end) = cue.verb.doc, cue.extent
    if extent_start - 1 not in cue.quoted:
        return False
    quoted_behind = (i for i in range(extent_end, cue.sentence.end - 1) if i in cue.quoted)
    opening = next(quoted_behind, None)
    if opening is None or doc[opening - 1].text != "," or not doc[opening + 1].text[:1].islower():
        return False
    return not any(token.tag_ in _FINITE for token in doc[extent_end:opening])


def _starts_in_present(first: Token) -> bool:
    """Whether a clause from its first token on is in the present: "is ready", "he has doubts"."""
    if first.dep_ != "nsubj" or first.pos_ != "PRON":
        return _is_present_without_subject(first)
    verb = first.head
    auxiliaries = [child for child in verb.lefts if child.dep_.startswith("aux")]
    return (auxiliaries[0] if auxiliaries else verb).tag_ in ("VBZ", "VBP", "MD")


def _is_past_of(token: Token, start: int, end: int) -> bool:
    """Whether a past tense has no subject but from `start` to `end`: "X, he told Y, | was"."""
    verb = token.head if token.dep_.startswith("aux") else token
    subjects = [child.i for child in verb.children if child.dep_.startswith("nsubj")]
    return token.tag_ == "VBD" and all(start <= i < end for i in subjects)


def _is_present_without_subject(token: Token) -> bool:
    """Whether a present tense or modal has no subject of its own: ", and is ready"."""
    verb = token.head if token.tag_ == "MD" else token
    has_subject = any(child.dep_.startswith("nsubj") for child in verb.children)
    return token.tag_ in ("VBZ", "VBP", "MD") and not has_subject


def _end_with_circumstances(cue: Cue) -> int:
    """The end of a cue with its addressee, time and place: ", X told reporters in Oslo,"."""
    # Between commas, any place or time is the cue's, not only those known to `content_edges`.
    end = cue.extent[1]
    for child in cue.verb.rights:
        is_circumstance = child.dep_ in ("prep", "npadvmod", "dative")
        if child.left_edge.i == end and (is_addressee(child) or is_circumstance):
            end = child.right_edge.i + 1
    return end
