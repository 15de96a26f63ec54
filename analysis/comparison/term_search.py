"""Where the codebook's terms stand in the whole text of a readout, and in which kind of words.

They are searched in every sentence, heading and line, not in statements alone, and each hit is
kept with its place.
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
# No term matches over it, so that none is found from one sentence into the next.
_GAP = "\0"
_SEARCHES_KEPT = 256  # a topic in a text each: some eighteen readouts


@dataclass(frozen=True)
class Mention:
    """A hit of a term anywhere in a readout; `where` is what kind of words it stands in."""

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
    stated = _stated(tables, readout)

    def mention(hit: Hit) -> Mention:
        kind = kinds[bisect_right(starts, hit.span.start) - 1]
        if kind == STATEMENT:
            kind = STATEMENT if stated(hit.span) else NARRATION
        return Mention(hit.term, hit.words, hit.span.start, hit.span.end, kind)

    return {one.id: tuple(map(mention, _search(text, one.id))) for one in codebook()}


def _parts_in_place(starts: Sequence[int], parts: Sequence[str]) -> Iterator[str]:
    """A readout's text from its sentences: each where it stood, and gaps."""
    end = 0
    for start, part in zip(starts, parts, strict=True):
        yield _GAP * (start - end)
        yield part
        end = start + len(part)


class _Stated:
    """Whether words stand in a statement, in part at least."""

    def __init__(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.starts = starts
        self.reach = list(accumulate(ends, max))

    def __call__(self, span: Span) -> bool:
        before = bisect_left(self.starts, span.end)
        return before > 0 and self.reach[before - 1] > span.start


def _stated(tables: Tables, readout: str) -> _Stated:
    statements = tables["statements"]
    mine = statements[statements["readout"] == readout].sort_values("start")
    return _Stated(mine["start"].tolist(), mine["end"].tolist())


@lru_cache(maxsize=_SEARCHES_KEPT)
def _search(text: str, topic: str) -> tuple[Hit, ...]:
    """The hits of a topic in a whole text; a page asks for them on every run."""
    found = next(one for one in codebook() if one.id == topic)
    return hits(text, Span(0, len(text)), found)
