"""Names of places in a date line: whether words are one, and how a name in capitals is written."""

import re

from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon

MAX_WORDS = 4
_PARTICLES = {"of", "the", "and", "de", "del", "da", "do", "du", "la", "le", "les", "el", "al"}
_PARTICLES |= {"am", "an", "der", "den", "upon", "on", "sur", "di", "es"}
_WORD = re.compile(r"[^\W\d_][\w.'’/-]*,?")
_INITIALS_AT_END = re.compile(r"(?:^|\s)(?:[A-Z]\.){2,}$")  # "Washington, D.C."
# What a headline is about, besides verbs of reporting: "Lind Meets Rask" is no place.
_OF_HEADLINES = {"meet", "hold", "talk", "call", "visit", "summit", "meeting", "conversation"}
_OF_HEADLINES |= {"readout", "statement", "remarks", "address", "speech", "interview", "briefing"}
_OF_HEADLINES |= {"communique", "communiqué", "transcript", "speak", "host", "receive", "arrive"}
_OF_HEADLINES |= {"welcome", "phone", "end", "begin", "open", "sign", "discuss", "negotiation"}


def is_place(words: str) -> bool:
    """Whether words beside a date are a place: up to four words, capitalised but for particles."""
    if not words or (words[-1] in ".!?:;…" and not _INITIALS_AT_END.search(words)):
        return False
    each = words.split()
    if len(each) > MAX_WORDS or not all(_WORD.fullmatch(word) for word in each):
        return False
    capitals = all(word[0].isupper() or word.lower() in _PARTICLES for word in each)
    return words[0].isupper() and capitals and not any(_is_of_headline(word) for word in each)


def _is_of_headline(word: str) -> bool:
    """Whether a word is a verb or noun of headlines, or an office."""
    lower = word.lower().strip(",.")
    forms = {lower, lower.removesuffix("s"), lower.removesuffix("es"), lower.removesuffix("ed")}
    known = _OF_HEADLINES | lexicon().verbs.keys() | people_words("offices")
    return not forms.isdisjoint(known)


def in_small_letters(name: str) -> str:
    """A name in capitals as it is usually written: "RIO DE JANEIRO" as "Rio de Janeiro"."""
    words = re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)*", lambda match: match[0].capitalize(), name)
    first, *others = words.split(" ")
    small = [other.lower() if other.lower() in _PARTICLES else other for other in others]
    return " ".join([first, *small])
