"""Agreement of statements with a hand coding: who said which words, and about what."""

import json
from typing import Any, NamedTuple

from tests.paths import GOLD

Statement = dict[str, Any]


class Agreement(NamedTuple):
    """Counts over matched statements, and the misses in words."""

    gold: int
    found: int
    matched: int
    same_speakers: int
    same_mode: int
    same_carried: int
    same_act: int
    topics_shared: int
    topics_gold: int
    topics_found: int
    misses: list[str]

    @property
    def end_to_end(self) -> float:
        """F1 of the statements whose words and speakers both agree."""
        return 2 * self.same_speakers / (self.gold + self.found)

    @property
    def topics(self) -> float:
        """F1 of the topics, pooled over the matched statements."""
        return 2 * self.topics_shared / (self.topics_gold + self.topics_found)


def hand_coding(name: str) -> list[Statement]:
    """The hand-coded statements of a readout, in text order."""
    lines = (GOLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def agreement(gold: list[Statement], found: list[Statement], overlap: float) -> Agreement:
    """How far `found` agrees with `gold`; spans match at a Jaccard index of `overlap`, above 0.5.

    Neither side's spans overlap, so above 0.5 a statement has at most one counterpart.
    """
    pairs = [(g, f) for g in gold for f in found if jaccard(g, f) >= overlap]
    matched_gold = [g["start"] for g, _ in pairs]
    matched_found = [f["start"] for _, f in pairs]
    misses = [f"missed: {g['text']}" for g in gold if g["start"] not in matched_gold]
    misses += [f"no statement: {f['text']}" for f in found if f["start"] not in matched_found]
    misses += [difference for pair in pairs for difference in differences(*pair)]
    return Agreement(
        len(gold),
        len(found),
        len(pairs),
        sum(set(g["speakers"]) == set(f["speakers"]) for g, f in pairs),
        sum(g["mode"] == f["mode"] for g, f in pairs),
        sum(g["carried"] == f["carried"] for g, f in pairs),
        sum(f["act"] in g["acts"] for g, f in pairs),
        sum(len(set(g["topics"]) & set(f["topics"])) for g, f in pairs),
        sum(len(g["topics"]) for g, _ in pairs),
        sum(len(f["topics"]) for _, f in pairs),
        misses,
    )


def jaccard(a: Statement, b: Statement) -> float:
    """Shared characters of two spans over all their characters."""
    shared = max(0, min(a["end"], b["end"]) - max(a["start"], b["start"]))
    return shared / (a["end"] - a["start"] + b["end"] - b["start"] - shared)


def differences(gold: Statement, found: Statement) -> list[str]:
    """Where a matched pair differs, in words."""
    act = [f"act: {found['act']}, by hand {gold['acts']}: {gold['text']}"]
    return (act if found["act"] not in gold["acts"] else []) + [
        f"{key}: {sorted(found[key]) if isinstance(found[key], (list, tuple)) else found[key]}, "
        f"by hand {gold[key]}: {gold['text']}"
        for key in ("speakers", "mode", "carried", "topics")
        if as_set(gold[key]) != as_set(found[key])
    ]


def as_set(value: object) -> object:
    """Lists compare without their order."""
    return set(value) if isinstance(value, (list, tuple)) else value
