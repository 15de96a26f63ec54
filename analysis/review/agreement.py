"""The measured agreement with a hand coding, for the method page (`agreement.toml`)."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

_DATA = Path(__file__).with_name("agreement.toml")


@dataclass(frozen=True)
class Agreement:
    """How many statements, and topics of theirs, the program reads as the hand coding does.

    A statement counts as found where the characters that both have are at least 0.8 (in sample) or
    0.5 (held out) of those that either has (Jaccard index).
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


def agreements() -> dict[str, Agreement]:
    """The measurements by name: `in_sample`, and `held_out` where there is one."""
    data = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    return {name: Agreement(**counts) for name, counts in data.items()}
