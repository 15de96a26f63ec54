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

from analysis.language.noun_phrases import Range, can_speak, noun_phrase
from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import lexicon
from analysis.speech.content_after_cue import content_behind
from analysis.speech.content_before_cue import closing_attributions
from analysis.speech.content_edges import without_edges
from analysis.speech.cues import Cue, cues
from analysis.speech.nesting import Attribution, following, is_somebody

_NOBODY = {"it", "this", "that", "there"}
TRANSCRIPT = "transcript"
COLON = "colon"
# A speaker's name and office before the colon of a transcript have at most this many tokens.
_LONGEST_LABEL = 8


def attributions(sentence: Tokens, quoted: Set[int]) -> list[Attribution]:
    """The attributions of `sentence`, in text order, their contents disjoint.

    `quoted` holds the indices of the tokens inside quotation marks, the marks included.
    """
    found = cues(sentence, quoted)
    closing = [_relayed(attribution, found) for attribution in closing_attributions(found)]
    covered = [attribution.content for attribution in closing]
    taken = {attribution.cue[0] for attribution in closing}
    left = [c for c in found if c.verb.i not in taken and not _in_any(c.verb.i, covered)]
    behind = following([_told_by(cue, closing) for cue in left])
    result = sorted([*closing, *behind], key=lambda attribution: attribution.content)
    result = [one for one in result if not _is_spelled_out(one, result, sentence.doc, quoted)]
    if not result and (led := _behind_colon(sentence, quoted)) is not None:
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


def _behind_colon(sentence: Tokens, quoted: Set[int]) -> Attribution | None:
    """A quotation behind a colon whose verb is no cue: "The minister was blunt: “…”"."""
    doc = sentence.doc
    words = words_in(doc)[sentence.start : sentence.end - 1]
    if ":" not in words:
        return None
    at = sentence.start + words.index(":")
    if at + 1 not in quoted or at in quoted:
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
    for i, word in enumerate(words_in(doc)[1 : _LONGEST_LABEL + 1], 1):
        if word == ":":
            rest = without_edges(doc, (i + 1, doc[i].sent.end))
            return Attribution((0, i), (i, i + 1), rest, TRANSCRIPT) if rest else None
        if doc[i].pos_ not in ("PROPN", "PUNCT"):
            return None
    return None


def _in_any(index: int, ranges: Iterable[Range]) -> bool:
    return any(start <= index < end for start, end in ranges)


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
        content = without_edges(doc, _between_semicolons(doc, told, quoted))
        return [Attribution(source, (i, i + 2), content, "according to")] if content else []
    return found


def _between_semicolons(doc: Doc, tokens: Range, quoted: Set[int]) -> Range:
    """Who is cited is cited for the clause beside him: "A; B, according to X" has B."""
    start, end = tokens
    marks = [i for i in range(start, end) if doc[i].text == ";" and i not in quoted]
    if not marks:
        return tokens
    cited_behind = doc[end].lower_ == "according" if end < len(doc) else False
    return (marks[-1] + 1, end) if cited_behind else (start, marks[0])


def _relayed_by(
    source: Range, at: int, sentence: Tokens, found: list[Attribution]
) -> Iterator[Attribution]:
    """The attributions that `source` relays, without the "according to" at index `at`."""
    for each in found:
        start, end = each.content
        tokens = without_edges(sentence.doc, (start, at)) if start <= at < end else each.content
        if tokens is not None:
            yield replace(each, content=tokens, via=source)
