"""English phrases for the program's own sentences: counts, lists, shortened names, "on" a day."""

import re
from collections.abc import Sequence

NAME_LENGTH = 28  # characters of a file's name or title that fit into a heading
DAY = r"\d{1,2} \w+ \d{4}"
YEAR = r"\d{4}"


def cut_name(name: str, length: int = NAME_LENGTH) -> str:
    """A name, cut to `length` with an ellipsis where it is longer."""
    return name if len(name) <= length else f"{name[: length - 1].rstrip()}…"


def placed(name: str) -> str:
    """A side's name with its preposition: "in 2017", "on 7 December 2021"."""
    return f"{'on' if re.fullmatch(DAY, name) else 'in'} {name}"


def text_named(name: str) -> str:
    """A side's text: "the 2017 text", "the text of 7 December 2021", "the text of a_file"."""
    return f"the {name} text" if re.fullmatch(YEAR, name) else f"the text of {name}"


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
    """The words with a capital first letter, for the beginning of a sentence."""
    return words[:1].upper() + words[1:]
