"""Countries by the words that stand for them: names, adjectives, capitals and seats of power.

The names come from the `countryinfo` package (maintained, no service behind it); what it
lacks ("U.S.", "the Kremlin") stands in `countries.toml`.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from countryinfo import all_countries

_EXTRA = Path(__file__).with_name("countries.toml")

# The package lists these beside the countries; continents, former states, clashing names.
_LEFT_OUT = {"Antarctica", "Serbia and Montenegro", "Palestine, State of", "American Samoa"}


@cache
def countries_by_name() -> dict[str, str]:
    """Country names, official or short, to the country's usual name."""
    return dict(_pairs("names"))


@cache
def countries_by_adjective() -> dict[str, str]:
    """Demonyms ("Russian", "U.S.") to the country's usual name."""
    return dict(_pairs("adjectives"))


@cache
def countries_by_seat() -> dict[str, str]:
    """Capitals and seats of government ("Beijing", "Kremlin") to the country's usual name."""
    return dict(_pairs("seats")) | _countries_by_house()


@cache
def _countries_by_house() -> dict[str, str]:
    return dict(_pairs("houses"))


def country_named(words: str) -> str | None:
    """The country that `words` name, by its name or its seat of government; else None."""
    plain = words.removeprefix("the ").removeprefix("The ").replace("’", "'")
    return countries_by_name().get(plain) or countries_by_seat().get(plain)


def is_seat_of_power(words: str) -> bool:
    """Whether `words` name an institution by its house, which speaks for itself: "Kremlin"."""
    return words in _countries_by_house()


def country_of_adjective(word: str) -> str | None:
    """The country whose adjective `word` is ("Chinese" -> "China"); else None."""
    return countries_by_adjective().get(word)


def _pairs(kind: str) -> Iterator[tuple[str, str]]:
    for country, words in _package_words():
        yield from ((word, country) for word in words.get(kind, []))
    # Last, so that the file's own words win over the package's.
    for country, words in tomllib.loads(_EXTRA.read_text(encoding="utf-8")).items():
        yield from ((word, country) for word in words.get(kind, []))


def _package_words() -> Iterator[tuple[str, dict[str, list[str]]]]:
    # The largest last: "Chinese" is China's before it is Macau's.
    everything = sorted(
        (country.info() for country in all_countries()),
        key=lambda info: info.get("population") or 0,
    )
    for info in everything:
        name = info.get("name")
        if not name or name in _LEFT_OUT:
            continue
        capital = info.get("capital")
        demonym = str(info.get("demonym") or "").replace("/", ",")
        yield (
            str(name),
            {
                "names": [str(name), str(name).removeprefix("The ")],
                "adjectives": [part.strip() for part in demonym.split(",") if part.strip()],
                "seats": [capital] if isinstance(capital, str) and capital else [],
            },
        )
