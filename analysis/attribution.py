"""Attribution by sentence grammar: a sentence's (source, cue, content), over the dependency parse.

The method is that of syntactic quotation extraction (Pareti 2015, "Attribution: a
computational approach"): find a reporting verb, its subject and its complement; content may
follow the cue, come before it ("…, said Xi") or surround it ("China, they stressed, is …").
A cue inside another's content is dropped, so that contents never overlap; one that goes on with
the telling ("…, adding that") ends that content and has its own.
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from analysis.contents import (
    content_behind,
    is_addressee,
    is_clause,
    quotation_behind,
    with_addressee,
    without_edges,
)
from analysis.countries import country_named
from analysis.cues import Cue, Range, can_speak, cues, lexicon, noun_phrase

_MARKS_BEFORE_CLOSING_CUE = set(",?!–—-“”\"«»‘’'")
_OPENING_MARKS = set("“«‘")
# Behind a cue and a comma these go on with what is said: "…, he said, because …".
_GOES_ON = {"so", "because", "although", "though", "unless", "if"}
TRANSCRIPT = "transcript"
# A speaker's name and office before the colon of a transcript have at most this many tokens.
_LONGEST_LABEL = 8
# Subject and verb of one frame stand at most this many tokens apart ("he also said").
_FRAME_GAP = 4


@dataclass(frozen=True)
class Attribution:
    """One attributed content of a sentence, in token indices of the paragraph's Doc."""

    source: Range | None
    cue: Range
    content: Range
    rule: str
    via: Range | None = None

    @property
    def closing(self) -> bool:
        """Whether the cue stands behind its content, so that sentences before may belong to it."""
        return self.rule == "closing cue"


def attributions(sentence: Tokens, quoted: Set[int]) -> list[Attribution]:
    """The attributions of `sentence`, in text order, their contents disjoint.

    `quoted` holds the indices of the tokens inside quotation marks, the marks included.
    """
    found = cues(sentence, quoted)
    closing = [_relayed(attribution, found) for attribution in _closing(found)]
    covered = [attribution.content for attribution in closing]
    taken = {attribution.cue[0] for attribution in closing}
    left = [c for c in found if c.verb.i not in taken and not _in_any(c.verb.i, covered)]
    result = sorted([*closing, *_following(left)], key=lambda attribution: attribution.content)
    return _with_according_to(sentence, result, quoted)


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
        if "clause" not in cue.forms or not _is_closing(cue, start):
            continue
        frame_start, frame_end = _frame(cue)
        goes_on = _continues(cue, frame_end)
        content = without_edges(cue.verb.doc, (start, cue.sentence.end if goes_on else frame_start))
        if content is not None:
            rule = "cue inside the content" if goes_on else "closing cue"
            yield Attribution(cue.subject, with_addressee(cue), content, rule)
            start = frame_end


def _relayed(closing: Attribution, found: list[Cue]) -> Attribution:
    """B's words, via A, where what A closes is itself "B said X": "B said X, A reported"."""
    for cue in found:
        at_start = cue.subject is not None and cue.subject[0] == closing.content[0]
        if not (at_start and cue.own_subject and _is_somebody(cue)):
            continue
        inner = content_behind(cue)
        if inner is not None and inner.tokens[1] >= closing.content[1] - 1:
            tokens = (inner.tokens[0], min(inner.tokens[1], closing.content[1]))
            return Attribution(cue.subject, inner.words, tokens, inner.form, closing.source)
    return closing


def _is_somebody(cue: Cue) -> bool:
    """Whether a cue's subject is a person or office; not a country, whose position it may be."""
    if cue.subject is None:
        return False
    head = cue.verb.doc[cue.subject[0] : cue.subject[1]].root
    return can_speak(head) and country_named(head.text) is None and head.lower_ not in ("i", "we")


def _frame(cue: Cue) -> Range:
    """The tokens from the first to the last of verb and subject."""
    start, end = cue.words
    if cue.subject is None:
        return start, end
    head = cue.verb.doc[cue.subject[0] : cue.subject[1]].root
    # "…,” X, head of the bank, said": what stands between belongs to the subject.
    reaches = cue.subject[0] < start <= head.right_edge.i + 1 + _FRAME_GAP
    near = reaches or abs(cue.subject[1] - start) <= _FRAME_GAP or cue.subject[0] == end
    return (min(start, cue.subject[0]), max(end, cue.subject[1])) if near else (start, end)


def _is_closing(cue: Cue, start: int) -> bool:
    frame_start, frame_end = _frame(cue)
    if cue.verb.tag_ == "VBG" or frame_start - start < 2:
        return False
    before = cue.verb.doc[frame_start - 1]
    if before.text not in _MARKS_BEFORE_CLOSING_CUE or before.text in _OPENING_MARKS:
        return False
    if cue.subject is not None and cue.subject[0] == cue.words[1]:
        return True  # "…, said Xi"
    if content_behind(cue) is not None and before.i - 1 not in cue.quoted:
        return False  # "To that end, the leaders agreed to X"
    if any(is_clause(child) for child in cue.verb.rights):
        return False
    if before.text == "," and quotation_behind(cue, cue.words[1]) is not None:
        return before.i - 1 in cue.quoted
    behind = [child for child in cue.verb.rights if child.dep_ in ("dobj", "oprd", "attr")]
    said = cue.verb.doc[start:frame_start]
    is_said = any(token.i in cue.quoted or token.pos_ in ("VERB", "AUX") for token in said)
    return (
        (is_said or _continues(cue, frame_end))
        and cue.own_subject
        and all(is_addressee(child) for child in behind)
    )


def _continues(cue: Cue, frame_end: int) -> bool:
    """Whether the content goes on behind the cue: "China, they stressed, is …"."""
    if frame_end >= cue.sentence.end - 1 or cue.verb.doc[frame_end].text != ",":
        return False
    behind = cue.verb.doc[frame_end + 1]
    if behind.lower_ == "and" and frame_end + 2 < cue.sentence.end:
        behind = cue.verb.doc[frame_end + 2]
    in_front = cue.verb.dep_ == "parataxis" and cue.verb.head.i > cue.verb.i
    return in_front or frame_end + 1 in cue.quoted or behind.lower_ in _GOES_ON


# --- content behind the cue -----------------------------------------------------------------


def _following(found: list[Cue]) -> list[Attribution]:
    result: list[Attribution] = []
    for cue in found:
        content = content_behind(cue)
        if content is None:
            continue
        new = Attribution(cue.subject, content.words, content.tokens, content.form)
        if not result or cue.verb.i >= result[-1].content[1]:
            result.append(new)
            continue
        before = result.pop()
        result += _coordinated(before, new, cue) or _nested(before, new, cue) or [before]
    return result


def _coordinated(before: Attribution, new: Attribution, cue: Cue) -> list[Attribution]:
    """The two attributions where a cue inside another's content continues that cue instead.

    A participle behind a comma does ("…, adding that"), and a past tense without a subject of its
    own: what is said to be or to be done does not stand in the past of the telling.
    """
    helped = any(child.dep_.startswith("aux") for child in cue.verb.lefts)
    is_past = cue.verb.tag_ in ("VBD", "VBN") and not helped
    if cue.own_subject or not (is_past or cue.verb.tag_ == "VBG"):
        return []
    if cue.verb.tag_ == "VBG" and cue.verb.dep_ == "conj":
        return []  # one of several things in the content: "such as closing X and pledging Y"
    start = cue.words[0]
    while cue.verb.doc[start - 1].dep_ == "advmod" and cue.verb.doc[start - 1].head == cue.verb:
        start -= 1
    clipped = without_edges(cue.verb.doc, (before.content[0], start))
    if clipped is None:
        return []
    return [replace(before, content=clipped), replace(new, source=before.source)]


def _nested(before: Attribution, new: Attribution, cue: Cue) -> list[Attribution]:
    """A said that B said X: B's, via A. Not where B is a country ("said Russia opposes X") or A."""
    if cue.subject is None or not cue.own_subject or cue.subject[0] != before.content[0]:
        return []
    head = cue.verb.doc[cue.subject[0] : cue.subject[1]].root
    if head.pos_ == "PRON" or not _is_somebody(cue):
        return []
    return [replace(new, via=before.source)]


# --- according to ---------------------------------------------------------------------------


def _with_according_to(
    sentence: Tokens, found: list[Attribution], quoted: Set[int]
) -> list[Attribution]:
    """Adds what stands "according to" a source; where others are cited too, it relays them."""
    doc = sentence.doc
    for i in [token.i for token in sentence if token.lower_ == "according"]:
        if i + 2 >= sentence.end or doc[i + 1].lower_ != "to" or i in quoted:
            continue
        thing = next((child for child in doc[i + 1].rights if child.dep_ == "pobj"), None)
        if thing is None or thing.lemma_.lower() in lexicon().unspeaking:
            continue
        source = noun_phrase(thing)
        if found:
            return list(_relayed_by(source, i, sentence, found))
        at_start = i - sentence.start < 2
        content = without_edges(doc, (source[1], sentence.end) if at_start else (sentence.start, i))
        return [Attribution(source, (i, i + 2), content, "according to")] if content else []
    return found


def _relayed_by(
    source: Range, at: int, sentence: Tokens, found: list[Attribution]
) -> Iterator[Attribution]:
    """The attributions that `source` relays, without the "according to" at index `at`."""
    for each in found:
        start, end = each.content
        tokens = without_edges(sentence.doc, (start, at)) if start <= at < end else each.content
        if tokens is not None:
            yield replace(each, content=tokens, via=source)
