"""Contents before a cue: which cue closes a content, "…, said Lind", and where that begins."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from spacy.tokens import Doc

from analysis.language.parsing import words_in
from analysis.speech.complements import (
    is_addressee,
    is_quotation_of_participle,
    is_reported_clause,
    with_addressee,
)
from analysis.speech.content_after_cue import content_after
from analysis.speech.content_around_cue import (
    continues_after_cue,
    separates_quoted_predicate,
    separates_subject_and_verb,
)
from analysis.speech.content_edges import without_edge_words
from analysis.speech.content_rest import quotation_start
from analysis.speech.cues import Cue
from analysis.speech.nesting import Attribution
from analysis.speech.own_subjects import quoting_verb

_MARKS_BEFORE_CLOSING_CUE = set(",?!–—-“”\"«»‘’'")
_OPENING_MARKS = set("“«‘")
_QUESTIONED = {"asked", "pressed", "questioned"}  # "Asked whether X, he said Y"
_TIME_CONJUNCTIONS = {"after", "before", "when", "while", "once", "since"}


def closing_attributions(all_cues: list[Cue]) -> Iterator[Attribution]:
    """The attributions of cues that stand behind their content or inside of it."""
    start = all_cues[0].sentence.start if all_cues else 0
    for cue in all_cues:
        if not cue.forms & {"clause", "quotation"} or not _is_closing(cue, start):
            continue
        extent_start, extent_end = cue.extent
        continues = continues_after_cue(cue, start)
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
    return candidate.cue.own_subject and separates_subject_and_verb(candidate.cue, candidate.start)


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
        (is_clause_or_quotation or continues_after_cue(cue, start))
        and cue.own_subject
        and all(is_addressee(child) for child in objects)
    )


def _is_inside_quotation(candidate: _Candidate) -> bool:
    """Whether a cue divides a quotation, or separates a subject from its quoted predicate."""
    cue, start = candidate
    return cue.extent[0] - 2 in cue.quoted or separates_quoted_predicate(cue, start)


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
