"""What became of a set phrase between two readouts, and who echoes whom.

It has migrated where the other readout has it only under other topics or only with other speakers.
From both leaders to one of them it is narrowed, the other way it is widened. It is an echo where
two leaders use it inside one readout.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

from analysis.comparison.side_names import called
from analysis.language.wording import listed
from analysis.tables.dataframes import names_in, speaker_value
from analysis.topics.codebook import OTHER, codebook

TOPIC, SPEAKER, NARROWED, WIDENED = "topic", "speaker", "narrowed", "widened"


class Occurrence(NamedTuple):
    """A place of a phrase, with whose statement it is in; outside of statements nobody's."""

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
    """A change of a phrase: its topics, or its speaker values, on the left and on the right."""

    kind: str
    left: tuple[str, ...]
    right: tuple[str, ...]


def moves(occurrences: Iterable[Occurrence], left: str, right: str) -> list[Move]:
    """How the topics and the speakers of a phrase changed; none where it stands on one side."""
    stated = [occurrence for occurrence in occurrences if occurrence.speakers]
    on_left, on_right = (
        [occurrence for occurrence in stated if occurrence.readout == readout]
        for readout in (left, right)
    )
    if not on_left or not on_right:
        return []
    found = []
    before, after = _topics_of(on_left), _topics_of(on_right)
    if before and after and not set(before) & set(after):
        found.append(Move(TOPIC, before, after))
    before, after = _speakers_of(on_left), _speakers_of(on_right)
    if kind := _speaker_move(before, after):
        found.append(Move(kind, before, after))
    return found


def migration(pair: pd.DataFrame, found: Sequence[Move]) -> str | None:
    """Moves in words: "topic: A to B; narrowed: both leaders to C"; None where nothing moved.

    `pair` are the two readouts' rows.
    """
    topic_labels = {topic.id: topic.label for topic in codebook()}
    parts = []
    for move in found:
        names = topic_labels if move.kind == TOPIC else _names(pair, (*move.left, *move.right))
        sides = (", ".join(names[value] for value in side) for side in (move.left, move.right))
        parts.append(f"{move.kind}: {' to '.join(sides)}")
    return "; ".join(parts) or None


def echoes(occurrences: Iterable[Occurrence]) -> dict[str, tuple[str, ...]]:
    """Each readout in which two leaders use a phrase, to these leaders by first use."""
    alone: dict[str, list[str]] = {}
    for occurrence in occurrences:
        if len(occurrence.speakers) == 1:
            alone.setdefault(occurrence.readout, []).append(occurrence.speaker)
    by_readout = {readout: _distinct(speakers) for readout, speakers in alone.items()}
    return {readout: speakers for readout, speakers in by_readout.items() if len(speakers) > 1}


def echo(pair: pd.DataFrame, occurrences: Sequence[Occurrence]) -> str | None:
    """Echoes in words: "a: Ann Ash first in the text, also Bo Berg"; None where there is none."""
    parts = []
    for readout, speakers in echoes(occurrences).items():
        first, *others = _names(pair, speakers).values()
        parts.append(f"{readout}: {first} first in the text, also {listed(others)}")
    return "; ".join(parts) or None


def _topics_of(occurrences: Iterable[Occurrence]) -> tuple[str, ...]:
    """The topics of occurrences; what no topic fits has none from or to which a phrase can move."""
    topics = (topic for occurrence in occurrences for topic in occurrence.topics)
    return _distinct(topic for topic in topics if topic != OTHER)


def _speakers_of(occurrences: Iterable[Occurrence]) -> tuple[str, ...]:
    return _distinct(occurrence.speaker for occurrence in occurrences)


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    """The values, each once, in the order in which they first come."""
    return tuple(dict.fromkeys(values))


def _speaker_move(before: Sequence[str], after: Sequence[str]) -> str:
    """The kind of change from some speaker values to others; empty where there is none."""
    if _is_one_of_several(after, before):
        return NARROWED
    if _is_one_of_several(before, after):
        return WIDENED
    return "" if set(before) & set(after) else SPEAKER


def _is_one_of_several(alone: Sequence[str], together: Sequence[str]) -> bool:
    """Whether `alone` is one leader, and every value of `together` this leader with others."""
    if len(alone) != 1 or len(names_in(alone[0])) != 1:
        return False
    return all(set(names_in(alone[0])) < set(names_in(value)) for value in together)


def _names(pair: pd.DataFrame, speakers: Iterable[str]) -> dict[str, str]:
    """Speaker values in words."""
    return {speaker: called(speaker, pair) for speaker in speakers}
