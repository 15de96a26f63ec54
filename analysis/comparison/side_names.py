"""What the two sides of a pair, and their speakers, are called in a sentence."""

import pandas as pd

from analysis.language.wording import NAME_LENGTH, cut_name, listed
from analysis.tables.dataframes import names_in


def side_names(readouts: pd.DataFrame, left: str, right: str) -> tuple[str, str]:
    """The shortest names that tell the sides apart: years, dates, else titles or file names."""
    published = readouts.set_index("readout")["published"]
    for pattern in ("{0:%Y}", "{0.day} {0:%B %Y}"):
        dates = [published[readout] for readout in (left, right)]
        if any(pd.isna(date) for date in dates):
            break
        names = [pattern.format(date) for date in dates]
        if names[0] != names[1] or left == right:
            return names[0], names[1]
    return _cut_names(readouts, left, right)


def full_name(readouts: pd.DataFrame, readout: str) -> str:
    """The title that an editor supplied, else the file's name."""
    title = readouts.set_index("readout")["title"][readout]
    return readout if pd.isna(title) else str(title)


def called(speaker: str, readouts: pd.DataFrame) -> str:
    """A speaker value in words: a name, "both leaders" where only these two met, or all names."""
    names = names_in(speaker)
    # Where two different couples met, "both leaders" could mean either.
    couples = {frozenset(people) for people in readouts["participants"] if len(people) == 2}
    if couples == {frozenset(names)}:
        return "both leaders"
    return listed(names)


def _cut_names(readouts: pd.DataFrame, left: str, right: str) -> tuple[str, str]:
    """Titles or file names, cut as short as they can be and still differ."""
    full = [full_name(readouts, readout) for readout in (left, right)]
    if full[0] == full[1]:
        full = [left, right]
    for length in range(NAME_LENGTH, max(map(len, full)) + 1):
        cut = [cut_name(name, length) for name in full]
        if cut[0] != cut[1]:
            return cut[0], cut[1]
    return full[0], full[1]
