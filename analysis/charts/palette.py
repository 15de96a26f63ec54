"""The colours of both themes, and the shape that goes with each leader's colour.

A leader has the colour and the shape of one slot on all pages (`comparison/speaker_slots.py`). The
colours differ for readers with protanopia, deuteranopia and tritanopia too (a test simulates them),
and each has a contrast of at least 4.5 to 1 with the background.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """The colours of one theme: background, text, quiet text, grid lines, and one for each slot."""

    paper: str
    ink: str
    quiet: str
    line: str
    slots: Mapping[str, str]


LIGHT = Palette(
    paper="#FFFDF8",
    ink="#1B1B1B",
    quiet="#5B6470",
    line="#DDD6C8",
    slots={"A": "#005A9C", "B": "#B45309", "C": "#8A2BE2", "D": "#3D1A3D", "both": "#5B6470"},
)
DARK = Palette(
    paper="#171614",
    ink="#EDE9E1",
    quiet="#A9A5A0",
    line="#3A3732",
    slots={"A": "#56B4E9", "B": "#E69F00", "C": "#D03DF5", "D": "#FAEAA8", "both": "#A9A5A0"},
)
SHAPES = {"A": "circle", "B": "diamond", "C": "triangle-up", "D": "hexagon", "both": "square"}
