"""The gender that a given name indicates, for people from many countries.

The names are in `given_names.toml`, which `tools/given_names.py` makes from lists by language and
country. A few in `people_words.toml` come first: names that the file lacks or has wrong. A name
that both genders have indicates none.
"""

import tomllib
from functools import cache
from pathlib import Path

from analysis.language.people_words import people_words

MALE, FEMALE = "male", "female"
_DATA = Path(__file__).with_name("given_names.toml")


def gender_of_name(given: str) -> str | None:
    """The gender that a lower-case given name indicates; None if it is unknown or shared."""
    if given in people_words("shared_names"):
        return None
    for gender in (MALE, FEMALE):
        if given in people_words(f"{gender}_names"):
            return gender
    return _gender_by_name().get(given)


@cache
def _gender_by_name() -> dict[str, str]:
    """From each name of the file to its gender; no name is in both lists."""
    names = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    return {name: gender for gender in (MALE, FEMALE) for name in names[gender].splitlines()}
