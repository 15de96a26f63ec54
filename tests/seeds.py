"""The two readouts that the program ships with: their names, their texts and their pair."""

from tests.paths import SEEDS

LEFT, RIGHT = "2017-07-05_moscow", "2023-03-21_moscow"
SIDES = {"left": LEFT, "right": RIGHT}
PAIR = f"left={LEFT}&right={RIGHT}"  # as it stands in an address


def text_of(name):
    """A readout's text, with its line ends as they are."""
    return (SEEDS / f"{name}.txt").read_bytes().decode("utf-8")
