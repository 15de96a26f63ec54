"""Long offices before names: "President | of the Italian Republic | Ada Lind".

What stands between the office and the name is left out of the parse: the parser takes it for the
name's beginning or for a thing of its own, and loses the name. The state that it names is kept.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.given_names import gender_of_name
from analysis.language.people_words import people_words

# "the United Kingdom of Great Britain and Northern Ireland"
_LONGEST_STATE = 9
_LINKS = ("of", "for", "to", "and", ",")


@dataclass(frozen=True)
class Domain:
    """What an office is of: its tokens, the state among them, and its field ("foreign affairs")."""

    start: int
    end: int
    country: str | None
    field: str


@dataclass(frozen=True)
class _Part:
    """What stands behind one "of" or "and": where it ends, and what it is."""

    end: int
    country: str | None = None
    field: str = ""
    is_body: bool = False


def domains(words: list[str], between: Callable[[int, int], str]) -> Iterator[Domain]:
    """The domains between offices and names in a paragraph.

    `words` are the paragraph's tokens, `between(i, j)` is the text from token i to token j (not
    included).
    """
    done = 0
    for i, word in enumerate(words):
        if i > done and word in ("of", "for", "to") and _is_office(words, i - 1, word):
            found = _domain(words, i, between)
            if found is not None and _is_name(words, found.end):
                yield found
                done = found.end


def _is_office(words: list[str], i: int, link: str) -> bool:
    """Whether a domain may follow a word; in lower case only with "of": "asked the king to …"."""
    is_office = words[i].lower() in people_words("offices") or words[i].lower() == "general"
    return is_office and (link == "of" or words[i][:1].isupper())


def _domain(words: list[str], start: int, between: Callable[[int, int], str]) -> Domain | None:
    """The longest domain that begins at the "of" at `start`: states, bodies and fields of work."""
    end, country, field, after_body = start, None, "", False
    while end < len(words) and words[end].lower() in _LINKS:
        first = end + 1 + (words[end + 1 : end + 2] == ["the"])
        part = (
            _state(words, first, between)
            or _body_or_field(words, first, between)
            or _office(words, first, words[end].lower(), after_body=after_body)
        )
        if part is None:
            break
        # An ambassador to Norway is of another state.
        country = country or (part.country if words[end].lower() != "to" else None)
        field = field or part.field
        end, after_body = _end_of_bracket(words, part.end), part.is_body
    return Domain(start, end, country, field) if end > start else None


def _end_of_bracket(words: list[str], end: int) -> int:
    """Where an abbreviation in brackets ends behind a body: "the Nordic Forum (NF)"."""
    in_brackets = words[end : end + 1] == ["("] and words[end + 2 : end + 3] == [")"]
    return end + 3 if in_brackets else end


def _state(words: list[str], start: int, between: Callable[[int, int], str]) -> _Part | None:
    """A state, perhaps with a body of it: "the United Arab Emirates Armed Forces"."""
    state = _state_end(words, start, between)
    if state == start:
        return None
    body = _last_of(words, state, "things")
    end = body if _is_name(words, body) else state
    return _Part(end, country_named(between(start, state)), is_body=end > state)


def _body_or_field(
    words: list[str], start: int, between: Callable[[int, int], str]
) -> _Part | None:
    body, fields = _last_of(words, start, "things"), _last_of(words, start, "fields")
    if max(body, fields) == start:
        return None
    is_bare = words[start - 1].lower() in ("and", ",")
    if is_bare and body > fields:
        return None  # "and NATO Secretary General NAME": somebody else's office
    field = between(start, fields).lower() if fields >= body else ""
    return _Part(max(body, fields), country_of_adjective(words[start]), field, body > fields)


def _office(words: list[str], start: int, link: str, *, after_body: bool) -> _Part | None:
    """A second office: "and Commander | of …"; or whose body it is: "of the Office of the King"."""
    end = start
    while end < len(words) and words[end][:1].isupper() and _is_of_office(words[end].lower()):
        end += 1
    goes_on = words[end : end + 1] == ["of"]
    is_one_person = link == "and" and goes_on and words[start - 1] == "and"
    is_owner = link == "of" and after_body
    return _Part(end) if end > start and (is_one_person or is_owner) else None


def _is_of_office(word: str) -> bool:
    return word in people_words("offices") or word in people_words("of_offices")


def _state_end(words: list[str], start: int, between: Callable[[int, int], str]) -> int:
    """Where the longest name of a state ends that begins at `start`; `start` if there is none."""
    if start >= len(words) or not words[start][:1].isupper():
        return start
    for end in range(min(start + _LONGEST_STATE, len(words)), start, -1):
        if country_named(between(start, end)) is not None:
            return end
    return start


def _last_of(words: list[str], start: int, kind: str) -> int:
    """One past the last word of a kind in the run of capitalised words from `start` on."""
    end = last = start
    while end < len(words) and (words[end][:1].isupper() or words[end] == "-"):
        end += 1
        is_wanted = words[end - 1].lower() in people_words(kind)
        if is_wanted or (kind == "things" and end == start + 1 and _is_abbreviation(words[start])):
            last = end
    return last


def _is_abbreviation(word: str) -> bool:
    """Whether a word is a body's initials: "NATO", not "B." before a surname."""
    return len(word) > 1 and word.isalpha() and word.isupper()


def _is_name(words: list[str], start: int) -> bool:
    """Whether a name of a person may begin at `start`."""
    word = words[start] if start < len(words) else ""
    return (
        word[:1].isupper()
        and not word.lower().endswith("day")
        and word.lower() not in people_words("things")
        and not _is_state(word)
    )


def _is_state(word: str) -> bool:
    """Whether a state follows: "told the King of Norway | Iceland would pay"."""
    return country_named(word) is not None and gender_of_name(word.lower()) is None
