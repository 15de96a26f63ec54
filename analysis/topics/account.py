"""What an account is about: the wars that it names, and the issues whose own leaders met."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from analysis.language.spans import Span
from analysis.topics.codebook import Hit, codebook, topic_of_id
from analysis.topics.senses import OWNED, TITLE, in_another_sense
from analysis.topics.term_hits import Coding, by_terms
from analysis.topics.wording import pattern

_NEAR = 400  # characters back in which one of several wars may have been named
_BESIDE = 200  # characters between a country's name and a word of war that is said of it


@dataclass(frozen=True)
class Mention:
    """Where a war is named: by which topic, or by a conflict that has none."""

    start: int
    topic: str | None
    hit: Hit | None


@dataclass(frozen=True)
class Account:
    """The wars named in a text, in text order, and the issues that are only named.

    Of the issues `present` a country's leader is named by title, and the text does not speak of a
    war of theirs: the country's name alone is no issue.
    """

    mentions: tuple[Mention, ...] = ()
    present: frozenset[str] = frozenset()

    def war_at(self, span: Span) -> Coding | None:
        """The war that a statement speaks of by "a ceasefire" or "the settlement", if it is clear.

        The only war of the text; of several the last one named before the statement's end.
        """
        before = [one for one in self.mentions if one.start < span.end]
        found = before[-1] if before else next(iter(self.mentions), None)
        if found is None or found.topic is None or found.hit is None:
            return None
        several = any(one.topic != two.topic for one, two in pairwise(self.mentions))
        if several and not 0 <= span.end - found.start <= (span.end - span.start) + _NEAR:
            return None
        return Coding(found.topic, (found.hit,), "account")


NO_ACCOUNT = Account()


def account(text: str) -> Account:
    """What `text` is about as a whole."""
    named: list[Mention] = []
    titled: list[Mention] = []
    by_title: set[str] = set()
    for coding in by_terms(text, Span(0, len(text)), issues_only=True):
        topic = topic_of_id(coding.topic)
        for hit in coding.hits:
            sense = in_another_sense(text, hit) if hit.term in topic.names else None
            if sense == TITLE:
                by_title.add(topic.id)
            if topic.war and sense != OWNED:
                mention = Mention(hit.span.start, topic.id, hit)
                (titled if sense == TITLE else named).append(mention)
    only_titled = by_title - _spoken_of(text, [one for one in named if one.topic in by_title])
    if named or titled:
        named += _elsewhere(text)
    mentions = sorted(named or titled, key=lambda one: one.start)
    return Account(tuple(mentions), _weakly_named() | only_titled)


@cache
def _weakly_named() -> frozenset[str]:
    return frozenset(topic.id for topic in codebook() if topic.weak_names)


def _elsewhere(text: str) -> list[Mention]:
    """The conflicts without a topic of their own, where they are no title and no company."""
    found = []
    for match in pattern("wars", "elsewhere").finditer(text):
        hit = Hit(match[0], Span(match.start(), match.end()), match[0])
        if in_another_sense(text, hit) not in (TITLE, OWNED):
            found.append(Mention(match.start(), None, None))
    return found


def _spoken_of(text: str, named: list[Mention]) -> set[str]:
    """The topics of the mentions that have a word of war beside them."""
    if not named:
        return set()
    words = [match.start() for match in pattern("wars", "terms").finditer(text)]
    found = set()
    for one in named:
        near = bisect_left(words, one.start - _BESIDE)
        if one.topic and near < len(words) and words[near] <= one.start + _BESIDE:
            found.add(one.topic)
    return found
