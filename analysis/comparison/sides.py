"""The two sides of a pair, left and right, and the status of what only one of them has."""

from collections.abc import Mapping

SIDES = LEFT, RIGHT = "left", "right"
OTHER_SIDE = {LEFT: RIGHT, RIGHT: LEFT}
ONLY_LEFT, ONLY_RIGHT = "only left", "only right"
STATUS_OF_ONLY = {LEFT: ONLY_LEFT, RIGHT: ONLY_RIGHT}

Sides = Mapping[str, str]  # side to readout


def sides_of(left: str, right: str) -> dict[str, str]:
    """Side to readout; the left side alone where both are one readout."""
    return {LEFT: left} if left == right else {LEFT: left, RIGHT: right}
