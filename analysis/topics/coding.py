"""The topics of a statement: by its own terms, and by what stands around it.

Each coding has its basis and the hits that led to it, with their offsets.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from analysis.language.spans import Span
from analysis.topics.account import NO_ACCOUNT, Account
from analysis.topics.codebook import OTHER, codebook
from analysis.topics.general_words import without_general_words, without_war_words
from analysis.topics.senses import without_other_senses
from analysis.topics.term_hits import TERM, Coding, by_terms
from analysis.topics.wording import pattern, points_back

MOST_TOPICS = 4
FRAME, HEADING, POINTER, ACCOUNT, NONE = "frame", "heading", "pointer", "account", "none"
# Topics that go with an issue that is referred back to: "the move" may be about arms, too.
_COMPANIONS = {"arms_and_missile_defence"}
# "the ceasefire in Borduria" is no word of the war that the account is about.
_ELSEWHERE = re.compile(r"\s+(?:in|on|over|between|with|against|around)\s+(?:the\s+)?[A-Z]")
# A heading or a run is about a subject; that leaders met is no subject of what they say.
_NO_SUBJECTS = {"leader_diplomacy"}


@dataclass(frozen=True)
class Around:
    """What stands around a statement, each part as the topics that its words lead to."""

    sentence: Span
    frame: tuple[Coding, ...] = ()
    heading: tuple[Coding, ...] = ()
    narrated: Span | None = None  # the sentence before, where it holds no statement
    before: tuple[Coding, ...] = ()  # the statement before
    run: tuple[Coding, ...] = ()  # the statement before, where this one is carried on from it
    account: Account = NO_ACCOUNT


def meant(text: str, span: Span, present: frozenset[str] = frozenset()) -> list[Coding]:
    """The topics by terms in text[span.start:span.end], without terms in another sense.

    The issues `present` need more than a country's name; a frame or a heading does not.
    """
    own = without_other_senses(text, span, by_terms(text, span), present)
    return without_general_words(text, own)


def codings(text: str, span: Span, around: Around) -> tuple[Coding, ...]:
    """The topics of the statement text[span.start:span.end], one to four.

    What the frame of its sentence names counts as well. A statement that names no issue takes one
    from around it (`_issue_around`), and one without any topic those of its run or heading. Topics
    from around come first, then those with most hits.
    """
    own = meant(text, span, around.account.present)
    found = _joined(_with_basis(around.frame, FRAME), own)
    if not issues_of(found):
        found = _joined(_issue_around(text, span, around), found)
    if not found:
        found = _with_basis(_subject_of_run(around.run), ACCOUNT)
    if not found:
        found = _with_basis(_subjects(around.heading), HEADING)
    if issues_of(found):
        found = without_war_words(found)
    ranked = sorted(found, key=lambda coding: (coding.basis == TERM, -len(coding.hits)))
    return tuple(ranked[:MOST_TOPICS]) or (Coding(OTHER, (), NONE),)


def _issue_around(text: str, span: Span, around: Around) -> list[Coding]:
    """The issue that a statement without one is about.

    That of its section's heading; if it refers back ("in this regard"), of the words before it in
    its sentence, of the sentence before or of the statement before; if it speaks of a war ("the
    ceasefire"), of its run or its account.
    """
    if issues_of(around.heading):
        return _issue_with_companions(around.heading, HEADING)
    before = Span(around.sentence.start, span.start)
    if points_back(text, Span(before.start, span.end)):
        narrated = meant(text, around.narrated) if around.narrated else []
        for part in (by_terms(text, before), narrated, around.before):
            if issues_of(part):
                return _issue_with_companions(part, POINTER)
    if not _speaks_of_a_war(text, span):
        return []
    if issues_of(around.run):
        return _with_basis(issues_of(around.run), ACCOUNT)
    war = around.account.war_at(span)
    return [war] if war else []


def _speaks_of_a_war(text: str, span: Span) -> bool:
    """Whether a word of war stands in the span; one with its own place is of another war."""
    found = pattern("wars", "terms").finditer(text, span.start, span.end)
    return any(_ELSEWHERE.match(text, word.end(), span.end) is None for word in found)


def _issue_with_companions(part: Sequence[Coding], basis: str) -> list[Coding]:
    kept = [one for one in part if one.topic in _issues() or one.topic in _COMPANIONS]
    return _with_basis(kept, basis)


def issues_of(part: Iterable[Coding]) -> list[Coding]:
    """Those of the codings that are issues."""
    return [one for one in part if one.topic in _issues()]


def _subject_of_run(run: Sequence[Coding]) -> list[Coding]:
    """What a run of sentences is about: the frame or issue before, or the only topic."""
    subjects = _subjects(run)
    about = [one for one in subjects if one.basis == FRAME or one.topic in _issues()]
    return about or (subjects if len(subjects) == 1 else [])


def _subjects(part: Iterable[Coding]) -> list[Coding]:
    return [one for one in part if one.topic != OTHER and one.topic not in _NO_SUBJECTS]


def _with_basis(part: Iterable[Coding], basis: str) -> list[Coding]:
    return [replace(one, basis=basis) for one in part]


def _joined(first: list[Coding], second: list[Coding]) -> list[Coding]:
    """Both lists, a topic once: where it is in both, as in the first."""
    known = {one.topic for one in first}
    return first + [one for one in second if one.topic not in known]


@cache
def _issues() -> frozenset[str]:
    """The ids of the topics that are issues: a statement without one may take one from around."""
    return frozenset(topic.id for topic in codebook() if topic.issue)
