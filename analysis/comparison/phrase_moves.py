"""What became of a set phrase between two readouts, and who echoes whom.

It has migrated where the other readout has it under other topics only, or with other speakers
only; it is narrowed where both leaders had it and one has it now. It is an echo where two leaders
use it inside one readout.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from analysis.comparison.side_names import called
from analysis.language.wording import listed
from analysis.tables.dataframes import names_in, speaker_value
from analysis.topics.codebook import codebook

TOPIC, SPEAKER, NARROWED, WIDENED = "topic", "speaker", "narrowed", "widened"


class Place(NamedTuple):
    """Where a phrase stands, and in whose statement; outside of statements it has no speakers."""

    readout: str
    speakers: tuple[str, ...]
    topics: tuple[str, ...]
    start: int
    end: int

    @property
    def speaker(self) -> str:
        """Its speakers as the one value that tables by speaker use."""
        return speaker_value(self.speakers)


@dataclass(frozen=True)
class Move:
    """What a phrase changed from left to right: topics, or speaker values on either side."""

    kind: str
    here: tuple[str, ...]
    there: tuple[str, ...]


def moves(places: Iterable[Place], left: str, right: str) -> list[Move]:
    """How the topics and the speakers of a phrase changed; none where it stands on one side.

    Narrowed is from several together to one of them alone, widened the way back.
    """
    said = [place for place in places if place.speakers]
    sides = [[place for place in said if place.readout == side] for side in (left, right)]
    if not all(sides):
        return []
    here, there = (_in_order(topic for place in side for topic in place.topics) for side in sides)
    found = [] if set(here) & set(there) else [Move(TOPIC, here, there)]
    here, there = (_in_order(place.speaker for place in side) for side in sides)
    if _is_part(there, here):
        found.append(Move(NARROWED, here, there))
    elif _is_part(here, there):
        found.append(Move(WIDENED, here, there))
    elif not set(here) & set(there):
        found.append(Move(SPEAKER, here, there))
    return found


def migration(pair: pd.DataFrame, found: Sequence[Move]) -> str | None:
    """Moves in words: "topic: A to B; narrowed: from both leaders to C".

    `pair` are the two readouts' rows; None where nothing moved.
    """
    labels = {topic.id: topic.label for topic in codebook()}
    parts = []
    for move in found:
        names = labels if move.kind == TOPIC else _names(pair, (*move.here, *move.there))
        sides = (", ".join(names[one] for one in side) for side in (move.here, move.there))
        parts.append(f"{move.kind}: {' to '.join(sides)}")
    return "; ".join(parts) or None


def echoes(places: Iterable[Place]) -> dict[str, tuple[str, ...]]:
    """Each readout in which two leaders use a phrase, with them by their order in the text."""
    alone: dict[str, list[str]] = {}
    for place in places:
        if len(place.speakers) == 1:
            alone.setdefault(place.readout, []).append(place.speaker)
    found = {readout: _in_order(speakers) for readout, speakers in alone.items()}
    return {readout: speakers for readout, speakers in found.items() if len(speakers) > 1}


def echo(pair: pd.DataFrame, places: Sequence[Place]) -> str | None:
    """Echoes in words: "a: Ann Ash first in the text, also Bo Berg"; None where there is none."""
    parts = []
    for readout, speakers in echoes(places).items():
        first, *others = _names(pair, speakers).values()
        parts.append(f"{readout}: {first} first in the text, also {listed(others)}")
    return "; ".join(parts) or None


def _in_order(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _is_part(alone: Sequence[str], together: Sequence[str]) -> bool:
    """Whether one leader alone stands on one side, and only several with this one on the other."""
    if len(alone) != 1 or len(names_in(alone[0])) != 1:
        return False
    return all(set(names_in(alone[0])) < set(names_in(one)) for one in together)


def _names(pair: pd.DataFrame, speakers: Iterable[str]) -> dict[str, str]:
    """Speaker values in words."""
    return {speaker: called(speaker, pair) for speaker in speakers}
