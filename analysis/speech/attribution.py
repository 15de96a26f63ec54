"""Attribution by sentence grammar: a sentence's (source, cue, content), over the dependency parse.

The method is that of syntactic quotation extraction (Pareti 2015, "Attribution: a
computational approach"): find a reporting verb, its subject and its complement; content may
follow the cue, come before it ("…, said Lind") or surround it ("Norway, they stressed, is …").
A cue inside another's content is dropped, so that contents never overlap; one that reports on by
itself ("…, adding that") ends that content and has its own.
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from itertools import chain

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.language.noun_phrases import Range, can_speak, noun_phrase
from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import lexicon
from analysis.speech.as_clauses import as_clauses
from analysis.speech.content_after_cue import content_after
from analysis.speech.content_before_cue import closing_attributions
from analysis.speech.content_edges import without_edge_words
from analysis.speech.cues import Cue, cues
from analysis.speech.nesting import Attribution, attributions_after_cues, is_person_or_office
from analysis.speech.passives import passives
from analysis.speech.predicates import predicates

_NO_SOURCE = {"it", "this", "that", "there"}
TRANSCRIPT = "transcript"
COLON = "colon"
# A speaker's name and office before the colon of a transcript have at most this many tokens.
_LONGEST_LABEL = 8


def attributions(sentence: Tokens, quoted: Set[int]) -> list[Attribution]:
    """The attributions of `sentence`, in text order, their contents disjoint.

    `quoted` holds the indices of the tokens inside quotation marks, the marks included.
    """
    all_cues = cues(sentence, quoted)
    closing = [_innermost(each, all_cues) for each in closing_attributions(all_cues)]
    covered = [attribution.content for attribution in closing]
    closing_verbs = {attribution.cue[0] for attribution in closing}
    remaining = [
        cue
        for cue in all_cues
        if cue.verb.i not in closing_verbs and not _is_in_any(cue.verb.i, covered)
    ]
    after_cues = attributions_after_cues([_with_closing_source(cue, closing) for cue in remaining])
    found = _with_others([*closing, *after_cues], all_cues, sentence, quoted)
    found = [each for each in found if not _is_explained(each, found, sentence.doc, quoted)]
    if not found and (after_colon := _quotation_after_colon(sentence, quoted)) is not None:
        found = [after_colon]
    return _with_according_to(sentence, found, quoted)


def _with_others(
    found: list[Attribution], all_cues: list[Cue], sentence: Tokens, quoted: Set[int]
) -> list[Attribution]:
    """The attributions in text order, with those of other forms beside their contents."""
    others = (passives(sentence, quoted), predicates(sentence, quoted), as_clauses(all_cues))
    for other in chain.from_iterable(others):
        is_apart = all(
            not _is_in_any(other.cue[0], [each.content])
            and (other.content[1] <= each.content[0] or each.content[1] <= other.content[0])
            for each in found
        )
        found += [other] if is_apart else []
    return sorted(found, key=lambda attribution: attribution.content)


def _is_in_any(index: int, ranges: Iterable[Range]) -> bool:
    return any(start <= index < end for start, end in ranges)


def _innermost(closing: Attribution, all_cues: list[Cue]) -> Attribution:
    """The attribution to B, via A, of "B said X, A reported", where A closes all of "B said X"."""
    for cue in all_cues:
        if not (_opens(cue, closing.content[0]) and cue.own_subject and is_person_or_office(cue)):
            continue
        inner = content_after(cue)
        if inner is not None and inner.tokens[1] >= closing.content[1] - 1:
            content = (inner.tokens[0], min(inner.tokens[1], closing.content[1]))
            return Attribution(cue.subject, inner.words, content, inner.form, closing.source)
    return closing


def _opens(cue: Cue, start: int) -> bool:
    """Whether a cue's subject opens a content, or follows a phrase in front: "In Oslo, X said"."""
    if cue.subject is None or cue.subject[0] < start:
        return False
    before = cue.verb.doc[start : cue.subject[0]]
    is_phrase = len(before) > 1 and before[-1].text == "," and before[0].dep_ == "prep"
    return not len(before) or (is_phrase and not any(t.pos_ in ("VERB", "AUX") for t in before))


def _with_closing_source(cue: Cue, closing: list[Attribution]) -> Cue:
    """A participle with the source of the closing cue before it: "“…,” Lind said, adding that"."""
    if cue.verb.tag_ != "VBG":
        return cue
    for attribution in closing:
        source_end = attribution.source[1] if attribution.source else 0
        between = cue.verb.doc[max(attribution.cue[1], source_end) : cue.verb.i]
        if len(between) and all(token.text == "," or token.pos_ == "ADV" for token in between):
            return replace(cue, subject=attribution.source, own_subject=False)
    return cue


def _is_explained(
    verdict: Attribution, found: list[Attribution], doc: Doc, quoted: Set[int]
) -> bool:
    """Whether the next cue gives a verdict's content: of "condemned the plan, calling it X", X."""
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


# --- colons ---------------------------------------------------------------------------------


def source_before_colon(sentence: Tokens, colon: int) -> tuple[Range, Token] | None:
    """The source whose words follow the colon at a token index, and its verb: "X was blunt:"."""
    subject = next(
        (token for token in sentence.doc[sentence.start : colon] if token.dep_ == "nsubj"), None
    )
    if subject is None and sentence.root.pos_ == "PROPN":  # the parser took a name for the verb
        verb = next((child for child in sentence.root.rights if child.pos_ == "VERB"), None)
        return (noun_phrase(sentence.root), verb) if verb is not None else None
    if subject is None or not can_speak(subject) or subject.lower_ in _NO_SOURCE:
        return None
    verb = subject.head
    return (noun_phrase(subject), verb) if subject.i < verb.i < colon else None


def _quotation_after_colon(sentence: Tokens, quoted: Set[int]) -> Attribution | None:
    """A quotation behind a colon whose verb is no cue: "The minister was blunt: “…”"."""
    doc = sentence.doc
    words = words_in(doc)[sentence.start : sentence.end - 1]
    if ":" not in words:
        return None
    colon = sentence.start + words.index(":")
    if colon + 1 not in quoted or colon in quoted:
        return None
    if (source_and_verb := source_before_colon(sentence, colon)) is None:
        return None
    end = colon + 1
    while end < sentence.end and end in quoted:
        end += 1
    content = without_edge_words(doc, (colon + 1, end))
    source, verb = source_and_verb
    return Attribution(source, (verb.i, verb.i + 1), content, COLON) if content else None


def transcript_attribution(doc: Doc) -> Attribution | None:
    """The attribution of a paragraph of a transcript, "NAME: …"; None where no name opens it."""
    for i, word in enumerate(words_in(doc)[1 : _LONGEST_LABEL + 1], 1):
        if word == ":":
            content = without_edge_words(doc, (i + 1, doc[i].sent.end))
            return Attribution((0, i), (i, i + 1), content, TRANSCRIPT) if content else None
        if doc[i].pos_ not in ("PROPN", "PUNCT"):
            return None
    return None


# --- according to ---------------------------------------------------------------------------


def _with_according_to(
    sentence: Tokens, found: list[Attribution], quoted: Set[int]
) -> list[Attribution]:
    """Adds what is "according to" a source; where others are cited too, it relays their words."""
    doc = sentence.doc
    words = words_in(doc)
    for i in range(sentence.start, sentence.end - 2):
        if words[i].lower() != "according" or words[i + 1].lower() != "to" or i in quoted:
            continue
        cited = next((child for child in doc[i + 1].rights if child.dep_ == "pobj"), None)
        if cited is None or cited.lemma_.lower() in lexicon().unspeaking:
            continue
        if cited.tag_ == "WDT":  # "a report by X, according to which Y": "which" is no source
            continue
        source = noun_phrase(cited)
        if found:
            return list(_relayed_by(source, i, sentence, found))
        clause = _between_semicolons(doc, _clause_according_to(sentence, i, source), quoted)
        content = without_edge_words(doc, clause)
        return [Attribution(source, (i, i + 2), content, "according to")] if content else []
    return found


def _clause_according_to(sentence: Tokens, i: int, source: Range) -> Range:
    """The tokens that are "according to" a source; "according" is the token `i`."""
    doc, source_end = sentence.doc, source[1]
    before = doc[i - 2] if doc[i - 1].text == "," else doc[i - 1]
    clause = doc[i].head
    if clause.dep_ == "relcl" and before.tag_ in ("WDT", "WP"):
        return source_end, clause.right_edge.i + 1  # "…, which according to X is open"
    if i - sentence.start < 2:
        return source_end, sentence.end
    if doc[source_end - 1].i < sentence.root.i:
        return sentence.start, sentence.end  # "The road, according to X, is open"
    return sentence.start, i


def _between_semicolons(doc: Doc, tokens: Range, quoted: Set[int]) -> Range:
    """`tokens` up to the nearest semicolon: of "A; B, according to X" only B is X's."""
    start, end = tokens
    semicolons = [i for i in range(start, end) if doc[i].text == ";" and i not in quoted]
    if not semicolons:
        return tokens
    is_before_source = end < len(doc) and doc[end].lower_ == "according"
    return (semicolons[-1] + 1, end) if is_before_source else (start, semicolons[0])


def _relayed_by(
    source: Range, i: int, sentence: Tokens, found: list[Attribution]
) -> Iterator[Attribution]:
    """The attributions that `source` relays, without the "according to" at token index `i`."""
    for attribution in found:
        start, end = attribution.content
        content = attribution.content
        if start <= i < end:
            clipped = without_edge_words(sentence.doc, (start, i))
            if clipped is None:
                continue
            content = clipped
        yield replace(attribution, content=content, via=source)
