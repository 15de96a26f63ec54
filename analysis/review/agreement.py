"""The measured agreement with hand coding, for the method page and the memo (`agreement.toml`)."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_DATA = Path(__file__).with_name("agreement.toml")


@dataclass(frozen=True)
class Agreement:
    """How many statements, and topics of theirs, the program reads as the hand coding does.

    A statement counts as found where the characters that both have are at least 0.8 of those that
    either has (Jaccard index).
    """

    texts: int
    by_hand: int
    found: int
    words_and_speakers: int
    mode: int
    carried: int
    act: int
    topics_by_hand: int
    topics_found: int
    topics_shared: int


@dataclass(frozen=True)
class Apart:
    """How many statements of texts of one kind that were kept apart are read as by hand.

    As in `Agreement`, but at least 0.5 of the characters; speakers must be the same.
    """

    kind: str
    texts: int
    by_hand: int
    found: int
    words_and_speakers: int


@dataclass(frozen=True)
class Topics:
    """Topics that one gave to the same statements, and another, and both."""

    statements: int
    by_hand: int
    found: int
    shared: int


def in_sample() -> Agreement:
    """The agreement on the project's own two readouts."""
    return Agreement(**_data()["in_sample"])


def apart() -> tuple[Apart, ...]:
    """The agreement on texts kept apart, by kind of source."""
    return tuple(Apart(**counts) for counts in _data()["apart"])


def apart_together() -> Apart:
    """The agreement on all texts kept apart."""
    kinds = apart()
    return Apart(
        "All",
        sum(each.texts for each in kinds),
        sum(each.by_hand for each in kinds),
        sum(each.found for each in kinds),
        sum(each.words_and_speakers for each in kinds),
    )


def topics() -> Topics:
    """The agreement of the program's topics with a hand coding of texts kept apart."""
    return Topics(**_data()["topics"])


def coders() -> Topics:
    """The agreement of two people on the topics of the same statements."""
    return Topics(**_data()["coders"])


def _data() -> dict[str, Any]:
    return tomllib.loads(_DATA.read_text(encoding="utf-8"))
