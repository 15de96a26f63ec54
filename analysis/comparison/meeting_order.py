"""Whether two readouts are of two meetings, in which order, and of the same people.

Only then is a topic "new" or "dropped".
"""

import pandas as pd

SAME_READOUT, IN_ORDER, UNORDERED = "same readout", "two meetings in date order", "unordered"
# An account appears within days of its meeting; publication dates that lie further
# apart cannot belong to one meeting.
DAYS_TO_PUBLISH = 14


def relation(readouts: pd.DataFrame, left: str, right: str) -> str:
    """Whether left and right are one readout, surely two meetings in date order, or neither."""
    if left == right:
        return SAME_READOUT
    rows = readouts.set_index("readout")
    published, met = rows["published"], rows["meeting_date"]
    # An account follows its meeting, so one that was published before the other meeting is earlier.
    if not pd.isna(met[right]) and (met[left] < met[right] or published[left] < met[right]):
        return IN_ORDER
    if (published[right] - published[left]).days > DAYS_TO_PUBLISH:
        return IN_ORDER
    return UNORDERED


def is_series(readouts: pd.DataFrame, left: str, right: str) -> bool:
    """Whether the same people met twice, the left meeting earlier: only then is a topic "new"."""
    met = _participants(readouts, left, right)
    known = bool(met[0]) and met[0] == met[1]
    return known and relation(readouts, left, right) == IN_ORDER


def participants_differ(readouts: pd.DataFrame, left: str, right: str) -> bool:
    """Whether the two readouts name different people as those who met."""
    met = _participants(readouts, left, right)
    return all(met) and met[0] != met[1]


def _participants(readouts: pd.DataFrame, left: str, right: str) -> list[set[str]]:
    met = readouts.set_index("readout")["participants"]
    return [set(met[readout]) for readout in (left, right)]
