"""Whether two names are forms of one person's name.

A form may lack a suffix, accents, given or middle names, may shorten a given name ("Joe", "J."),
and may put the family name first. Two names that both have something in a place and differ in it
are two people's: "George W. Bush" and "George H. W. Bush", "Moyo Sr." and "Moyo Jr.".
"""

from functools import cache

from anyascii import anyascii
from nicknames import NickNamer

from analysis.language.people_words import people_words
from analysis.people.persons import is_form_of, without_suffixes

Words = tuple[str, ...]


def is_same_person(name: str, other: str) -> bool:
    """Whether two names are forms of one person's name, as far as their words tell."""
    if len({_suffix(name), _suffix(other)} - {""}) > 1:
        return False
    here, there = _plain_words(name), _plain_words(other)
    if not here or not there:
        return False
    if len(here) > 1 and sorted(here) == sorted(there):
        return True  # "Lind Ada" and "Ada Lind"
    return is_form_of(here, there) or is_form_of(there, here) or _has_short_form(here, there)


def words_of_name(name: str) -> Words:
    """The words of a name without "Jr." and the like."""
    return without_suffixes(tuple(word.rstrip(",") for word in name.split()))


def _suffix(name: str) -> str:
    """The suffix of a name without its full stop: "jr"."""
    last = name.split()[-1].casefold() if name.split() else ""
    return last.rstrip(".") if last in people_words("suffixes") else ""


def _plain_words(name: str) -> Words:
    """The words of a name without suffix, in lower case and the letters of ASCII."""
    return tuple(anyascii(word).casefold() for word in words_of_name(name))


def _has_short_form(here: Words, there: Words) -> bool:
    """Whether given names are short forms and nothing else differs: "Joe" and "Joseph R. Biden"."""
    if min(len(here), len(there)) < 2 or here[-1] != there[-1]:
        return False
    middles = [tuple(word[0] for word in words[1:-1]) for words in (here, there)]
    same_middles = middles[0] == middles[1] or not all(middles)
    return same_middles and _are_short_forms(here[0], there[0])


def _are_short_forms(name: str, other: str) -> bool:
    for short, long in ((name, other), (other, name)):
        is_initial = len(short) <= 2 and short.rstrip(".") == long[0]
        if short == long or is_initial or short in _nicknames().nicknames_of(long):
            return True
    return False


@cache
def _nicknames() -> NickNamer:
    return NickNamer()
