"""What only one of two readouts raises, with the proof: where its terms stand in the other.

Statements alone prove no absence: a topic may stand in the reporter's own words. So the
codebook's terms are searched in every sentence, heading and line of both texts, and each
hit is kept with its place. A topic or term is absent only where nothing of it is found.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Any

import pandas as pd

from analysis.layout import Span
from analysis.naming import called, listed, placed
from analysis.tables import frame, names_in, speaker_value
from analysis.topics import OTHER, Hit, Topic, codebook, hits

Tables = Mapping[str, pd.DataFrame]
Row = dict[str, Any]

BOTH, ONLY_LEFT, ONLY_RIGHT, MENTIONED = "both", "only left", "only right", "mentioned only"
STATEMENT, NARRATION = "statement", "narration"
# Where a hit stands, in words; in the order in which a sentence names them.
_PLACES = {
    STATEMENT: "other statements",
    NARRATION: "narration",
    "heading": "headings",
    "date line": "the date line",
    "credit": "the credit",
}
# No term matches over it, so that none is found from one sentence into the next.
_GAP = "\0"
_SEARCHES_KEPT = 256  # a topic in a text each: some eighteen readouts
_WORDS_NAMED = 3  # of the words that stand in a readout, in a sentence


@dataclass(frozen=True)
class Mention:
    """A hit of a term anywhere in a readout; `where` is what kind of words it stands in."""

    term: str
    words: str
    start: int
    end: int
    where: str


@dataclass(frozen=True)
class _Side:
    """One readout: the ids of its statements by topic and speaker, its mentions by topic."""

    readout: str
    said: Mapping[tuple[str, str | None], tuple[str, ...]]
    mentions: Mapping[str, tuple[Mention, ...]]


@dataclass(frozen=True)
class Raised:
    """Who raises a topic of both readouts, in words; muted where one statement decides it."""

    topic: str
    sentence: str
    muted: bool


def changes(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `changes` of two readouts: topics by speaker, and in all, most raised first.

    A topic's row of all speakers comes before those of its speakers; "other" is last.
    """
    sides = [_side(tables, readout) for readout in (left, right)]
    ranked = sorted(_topics(sides), key=lambda topic: _rank(sides, topic.id))
    rows = (_row(sides, one, speaker) for one in ranked for speaker in _speakers(sides, one.id))
    return frame("changes", (row for row in rows if _counts(row)))


def terms(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `terms` of two readouts: the codebook's terms that stand in either one."""
    sides = [_by_term(mentions(tables, readout)) for readout in (left, right)]
    names: dict[str, str] = {}
    topics: dict[str, list[str]] = {}
    for topic in codebook():
        for term in topic.terms:
            names.setdefault(_spelling(term), term)
            topics.setdefault(_spelling(term), []).append(topic.id)
    rows = [
        _term_row(name, topics[key], [list(side.get(key, {}).values()) for side in sides])
        for key, name in names.items()
        if any(key in side for side in sides)
    ]
    return frame("terms", sorted(rows, key=_term_rank))


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


def proof(absence: Mapping[str, Any], name: str) -> str:
    """What the search of a side without statements found: "absent in 2023: 0 of 12 terms"."""
    searched, there = len(absence["terms"]), absence["hits"]
    if not searched:
        return f"no statement {placed(name)}; no terms to search for"
    if not there:
        return f"absent {placed(name)}: 0 of {_terms_in_words(searched)}"
    found = len({term for term, *_ in there})
    return (
        f"in {where(there)} only {placed(name)}: {found} of {_terms_in_words(searched)}, "
        f"{_named(there)}"
    )


def where(there: Sequence[Sequence[Any]]) -> str:
    """The kinds of words that hits stand in: "narration and headings"."""
    kinds = [hit[-1] for hit in there]
    words = [name for kind, name in _PLACES.items() if kind in kinds]
    if kinds.count("heading") == 1:
        words = ["a heading" if name == "headings" else name for name in words]
    return listed(words)


def by_words(there: Sequence[Sequence[Any]]) -> dict[str, list[Sequence[Any]]]:
    """The words of hits to the hits, most frequent first; capitals do not tell words apart."""
    groups: dict[str, list[Sequence[Any]]] = {}
    for hit in there:
        groups.setdefault(hit[1].casefold(), []).append(hit)
    ranked = sorted(groups.values(), key=len, reverse=True)
    return {group[0][1]: group for group in ranked}


def recoded(*counts: int) -> str:
    """How firmly a difference of so many statements stands, or several of them."""
    found = "statement was" if counts == (1,) else "statements were"
    return f"would vanish if {listed([str(count) for count in counts])} {found} coded differently"


def raisers(rows: pd.DataFrame, readouts: pd.DataFrame, names: Sequence[str]) -> list[Raised]:
    """The topics of both sides that not the same speakers raise, from the table `changes`.

    `readouts` are the pair's rows, `names` what the sides are called; muted ones come last.
    """
    shared = rows.loc[rows["speaker"].isna() & (rows["status"] == BOTH), "topic"]
    found = []
    for topic in shared[shared != OTHER]:
        by_speaker = rows[(rows["topic"] == topic) & rows["speaker"].notna()]
        gone = by_speaker[by_speaker["status"] != BOTH]
        if len(gone):
            parts = [
                f"{_by(by_speaker[by_speaker[side] > 0], readouts)} {placed(name)}"
                for side, name in zip(("left", "right"), names, strict=True)
            ]
            found.append(
                Raised(topic, f"raised {', '.join(parts)}", bool(gone["recodings"].max() == 1))
            )
    return sorted(found, key=lambda one: one.muted)


def _by(rows: pd.DataFrame, readouts: pd.DataFrame) -> str:
    """ "by Ann Ash, and jointly by both leaders"; beside others, several are told from each one."""
    alone = [called(one, readouts) for one in rows["speaker"] if len(names_in(one)) == 1]
    jointly = [called(one, readouts) for one in rows["speaker"] if len(names_in(one)) > 1]
    if not alone or not jointly:
        return f"by {listed(alone or jointly)}"
    return f"by {listed(alone)}, and jointly by {listed(jointly)}"


def _side(tables: Tables, readout: str) -> _Side:
    statements = tables["statements"]
    said: dict[tuple[str, str | None], list[str]] = {}
    row: Any  # a named tuple whose fields pandas knows only at run time
    for row in statements[statements["readout"] == readout].sort_values("start").itertuples():
        for topic in row.topics:
            for speaker in (None, speaker_value(row.speakers)):
                said.setdefault((topic, speaker), []).append(row.id)
    ids = {key: tuple(found) for key, found in said.items()}
    return _Side(readout, ids, mentions(tables, readout))


def _topics(sides: Sequence[_Side]) -> list[Topic]:
    """The codebook's topics, then those that statements have from elsewhere."""
    known = {one.id: one for one in codebook()}
    others = {topic for side in sides for topic, _ in side.said} - known.keys()
    return [*known.values(), *(Topic(topic, topic, "", ()) for topic in sorted(others))]


def _rank(sides: Sequence[_Side], topic: str) -> tuple[bool, int, int]:
    raised = sum(len(side.said.get((topic, None), ())) for side in sides)
    mentioned = sum(len(side.mentions.get(topic, ())) for side in sides)
    return topic == OTHER, -raised, -mentioned


def _speakers(sides: Sequence[_Side], topic: str) -> list[str | None]:
    """None for all, then the speaker values that raise a topic, those of most statements first."""
    counts: dict[str, int] = {}
    for side in sides:
        for (raised, speaker), ids in side.said.items():
            if raised == topic and speaker is not None:
                counts[speaker] = counts.get(speaker, 0) + len(ids)
    return [None, *sorted(counts, key=lambda speaker: (-counts[speaker], speaker))]


def _row(sides: Sequence[_Side], topic: Topic, speaker: str | None) -> Row:
    said = [side.said.get((topic.id, speaker), ()) for side in sides]
    left, right = map(len, said)
    left_mentions, right_mentions = (len(side.mentions.get(topic.id, ())) for side in sides)
    return {
        "topic": topic.id,
        "speaker": speaker,
        "left": left,
        "right": right,
        "left_mentions": left_mentions,
        "right_mentions": right_mentions,
        "status": _status(left, right),
        "evidence": said[0] + said[1],
        "absence": _absence(sides, topic, (left, right)),
        "recodings": abs(left - right),
    }


def _counts(row: Row) -> bool:
    return any(row[name] for name in ("left", "right", "left_mentions", "right_mentions"))


def _absence(
    sides: Sequence[_Side], topic: Topic, counts: Sequence[int]
) -> dict[str, dict[str, Any]] | None:
    """Side to what was searched there and found, for each side without statements."""
    missing = {
        name: {
            "readout": side.readout,
            "terms": topic.terms,
            "hits": tuple(astuple(one) for one in side.mentions.get(topic.id, ())),
        }
        for name, side, count in zip(("left", "right"), sides, counts, strict=True)
        if not count
    }
    return missing or None


def _status(left: int, right: int) -> str:
    if left and right:
        return BOTH
    if not left and not right:
        return MENTIONED
    return ONLY_LEFT if left else ONLY_RIGHT


def _term_row(term: str, topics: list[str], found: Sequence[list[Mention]]) -> Row:
    left, right = (sorted(side, key=lambda one: one.start) for side in found)
    left_stated, right_stated = (
        sum(one.where == STATEMENT for one in side) for side in (left, right)
    )
    # Of words that differ in capitals alone, the one in lower case, which sorts last.
    words = {one.casefold(): one for one in sorted({one.words for one in left + right})}
    return {
        "term": term,
        "topics": tuple(dict.fromkeys(topics)),
        "words": tuple(words.values()),
        "left": len(left),
        "right": len(right),
        "left_stated": left_stated,
        "right_stated": right_stated,
        "status": _status(left_stated, right_stated),
        "left_hits": tuple(astuple(one) for one in left),
        "right_hits": tuple(astuple(one) for one in right),
    }


def _term_rank(row: Mapping[str, Any]) -> tuple[int, int, str]:
    return -row["left_stated"] - row["right_stated"], -row["left"] - row["right"], row["term"]


def _by_term(found: Mapping[str, Sequence[Mention]]) -> dict[str, dict[int, Mention]]:
    """Term to its mentions by place: under several topics, a word of the text is one hit."""
    terms: dict[str, dict[int, Mention]] = {}
    for there in found.values():
        for one in there:
            terms.setdefault(_spelling(one.term), {})[one.start] = one
    return terms


def _spelling(term: str) -> str:
    """What two spellings of one term share: "neighbour*" and "neighbor*", "U.N." and "UN"."""
    plain = re.sub(r"[\s.-]", "", term).casefold()
    return plain.replace("our", "or").replace("isation", "ization")


def _parts_in_place(starts: Sequence[int], parts: Sequence[str]) -> Iterator[str]:
    """A readout's text from its sentences: each where it stood, and gaps."""
    end = 0
    for start, part in zip(starts, parts, strict=True):
        yield _GAP * (start - end)
        yield part
        end = start + len(part)


@lru_cache(maxsize=_SEARCHES_KEPT)
def _search(text: str, topic: str) -> tuple[Hit, ...]:
    """The hits of a topic in a whole text; a page asks for them on every run."""
    found = next(one for one in codebook() if one.id == topic)
    return hits(text, Span(0, len(text)), found)


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


def _named(there: Sequence[Sequence[Any]]) -> str:
    """ "“Syria” (1) and “Syrian” (2)", not more than a sentence can hold."""
    groups = [f"“{words}” ({len(group)})" for words, group in by_words(there).items()]
    more = len(groups) - _WORDS_NAMED
    return listed([*groups[:_WORDS_NAMED], *([f"{more} more"] if more > 0 else [])])


def _terms_in_words(count: int) -> str:
    return f"{count} term{'s' if count != 1 else ''}"
