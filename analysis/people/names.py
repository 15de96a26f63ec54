"""Names as they stand in a text, with the offices and countries around them.

A name is a run of capitalised proper nouns, without the offices and countries before it
("Norwegian President | Ada Lind").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.parsing import words_in, words_of_text
from analysis.language.people_words import people_words

_MENTIONS = "mentions"  # the key of `Doc.user_data` for a Doc's names
# An office after a name begins less than this many tokens after it: far enough for "NAME, a
# former spokeswoman".
_OFFICE_WITHIN = 7
_COUNTRY_LENGTH = 7  # the tokens of the longest country name that is looked for


@dataclass(frozen=True)
class Mention:
    """A name as it stands in a Doc, from token `start` to token `end` (not included).

    `titles` are the words of the person's office; the country is that of the person.
    """

    start: int
    end: int
    name: str
    words: tuple[str, ...]
    titles: tuple[str, ...]
    country: str | None

    @property
    def office(self) -> str:
        """The office, in lower case ("prime minister"); empty if the text has none here."""
        return " ".join(self.titles)


def mentions(doc: Doc) -> list[Mention]:
    """The names in a Doc, in text order: of people, and of whatever else is capitalised."""
    if _MENTIONS not in doc.user_data:  # kept, because every source asks for them
        doc.user_data[_MENTIONS] = list(_mentions(doc))
    names: list[Mention] = doc.user_data[_MENTIONS]
    return names


def _mentions(doc: Doc) -> Iterator[Mention]:
    end = 0
    for i, word in enumerate(words_in(doc)):
        if i < end or not word[:1].isupper():
            continue
        end = _end_of_run(doc, i)
        mention = _mention_in_run(doc, i, end) if end > i else None
        if mention is not None:
            yield mention


def office_of(doc: Doc, start: int, end: int) -> str:
    """The words of an office among the tokens `start` to `end`, in lower case."""
    return " ".join(token.lower_ for token in doc[start:end] if _is_office_word(token.lower_))


def unnamed_leaders(doc: Doc) -> Iterator[Mention]:
    """The capitalised offices of leaders without a name: "The Prime Minister spoke"."""
    for i, (word, after) in enumerate(pairwise(words_in(doc))):
        if word.lower() != "the" or not after[:1].isupper():
            continue
        end = _end_of_run(doc, i + 1)
        run = doc[i + 1 : end]
        if len(run) and all(_is_office_word(each.lower_) for each in run):
            words = tuple(each.text for each in run)
            name = words_of_text(doc, i + 1, end)
            if run[-1].lower_ in people_words("leaders"):
                yield Mention(i + 1, end, name, words, (name.lower(),), None)


# A run: capitalised words of a name, with the offices and countries before it


def _end_of_run(doc: Doc, start: int) -> int:
    end, words = start, words_in(doc)
    while end < len(words) and (_is_name_word(doc, end) or _joins_name_words(doc, start, end)):
        # The word after a hyphen belongs to the name in lower case, too: "Yong-ho".
        end += 2 if words[end] == "-" else 1
    return end


def _is_name_word(doc: Doc, i: int) -> bool:
    text = words_in(doc)[i]
    if not text[:1].isupper() or (text.endswith("day") and len(text) > 5):
        return False
    token = doc[i]
    if token.pos_ == "PROPN" or country_of_adjective(text):
        return True
    # "Dolores | Smith": the tagger takes the first name for a plural.
    inside = token.tag_ == "NNS" and token.dep_ == "compound" and token.i > token.sent.start
    if inside and token.head.pos_ == "PROPN" and token.head.text[:1].isupper():
        return True
    before = words_in(doc)[i - 1] if i else ""
    return country_of_adjective(f"{before} {text}") is not None


def _joins_name_words(doc: Doc, start: int, i: int) -> bool:
    """Whether a token between name words is part of the run: "bin", "-", ", Jr.", "of"."""
    words = words_in(doc)
    if i == start or i + 1 >= len(words):
        return False
    word, after = words[i].lower(), words[i + 1]
    if word == ",":
        return after.lower() in people_words("suffixes")
    if word == "-":
        return _is_hyphen_in_name(doc, i)
    is_particle = word in people_words("particles")
    if is_particle and after.lower() in people_words("particles") | {"-"}:
        return True
    of_office = word == "of" and words[i - 1].lower() in ("secretary", "minister", "head")
    return (is_particle or of_office) and after[:1].isupper() and doc[i + 1].pos_ == "PROPN"


def _is_hyphen_in_name(doc: Doc, i: int) -> bool:
    """Whether a hyphen joins two parts of a name, unlike the dash in "FILE - NAME speaks"."""
    if doc[i].whitespace_:
        return not doc[i - 1].whitespace_ and _is_name_word(doc, i + 1)
    return doc[i + 1].pos_ in ("PROPN", "NOUN", "X") or _is_name_word(doc, i + 1)


def _mention_in_run(doc: Doc, start: int, end: int) -> Mention | None:
    first = _start_of_name(doc, start, end)
    if first == end:
        return None
    words, state = words_in(doc), None
    if end - first > 2 and words[first - 1] in ("of", "the"):
        state = country_named(words[first])
        first += state is not None  # "President of Norway | Ada Lind"
    name = words_of_text(doc, first, end)
    if all(_is_country_or_adjective(part) for part in name.split("-")):
        return None
    titles = _office_in(words[start:first]) or _office_before(doc, start, end)
    country = state or _country_in(words[start:first]) or _country_before(doc, start)
    return Mention(
        first,
        end,
        name,
        tuple(word for word in words[first:end] if word not in ",-"),
        tuple(titles or _office_after(doc, end)),
        country or _country_after_name(doc, end),
    )


def _start_of_name(doc: Doc, start: int, end: int) -> int:
    """Where the name begins after the last office of a run; `end` if the run is only an office."""
    words = [word.lower() for word in words_in(doc)[start:end]]
    offices = [i for i, word in enumerate(words, start) if word in people_words("offices")]
    if not offices and all(map(_is_office_word, words)):
        return end
    first = offices[-1] + 1 if offices else start
    if offices and end - first == 1:
        if words[-1] in people_words("things"):
            return start  # "the Justice Department"
        if words[-2] in people_words("peers"):
            return end - 2  # "Lord Smith" without a given name
    # Without an office two words must remain: "General | Ada Lind", "Opposition | Ada Lind".
    least = 0 if offices else 2
    while end - first > least and (
        words[first - start] in people_words("of_offices") or words[first - start] == "-"
    ):
        first += 1
    return first


# Offices


def _is_office_word(word: str) -> bool:
    return word in people_words("offices") or word in people_words("of_offices")


def _office_in(words: list[str]) -> list[str]:
    """The words of an office in a run; an honorific only if it stands alone.

    "Prime Minister Shri NAME" is prime minister.
    """
    office = [word.lower() for word in words if _is_office_word(word.lower())]
    return [word for word in office if word not in people_words("honorifics")] or office


def _office_before(doc: Doc, start: int, end: int) -> list[str]:
    """The office in lower case before a name: "his Russian counterpart, NAME, …"."""
    words, i = words_in(doc), start - 1
    is_thing = words[end - 1].lower() in people_words("things")
    if not is_thing:
        i = _before_name_of_state(words, i)
    has_comma = i >= 0 and words[i] == ","
    i -= has_comma
    office = words[i].lower() if i >= 0 else ""
    known = office == "counterpart" or office in people_words("offices")
    if not known or doc[i].pos_ not in ("NOUN", "PROPN"):
        return []
    if office == "counterpart":
        return ["leader"]
    # An apposition ends with a comma. "According to her spokesman, NAME left" is none.
    goes_on = end < len(words) and words[end].lower() != "and" and not doc[end].is_punct
    return [] if has_comma and goes_on else [office]


def _before_name_of_state(words: list[str], i: int) -> int:
    """`i`, or the index before a state's name there: "President | of the Republic of Norway"."""
    if i > 0 and words[i].lower() in ("of", "the"):
        while i > 0 and _is_in_name_of_state(words[i]):
            i -= 1
    return i


def _is_in_name_of_state(word: str) -> bool:
    return word.lower() in ("of", "the", "republic") or country_named(word) is not None


def _office_after(doc: Doc, end: int) -> list[str]:
    """The office after a name: "NAME, a spokeswoman for the ministry"."""
    if words_in(doc)[end : end + 1] != [","]:
        return []
    for i in range(end + 1, min(end + _OFFICE_WITHIN, len(doc))):
        if doc[i].lower_ in people_words("offices") and doc[i].dep_ == "appos":
            return [doc[i].lower_]
        if doc[i].is_punct or doc[i].pos_ in ("VERB", "AUX", "ADP"):
            return []
    return []


# Countries


def _is_country_or_adjective(words: str) -> bool:
    return country_named(words) is not None or country_of_adjective(words) is not None


def _country_in(words: list[str]) -> str | None:
    """The country whose adjective is among the words of an office: "North Korean Minister"."""
    for i in range(len(words)):
        for length in (2, 1):
            country = country_of_adjective(" ".join(words[i : i + length]))
            if country is not None:
                return country
    return None


def _country_before(doc: Doc, start: int) -> str | None:
    """The country in "Russian counterpart, NAME" or "Chinese president NAME"."""
    words = words_in(doc)
    for i in range(start - 1, max(start - 5, -1), -1):
        if words[i] == ".":
            return None
        country = country_of_adjective(words[i])
        if country is not None:
            is_separate = any(token.pos_ in ("VERB", "AUX", "ADP") for token in doc[i:start])
            return None if is_separate else country
    return None


def _country_after_name(doc: Doc, end: int) -> str | None:
    """The country in "President NAME of the COUNTRY"."""
    if end >= len(doc) or words_in(doc)[end].lower() != "of":
        return None
    for length in range(_COUNTRY_LENGTH, 0, -1):
        country = country_named(doc[end + 1 : end + 1 + length].text)
        if country is not None:
            return country
    return None
