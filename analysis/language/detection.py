"""The language of a text, by the commonest words of each language.

The words are spaCy's stop words, which come with the parser. A readout has hundreds of words, of
which a third are such; with names alone there is nothing to tell, and English is assumed.
"""

import re
import runpy
from functools import cache
from importlib.resources import as_file, files

ENGLISH = "en"
UNKNOWN = "und"  # ISO 639: undetermined

# Languages that governments and agencies publish in, by their ISO 639 codes.
NAMES = {
    ENGLISH: "English",
    "ar": "Arabic",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "nb": "Norwegian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
}
# Characters that are looked at.
_LOOKED_AT = 6_000
# Words by which another language has to show, and how many to an English one: some may be names.
_FEWEST_HITS = 4
_TIMES_ENGLISH = 2
# One word in so many that is a common English one: no other language has twice as many then.
_ONE_ENGLISH_IN = 4
_WORD = re.compile(r"[^\W\d_]+")
_LATIN_WORD = re.compile(r"[A-Za-z\u00C0-\u024F]+")


def language_of(text: str) -> str:
    """The ISO 639 code of a text's language; UNKNOWN for another script without known words."""
    words = [word.lower() for word in _WORD.findall(text[:_LOOKED_AT])]
    english = _hits(words, ENGLISH)
    if words and english * _ONE_ENGLISH_IN >= len(words):
        return ENGLISH
    hits = {code: _hits(words, code) for code in NAMES}
    best = max(hits, key=lambda code: (hits[code], code == ENGLISH))
    latin = sum(_LATIN_WORD.fullmatch(word) is not None for word in words)
    if 2 * latin < len(words):
        return best if best != ENGLISH else UNKNOWN
    is_other = hits[best] >= max(_FEWEST_HITS, _TIMES_ENGLISH * english)
    return best if is_other else ENGLISH


def _hits(words: list[str], code: str) -> int:
    common = _common_words(code)
    return sum(word in common for word in words)


@cache
def _common_words(code: str) -> frozenset[str]:
    # The file alone: to import it would load its whole language, a quarter of a second each.
    with as_file(files("spacy.lang") / code / "stop_words.py") as file:
        words = runpy.run_path(str(file))["STOP_WORDS"]
    # "L'armée" and "don't" are parted at the apostrophe, as the text is.
    return frozenset(part for word in words for part in _WORD.findall(word.lower()))


def not_english(code: str) -> str:
    """That a text was not read since it is not in English, as a clause."""
    looks = f" but looks {NAMES[code]}" if code in NAMES else ""
    return f"the text is not in English{looks}, so no statement in it was read"
