"""Contents before a cue or around it: "…, said Lind"; "Norway, Lind stressed, is …"."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from analysis.language.parsing import words_in
from analysis.speech.complements import (
    is_addressee,
    is_quotation_of_participle,
    is_reported_clause,
    with_addressee,
)
from analysis.speech.content_after_cue import content_after
from analysis.speech.content_edges import without_edge_words
from analysis.speech.content_rest import quotation_start
from analysis.speech.cues import Cue
from analysis.speech.nesting import Attribution
from analysis.speech.own_subjects import quoting_verb

_MARKS_BEFORE_CLOSING_CUE = set(",?!–—-“”\"«»‘’'")
_OPENING_MARKS = set("“«‘")
# Behind a cue and a comma these continue the content: "…, he said, because …".
_CONTINUING = {"so", "because", "although", "though", "unless", "if"}
_QUESTIONED = {"asked", "pressed", "questioned"}  # "Asked whether X, he said Y"
_TIME_CONJUNCTIONS = {"after", "before", "when", "while", "once", "since"}
_FINITE = {"VBD", "VBZ", "VBP"}


def closing_attributions(all_cues: list[Cue]) -> Iterator[Attribution]:
    """The attributions of cues that stand behind their content or inside of it."""
    start = all_cues[0].sentence.start if all_cues else 0
    for cue in all_cues:
        if not cue.forms & {"clause", "quotation"} or not _is_closing(cue, start):
            continue
        extent_start, extent_end = cue.extent
        continues = _continues_after_cue(cue, start)
        content_start = _start_in_brackets(cue.verb.doc, start, extent_start)
        content_end = cue.sentence.end if continues else extent_start
        content = without_edge_words(cue.verb.doc, (content_start, content_end))
        if content is not None:
            rule = "cue inside the content" if continues else "closing cue"
            yield Attribution(cue.subject, with_addressee(cue), content, rule)
            if continues:
                return  # the rest of the sentence belongs to this content
            start = extent_end


def _start_in_brackets(doc: Doc, start: int, end: int) -> int:
    """Where a content in brackets with its cue begins: "(“a feast,” he said)"; else `start`."""
    words = words_in(doc)[start:end]
    if "(" not in words:
        return start
    words_inside = words[::-1].index("(")  # words behind the last bracket that opens
    is_closed = ")" in words[len(words) - words_inside :]
    return start if is_closed else end - words_inside


def _is_closing(cue: Cue, start: int) -> bool:
    """Whether the tokens from `start` to the cue are its content, or the first part of it."""
    candidate = _Candidate(cue, start)
    return next((closes for holds, closes in _CLOSING_RULES if holds(candidate)), False)


class _Candidate(NamedTuple):
    """A cue, and the first token of what may be its content in front of it."""

    cue: Cue
    start: int


def _is_plain_participle(candidate: _Candidate) -> bool:
    """ "…, adding that X"; but not "…, X was quoted as saying"."""
    verb = candidate.cue.verb
    return verb.tag_ == "VBG" and quoting_verb(verb) is None


def _has_nothing_before(candidate: _Candidate) -> bool:
    """ "X said …", "So X said …": one word is no content."""
    return candidate.cue.extent[0] - candidate.start < 2


def _follows_a_question(candidate: _Candidate) -> bool:
    """ "Asked whether trade grows, X said …"."""
    return candidate.cue.verb.doc[candidate.start].lower_ in _QUESTIONED


def _lacks_its_quotation(candidate: _Candidate) -> bool:
    """ "At the end, X went on: …": such a verb closes only a quotation."""
    cue, last = candidate.cue, candidate.cue.extent[0] - 1
    return "clause" not in cue.forms and not {last, last - 1} & cue.quoted


def _lacks_a_mark_before(candidate: _Candidate) -> bool:
    """ "The minister X met said …": no comma or quotation mark in front."""
    mark = candidate.cue.verb.doc[candidate.cue.extent[0] - 1].text
    return mark not in _MARKS_BEFORE_CLOSING_CUE or mark in _OPENING_MARKS


def _has_inverted_subject(candidate: _Candidate) -> bool:
    """ "…, said X"."""
    cue = candidate.cue
    return cue.subject is not None and cue.subject[0] == cue.words[1]


def _is_after_content_subject(candidate: _Candidate) -> bool:
    """ "Norway, X stressed, is …"."""
    return candidate.cue.own_subject and _separates_subject_and_verb(candidate.cue, candidate.start)


def _has_content_behind(candidate: _Candidate) -> bool:
    """ "To that end, the leaders agreed to …"."""
    return content_after(candidate.cue) is not None and not _is_inside_quotation(candidate)


def _has_clause_behind(candidate: _Candidate) -> bool:
    """ "After lunch, X said trade grows"; but not "“…,” X said, as the two met"."""
    cue, (extent_start, extent_end) = candidate.cue, candidate.cue.extent
    is_complete = extent_end >= cue.sentence.end or cue.verb.doc[extent_end].text == ","
    if extent_start - 1 in cue.quoted and is_complete:
        return False
    clauses = [child for child in cue.verb.rights if is_reported_clause(child)]
    return not all(is_quotation_of_participle(cue, extent_end, clause) for clause in clauses)


def _divides_quotation(candidate: _Candidate) -> bool:
    """ "“Trade,” X said, “is growing”"."""
    return _introduces_quotation(candidate) and _is_inside_quotation(candidate)


def _introduces_quotation(candidate: _Candidate) -> bool:
    """ "In Oslo, X said: “Trade is growing”"."""
    cue = candidate.cue
    is_after_comma = cue.verb.doc[cue.extent[0] - 1].text == ","
    return is_after_comma and quotation_start(cue, cue.words[1]) is not None


def _is_time_before(candidate: _Candidate) -> bool:
    """ "After X met Y, Z explained the plan": the clause says when."""
    first = candidate.cue.verb.doc[candidate.start]
    is_of_cue = first.head.dep_ == "advcl" and first.head.head == candidate.cue.verb
    return first.lower_ in _TIME_CONJUNCTIONS and first.dep_ in ("mark", "advmod") and is_of_cue


def _has_complete_content_before(candidate: _Candidate) -> bool:
    """ "Trade is growing, X told reporters": a verb or a quotation in front, no object behind."""
    cue, start = candidate
    objects = [child for child in cue.verb.rights if child.dep_ in ("dobj", "oprd", "attr")]
    before = cue.verb.doc[start : cue.extent[0]]
    is_clause_or_quotation = any(
        token.i in cue.quoted or token.pos_ in ("VERB", "AUX") for token in before
    )
    return (
        (is_clause_or_quotation or _continues_after_cue(cue, start))
        and cue.own_subject
        and all(is_addressee(child) for child in objects)
    )


# Whether a cue closes a content: the first rule that holds decides; without any it does not.
_CLOSING_RULES: tuple[tuple[Callable[[_Candidate], bool], bool], ...] = (
    (_is_plain_participle, False),
    (_has_nothing_before, False),
    (_follows_a_question, False),
    (_lacks_its_quotation, False),
    (_lacks_a_mark_before, False),
    (_has_inverted_subject, True),
    (_is_after_content_subject, True),
    (_has_content_behind, False),
    (_has_clause_behind, False),
    (_divides_quotation, True),
    (_introduces_quotation, False),
    (_is_time_before, False),
    (_has_complete_content_before, True),
)


def _is_inside_quotation(candidate: _Candidate) -> bool:
    """Whether a cue divides a quotation, or separates a subject from its quoted predicate."""
    cue, start = candidate
    return cue.extent[0] - 2 in cue.quoted or _separates_quoted_predicate(cue, start)


def _separates_quoted_predicate(cue: Cue, start: int) -> bool:
    """Whether a cue stands between a subject and a quotation: "The plan, he said, “is …”"."""
    extent_start, extent_end = cue.extent
    if extent_end >= cue.sentence.end - 1 or extent_end + 1 not in cue.quoted:
        return False
    head = cue.verb.doc[start:extent_start].root
    return cue.verb.doc[extent_end].text == "," and head.dep_.startswith("nsubj")


def _continues_after_cue(cue: Cue, start: int) -> bool:
    """Whether the content from `start` on continues behind its cue: "Norway, X said, is …"."""
    doc, (_, extent_end) = cue.verb.doc, cue.extent
    if _separates_subject_and_verb(cue, start) or _resumes_quotation(cue):
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


def _starts_in_present(first: Token) -> bool:
    """Whether a clause from its first token on is in the present: "is ready", "he has doubts"."""
    if first.dep_ != "nsubj" or first.pos_ != "PRON":
        return _is_present_without_subject(first)
    verb = first.head
    auxiliaries = [child for child in verb.lefts if child.dep_.startswith("aux")]
    return (auxiliaries[0] if auxiliaries else verb).tag_ in ("VBZ", "VBP", "MD")


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


def _separates_subject_and_verb(cue: Cue, start: int) -> bool:
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
