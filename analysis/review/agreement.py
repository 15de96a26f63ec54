"""The measured agreement with a hand coding, for the method page (`agreement.toml`)."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

_DATA = Path(__file__).with_name("agreement.toml")


@dataclass(frozen=True)
class Agreement:
    """Counts of statements, and of their topics, on which program and hand coding agree.

    A statement counts as found with its words where at least 0.8 (in sample) or 0.5 (held out) of
    the characters of both are shared (Jaccard index).
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
