"""The tables of what two readouts raise: topics by speaker, and terms, kept, new or dropped.

Statements alone prove no absence: a topic may stand in the reporter's own words. So the
codebook's terms are searched in the whole of both texts, and a topic or term is absent only
where nothing of it is found.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cache
from typing import Any

import pandas as pd

from analysis.comparison.term_search import STATEMENT, Mention, mentions
from analysis.language.spelling import american
from analysis.tables.dataframes import Tables, frame, speaker_value
from analysis.topics.codebook import OTHER, Topic, codebook

Row = dict[str, Any]
BOTH, ONLY_LEFT, ONLY_RIGHT, MENTIONED = "both", "only left", "only right", "mentioned only"


@dataclass(frozen=True)
class _Side:
    """One readout: the ids of its statements by topic and speaker, its mentions by topic."""

    readout: str
    said: Mapping[tuple[str, str | None], tuple[str, ...]]
    mentions: Mapping[str, tuple[Mention, ...]]


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
        "status": status(left, right),
        "evidence": said[0] + said[1],
        "absence": _absence(sides, topic, (left, right)),
        "recodings": abs(left - right),
    }


def status(left: int, right: int) -> str:
    """On which sides something is stated, by its counts on either."""
    if left and right:
        return BOTH
    if not left and not right:
        return MENTIONED
    return ONLY_LEFT if left else ONLY_RIGHT


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


def _counts(row: Row) -> bool:
    return any(row[name] for name in ("left", "right", "left_mentions", "right_mentions"))


def _by_term(found: Mapping[str, Sequence[Mention]]) -> dict[str, dict[int, Mention]]:
    """Term to its mentions by place: under several topics, a word of the text is one hit."""
    terms: dict[str, dict[int, Mention]] = {}
    for there in found.values():
        for one in there:
            terms.setdefault(_spelling(one.term), {})[one.start] = one
    return terms


@cache
def _spelling(term: str) -> str:
    """What two spellings of one term share: "neighbour*" and "neighbor*", "U.N." and "UN"."""
    words = re.sub(r"\w+", lambda word: american(word[0]), term.casefold())
    return re.sub(r"[\s.-]", "", words)


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
        "status": status(left_stated, right_stated),
        "left_hits": tuple(astuple(one) for one in left),
        "right_hits": tuple(astuple(one) for one in right),
    }


def _term_rank(row: Mapping[str, Any]) -> tuple[int, int, str]:
    return -row["left_stated"] - row["right_stated"], -row["left"] - row["right"], row["term"]
