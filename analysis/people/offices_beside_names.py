"""The office and the country that a text gives beside a name: before it or after it."""

from spacy.tokens import Doc

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.parsing import domain_before, words_in
from analysis.language.people_words import people_words

# An office after a name begins less than this many tokens after it: far enough for "NAME, a
# former spokeswoman".
_OFFICE_WITHIN = 7
# The tokens of the longest name of a state that is looked for, with "of the" before it.
_STATE_LENGTH = 11


def is_office_word(word: str) -> bool:
    """Whether a word in lower case is one of an office: "prime", "minister"."""
    return word in people_words("offices") or word in people_words("of_offices")


def office_of(doc: Doc, start: int, end: int) -> str:
    """The words of an office among the tokens `start` to `end`, in lower case."""
    return " ".join(token.lower_ for token in doc[start:end] if is_office_word(token.lower_))


def office_of_name(doc: Doc, start: int, name: int, end: int) -> list[str]:
    """The words of the office beside a name, in lower case; an honorific only if there is no other.

    The run of capitalised words begins at `start`, its name stands from `name` to `end`. "Prime
    Minister Shri NAME" is prime minister, "H.E. Ms. NAME, President of Norway" president.
    """
    words = [word.lower() for word in words_in(doc)[start:name] if is_office_word(word.lower())]
    office = [word for word in words if word not in people_words("honorifics")]
    domain = domain_before(doc, start, name)
    if domain is not None:
        office = [*domain.field.removesuffix(" affairs").split(), *office]
    if office and words_in(doc)[start - 1 : start] in (["former"], ["Former"]):
        office = ["former", *office]  # no part of the run: the tagger takes it for an adjective
    return office or _office_before(doc, start, end) or _office_after(doc, end) or words


def _office_before(doc: Doc, start: int, end: int) -> list[str]:
    """The office before a run: "his Russian counterpart, NAME, …", "the President of Norway, NAME".

    An apposition ends with a comma. "According to her spokesman, NAME left" is none.
    """
    words, i = words_in(doc), start - 1
    has_comma = i >= 0 and words[i] == ","
    i -= has_comma
    is_thing = words[end - 1].lower() in people_words("things")
    state = None if is_thing else _state_before(doc, i + 1)
    if state is not None:
        i = state[0] - 1
    office = words[i].lower() if i >= 0 else ""
    known = office == "counterpart" or office in people_words("offices")
    if not known or doc[i].pos_ not in ("NOUN", "PROPN"):
        return []
    may_go_on = end < len(words) and words[end].lower() == "and" and state is None
    if has_comma and end < len(words) and not may_go_on and not doc[end].is_punct:
        return []
    if office == "counterpart":
        return ["leader"]
    first = i
    while first > 0 and words[first - 1].lower() in people_words("of_offices") - {"of", "and"}:
        first -= 1
    return [word.lower() for word in words[first : i + 1]]


def _state_before(doc: Doc, end: int) -> tuple[int, str] | None:
    """Where "of" and the name of a state begin that end at token `end`, and the state."""
    words = words_in(doc)
    for start in range(end - 2, max(end - _STATE_LENGTH, -1), -1):
        if words[start] == "of":
            first = start + 1 + (words[start + 1].lower() == "the")
            state = country_named(doc[first:end].text) if first < end else None
            if state is not None:
                return start, state
    return None


def _office_after(doc: Doc, end: int) -> list[str]:
    """The office after a name: "NAME, a spokeswoman for the ministry", "NAME, President of X"."""
    words = words_in(doc)
    if words[end : end + 1] != [","]:
        return []
    last = _end_of_office(words, end + 1)
    if last > end + 1 and words[last : last + 1] in ([], [","], ["."], ["of"], ["and"]):
        return [word.lower() for word in words[end + 1 : last]]
    for i in range(end + 1, min(end + _OFFICE_WITHIN, len(doc))):
        if doc[i].lower_ in people_words("offices") and doc[i].dep_ == "appos":
            return [doc[i].lower_]
        if doc[i].is_punct or doc[i].pos_ in ("VERB", "AUX", "ADP"):
            return []
    return []


def _end_of_office(words: list[str], start: int) -> int:
    """Where the capitalised words of an office end that begin at `start`."""
    end = start
    while end < len(words) and words[end][:1].isupper() and is_office_word(words[end].lower()):
        end += 1
    return end


def country_of_name(doc: Doc, start: int, name: int, end: int) -> str | None:
    """The country that the text gives a person beside the name."""
    domain = domain_before(doc, start, name)
    return (
        (domain.country if domain is not None else None)
        or _country_in(words_in(doc)[start:name])
        or _country_before(doc, start, end)
        or country_after(doc, end)
    )


def _country_in(words: list[str]) -> str | None:
    """The country whose adjective is among the words of an office: "North Korean Minister"."""
    for i in range(len(words)):
        for length in (2, 1):
            country = country_of_adjective(" ".join(words[i : i + length]))
            if country is not None:
                return country
    return None


def _country_before(doc: Doc, start: int, end: int) -> str | None:
    """The country in "Russian counterpart, NAME", "the President of Norway, NAME, …"."""
    words = words_in(doc)
    has_comma = start > 0 and words[start - 1] == ","
    state = _state_before(doc, start - has_comma)
    has_office = state is not None and state[0] > 0
    if state is not None and has_office and words[state[0] - 1].lower() in people_words("offices"):
        # "a call asked for by the President of Norway, | NAME and NAME spoke": no apposition.
        ends = end >= len(words) or doc[end].is_punct
        return state[1] if ends or not has_comma else None
    for i in range(start - 1, max(start - 5, -1), -1):
        if words[i] == ".":
            return None
        country = country_of_adjective(words[i])
        if country is not None:
            is_separate = any(token.pos_ in ("VERB", "AUX", "ADP") for token in doc[i:start])
            return None if is_separate else country
    return None


def country_after(doc: Doc, end: int) -> str | None:
    """The country in "President NAME of the COUNTRY" and "NAME, President of the COUNTRY"."""
    words = words_in(doc)
    if words[end : end + 1] == [","]:
        end = _end_of_office(words, end + 1)
        end -= words[end - 1].lower() == "of"
    if words[end : end + 1] != ["of"]:
        return None
    for length in range(_STATE_LENGTH, 0, -1):
        country = country_named(doc[end + 1 : end + 1 + length].text)
        if country is not None:
            return country
    return None
