"""Where the codebook's terms stand in the whole text of a readout, and in which kind of words.

The search covers every sentence, heading and line, not only statements.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from analysis.language.spans import Span
from analysis.tables.dataframes import Tables
from analysis.topics.codebook import Hit, codebook, hits

STATEMENT, NARRATION = "statement", "narration"
# Stands between sentences: no term matches it, so no hit goes over the end of a sentence.
_GAP = "\0"
_SEARCHES_KEPT = 256  # one for each topic of a text: about eighteen readouts


@dataclass(frozen=True)
class Mention:
    """A hit of a term anywhere in a readout; `where` is the kind of words that it stands in."""

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

    def mention(hit: Hit) -> Mention:
        kind = kinds[bisect_right(starts, hit.span.start) - 1]
        if kind == STATEMENT:
            kind = STATEMENT if in_statement(hit.span) else NARRATION
        return Mention(hit.term, hit.words, hit.span.start, hit.span.end, kind)

    return {topic.id: tuple(map(mention, _search(text, topic.id))) for topic in codebook()}


def _parts_in_place(starts: Sequence[int], parts: Sequence[str]) -> Iterator[str]:
    """A readout's text from its sentences, each at its offset, with `_GAP` between them."""
    end = 0
    for start, part in zip(starts, parts, strict=True):
        yield _GAP * (start - end)
        yield part
        end = start + len(part)


class _InStatement:
    """Whether at least a part of a span stands in a statement."""

    def __init__(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.starts = starts
        self.furthest_ends = list(accumulate(ends, max))

    def __call__(self, span: Span) -> bool:
        begun = bisect_left(self.starts, span.end)
        return begun > 0 and self.furthest_ends[begun - 1] > span.start


def _in_statement(tables: Tables, readout: str) -> _InStatement:
    statements = tables["statements"]
    mine = statements[statements["readout"] == readout].sort_values("start")
    return _InStatement(mine["start"].tolist(), mine["end"].tolist())


@lru_cache(maxsize=_SEARCHES_KEPT)
def _search(text: str, topic_id: str) -> tuple[Hit, ...]:
    """The hits of a topic in a whole text; kept, since a page asks for them on every run."""
    searched = next(topic for topic in codebook() if topic.id == topic_id)
    return hits(text, Span(0, len(text)), searched)
