"""Contents before a cue or around it: "…, said X"; "China, X stressed, is …"."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from analysis.language.parsing import words_in
from analysis.speech.complements import is_addressee, is_clause, is_told_between, with_addressee
from analysis.speech.content_after_cue import content_behind
from analysis.speech.content_edges import quotation_behind, without_edges
from analysis.speech.cues import Cue
from analysis.speech.nesting import Attribution
from analysis.speech.subjects import quoting

_MARKS_BEFORE_CLOSING_CUE = set(",?!–—-“”\"«»‘’'")
_OPENING_MARKS = set("“«‘")
# Behind a cue and a comma these go on with what is said: "…, he said, because …".
_GOES_ON = {"so", "because", "although", "though", "unless", "if"}
_QUESTIONED = {"asked", "pressed", "questioned"}  # "Asked whether X, he said Y"
_TOLD = {"VBD", "VBZ", "VBP"}


def closing_attributions(found: list[Cue]) -> Iterator[Attribution]:
    """The attributions of cues that stand behind their content or inside of it."""
    start = found[0].sentence.start if found else 0
    for cue in found:
        if not cue.forms & {"clause", "quotation"} or not _is_closing(cue, start):
            continue
        frame_start, frame_end = cue.frame
        goes_on = _continues(cue, start)
        begun = _in_brackets(cue.verb.doc, start, frame_start)
        content = without_edges(cue.verb.doc, (begun, cue.sentence.end if goes_on else frame_start))
        if content is not None:
            rule = "cue inside the content" if goes_on else "closing cue"
            yield Attribution(cue.subject, with_addressee(cue), content, rule)
            if goes_on:
                return  # the rest of the sentence is this content
            start = frame_end


def _in_brackets(doc: Doc, start: int, end: int) -> int:
    """Where a content begins that stands in brackets with its cue: "(“a feast,” he said)"."""
    words = words_in(doc)[start:end]
    if "(" not in words:
        return start
    behind = words[::-1].index("(")  # words behind the last bracket that opens
    return start if ")" in words[len(words) - behind :] else end - behind


def _is_closing(cue: Cue, start: int) -> bool:
    """Whether what stands from `start` on in front of a cue is its content, or the first part."""
    at = _Candidate(cue, start)
    return next((closes for holds, closes in _RULES if holds(at)), False)


class _Candidate(NamedTuple):
    """A cue, and the first token of what may be its content in front of it."""

    cue: Cue
    start: int


def _is_plain_participle(at: _Candidate) -> bool:
    """ "…, adding that X": a participle closes only where it is quoted with its subject."""
    return at.cue.verb.tag_ == "VBG" and quoting(at.cue.verb) is None


def _has_nothing_before(at: _Candidate) -> bool:
    """ "X said …", "So X said …": one word is no content."""
    return at.cue.frame[0] - at.start < 2


def _follows_a_question(at: _Candidate) -> bool:
    """ "Asked whether trade grows, X said …"."""
    return at.cue.verb.doc[at.start].lower_ in _QUESTIONED


def _lacks_its_quotation(at: _Candidate) -> bool:
    """ "At the end, X went on: …": such a verb closes a quotation only."""
    last = at.cue.frame[0] - 1
    return "clause" not in at.cue.forms and not {last, last - 1} & at.cue.quoted


def _lacks_a_mark_before(at: _Candidate) -> bool:
    """ "The minister X met said …": no comma or quotation mark stands in front."""
    mark = at.cue.verb.doc[at.cue.frame[0] - 1].text
    return mark not in _MARKS_BEFORE_CLOSING_CUE or mark in _OPENING_MARKS


def _has_its_subject_behind(at: _Candidate) -> bool:
    """ "…, said X"."""
    return at.cue.subject is not None and at.cue.subject[0] == at.cue.words[1]


def _parts_subject_and_verb(at: _Candidate) -> bool:
    """ "China, X stressed, is …"."""
    return at.cue.own_subject and _is_inserted(at.cue, at.start)


def _has_content_behind(at: _Candidate) -> bool:
    """ "To that end, the leaders agreed to …"."""
    return content_behind(at.cue) is not None and not _is_in_quotation(at)


def _has_a_clause_behind(at: _Candidate) -> bool:
    """ "After lunch, X said trade grows": but not "“…,” X said, as the two met"."""
    frame_start, frame_end = at.cue.frame
    is_over = frame_end >= at.cue.sentence.end or at.cue.verb.doc[frame_end].text == ","
    if frame_start - 1 in at.cue.quoted and is_over:
        return False
    clauses = [child for child in at.cue.verb.rights if is_clause(child)]
    return not all(is_told_between(at.cue, frame_end, each) for each in clauses)


def _parts_a_quotation(at: _Candidate) -> bool:
    """ "“Trade,” X said, “is growing”"."""
    return _begins_a_quotation(at) and _is_in_quotation(at)


def _begins_a_quotation(at: _Candidate) -> bool:
    """ "In Oslo, X said: “Trade is growing”"."""
    comma = at.cue.verb.doc[at.cue.frame[0] - 1].text == ","
    return comma and quotation_behind(at.cue, at.cue.words[1]) is not None


def _has_a_whole_before(at: _Candidate) -> bool:
    """ "Trade is growing, X told reporters": a verb or a quotation in front, no object behind."""
    behind = [child for child in at.cue.verb.rights if child.dep_ in ("dobj", "oprd", "attr")]
    before = at.cue.verb.doc[at.start : at.cue.frame[0]]
    is_said = any(token.i in at.cue.quoted or token.pos_ in ("VERB", "AUX") for token in before)
    return (
        (is_said or _continues(at.cue, at.start))
        and at.cue.own_subject
        and all(is_addressee(child) for child in behind)
    )


# Whether a cue closes a content: the first that holds decides; a cue for which none does, does not.
_RULES: tuple[tuple[Callable[[_Candidate], bool], bool], ...] = (
    (_is_plain_participle, False),
    (_has_nothing_before, False),
    (_follows_a_question, False),
    (_lacks_its_quotation, False),
    (_lacks_a_mark_before, False),
    (_has_its_subject_behind, True),
    (_parts_subject_and_verb, True),
    (_has_content_behind, False),
    (_has_a_clause_behind, False),
    (_parts_a_quotation, True),
    (_begins_a_quotation, False),
    (_has_a_whole_before, True),
)


def _is_in_quotation(at: _Candidate) -> bool:
    """Whether a cue stands inside a quotation, or between a subject and what is quoted of it."""
    frame_start, frame_end = at.cue.frame
    return frame_start - 2 in at.cue.quoted or _parts_a_subject(at.cue, at.start, frame_end)


def _parts_a_subject(cue: Cue, start: int, frame_end: int) -> bool:
    """Whether a cue parts a subject from what is quoted of it: "The plan, he said, “is …”"."""
    if frame_end >= cue.sentence.end - 1 or frame_end + 1 not in cue.quoted:
        return False
    head = cue.verb.doc[start : cue.frame[0]].root
    return cue.verb.doc[frame_end].text == "," and head.dep_.startswith("nsubj")


def _continues(cue: Cue, start: int) -> bool:
    """Whether the content that begins at `start` goes on behind its cue: "China, X said, is …"."""
    doc, (_, frame_end) = cue.verb.doc, cue.frame
    if _is_inserted(cue, start):
        return True
    if _resumes(cue, frame_end):
        return True
    if frame_end >= cue.sentence.end - 1 or doc[frame_end].text != ",":
        return False
    behind = frame_end + 1
    if doc[behind].lower_ in ("and", "but") and behind + 1 < cue.sentence.end:
        behind += 1
    return (
        frame_end + 1 in cue.quoted
        or doc[behind].lower_ in _GOES_ON
        or (behind > frame_end + 1 and cue.verb.tag_ == "VBD" and _is_of_content(doc[behind]))
    )


def _is_of_content(token: Token) -> bool:
    """Whether "and" or "but" goes on with what is said: ", and is ready", ", but he has doubts"."""
    verb = token.head
    if token.dep_ != "nsubj" or token.pos_ != "PRON":
        return _is_in_no_past(token)
    helpers = [child for child in verb.lefts if child.dep_.startswith("aux")]
    return (helpers[0] if helpers else verb).tag_ in ("VBZ", "VBP", "MD")


def _resumes(cue: Cue, end: int) -> bool:
    """Whether a broken quotation goes on: "“…,” she said, sipping her tea, “than …”"."""
    doc = cue.verb.doc
    if cue.frame[0] - 1 not in cue.quoted:
        return False
    opened = (i for i in range(end, cue.sentence.end - 1) if i in cue.quoted)
    at = next(opened, None)
    if at is None or doc[at - 1].text != "," or not doc[at + 1].text[:1].islower():
        return False
    return not any(token.tag_ in _TOLD for token in doc[end:at])


def _is_inserted(cue: Cue, start: int) -> bool:
    """Whether a cue stands between the subject that begins at `start` and its verb."""
    doc, (frame_start, frame_end) = cue.verb.doc, cue.frame
    aside = _aside_end(cue, frame_end)
    if aside >= cue.sentence.end - 1 or doc[aside].text != ",":
        return False
    in_front = cue.verb.dep_ == "parataxis" and cue.verb.head.i > cue.verb.i
    is_noun = not any(token.pos_ in ("VERB", "AUX") for token in doc[start:frame_start])
    if in_front or not is_noun:
        return in_front
    return _is_in_no_past(doc[aside + 1]) or _is_verb_of(doc[aside + 1], start, frame_start)


def _is_verb_of(token: Token, start: int, end: int) -> bool:
    """Whether a verb in the past may have its subject in front of a cue: "X, he told Y, | was"."""
    verb = token.head if token.dep_.startswith("aux") else token
    subjects = [child.i for child in verb.children if child.dep_.startswith("nsubj")]
    return token.tag_ == "VBD" and all(start <= i < end for i in subjects)


def _aside_end(cue: Cue, end: int) -> int:
    """Where a cue ends with whom, when and where it was told: ", X told reporters in Oslo,".

    Between commas any such phrase belongs to the cue, not only one of talks and days as elsewhere
    (`content_edges`).
    """
    for child in cue.verb.rights:
        told = is_addressee(child) or child.dep_ in ("prep", "npadvmod", "dative")
        if child.left_edge.i == end and told:
            end = child.right_edge.i + 1
    return end


def _is_in_no_past(token: Token) -> bool:
    """Whether a verb without a subject of its own goes on with what is said: ", and is ready"."""
    verb = token.head if token.tag_ == "MD" else token
    has_subject = any(child.dep_.startswith("nsubj") for child in verb.children)
    return token.tag_ in ("VBZ", "VBP", "MD") and not has_subject
