"""Attribution by sentence grammar: a sentence's (source, cue, content), over the dependency parse.

The method is that of syntactic quotation extraction (Pareti 2015, "Attribution: a
computational approach"): find a reporting verb, its subject and its complement; content may
follow the cue, come before it ("…, said Xi") or surround it ("China, they stressed, is …").
A cue inside another's content is dropped, so that contents never overlap; one that goes on with
the telling ("…, adding that") ends that content and has its own.
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.contents import (
    content_behind,
    is_addressee,
    is_clause,
    is_told_between,
    with_addressee,
)
from analysis.cues import Cue, cues
from analysis.edges import quotation_behind, without_edges
from analysis.lexicon import lexicon
from analysis.nesting import Attribution, following, is_somebody
from analysis.parsing import words_in
from analysis.subjects import Range, can_speak, noun_phrase, quoting

_MARKS_BEFORE_CLOSING_CUE = set(",?!–—-“”\"«»‘’'")
_OPENING_MARKS = set("“«‘")
# Behind a cue and a comma these go on with what is said: "…, he said, because …".
_GOES_ON = {"so", "because", "although", "though", "unless", "if"}
_QUESTIONED = {"asked", "pressed", "questioned"}  # "Asked whether X, he said Y"
_NOBODY = {"it", "this", "that", "there"}
_TOLD = {"VBD", "VBZ", "VBP"}
TRANSCRIPT = "transcript"
COLON = "colon"
# A speaker's name and office before the colon of a transcript have at most this many tokens.
_LONGEST_LABEL = 8


def attributions(sentence: Tokens, quoted: Set[int]) -> list[Attribution]:
    """The attributions of `sentence`, in text order, their contents disjoint.

    `quoted` holds the indices of the tokens inside quotation marks, the marks included.
    """
    found = cues(sentence, quoted)
    closing = [_relayed(attribution, found) for attribution in _closing(found)]
    covered = [attribution.content for attribution in closing]
    taken = {attribution.cue[0] for attribution in closing}
    left = [c for c in found if c.verb.i not in taken and not _in_any(c.verb.i, covered)]
    behind = following([_told_by(cue, closing) for cue in left])
    result = sorted([*closing, *behind], key=lambda attribution: attribution.content)
    result = [one for one in result if not _is_spelled_out(one, result, sentence.doc, quoted)]
    if not result and (led := _led_in(sentence, quoted)) is not None:
        result = [led]
    return _with_according_to(sentence, result, quoted)


def lead_in(sentence: Tokens, end: int) -> tuple[Range, Token] | None:
    """Whose words a colon at the token `end` brings, and the verb: "X was blunt:"."""
    words = sentence.doc[sentence.start : end]
    subject = next((token for token in words if token.dep_ == "nsubj"), None)
    if subject is None and sentence.root.pos_ == "PROPN":  # the parser took a name for the verb
        verb = next((child for child in sentence.root.rights if child.pos_ == "VERB"), None)
        return (noun_phrase(sentence.root), verb) if verb is not None else None
    if subject is None or not can_speak(subject) or subject.lower_ in _NOBODY:
        return None
    verb = subject.head
    return (noun_phrase(subject), verb) if subject.i < verb.i < end else None


def _led_in(sentence: Tokens, quoted: Set[int]) -> Attribution | None:
    """A quotation behind a colon whose verb is no cue: "The minister was blunt: “…”"."""
    doc = sentence.doc
    colons = (i for i in range(sentence.start, sentence.end - 1) if doc[i].text == ":")
    at = next(colons, None)
    if at is None or at + 1 not in quoted or at in quoted:
        return None
    if (led := lead_in(sentence, at)) is None:
        return None
    end = at + 1
    while end < sentence.end and end in quoted:
        end += 1
    content = without_edges(doc, (at + 1, end))
    source, verb = led
    return Attribution(source, (verb.i, verb.i + 1), content, COLON) if content else None


def transcript(doc: Doc) -> Attribution | None:
    """Whose words a paragraph of a transcript is: "NAME: …"; None where no name opens it."""
    for token in doc[1 : _LONGEST_LABEL + 1]:
        if token.text == ":":
            content = (token.i + 1, token.sent.end)
            rest = without_edges(doc, content)
            return (
                Attribution((0, token.i), (token.i, token.i + 1), rest, TRANSCRIPT)
                if rest
                else None
            )
        if token.pos_ not in ("PROPN", "PUNCT"):
            return None
    return None


def _in_any(index: int, ranges: Iterable[Range]) -> bool:
    return any(start <= index < end for start, end in ranges)


# --- content before or around the cue -------------------------------------------------------


def _closing(found: list[Cue]) -> Iterator[Attribution]:
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
    opened = [i for i in range(start, end) if doc[i].text == "("]
    closed = any(doc[i].text == ")" for i in range(opened[-1], end)) if opened else True
    return start if closed else opened[-1] + 1


def _is_spelled_out(
    verdict: Attribution, found: list[Attribution], doc: Doc, quoted: Set[int]
) -> bool:
    """Whether a verdict's details follow it: "condemned the plan, calling it X" says only X."""
    if verdict.rule != "object" or any(i in quoted for i in range(*verdict.content)):
        return False
    for each in found:
        verb = doc[each.cue[0]]
        between = doc[verdict.content[1] : verb.i]
        if (
            verb.tag_ == "VBG"
            and verb.lemma_ in lexicon().spelling
            and each.source == verdict.source
            and len(between) > 0
            and between[-1].text == ","
            and not any(token.pos_ == "VERB" for token in between)
        ):
            return True
    return False


def _told_by(cue: Cue, closing: list[Attribution]) -> Cue:
    """A participle behind a closing cue is of who closes: "“…,” the minister said, adding that"."""
    if cue.verb.tag_ != "VBG":
        return cue
    for each in closing:
        frame_end = max(each.cue[1], each.source[1] if each.source else 0)
        between = cue.verb.doc[frame_end : cue.verb.i]
        if len(between) and all(token.text == "," or token.pos_ == "ADV" for token in between):
            return replace(cue, subject=each.source, own_subject=False)
    return cue


def _relayed(closing: Attribution, found: list[Cue]) -> Attribution:
    """B's words, via A, where what A closes is itself "B said X": "B said X, A reported"."""
    for cue in found:
        at_start = cue.subject is not None and cue.subject[0] == closing.content[0]
        if not (at_start and cue.own_subject and is_somebody(cue)):
            continue
        inner = content_behind(cue)
        if inner is not None and inner.tokens[1] >= closing.content[1] - 1:
            tokens = (inner.tokens[0], min(inner.tokens[1], closing.content[1]))
            return Attribution(cue.subject, inner.words, tokens, inner.form, closing.source)
    return closing


def _is_closing(cue: Cue, start: int) -> bool:
    frame_start, frame_end = cue.frame
    is_quoting = quoting(cue.verb) is not None
    if (cue.verb.tag_ == "VBG" and not is_quoting) or frame_start - start < 2:
        return False
    before = cue.verb.doc[frame_start - 1]
    if cue.verb.doc[start].lower_ in _QUESTIONED:
        return False
    if "clause" not in cue.forms and before.i not in cue.quoted and before.i - 1 not in cue.quoted:
        return False
    if before.text not in _MARKS_BEFORE_CLOSING_CUE or before.text in _OPENING_MARKS:
        return False
    if cue.subject is not None and cue.subject[0] == cue.words[1]:
        return True  # "…, said Xi"
    if cue.own_subject and _is_inserted(cue, start):
        return True
    in_quotation = before.i - 1 in cue.quoted or _parts_a_subject(cue, start, frame_end)
    if content_behind(cue) is not None and not in_quotation:
        return False  # "To that end, the leaders agreed to X"
    is_over = frame_end >= cue.sentence.end or cue.verb.doc[frame_end].text == ","
    in_front = before.i in cue.quoted and is_over
    clauses = [child for child in cue.verb.rights if is_clause(child)]
    if not in_front and not all(is_told_between(cue, frame_end, each) for each in clauses):
        return False
    if before.text == "," and quotation_behind(cue, cue.words[1]) is not None:
        return in_quotation
    behind = [child for child in cue.verb.rights if child.dep_ in ("dobj", "oprd", "attr")]
    said = cue.verb.doc[start:frame_start]
    is_said = any(token.i in cue.quoted or token.pos_ in ("VERB", "AUX") for token in said)
    return (
        (is_said or _continues(cue, start))
        and cue.own_subject
        and all(is_addressee(child) for child in behind)
    )


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

    Between commas any such phrase is the telling's, not those of talks and days alone (`edges`).
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


# --- according to ---------------------------------------------------------------------------


def _with_according_to(
    sentence: Tokens, found: list[Attribution], quoted: Set[int]
) -> list[Attribution]:
    """Adds what stands "according to" a source; where others are cited too, it relays them."""
    doc = sentence.doc
    words = words_in(doc)
    for i in range(sentence.start, sentence.end - 2):
        if words[i].lower() != "according" or words[i + 1].lower() != "to" or i in quoted:
            continue
        thing = next((child for child in doc[i + 1].rights if child.dep_ == "pobj"), None)
        if thing is None or thing.lemma_.lower() in lexicon().unspeaking:
            continue
        if thing.tag_ == "WDT":  # "a report by X, according to which Y": neither a name nor a thing
            continue
        source = noun_phrase(thing)
        if found:
            return list(_relayed_by(source, i, sentence, found))
        behind, before = (source[1], sentence.end), (sentence.start, i)
        told = behind if i - sentence.start < 2 else before
        if told == before and doc[source[1] - 1].i < sentence.root.i:
            told = sentence.start, sentence.end  # "The road, according to X, is open"
        before_it = doc[i - 2] if doc[i - 1].text == "," else doc[i - 1]
        if (clause := doc[i].head).dep_ == "relcl" and before_it.tag_ in ("WDT", "WP"):
            told = source[1], clause.right_edge.i + 1  # "…, which according to X is open"
        content = without_edges(doc, _up_to_semicolon(doc, told, quoted))
        return [Attribution(source, (i, i + 2), content, "according to")] if content else []
    return found


def _up_to_semicolon(doc: Doc, tokens: Range, quoted: Set[int]) -> Range:
    """Who is cited behind a clause is cited for that one: "A; B, according to X" has B."""
    start, end = tokens
    marks = (i for i in range(start, end) if doc[i].text == ";" and i not in quoted)
    return start, next(marks, end)


def _relayed_by(
    source: Range, at: int, sentence: Tokens, found: list[Attribution]
) -> Iterator[Attribution]:
    """The attributions that `source` relays, without the "according to" at index `at`."""
    for each in found:
        start, end = each.content
        tokens = without_edges(sentence.doc, (start, at)) if start <= at < end else each.content
        if tokens is not None:
            yield replace(each, content=tokens, via=source)
