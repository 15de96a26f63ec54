"""Given names and the gender that they tell, of people from many countries.

The names are those of the `faker` package (maintained lists by language), and before them those in
`people_words.toml` that it lacks. A name that people of either gender have tells nothing.
"""

from collections import Counter
from functools import cache
from importlib import import_module

from analysis.language.people_words import people_words

MALE, FEMALE = "male", "female"
# Faker's lists of names in Latin letters.
_LISTS = (
    "da_DK de_AT de_DE en_GB en_IE en_IN en_NG en_NZ en_US es_ES es_MX et_EE fi_FI fr_FR "
    "hr_HR hu_HU id_ID is_IS it_IT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK "
    "sl_SI sv_SE tr_TR"
)
_CLEAR = 4  # times as many lists must have a name for one gender as for the other


def gender_of_name(given: str) -> str | None:
    """The gender that a given name in lower case tells; None for an unknown or a shared one."""
    if given in people_words("shared_names"):
        return None
    for gender in (MALE, FEMALE):
        if given in people_words(f"{gender}_names"):
            return gender
    male, female = (_names()[gender][given] for gender in (MALE, FEMALE))
    if max(male, female) < _CLEAR * min(male, female) or male == female:
        return None
    return MALE if male > female else FEMALE


@cache
def _names() -> dict[str, Counter[str]]:
    """For either gender: in how many lists a name is."""
    lists = [import_module(f"faker.providers.person.{name}").Provider for name in _LISTS.split()]
    return {
        gender: Counter(
            name.lower() for each in lists for name in set(getattr(each, f"first_names_{gender}"))
        )
        for gender in (MALE, FEMALE)
    }
