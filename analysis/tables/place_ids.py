"""The ids of statements, and of all other places in a text: READOUT.START."""


def place_id(readout: str, start: int) -> str:
    """The id of the place that begins at an offset: a statement's id, where one begins there."""
    return f"{readout}.{start}"


def split_place_id(identity: str) -> tuple[str, str]:
    """The readout and the offset's digits, unchecked; a readout's own name may hold dots."""
    readout, _, start = identity.rpartition(".")
    return readout, start


def start_of(identity: str) -> int:
    """The offset at which the place of a valid id begins."""
    return int(split_place_id(identity)[1])
