"""The tables of what two readouts raise: topics by speaker, and terms, on one side or on both.

That no statement has a topic does not prove its absence: the reporter's own words may have it. So
the codebook's terms are searched in the whole of both texts, and a topic or a term is absent only
where none of them is found.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cache
from typing import Any

import pandas as pd

from analysis.comparison.sides import ONLY_LEFT, ONLY_RIGHT, SIDES
from analysis.comparison.term_search import STATEMENT, Mention, meant, mentions
from analysis.language.spelling import american
from analysis.tables.dataframes import Tables, frame, speaker_value
from analysis.topics.codebook import OTHER, Topic, codebook

Row = dict[str, Any]
BOTH, MENTIONED = "both", "mentioned only"  # beside "only left" and "only right"


@dataclass(frozen=True)
class _Side:
    """One readout: its statements by topic and speaker (None: all), its terms' hits by topic."""

    readout: str
    statement_ids: Mapping[tuple[str, str | None], tuple[str, ...]]
    mentions: Mapping[str, tuple[Mention, ...]]


def changes(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `changes`: each topic in all and by speaker, the most raised first, "other" last.

    A topic's row of all speakers comes before the rows of its speakers.
    """
    sides = [_side(tables, readout) for readout in (left, right)]
    ranked = sorted(_all_topics(sides), key=lambda topic: _topic_rank(sides, topic.id))
    rows = (
        _topic_row(sides, topic, speaker)
        for topic in ranked
        for speaker in _speakers(sides, topic.id)
    )
    return frame("changes", (row for row in rows if _is_found(row)))


def terms(tables: Tables, left: str, right: str) -> pd.DataFrame:
    """The table `terms`: the codebook's terms that stand in either readout."""
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
    ids: dict[tuple[str, str | None], list[str]] = {}
    row: Any  # a named tuple whose fields pandas knows only at run time
    for row in statements[statements["readout"] == readout].sort_values("start").itertuples():
        for topic in row.topics:
            for speaker in (None, speaker_value(row.speakers)):
                ids.setdefault((topic, speaker), []).append(row.id)
    statement_ids = {key: tuple(found) for key, found in ids.items()}
    return _Side(readout, statement_ids, mentions(tables, readout))


def _all_topics(sides: Sequence[_Side]) -> list[Topic]:
    """The codebook's topics, then topics of statements that the codebook lacks."""
    known = {topic.id: topic for topic in codebook()}
    others = {topic for side in sides for topic, _ in side.statement_ids} - known.keys()
    return [*known.values(), *(Topic(topic, topic, "", ()) for topic in sorted(others))]


def _topic_rank(sides: Sequence[_Side], topic: str) -> tuple[bool, int, int]:
    raised = sum(len(side.statement_ids.get((topic, None), ())) for side in sides)
    mentioned = sum(len(meant(side.mentions.get(topic, ()))) for side in sides)
    return topic == OTHER, -raised, -mentioned


def _speakers(sides: Sequence[_Side], topic: str) -> list[str | None]:
    """None for all, then the speaker values that raise a topic, the most statements first."""
    counts: dict[str, int] = {}
    for side in sides:
        for (raised, speaker), ids in side.statement_ids.items():
            if raised == topic and speaker is not None:
                counts[speaker] = counts.get(speaker, 0) + len(ids)
    return [None, *sorted(counts, key=lambda speaker: (-counts[speaker], speaker))]


def _topic_row(sides: Sequence[_Side], topic: Topic, speaker: str | None) -> Row:
    left_ids, right_ids = (side.statement_ids.get((topic.id, speaker), ()) for side in sides)
    left, right = len(left_ids), len(right_ids)
    left_mentions, right_mentions = (len(meant(side.mentions.get(topic.id, ()))) for side in sides)
    return {
        "topic": topic.id,
        "speaker": speaker,
        "left": left,
        "right": right,
        "left_mentions": left_mentions,
        "right_mentions": right_mentions,
        "status": status(left, right),
        "evidence": left_ids + right_ids,
        "absence": _absence(sides, topic, (left, right)),
        "recodings": abs(left - right),
    }


def status(left: int, right: int) -> str:
    """On which sides something is stated, from its number of statements or hits on each."""
    if left and right:
        return BOTH
    if not left and not right:
        return MENTIONED
    return ONLY_LEFT if left else ONLY_RIGHT


def _absence(
    sides: Sequence[_Side], topic: Topic, counts: Sequence[int]
) -> dict[str, dict[str, Any]] | None:
    """For each side without statements: the terms searched in its text, and all their hits."""
    absence = {
        name: {
            "readout": side.readout,
            "terms": topic.terms,
            "hits": tuple(map(astuple, side.mentions.get(topic.id, ()))),
        }
        for name, side, count in zip(SIDES, sides, counts, strict=True)
        if not count
    }
    return absence or None


def _is_found(row: Row) -> bool:
    """Whether either readout has a statement or a hit of the topic."""
    return any(row[side] or row[f"{side}_mentions"] for side in SIDES)


def _by_term(found: Mapping[str, Sequence[Mention]]) -> dict[str, dict[int, Mention]]:
    """Term to its hits by offset: a hit of a term that several topics have counts once."""
    by_term: dict[str, dict[int, Mention]] = {}
    for hits in found.values():
        for hit in meant(hits):
            by_term.setdefault(_spelling(hit.term), {})[hit.start] = hit
    return by_term


@cache
def _spelling(term: str) -> str:
    """One form for all spellings of a term: "neighbour*" and "neighbor*", "U.N." and "UN"."""
    words = re.sub(r"\w+", lambda word: american(word[0]), term.casefold())
    return re.sub(r"[\s.-]", "", words)


def _term_row(term: str, topics: list[str], found: Sequence[list[Mention]]) -> Row:
    left, right = (sorted(hits, key=lambda hit: hit.start) for hits in found)
    left_stated, right_stated = (
        sum(hit.where == STATEMENT for hit in hits) for hits in (left, right)
    )
    # Of words that differ only in capitals, the last stays: lower case sorts behind capitals.
    words = {form.casefold(): form for form in sorted({hit.words for hit in left + right})}
    return {
        "term": term,
        "topics": tuple(dict.fromkeys(topics)),
        "words": tuple(words.values()),
        "left": len(left),
        "right": len(right),
        "left_stated": left_stated,
        "right_stated": right_stated,
        "status": status(left_stated, right_stated),
        "left_hits": tuple(map(astuple, left)),
        "right_hits": tuple(map(astuple, right)),
    }


def _term_rank(row: Mapping[str, Any]) -> tuple[int, int, str]:
    return -row["left_stated"] - row["right_stated"], -row["left"] - row["right"], row["term"]
