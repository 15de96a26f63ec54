"""Names as they stand in a text, with the offices and countries around them.

A name is a run of capitalised proper nouns, without the offices and countries before it
("Norwegian President | Ada Lind").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.parsing import lemmas_in, words_in, words_of_text
from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon
from analysis.people.offices_beside_names import (
    country_after,
    country_of_name,
    is_office_word,
    office_of_name,
)

_MENTIONS = "mentions"  # the key of `Doc.user_data` for a Doc's names


@dataclass(frozen=True)
class Mention:
    """A name as it stands in a Doc, from token `start` to token `end` (not included).

    `titles` are the words of the person's office; the country is that of the person. `is_thing` is
    a name used as no person's is: "the UN Charter", "Kanal Nord television".
    """

    start: int
    end: int
    name: str
    words: tuple[str, ...]
    titles: tuple[str, ...]
    country: str | None
    is_thing: bool = False

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


def mention_at(doc: Doc, head: Token) -> Mention | None:
    """The name that a token belongs to."""
    around = (mention for mention in mentions(doc) if mention.start <= head.i < mention.end)
    mention = next(around, None)
    return mention if mention is not None and head.sent.start <= mention.start else None


def unnamed_leaders(doc: Doc) -> Iterator[Mention]:
    """The capitalised offices of leaders without a name: "The Prime Minister spoke"."""
    for i, (word, after) in enumerate(pairwise(words_in(doc))):
        if word.lower() != "the" or not after[:1].isupper():
            continue
        end = _end_of_run(doc, i + 1)
        run = doc[i + 1 : end]
        if len(run) and all(is_office_word(each.lower_) for each in run):
            name, office = words_of_text(doc, i + 1, end), run[-1].lower_
            country = country_after(doc, end)
            # Two presidents without a name are two: "President of Norway", "President of Chile".
            words = (*(each.text for each in run), *(("of", country) if country else ()))
            if office in people_words("leaders"):
                yield Mention(i + 1, end, " ".join(words), words, (name.lower(),), country)


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
    inside = token.tag_ == "NNS" and token.dep_ == "compound" and not token.is_sent_start
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
    if word in ("'", "’"):  # "Dato' Ada Lind"
        return words[i - 1].lower() in people_words("honorifics") and _is_name_word(doc, i + 1)
    if word == "-":
        return _is_hyphen_in_name(doc, i)
    is_particle = word in people_words("particles")
    if is_particle and (after == "-" or after.lower() in people_words("particles")):
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
    if first and end - first > 2 and words[first - 1] in ("of", "the"):
        state = country_named(words[first])
        first += state is not None  # "President of Norway | Ada Lind"
    name = words_of_text(doc, first, end)
    if all(map(_is_country_or_adjective, name.split("-"))) or _is_of_two_people(doc, first, end):
        return None
    return Mention(
        first,
        end,
        name,
        tuple(word for word in words[first:end] if word not in ",-"),
        tuple(office_of_name(doc, start, first - (state is not None), end)),
        state or country_of_name(doc, start, first, end),
        is_thing=_is_used_as_thing(words, first, end),
    )


def _is_used_as_thing(words: list[str], start: int, end: int) -> bool:
    """Whether an article stands right before a name, or a kind of media right behind it."""
    has_article = start > 0 and words[start - 1].lower() == "the"
    after = words[end] if end < len(words) else ""
    return has_article or after == "news" or after in people_words("outlets")


def _is_country_or_adjective(words: str) -> bool:
    return country_named(words) is not None or country_of_adjective(words) is not None


def _is_of_two_people(doc: Doc, start: int, end: int) -> bool:
    """Whether a hyphen joins the names of two who met: "the Lind-Rask summit"."""
    words = words_in(doc)
    if words[start + 1 : end - 1] != ["-"] or end >= len(words):
        return False
    return doc[end].pos_ == "NOUN" and lemmas_in(doc)[end] in lexicon().circumstances | {"summit"}


def _start_of_name(doc: Doc, start: int, end: int) -> int:
    """Where the name begins after the last office of a run; `end` if the run is only an office."""
    words = [word.lower() for word in words_in(doc)[start:end]]
    offices = [i for i, word in enumerate(words, start) if word in people_words("offices")]
    if not offices and all(map(is_office_word, words)):
        return end
    first = offices[-1] + 1 if offices else start
    if offices and end - first == 1:
        if words[-1] in people_words("things"):
            return start  # "the Justice Department"
        if words[-2] in people_words("peers"):
            return end - 2  # "Lord Smith" without a given name
    # Without an office two words must remain: "General | Ada Lind", "Opposition | Ada Lind".
    least = 0 if offices else 2
    skipped = people_words("of_offices", "fields") if offices else people_words("of_offices")
    while end - first > least and (words[first - start] == "-" or words[first - start] in skipped):
        first += 1
    return first
