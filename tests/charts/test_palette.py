"""A palette in; whether its colours stay apart, for every sight and on its paper, out."""

from itertools import combinations

import numpy as np
import pytest

from analysis.charts.palette import DARK, LIGHT, SHAPES
from analysis.comparison.speaker_slots import SLOTS

# Machado, Oliveira and Fernandes (2009): full dichromacy, on linear RGB.
SIMULATED = {
    "full sight": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
TO_XYZ = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
WHITE = [0.9505, 1, 1.089]
APART = 15  # CIE76; about 2 is the least that is seen side by side


def linear(colour):
    value = np.array([int(colour[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def lab(light):
    x, y, z = np.cbrt(np.array(TO_XYZ) @ np.clip(light, 0, 1) / WHITE)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("sight", SIMULATED)
def test_the_slots_stay_apart_for_every_sight(palette, sight):
    seen = {
        slot: lab(np.array(SIMULATED[sight]) @ linear(colour))
        for slot, colour in palette.slots.items()
    }
    distances = {
        pair: np.linalg.norm(seen[pair[0]] - seen[pair[1]]) for pair in combinations(seen, 2)
    }
    assert min(distances.values()) >= APART, min(distances, key=distances.get)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_can_be_read_on_its_paper(palette):
    def luminance(colour):
        return np.dot([0.2126, 0.7152, 0.0722], linear(colour)) + 0.05

    paper = luminance(palette.paper)
    for colour in (palette.ink, palette.quiet, *palette.slots.values()):
        lighter, darker = sorted((paper, luminance(colour)), reverse=True)
        assert lighter / darker >= 4.5, colour


def test_every_slot_has_a_shape_of_its_own():
    assert set(SHAPES) == {*SLOTS, "both"}
    assert len(set(SHAPES.values())) == len(SHAPES)
