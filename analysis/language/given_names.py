"""Given names and the gender that they tell, of people from many countries.

The names are those in `given_names.toml`, which `tools/given_names.py` makes from lists by language
and country, and before them the few in `people_words.toml` that it lacks or has otherwise. A name
that people of either gender have tells nothing.
"""

import tomllib
from functools import cache
from pathlib import Path

from analysis.language.people_words import people_words

MALE, FEMALE = "male", "female"
_DATA = Path(__file__).with_name("given_names.toml")


def gender_of_name(given: str) -> str | None:
    """The gender that a given name in lower case tells; None for an unknown or a shared one."""
    if given in people_words("shared_names"):
        return None
    for gender in (MALE, FEMALE):
        if given in people_words(f"{gender}_names"):
            return gender
    return _gender_by_name().get(given)


@cache
def _gender_by_name() -> dict[str, str]:
    """The names of the file; none is in both of its lists."""
    names = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    return {name: gender for gender in (MALE, FEMALE) for name in names[gender].splitlines()}
