"""What sides, speakers and numbers are called in a sentence."""

import re
from collections.abc import Sequence

import pandas as pd

from analysis.tables.frames import names_in

NAME_LENGTH = 28  # characters of a file's name or title that a heading can hold
DAY = r"\d{1,2} \w+ \d{4}"


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


def cut_name(name: str, length: int = NAME_LENGTH) -> str:
    """A long name's beginning, with an ellipsis."""
    return name if len(name) <= length else f"{name[: length - 1].rstrip()}…"


def placed(name: str) -> str:
    """What a side is called, behind its preposition: "in 2017", "on 7 December 2021"."""
    return f"{'on' if re.fullmatch(DAY, name) else 'in'} {name}"


def called(speaker: str, readouts: pd.DataFrame) -> str:
    """A speaker value in words: a name, "both leaders" where only these two met, or all names."""
    names = names_in(speaker)
    # Two meetings of two each, not the same two: "both" would have two meanings.
    met = {frozenset(people) for people in readouts["participants"] if len(people) == 2}
    if met == {frozenset(names)}:
        return "both leaders"
    return listed(names)


def statements_in_words(count: int) -> str:
    """ "1 statement", "2 statements"."""
    return counted(count, "statement")


def counted(count: int, thing: str) -> str:
    """ "1 file", "2 files"."""
    return f"{count} {thing}{'s' if count != 1 else ''}"


def listed(items: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def capital(words: str) -> str:
    """The words with a capital at their beginning, as a sentence has it."""
    return words[:1].upper() + words[1:]


def _cut_names(readouts: pd.DataFrame, left: str, right: str) -> tuple[str, str]:
    """Titles or file names, no longer than they must be to differ."""
    full = [full_name(readouts, readout) for readout in (left, right)]
    if full[0] == full[1]:
        full = [left, right]
    for length in range(NAME_LENGTH, max(map(len, full)) + 1):
        cut = [cut_name(name, length) for name in full]
        if cut[0] != cut[1]:
            return cut[0], cut[1]
    return full[0], full[1]
