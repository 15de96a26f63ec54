"""Terms in another sense: a Korean company, a visit to Ukraine, cooperation in a field.

A term stands for its topic only where nothing around it gives it another sense.
"""

import re
from dataclasses import replace
from functools import cache

from analysis.language.spans import Span
from analysis.topics.codebook import Hit, topic_of_id
from analysis.topics.term_hits import Coding
from analysis.topics.wording import choice, pattern

_AROUND = 90  # characters on either side of a name that are looked at
# Words between a people's name and what it is named for are no joints of the sentence.
_JOINT = (
    r"(?:and|or|but|in|of|to|on|at|for|with|from|by|as|is|are|was|were|has|have|had|will|would|the)"
)
_NAME = r"(?:[A-Z][\w.’'-]*)"
_PEOPLE = re.compile(r"(?:ian|ean|eli|aqi|ese)$")
_POSSESSIVE = re.compile(r"[’']s\b")
OWNED, TITLE, PLACE = "owned", "title", "place"


def in_another_sense(text: str, hit: Hit) -> str | None:
    """What a country's or people's name stands for, if it is no issue: owned, title or place."""
    before = text[max(0, hit.span.start - _AROUND) : hit.span.start]
    after = text[hit.span.end : hit.span.end + _AROUND]
    # What belongs to a country has its people's name ("Korean firms") or the possessive.
    if _PEOPLE.search(hit.words) or _POSSESSIVE.match(after):
        if _belonging("owned").match(after):
            return OWNED
        if _belonging("life").match(after):
            return PLACE
    if _title_after().match(after) or _title_before().search(before):
        return TITLE
    if _place_before().search(before) or _relation_after().match(after):
        return PLACE
    return None


def without_other_senses(
    text: str, span: Span, codings: list[Coding], present: frozenset[str]
) -> list[Coding]:
    """The codings without the names in another sense.

    A company or a title is never the issue. A visit, a relation, or an issue of `present` that is
    only named, is the issue where the statement has a grave word: war, weapons, refugees.
    """
    kept = []
    for coding in codings:
        names = topic_of_id(coding.topic).names
        if names.isdisjoint(hit.term for hit in coding.hits):
            kept.append(coding)
            continue
        senses = [
            (in_another_sense(text, hit) or (PLACE if coding.topic in present else None))
            if hit.term in names
            else None
            for hit in coding.hits
        ]
        if PLACE in senses and pattern("wars", "grave").search(text, span.start, span.end):
            senses = [None if sense == PLACE else sense for sense in senses]
        hits = tuple(hit for hit, sense in zip(coding.hits, senses, strict=True) if sense is None)
        if hits:
            kept.append(replace(coding, hits=hits))
    return kept


@cache
def _belonging(key: str) -> re.Pattern[str]:
    # "Ukrainian refugee students" are refugees.
    joint = rf"(?:{_JOINT}|{choice('wars', 'grave')})"
    adjective = rf"(?:[\s-]+(?!{joint}\b)[\w-]+)?"
    noun = rf"{choice('senses', key)}(?!\w)"
    return re.compile(rf"(?:[’']s)?(?:[\s-]+{noun}|{adjective}[\s-]+{noun})", re.I)


@cache
def _title_after() -> re.Pattern[str]:
    return re.compile(rf"(?:[’']s?)?\s+{choice('senses', 'titles')}(?!\w)", re.I)


@cache
def _title_before() -> re.Pattern[str]:
    name = rf"(?:\s+{_NAME}){{0,5}}"
    country = r"(?:the\s+)?(?:(?:Islamic\s+)?Republic\s+of\s+|State\s+of\s+)?$"
    return re.compile(rf"(?i:\b{choice('senses', 'titles')}){name},?\s+of\s+{country}")


@cache
def _place_before() -> re.Pattern[str]:
    the = r"(?:the\s+)?(?:Republic\s+of\s+)?$"
    going = rf"\b{choice('senses', 'visits')}(?:\s+[\w’'-]+){{0,4}}?(?:\s+(?:to|in|of|at))?"
    relation = (
        rf"\b{choice('senses', 'relations')}(?:\s+[\w’'-]+){{0,2}}?"
        rf"\s+(?:with|to|in|from|between(?:\s+[\w.’'-]+){{1,4}}?\s+and|between)"
    )
    half = r"[A-Z][\w.]*[-–]$"  # "US-Israel partnership" is about the relation
    return re.compile(rf"(?:(?i:{going}|{relation})\s+(?i:{the})|{half})")


@cache
def _relation_after() -> re.Pattern[str]:
    other = r"(?:[-–][A-Z]\w*)?"
    return re.compile(
        rf"(?:[’']s)?{other}(?i:\s+[\w-]+)?(?i:\s+{choice('senses', 'relations')})(?!\w)"
    )
