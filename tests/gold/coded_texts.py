"""The hand codings of texts that are not part of the project, and the program's figures on them."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from tests.gold.scoring import jaccard
from tests.paths import GOLD

APART = GOLD / "apart"
OVERLAP = 0.5  # of the characters that either span has, those that both have, at least

Statement = dict[str, Any]


class Shared(NamedTuple):
    """How many were given by hand, how many by the program, and how many by both."""

    by_hand: int
    given: int
    both: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where neither gave any."""
        return 2 * self.both / max(1, self.by_hand + self.given)


def coding(name: str, folder: Path = APART) -> list[Statement]:
    """The coded statements of a file of hand codings, in its order."""
    lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def pairs(by_hand: list[Statement], found: list[Statement]) -> list[tuple[Statement, Statement]]:
    """Each coded statement with the one of `found` that it shares most characters with."""
    here = [(hand, [one for one in found if one["readout"] == hand["readout"]]) for hand in by_hand]
    nearest = [
        (hand, max(others, key=lambda one, hand=hand: jaccard(hand, one)))
        for hand, others in here
        if others
    ]
    return [(hand, one) for hand, one in nearest if jaccard(hand, one) >= OVERLAP]


def topics(matched: Iterable[tuple[Statement, Statement]]) -> dict[str, Shared]:
    """By topic, and under "all": topics of the first and of the second of each pair."""
    both, first, second = Counter[str](), Counter[str](), Counter[str]()
    for one, other in matched:
        first.update(one["topics"])
        second.update(other["topics"])
        both.update({*one["topics"]} & {*other["topics"]})
    by_topic = {
        topic: Shared(first[topic], second[topic], both[topic]) for topic in sorted(first | second)
    }
    return {"all": Shared(first.total(), second.total(), both.total()), **by_topic}


def speakers(by_hand: list[Statement], found: list[Statement]) -> Shared:
    """Statements with the right words and speakers; an optional one counts only where found."""
    matched = pairs(by_hand, found)
    optional = {_place(hand) for hand in by_hand if hand.get("optional")}
    matched_optional = [pair for pair in matched if _place(pair[0]) in optional]
    counted = [pair for pair in matched if _place(pair[0]) not in optional]
    return Shared(
        len(by_hand) - len(optional),
        len(found) - len(matched_optional),
        sum(_same_speakers(hand, one) for hand, one in counted),
    )


def misses(by_hand: list[Statement], found: list[Statement]) -> list[str]:
    """What the program reads otherwise than the hand coding, a line each."""
    matched = pairs(by_hand, found)
    hit, taken = {_place(hand) for hand, _ in matched}, {_place(one) for _, one in matched}
    return [
        *(
            f"missed: {hand['readout']} {hand['start']} {' + '.join(hand['speakers'])}"
            for hand in by_hand
            if _place(hand) not in hit and not hand.get("optional")
        ),
        *(
            f"no statement: {one['readout']} {one['start']} {one['text']}"
            for one in found
            if _place(one) not in taken
        ),
        *(
            f"speaker: {one['readout']} {one['start']} {' + '.join(one['speakers']) or 'nobody'}, "
            f"by hand {' + '.join(hand['speakers'])}: {one['text']}"
            for hand, one in matched
            if not hand.get("optional") and not _same_speakers(hand, one)
        ),
    ]


def _place(statement: Mapping[str, Any]) -> tuple[str, int]:
    return statement["readout"], statement["start"]


def _same_speakers(hand: Statement, found: Statement) -> bool:
    accepted = (hand["speakers"], hand.get("either", hand["speakers"]))
    return any(_names(found["speakers"]) == _names(names) for names in accepted)


def _names(speakers: Iterable[str]) -> set[str]:
    """The names without accents of letters and the dots of initials."""
    return {name.replace(".", "").casefold() for name in speakers}
