"""Where the codebook's terms stand in the whole text of a readout, and in which kind of words.

The search covers every sentence, heading and line, not only statements, and every sense of a term:
what says that a topic is gone has to tell of a term in another sense, too.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from analysis.language.spans import Span
from analysis.tables.dataframes import Tables
from analysis.topics.codebook import Hit, codebook, hits, hits_in_any_sense, topic_of_id
from analysis.topics.senses import in_another_sense

STATEMENT, NARRATION = "statement", "narration"
ANOTHER_SENSE = "another sense"  # "gas prices" for energy, a company of a country for the country
# Stands between sentences: no term matches it, so no hit goes over the end of a sentence.
_GAP = "\0"
_SEARCHES_KEPT = 256  # one for each topic of a text: about eighteen readouts


@dataclass(frozen=True)
class Mention:
    """A hit of a term anywhere in a readout; `where` is the kind of words, or `ANOTHER_SENSE`."""

    term: str
    words: str
    start: int
    end: int
    where: str


def mentions(tables: Tables, readout: str) -> dict[str, tuple[Mention, ...]]:
    """Topic id to every hit of its terms in the whole text of a readout, in text order."""
    rows = tables["sentences"]
    rows = rows[rows["readout"] == readout].sort_values("start")
    starts, kinds = rows["start"].tolist(), rows["kind"].tolist()
    text = "".join(_parts_in_place(starts, rows["text"].tolist()))
    in_statement = _in_statement(tables, readout)

    def mention(hit: Hit, is_meant: bool) -> Mention:
        kind = kinds[bisect_right(starts, hit.span.start) - 1]
        if kind == STATEMENT:
            kind = STATEMENT if in_statement(hit.span) else NARRATION
        kind = kind if is_meant else ANOTHER_SENSE
        return Mention(hit.term, hit.words, hit.span.start, hit.span.end, kind)

    return {
        topic.id: tuple(mention(*found) for found in _search(text, topic.id))
        for topic in codebook()
    }


def meant(found: Iterable[Mention]) -> list[Mention]:
    """The hits in the topic's own sense."""
    return [mention for mention in found if mention.where != ANOTHER_SENSE]


def _parts_in_place(starts: Sequence[int], parts: Sequence[str]) -> Iterator[str]:
    """A readout's text from its sentences, each at its offset, with `_GAP` between them."""
    end = 0
    for start, part in zip(starts, parts, strict=True):
        yield _GAP * (start - end)
        yield part
        end = start + len(part)


class _Inside:
    """Whether at least a part of a span stands inside of any of other spans."""

    def __init__(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.starts = starts
        self.furthest_ends = list(accumulate(ends, max))

    def __call__(self, span: Span) -> bool:
        begun = bisect_left(self.starts, span.end)
        return begun > 0 and self.furthest_ends[begun - 1] > span.start


def _in_statement(tables: Tables, readout: str) -> _Inside:
    statements = tables["statements"]
    mine = statements[statements["readout"] == readout].sort_values("start")
    return _Inside(mine["start"].tolist(), mine["end"].tolist())


@lru_cache(maxsize=_SEARCHES_KEPT)
def _search(text: str, topic_id: str) -> tuple[tuple[Hit, bool], ...]:
    """The hits of a topic in a whole text, each with whether it is in the topic's own sense.

    Kept, since a page asks for them on every run.
    """
    topic = topic_of_id(topic_id)
    own = [
        hit
        for hit in hits(text, Span(0, len(text)), topic)
        if hit.term not in topic.names or in_another_sense(text, hit) is None
    ]
    is_own = _Inside([hit.span.start for hit in own], [hit.span.end for hit in own])
    other = [hit for hit in hits_in_any_sense(text, topic) if not is_own(hit.span)]
    found = [*((hit, True) for hit in own), *((hit, False) for hit in other)]
    return tuple(sorted(found, key=lambda each: each[0].span.start))
