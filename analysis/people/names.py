"""Names as they stand in a text, with the offices and countries around them.

A name is a run of capitalised proper nouns without the offices and countries before it
("Chinese President | Xi Jinping").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.parsing import words_in, words_of_text
from analysis.language.people_words import people_words

# Where a Doc keeps its names.
_MENTIONS = "mentions"
# An office behind a name begins at most this many tokens behind it.
_LONGEST_OFFICE = 7


@dataclass(frozen=True)
class Mention:
    """A name as it stands in a Doc: its tokens, without office and country, and what they say."""

    start: int
    end: int
    name: str
    words: tuple[str, ...]
    titles: tuple[str, ...]
    country: str | None

    @property
    def office(self) -> str:
        """The office before the name, in lower case ("prime minister"); else empty."""
        return " ".join(self.titles)


def mentions(doc: Doc) -> list[Mention]:
    """The names in a Doc, in text order: people, and whatever else is capitalised like a name."""
    if _MENTIONS not in doc.user_data:  # looked up for every source
        doc.user_data[_MENTIONS] = list(_mentions(doc))
    found: list[Mention] = doc.user_data[_MENTIONS]
    return found


def _mentions(doc: Doc) -> Iterator[Mention]:
    end = 0
    for i, word in enumerate(words_in(doc)):
        if i < end or not word[:1].isupper():
            continue
        end = _run_end(doc, i)
        mention = _mention(doc, i, end) if end > i else None
        if mention is not None:
            yield mention


def office_of(doc: Doc, start: int, end: int) -> str:
    """The words of an office among the tokens `start` to `end`, in lower case."""
    return " ".join(token.lower_ for token in doc[start:end] if _is_title(token.lower_))


def unnamed_leaders(doc: Doc) -> Iterator[Mention]:
    """The leaders' offices that stand in capitals without a name: "The Prime Minister spoke"."""
    for i, (word, after) in enumerate(pairwise(words_in(doc))):
        if word.lower() != "the" or not after[:1].isupper():
            continue
        end = _run_end(doc, i + 1)
        run = doc[i + 1 : end]
        if len(run) and all(_is_title(each.lower_) for each in run):
            words = tuple(each.text for each in run)
            name = words_of_text(doc, i + 1, end)
            if run[-1].lower_ in people_words("leaders"):
                yield Mention(i + 1, end, name, words, (name.lower(),), None)


def _run_end(doc: Doc, start: int) -> int:
    end, words = start, words_in(doc)
    while end < len(words) and (_is_name(doc, end) or _joins(doc, start, end)):
        # A hyphen takes the word behind it along, whatever its case.
        end += 2 if words[end] == "-" else 1
    return end


def _is_name(doc: Doc, i: int) -> bool:
    text = words_in(doc)[i]
    if not text[:1].isupper() or (text.endswith("day") and len(text) > 5):
        return False
    token = doc[i]
    if token.pos_ == "PROPN" or country_of_adjective(text):
        return True
    # "Dolores | Smith", where the tagger takes the first for a plural.
    inside = token.tag_ == "NNS" and token.dep_ == "compound" and token.i > token.sent.start
    if inside and token.head.pos_ == "PROPN" and token.head.text[:1].isupper():
        return True
    before = words_in(doc)[i - 1] if i else ""
    return country_of_adjective(f"{before} {text}") is not None


def _ends_hyphened(token: Token) -> bool:
    """Whether a token in lower case ends a hyphened name: "Yong-ho"."""
    hyphen = token.doc[token.i - 1]
    return hyphen.text == "-" and not hyphen.whitespace_ and token.pos_ in ("PROPN", "NOUN", "X")


def _joins(doc: Doc, start: int, end: int) -> bool:
    """Whether a token between two names belongs to them: "bin", "-", ", Jr.", "of" in an office."""
    words = words_in(doc)
    if end == start or end + 1 >= len(words):
        return False
    word, after = words[end].lower(), words[end + 1]
    if word == ",":
        return after.lower() in people_words("suffixes")
    if word == "-":
        if doc[end].whitespace_ and doc[end - 1].whitespace_:
            return False  # "FILE - NAME speaks"
        hyphened = not doc[end].whitespace_ and _ends_hyphened(doc[end + 1])
        return hyphened or _is_name(doc, end + 1)
    joining = word in people_words("particles")
    if joining and after.lower() in people_words("particles") | {"-"}:
        return True
    of_office = word == "of" and words[end - 1].lower() in ("secretary", "minister", "head")
    return (joining or of_office) and after[:1].isupper() and doc[end + 1].pos_ == "PROPN"


def _mention(doc: Doc, start: int, end: int) -> Mention | None:
    first = _name_start(doc, start, end)
    if first == end:
        return None
    words, state = words_in(doc), None
    if end - first > 2 and words[first - 1] in ("of", "the"):
        state = country_named(words[first])
        first += state is not None  # "President of Norway | Ada Lind"
    name = words_of_text(doc, first, end)
    if all(_is_of_country(part) for part in name.split("-")):
        return None
    titles = [word.lower() for word in words[start:first] if _is_title(word.lower())]
    # "Prime Minister Shri NAME" is prime minister.
    titles = [word for word in titles if word not in people_words("honorifics")] or titles
    country = state or _country_in(doc, start, first) or _country_before(doc, start)
    return Mention(
        first,
        end,
        name,
        tuple(word for word in words[first:end] if word not in ",-"),
        tuple(titles or _office_before(doc, start, end) or _office_behind(doc, end)),
        country or _country_behind(doc, end),
    )


def _name_start(doc: Doc, start: int, end: int) -> int:
    """Where the name begins behind the last office of a run; `end` where it is all office."""
    words = [word.lower() for word in words_in(doc)[start:end]]
    ends = [i for i, word in enumerate(words, start) if word in people_words("offices")]
    if not ends and all(map(_is_title, words)):
        return end
    first = ends[-1] + 1 if ends else start
    if ends and end - first == 1 and words[-1] in people_words("things"):
        return start  # "the Justice Department"
    if ends and first == end - 1 and words[-2] in people_words("peers"):
        return end - 2  # "Lord Smith" without a given name
    # Without an office two words must be left: "General | Ada Lind", "Opposition | Ada Lind".
    least = 0 if ends else 2
    while end - first > least and (
        words[first - start] in people_words("of_offices") or words[first - start] == "-"
    ):
        first += 1
    return first


def _is_title(word: str) -> bool:
    return word in people_words("offices") or word in people_words("of_offices")


def _is_of_country(words: str) -> bool:
    return country_named(words) is not None or country_of_adjective(words) is not None


def _country_in(doc: Doc, start: int, end: int) -> str | None:
    """The country whose adjective stands among the words of an office: "North Korean Minister"."""
    words = words_in(doc)[start:end]
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
            parted = any(doc[between].pos_ in ("VERB", "AUX", "ADP") for between in range(i, start))
            return None if parted else country
    return None


def _office_before(doc: Doc, start: int, end: int) -> list[str]:
    """The office in lower case before a name: "his Russian counterpart, NAME, …"."""
    words, i = words_in(doc), start - 1
    is_thing = words[end - 1].lower() in people_words("things")
    if i > 0 and words[i].lower() in ("of", "the") and not is_thing:
        while i > 0 and _is_of_a_state(words[i]):
            i -= 1  # "President of the Republic of Norway | NAME"
    parted = i >= 0 and words[i] == ","
    i -= parted
    office = words[i].lower() if i >= 0 else ""
    known = office == "counterpart" or office in people_words("offices")
    if not known or doc[i].pos_ not in ("NOUN", "PROPN"):
        return []
    if office == "counterpart":
        return ["leader"]
    # "According to her spokesman, NAME left": behind a name in apposition a mark stands, too.
    followed = end < len(words) and words[end].lower() != "and" and not doc[end].is_punct
    return [] if parted and followed else [office]


def _is_of_a_state(word: str) -> bool:
    return word.lower() in ("of", "the", "republic") or country_named(word) is not None


def _office_behind(doc: Doc, end: int) -> list[str]:
    """The office behind a name: "NAME, a spokeswoman for the ministry"."""
    if words_in(doc)[end : end + 1] != [","]:
        return []
    for i in range(end + 1, min(end + _LONGEST_OFFICE, len(doc))):
        if doc[i].lower_ in people_words("offices") and doc[i].dep_ == "appos":
            return [doc[i].lower_]
        if doc[i].is_punct or doc[i].pos_ in ("VERB", "AUX", "ADP"):
            return []
    return []


def _country_behind(doc: Doc, end: int) -> str | None:
    """The country in "President NAME of the COUNTRY"."""
    if end >= len(doc) or words_in(doc)[end].lower() != "of":
        return None
    for length in range(7, 0, -1):
        country = country_named(doc[end + 1 : end + 1 + length].text)
        if country is not None:
            return country
    return None
