"""Makes `analysis/language/given_names.toml` from the lists of given names in Faker.

Run as `.venv/bin/python -m tools.given_names`; a test compares the file with what this writes, so
another version of Faker asks for a new file. The app reads the file alone: Faker, which invents
test data, is among the packages for tests.
"""

from collections import Counter
from importlib import import_module, metadata
from pathlib import Path

DATA = Path(__file__).parents[1] / "analysis" / "language" / "given_names.toml"
GENDERS = ("male", "female")
# The lists in Latin letters.
LISTS = (
    "da_DK de_AT de_DE en_GB en_IE en_IN en_NG en_NZ en_US es_ES es_MX et_EE fi_FI fr_FR "
    "hr_HR hu_HU id_ID is_IS it_IT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK "
    "sl_SI sv_SE tr_TR"
)
CLEAR = 4  # times as many lists must have a name for one gender as for the other

HEADER = """\
# Given names that tell a gender, in lower case and in order, one a line: those that at least
# {clear} times as many lists have for one gender as for the other. `tools/given_names.py` makes
# this file from {lists} lists of Faker {version}, by language and country; what is to be otherwise
# goes into people_words.toml.
#
# Faker, with its lists, is under this licence (the MIT License):
#
{licence}
"""


def toml() -> str:
    """The text of the file: where the names are from, Faker's licence, and the names by gender."""
    male, female = (lists_by_name(gender) for gender in GENDERS)
    names = (clear_names(male, female), clear_names(female, male))
    return header() + "".join(map(entry, GENDERS, names))


def header() -> str:
    """Where the names are from, and the notice that Faker's licence asks to be kept."""
    faker = metadata.distribution("faker")
    lines = faker.read_text("licenses/LICENSE.txt").splitlines()
    licence = "\n".join(f"#     {line}".rstrip() for line in lines)
    return HEADER.format(
        clear=CLEAR, lists=len(LISTS.split()), version=faker.version, licence=licence
    )


def lists_by_name(gender: str) -> Counter[str]:
    """In how many of the lists a name, in lower case, is given to people of a gender."""
    providers = [import_module(f"faker.providers.person.{name}").Provider for name in LISTS.split()]
    lists = [getattr(provider, f"first_names_{gender}") for provider in providers]
    return Counter(name for each in lists for name in {name.lower() for name in each})


def clear_names(lists: Counter[str], others: Counter[str]) -> list[str]:
    """The names of one gender that are hardly ever the other's, in order."""
    return sorted(name for name, count in lists.items() if count >= CLEAR * others[name])


def entry(gender: str, names: list[str]) -> str:
    """A text of TOML, a name on each of its lines: much faster to read than a list of texts."""
    return "\n".join(["", f"{gender} = '''", *names, "'''", ""])


if __name__ == "__main__":
    DATA.write_text(toml(), encoding="utf-8", newline="\n")
