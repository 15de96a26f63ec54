"""General words that give way: to the field of a cooperation, to what a meeting only dates."""

import re
from dataclasses import replace
from functools import cache

from analysis.topics.codebook import Hit, codebook
from analysis.topics.term_hits import Coding
from analysis.topics.wording import choice, words

_TIES, _LEADERS = "bilateral_ties", "leader_diplomacy"
_NO_FIELDS = frozenset(
    (_TIES, _LEADERS, "strategic_coordination", "multilateral_order", "sovereignty_core_interests")
)
_NEAR = 60  # characters between "cooperation in" and its field


def without_general_words(text: str, codings: list[Coding]) -> list[Coding]:
    """The codings without "cooperation" in a field of its own topic, and meetings in passing."""
    fields = [h for one in codings if one.topic in _fields() for h in one.hits]
    kept = []
    for coding in codings:
        hits = coding.hits
        if coding.topic == _TIES and fields:
            hits = tuple(hit for hit in hits if not _in_a_field(text, hit, fields))
        if coding.topic == _LEADERS:
            hits = tuple(hit for hit in hits if not _in_passing(text, hit, alone=len(codings) == 1))
        if hits:
            kept.append(coding if hits == coding.hits else replace(coding, hits=hits))
    return kept


def without_war_words(codings: list[Coding]) -> list[Coding]:
    """The codings of a statement on a named issue: "the war" is its name, not war in general."""
    general = words("senses", "war_words")
    kept = []
    for coding in codings:
        hits = tuple(hit for hit in coding.hits if hit.term not in general)
        if hits or not coding.hits:
            kept.append(replace(coding, hits=hits))
    return kept


def _in_a_field(text: str, hit: Hit, fields: list[Hit]) -> bool:
    """Whether a general word is about one of the fields: "energy cooperation", "ties in trade"."""
    if hit.term not in words("senses", "general"):
        return False
    start, end = hit.span.start, hit.span.end
    if any(one.span.start <= end and 0 <= start - one.span.end <= 1 for one in fields):
        return True
    if any(one.span.start <= start and one.span.end >= end for one in fields):
        return True
    inside = _in().match(text, end)
    return inside is not None and any(
        0 <= one.span.start - inside.end() <= _NEAR
        and not re.search(r"[,;.]|\band\b", text[inside.end() : one.span.start])
        for one in fields
    )


def _in_passing(text: str, hit: Hit, *, alone: bool) -> bool:
    """Whether a meeting is no subject: "since their last meeting", "meet the needs"."""
    if hit.term.startswith("meet") and _met().match(text, hit.span.end):
        return True
    if not hit.term.startswith(("meeting", "summit", "visit")):
        return False
    before = text[max(0, hit.span.start - _NEAR) : hit.span.start]
    return bool(_past().search(before) or (not alone and _dating().search(before)))


@cache
def _fields() -> frozenset[str]:
    return frozenset(one.id for one in codebook() if not one.issue and one.id not in _NO_FIELDS)


@cache
def _in() -> re.Pattern[str]:
    between = r"(?:\s+(?:between|with|of)\s+[^,;.]{1,40}?)?"
    return re.compile(
        rf"{between}\s+(?:in|on|under|against|between|to\s+(?:combat|fight|counter|address))\s+"
    )


@cache
def _met() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+[\w’'-]+){{0,3}}?\s+{choice('senses', 'met')}(?!\w)", re.I)


@cache
def _past() -> re.Pattern[str]:
    return re.compile(rf"\b{choice('senses', 'past')}(?:\s+[\w’'-]+){{0,3}}\s+$", re.I)


@cache
def _dating() -> re.Pattern[str]:
    return re.compile(rf"\b{choice('senses', 'dating')}(?:\s+[\w’'-]+){{0,3}}\s+$", re.I)
