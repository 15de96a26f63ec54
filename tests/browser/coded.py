"""The statements of both readouts as they were coded by hand, with their ids."""

from tests.gold.scoring import hand_coding
from tests.seeds import LEFT, RIGHT

CODED = [
    {"id": f"{readout}.{one['start']}", "side": side, **one}
    for side, readout in (("left", LEFT), ("right", RIGHT))
    for one in hand_coding(readout)
]
EVERY = [one["id"] for one in CODED]


def coded(holds):
    """The ids of the hand-coded statements for which it holds, in reading order."""
    return [one["id"] for one in CODED if holds(one)]


def by(leader):
    return lambda one: one["speakers"] == [leader]


def on(topic):
    return lambda one: topic in one["topics"]


UKRAINE_BY_PUTIN = coded(lambda one: by("Vladimir Putin")(one) and on("ukraine")(one))
