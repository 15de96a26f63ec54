"""Countries by the words for them: names, adjectives, capitals and seats of government.

The names come from the `countryinfo` package (maintained, and without a web service behind it).
What it lacks ("U.S.", "the Kremlin") is in `countries.toml`.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from countryinfo import all_countries

_EXTRA = Path(__file__).with_name("countries.toml")

# Entries of the package that are no country of today, or whose name clashes with a country's.
_LEFT_OUT = {"Antarctica", "Serbia and Montenegro", "Palestine, State of", "American Samoa"}


@cache
def countries_by_name() -> dict[str, str]:
    """From a country's official or short name to its usual name."""
    return dict(_words_with_country("names"))


@cache
def countries_by_adjective() -> dict[str, str]:
    """From a country's adjective ("Russian", "U.S.") to its usual name."""
    return dict(_words_with_country("adjectives"))


@cache
def countries_by_seat() -> dict[str, str]:
    """From a capital or seat of government ("Beijing", "Kremlin") to the country's usual name."""
    return dict(_words_with_country("seats")) | _countries_by_building()


@cache
def _countries_by_building() -> dict[str, str]:
    return dict(_words_with_country("houses"))


def country_named(words: str) -> str | None:
    """The country that `words` name by its name, capital or seat of government; else None."""
    name = words.removeprefix("the ").removeprefix("The ").replace("’", "'")
    return countries_by_name().get(name) or countries_by_seat().get(name)


def is_seat_of_power(words: str) -> bool:
    """Whether `words` name an institution by its building, not a capital: "Kremlin"."""
    return words in _countries_by_building()


def country_of_adjective(word: str) -> str | None:
    """The country whose adjective `word` is ("Chinese" -> "China"); else None."""
    return countries_by_adjective().get(word)


@cache
def _regions() -> frozenset[str]:
    """The names of provinces, states and the like inside of countries."""
    return frozenset(
        str(region) for country in all_countries() for region in country.info().get("provinces", [])
    )


def is_region(words: str) -> bool:
    """Whether `words` name a part of a country: "Texas"."""
    return words in _regions()


def _words_with_country(kind: str) -> Iterator[tuple[str, str]]:
    for country, words in _package_words():
        yield from ((word, country) for word in words.get(kind, []))
    # Last, because in a dict the later pair wins: the project's file overrides the package.
    for country, words in tomllib.loads(_EXTRA.read_text(encoding="utf-8")).items():
        yield from ((word, country) for word in words.get(kind, []))


def _package_words() -> Iterator[tuple[str, dict[str, list[str]]]]:
    # The largest last, because the later pair wins: "Chinese" is of China, not of Macau.
    by_population = sorted(
        (country.info() for country in all_countries()),
        key=lambda info: info.get("population") or 0,
    )
    for info in by_population:
        name = info.get("name")
        if not name or name in _LEFT_OUT:
            continue
        capital = info.get("capital")
        demonym = str(info.get("demonym") or "").replace("/", ",")
        official = [words for words in info.get("altSpellings") or [] if " " in words]
        yield (
            str(name),
            {
                "names": [*official, str(name), str(name).removeprefix("The ")],
                "adjectives": [part.strip() for part in demonym.split(",") if part.strip()],
                "seats": [capital] if isinstance(capital, str) and capital else [],
            },
        )
