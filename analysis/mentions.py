"""Dated mentions: the events that a readout mentions with a time, beside the meeting itself.

A mention is the phrase that names the event, with its time words: a noun with what describes it
("last month's talks in Vienna"), or a verb with its time ("took office in 2013"). The words that
give the meeting's own day are none, nor is a "today" that only means nowadays.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.dates import MeetingDate, is_of_meeting
from analysis.layout import Span
from analysis.parsing import Parsed
from analysis.times import DAY, FUTURE, NEAREST, PAST, Time, day_of, times

_DATA = Path(__file__).with_name("mentions.toml")
_LONGEST = 20  # tokens of a phrase: what is longer names more than the event

_NEAR = 4  # tokens before a phrase that may put it into the future ("plans for elections in May")

_NOUNS = {"NOUN", "PROPN"}
_VERBS = {"VERB", "AUX"}
# The clauses that belong to the word before them: "agreed in June", "since he took office".
_CLAUSES = {"acl", "relcl", "advcl"}
_LEFT_OF_NOUN = {"det", "poss", "amod", "compound", "nmod", "nummod", "predet", "quantmod"}
_RIGHT_OF_NOUN = {"prep", "acl", "case", "nummod"}
_WITH_VERB = {"aux", "auxpass", "neg", "prt", "dobj", "attr", "acomp", "oprd", "dative"}
_NOT_ITS_NAME = {"as", "including", "despite", "without"}
# A further clause or name inside of a phrase ends it.
_FURTHER = {"relcl", "advcl", "appos", "parataxis", "ccomp"}
# What a readout calls the meeting beside its verbs: "today's discussion".
_ITS_OWN_NAMES = {"conversation", "discussion"}
# No phrase begins or ends with one of these.
_LOOSE = {"PUNCT", "ADP", "DET", "CCONJ", "SCONJ", "SPACE", "PART"}
_DEADLINES = {"by", "until", "till", "since", "from"}
# What is behind these words is still to come.
_AHEAD = {"plan", "plans", "preparation", "preparations", "prepare", "ahead", "upcoming"}
_AHEAD |= {"forthcoming", "next", "scheduled", "planned"}
_TO_COME = {"will", "shall", "'ll", "to", "would"}
_PART_OF = {"ADJ", "NUM", "DET", "PRON"}

Row = dict[str, object]


@dataclass(frozen=True)
class Dated:
    """An event that the text mentions: its phrase and its time words as tokens of `parsed`.

    `head` is the index of the noun or verb that the time belongs to, -1 without one.
    """

    parsed: Parsed
    time: Time
    start: int
    end: int
    time_start: int
    time_end: int
    head: int
    day: date | None


def mention_rows(
    readout: str, text: str, parts: list[Parsed], published: date | None, met: MeetingDate
) -> list[Row]:
    """A row a dated event of `parts`, in text order; the meeting's own day is left out."""
    ordered = sorted(parts, key=lambda part: part.whole.start)
    rows = []
    meeting_told = False
    for part in ordered:
        found = _in_paragraph(text, part, published)
        others = []
        for one in found:
            if _is_first_day(text, one, met) and not meeting_told:
                meeting_told = True
            elif not _is_meetings_day(one, published, met):
                others.append(one)
        rows += [_row(readout, text, one) for one in _apart(others)]
    return rows


def _row(readout: str, text: str, one: Dated) -> Row:
    time, place = one.time, _span(one)
    return {
        "readout": readout,
        "date": one.day,
        "precision": time.precision,
        "words": text[place.start : place.end],
        "start": place.start,
        "end": place.end,
        "time_words": text[time.span.start : time.span.end],
    }


def _span(one: Dated) -> Span:
    """The phrase as text; time words may end inside of a token."""
    tokens, time = one.parsed.span(one.start, one.end), one.time.span
    return Span(min(tokens.start, time.start), max(tokens.end, time.end))


def _in_paragraph(text: str, part: Parsed, published: date | None) -> Iterator[Dated]:
    for time in times(text, part.whole):
        tokens = _tokens(part, time.span)
        head = _head(tokens)
        if _is_event(time, tokens, head, text):
            start, end = _phrase(part, tokens, head)
            day = day_of(time, published, _direction(head, part.doc[max(start - _NEAR, 0) : end]))
            place = (start, end, tokens.start, tokens.end)
            yield Dated(part, time, *place, head.i if head is not None else -1, day)


def _tokens(part: Parsed, span: Span) -> Tokens:
    inside = [i for i, start in enumerate(part.starts) if span.start <= start < span.end]
    if not inside:  # the words begin inside of a token
        inside = [sum(start <= span.start for start in part.starts) - 1]
    return part.doc[inside[0] : inside[-1] + 1]


# What the time belongs to


def _head(tokens: Tokens) -> Token | None:
    """The noun or verb outside of the time words that they belong to."""
    for token in tokens.root.ancestors:
        if tokens.start <= token.i < tokens.end:
            continue
        if token.pos_ in _VERBS:
            return _event_before(token, tokens) or _named_by(token, tokens)
        if token.pos_ in _NOUNS:
            return _of_which(token)
    return None


def _event_before(verb: Token, tokens: Tokens) -> Token | None:
    """The noun of an event right before the time ("lauded | the visit to Iraq | this year").

    The parser gives such a time to the verb; a deadline ("by June") is the verb's indeed.
    """
    if tokens[0].lower_ in _DEADLINES:
        return None
    between = verb.doc[min(verb.i + 1, tokens.start) : tokens.start]
    return next((noun for noun in between if _is_up_to(noun, tokens.start)), None)


def _is_up_to(noun: Token, end: int) -> bool:
    """Whether `noun` names an event and its phrase ends where the time begins."""
    if noun.pos_ not in _NOUNS or not _names_event(noun):
        return False
    return end == noun.i + 1 or any(end == child.right_edge.i + 1 for child in noun.rights)


def _named_by(verb: Token, tokens: Tokens) -> Token:
    """The word that a verb's clause describes ("the agenda | agreed in June"), else the verb."""
    if verb.i < tokens.start and (described := _described(verb)) is not None:
        return _of_which(described)
    attribute = next((child for child in verb.rights if child.dep_ == "attr"), None)
    if verb.lemma_ == "be" and attribute is not None and _names_event(attribute):
        return attribute
    return verb


def _described(verb: Token) -> Token | None:
    """The noun that a verb's clause describes; "the wish to meet in May" is about the verb."""
    lefts = {child.lower_ for child in verb.lefts}
    if verb.dep_ in _CLAUSES and lefts & {"to", "who"}:
        return None
    noun = verb.head if verb.dep_ in _CLAUSES else None
    by_someone = any(child.dep_ == "agent" for child in verb.rights)
    participle = (verb.tag_ == "VBN" and not lefts) or by_someone
    if noun is None and participle and not any(child.dep_ in _WITH_VERB for child in verb.lefts):
        noun = _noun_before(verb)  # the parser lost it: "the partnership | announced in May"
    fits = noun is not None and noun.i < verb.i and noun.pos_ in _NOUNS | _PART_OF
    return noun if fits else None


def _noun_before(verb: Token) -> Token | None:
    """The word before a participle, or before the bracket in front of it."""
    i = verb.i - 1
    if i > 0 and verb.doc[i].text == ")":
        opened = [k for k in range(max(0, i - _LONGEST), i) if verb.doc[k].text == "("]
        i = opened[-1] - 1 if opened else -1
    return verb.doc[i] if i >= 0 else None


def _of_which(noun: Token) -> Token:
    """ "the second of its kind": the part that the noun is the whole of."""
    whole = noun.head.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and whole.pos_ in _PART_OF:
        return whole
    return noun


def _is_event(time: Time, tokens: Tokens, head: Token | None, text: str) -> bool:
    """Whether the time belongs to an event; most words of time need no proof of it."""
    if time.modifier:
        return head is not None and _modifies(tokens, head) and _names_event(head, time.form)
    if time.form == "year" and tokens[-1].i + 1 < len(tokens.doc):
        # "by 2013 troops": a number beside what it counts.
        return tokens.doc[tokens[-1].i + 1].tag_ != "NNS"
    if text[time.span.start : time.span.end].lower() == "today":
        return not _is_nowadays(head)
    return True


def _modifies(tokens: Tokens, head: Token) -> bool:
    """Whether the words stand before `head`, inside of its phrase, or behind it with "of"."""
    inside = head.left_edge.i <= tokens.start < head.i
    return inside or (tokens[0].lower_ == "of" and head.i < tokens.start)


def _names_event(noun: Token, form: str = "") -> bool:
    # What is upcoming is to come, whatever it is.
    if form == "later" and noun.pos_ in _NOUNS:
        before = {child.lower_ for child in noun.lefts}
        if before & {"upcoming", "forthcoming"}:
            return True
    return noun.lemma_.lower() in _events() or noun.lower_ in _events()


@cache
def _events() -> frozenset[str]:
    return frozenset(tomllib.loads(_DATA.read_text(encoding="utf-8"))["events"])


def _is_nowadays(head: Token | None) -> bool:
    """ "where it is today", "today's world": how things are, no event."""
    if head is None:
        return True
    if head.pos_ in _NOUNS:
        return not _names_event(head)
    subjects = [child for child in head.lefts if child.dep_ in ("nsubj", "nsubjpass")]
    return head.lemma_ == "be" and not any(_names_event(subject) for subject in subjects)


def _direction(head: Token | None, phrase: Tokens) -> str:
    """Whether the sentence puts the event before the publication or after it."""
    if _AHEAD & {token.lower_ for token in phrase if token.pos_ != "PROPN"}:
        return FUTURE
    if head is None:
        return NEAREST
    verb = next((word for word in (head, *head.ancestors) if word.pos_ in _VERBS), None)
    if verb is None:
        return NEAREST
    before = {child.lower_ for child in verb.lefts if child.dep_ == "aux"}
    # The verb over a noun says less: "they agreed to discuss the vote in May" may be on a past one.
    if before & (_TO_COME if verb == head else _TO_COME - {"to", "would"}):
        return FUTURE
    return PAST if verb == head and verb.tag_ in ("VBD", "VBN") else NEAREST


# The phrase


def _phrase(part: Parsed, tokens: Tokens, head: Token | None) -> tuple[int, int]:
    """The tokens that name the event, at least the time words themselves."""
    start, end = tokens.start, tokens.end
    if head is None:
        return start, end
    around = _around_verb(head, tokens) if head.pos_ in _VERBS else _around_noun(head, tokens)
    if around[1] - around[0] <= _LONGEST:
        start, end = _on_one_side(part, tokens, *around)
    return _tidy(part, tokens, start, end)


def _around_noun(noun: Token, tokens: Tokens) -> tuple[int, int]:
    lefts = [child.left_edge.i for child in noun.lefts if child.dep_ in _LEFT_OF_NOUN]
    start = min([noun.i, tokens.start, *lefts])
    least = max(noun.i + 1, tokens.end)
    rights = [
        child
        for child in noun.rights
        if child.dep_ in _RIGHT_OF_NOUN and child.lower_ not in _NOT_ITS_NAME
    ]
    return start, max([least, *(_reach(child, start) for child in rights)])


def _around_verb(verb: Token, tokens: Tokens) -> tuple[int, int]:
    """A verb with its auxiliaries, object and time; with its subject if that is an event."""
    near = [child for child in verb.children if child.dep_ in _WITH_VERB and child.lower_ != "to"]
    starts = [child.left_edge.i for child in near if child.i < verb.i]
    starts += [
        child.left_edge.i
        for child in verb.lefts
        if child.dep_ in ("nsubj", "nsubjpass")
        and (_names_event(child) or child.i < tokens.start < verb.i)
    ]
    start, least = min([verb.i, tokens.start, *starts]), max(verb.i + 1, tokens.end)
    rights = [child for child in near if child.i > verb.i]
    return start, max([least, *(_reach(child, start) for child in rights)])


def _reach(token: Token, start: int) -> int:
    """Where the words under `token` end, without a further clause or name inside of them.

    What is too long ends at its first comma; where that is too far, too, the words are left out.
    """
    under = [word for word in token.subtree if word != token]
    further = [word.left_edge.i for word in under if word.dep_ in _FURTHER]
    commas = [word.i for word in under if word.text in (",", ";", ":")]
    end = int(min([token.right_edge.i + 1, *further]))
    if end - start > _LONGEST:
        end = min([end, *commas])
    return end if end - start <= _LONGEST else 0


def _on_one_side(part: Parsed, tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The phrase without what stands on the other side of a quotation mark."""
    here = tokens.start in part.quoted
    while start < tokens.start and any(
        (i in part.quoted) != here for i in range(start, tokens.start)
    ):
        start += 1
    while end > tokens.end and any((i in part.quoted) != here for i in range(tokens.end, end)):
        end -= 1
    return start, end


def _tidy(part: Parsed, tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The phrase without loose words at its ends; articles and "to" stay at its beginning."""
    doc = part.doc
    while end > tokens.end and doc[end - 1].pos_ in _LOOSE and doc[end - 1].dep_ != "case":
        end -= 1
    while start < tokens.start and doc[start].pos_ in _LOOSE - {"DET"}:
        start += 1
    return start, end


# Which of them, and where they meet


def _is_first_day(text: str, one: Dated, met: MeetingDate) -> bool:
    """Whether these are the words that the meeting's day was read from."""
    words = text[one.time.span.start : one.time.span.end].lower()
    return met.words is not None and met.words.lower() in words and one.day == met.day


def _is_meetings_day(one: Dated, published: date | None, met: MeetingDate) -> bool:
    """Whether the words give the meeting's own day again ("they spoke today")."""
    if one.time.precision != DAY or one.head < 0:
        return False
    head = one.parsed.doc[one.head]
    if not (is_of_meeting(head) or head.lemma_.lower() in _ITS_OWN_NAMES):
        return False
    return one.day == met.day and (one.day is not None or published is None)


def _apart(found: list[Dated]) -> list[Dated]:
    """The mentions without overlap: one event once, and neighbours cut where they meet."""
    kept: list[Dated] = []
    for one in found:
        if any(_says_more(other, one) for other in found):
            continue
        kept.append(one)
    for i in range(len(kept) - 1):
        if kept[i].end > kept[i + 1].start:
            kept[i], kept[i + 1] = _cut(kept[i], kept[i + 1])
    # Two times in one token, without a blank between them, cannot be cut: the first one stands.
    pairs = zip(kept, [None, *kept], strict=False)
    return [one for one, before in pairs if _begins_behind(one, before)]


def _begins_behind(one: Dated, before: Dated | None) -> bool:
    return before is None or _span(before).end <= _span(one).start


def _says_more(other: Dated, one: Dated) -> bool:
    """Whether `one` is an adjective in a phrase with a better time ("upcoming talks in May")."""
    inside = other.start <= one.time_start < other.end and other.start <= one.head < other.end
    return other is not one and inside and one.time.modifier and not other.time.modifier


def _cut(left: Dated, right: Dated) -> tuple[Dated, Dated]:
    """Two neighbours whose phrases overlap, cut so that each keeps its own time words."""
    if right.start >= left.time_end:
        edge = right.start
    elif left.end <= right.time_start:
        edge = left.end
    else:
        edge = right.time_start
    return _within(left, left.start, edge), _within(right, edge, max(right.end, edge + 1))


def _within(one: Dated, start: int, end: int) -> Dated:
    tokens = one.parsed.doc[one.time_start : one.time_end]
    start, end = _tidy(one.parsed, tokens, max(start, one.start), min(end, one.end))
    return replace(one, start=min(start, one.time_start), end=max(end, one.time_end))
