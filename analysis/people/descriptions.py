"""Descriptions: whom words mean that are no name: "the Chinese president", "the player".

Who they are is told by an apposition, by country and office, by what the text has called
somebody before, or by who spoke last. What means nobody known keeps its own words.
"""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective, is_seat_of_power
from analysis.language.noun_phrases import Range, noun_phrase
from analysis.language.parsing import offset, words_of_text
from analysis.language.people_words import people_words
from analysis.people.antecedents import Context, is_named
from analysis.people.bodies import told_apart_by
from analysis.people.names import Mention, mentions, office_of
from analysis.people.persons import Person
from analysis.people.roster import People

# Words before a noun that say which of several it is, and nothing of who.
_POINTERS = {"the", "a", "an", "one", "another", "this", "that", "these", "those", "some", "his"}
_POINTERS |= {"her", "its", "their", "our", "my", "your"}
_CLOSING = (")", "]", "}")  # of what stands before a name: "the (CoRe) Partnership"
_QUANTITIES = {"several", "many", "enough", "few", "numerous"}
_SPOKES = {"spokesman", "spokeswoman", "spokesperson"}
_REPORTING = {"media", "press"}
_ANYBODY = {"person", "people"}  # may be told apart by nothing but what stood before


def described(doc: Doc, head: Token, source: Range, people: People, context: Context) -> str | None:
    """Who a noun phrase means that is no name itself; None where nobody known."""
    person = _set_beside(doc, head, source, people) or people.revealed.get(offset(doc, head.i))
    if person is not None:
        return person.name
    if (body := _body_beside(doc, head)) is not None:
        return body
    country = next((found for c in head.lefts if (found := _country_of(c))), None)
    country = country or _country_behind(head)
    role = head.lemma_.lower()
    one = head.tag_ not in ("NNS", "NNPS")
    if country is not None and one and role in people_words("offices") | {"counterpart", "leader"}:
        person = people.of_country(country)
        unknown = [met for met in people.participants if met.country is None]
        if person is None and len(unknown) == 1:
            person = unknown[0]
        return person.name if person is not None else None
    if role == "counterpart":
        return next((p.name for p in people.participants if (p.name,) != context.person), None)
    held = one and role in people_words("offices")
    person = _in_office(doc, head, people, context) if held else None
    if person is not None:
        return person.name
    return _named_before(doc, head, people, context)


def _country_of(word: Token) -> str | None:
    """The country before an office: "the Chinese president", "China's president"."""
    return country_named(word.text) if word.dep_ == "poss" else country_of_adjective(word.text)


def _country_behind(head: Token) -> str | None:
    """The country behind an office: "the President of Norway"."""
    of = (child for child in head.rights if child.dep_ == "prep" and child.lower_ == "of")
    things = (thing for word in of for thing in word.rights if thing.dep_ == "pobj")
    return next((country_named(thing.text) for thing in things), None)


def own_words(doc: Doc, head: Token, source: Range) -> str:
    """A source by its own words, without "the" and the like; a country by its name."""
    start, end = max(head.left_edge.i, source[0]), head.i + 1
    for child in head.rights:
        if child.dep_ == "prep" and child.i < source[1]:
            end = min(child.right_edge.i + 1, source[1])
    start = _own_start(head, start)
    if head.pos_ == "NOUN" or head.lower_ in ("some", "others", "many", "several"):
        end = told_apart_by(head, end)
    if head.lower_ == "reports" and head.i > start and doc[head.i - 1].lower_ in _REPORTING:
        end = head.i  # "according to local media | reports"
    plain = head.tag_ == "NNS"  # "two officials" are officials
    while start < end - 1 and (
        doc[start].lower_ in _POINTERS
        or doc[start].text in _CLOSING
        or (plain and start < head.i and _counts(doc[start]))
    ):
        start += 1
    words = words_of_text(doc, start, end)
    owner, _, owned = words.replace("’", "'").partition("'s ")
    if owned and country_named(owner) is not None and head.pos_ == "PROPN":
        words = words[-len(owned) :]  # "Australia's ABC News" is ABC News
    return words if is_seat_of_power(words) else country_named(words) or words


def _counts(token: Token) -> bool:
    return token.tag_ == "CD" or token.lower_ in _QUANTITIES


def _own_start(head: Token, start: int) -> int:
    """Where a source's own words begin at the earliest, from the token `start` on.

    Left out is whose country it is ("the country's | agency"), what describes a name ("state news
    agency | KCNA"), and what the parser hangs on it from before ("at the back a | man").
    """
    named = head.pos_ == "PROPN" and head.text[:1].isupper()
    skipped = [
        child
        for child in head.lefts
        if child.dep_ in ("prep", "advcl")
        or (child.dep_ == "poss" and child.lemma_ in ("country", "nation"))
        or (named and child.pos_ in ("NOUN", "ADJ") and child.text.islower())
    ]
    return max([start, *(child.right_edge.i + 1 for child in skipped)])


def mention_at(doc: Doc, head: Token) -> Mention | None:
    """The name that a token belongs to."""
    around = (mention for mention in mentions(doc) if mention.start <= head.i < mention.end)
    mention = next(around, None)
    return mention if mention is not None and head.sent.start <= mention.start else None


def _set_beside(doc: Doc, head: Token, source: Range, people: People) -> Person | None:
    """The person whose name an apposition gives: "the minister, NAME, said"."""
    for child in head.rights:
        if child.dep_ == "appos" and (mention := mention_at(doc, child)) is not None:
            return people.named(mention.words)
    if not _is_personal(head):
        return None
    # Behind more words the parser loses it: "the spokesman for the ministry, NAME, said".
    for mention in mentions(doc):
        if mention.start == head.i + 1:
            return people.named(mention.words)  # "the organizer NAME"
        start = mention.start
        while start > head.i + 2 and doc[start - 1].lower_ in people_words("offices"):
            start -= 1  # "…, Ms. NAME, said"
        beside = start - 1 > head.i and doc[start - 1].text == ","
        if beside and mention.end < head.sent.end and doc[mention.end].text == ",":
            between = doc[max(source[1], head.i + 1) : start - 1]
            told = any(token.pos_ in ("VERB", "AUX") and token.head == head for token in between)
            plain = all(token.pos_ not in ("VERB", "AUX", "PUNCT") for token in between)
            return people.named(mention.words) if told or plain else None
    return None


def _body_beside(doc: Doc, head: Token) -> str | None:
    """The body whose name an apposition gives: "the newspaper NAME", "the bank, NAME, said"."""
    if head.pos_ != "NOUN" or _is_personal(head):
        return None
    joined = any(child.dep_ == "cc" for child in head.rights)
    for child in head.rights:
        beside = child.dep_ == "appos" or (child.dep_ == "conj" and not joined)
        if beside and child.pos_ == "PROPN" and country_named(child.text) is None:
            return own_words(doc, child, noun_phrase(child))
    return None


def _in_office(doc: Doc, head: Token, people: People, context: Context) -> Person | None:
    """Who holds an office named without its holder: "the vice president", not the president."""
    office = office_of(doc, head.left_edge.i, head.i + 1)
    exact = [p for p in people.persons if office in p.offices]
    # Headlines leave the article out: "Texas Senator Says".
    is_definite = doc[head.left_edge.i].lower_ == "the" or head.tag_ == "NNP"
    if head.lemma_.lower() not in people_words("leaders") and not is_definite:
        return None  # "a spokesman" is somebody new
    holders = exact or [p for p in people.persons if any(o.endswith(office) for o in p.offices)]
    last = [p for p in holders if (p.name,) == context.person]
    return next(iter(last or holders), None)


def _named_before(doc: Doc, head: Token, people: People, context: Context) -> str | None:
    """Whom "the …" means without name or office: who was called so before, or spoke last."""
    plural = head.tag_ in ("NNS", "NNPS")
    if not plural and "the" not in _before(head):
        return None
    if plural or head.lemma_.lower() in people_words("bodies"):
        return _body_named_before(doc, head, people, context)
    if _is_personal(head) or head.lemma_.lower() in _ANYBODY:
        return _person_named_before(doc, head, people, context)
    return None


def _body_named_before(doc: Doc, head: Token, people: People, context: Context) -> str | None:
    """The body, or the several, that were called so; "the airline" is one that has just spoken."""
    plainly = not _before(head) - {"the"}
    if plainly and (told := _told_apart(doc, head, people)) is not None:
        return told
    may_be_any = (
        head.tag_ not in ("NNS", "NNPS")
        and not head.text[:1].isupper()
        and _is_bare(head)
        and head.lemma_.lower() in people_words("businesses")
    )
    return next(filter(_is_proper, context.others), None) if may_be_any else None


def _person_named_before(doc: Doc, head: Token, people: People, context: Context) -> str | None:
    """Who was called so before, else who spoke last and may be called so."""
    role = head.lemma_.lower()
    plainly = not _before(head) - {"the"}
    nameless = plainly and role in people_words("anonymous") | _ANYBODY
    told = _told_apart(doc, head, people) if nameless else None
    if told is not None and role not in _SPOKES:
        return told
    # "The Texan" is who did something last, "the president" who said something.
    acted = () if role in people_words("roles") else context.person
    for name in (*acted, *context.spoke):
        fits = is_named(name, people) and _may_be(role, name, people)
        if fits or role in name.lower().split():
            return name
    return told


def _before(head: Token) -> set[str]:
    """The words that hang in front of a noun, in lower case."""
    return {child.lower_ for child in head.lefts}


def _may_be(role: str, name: str, people: People) -> bool:
    """Whether a noun may mean a person: no stranger's, and "the president" not Judge NAME."""
    if role in people_words("leaders"):
        return not next(one for one in people.persons if one.name == name).has_office
    if role in _SPOKES:
        held = next(one.offices for one in people.persons if one.name == name)
        return any(word in office for office in held for word in ("spokes", "press"))
    return role not in people_words("strangers")


def _told_apart(doc: Doc, head: Token, people: People) -> str | None:
    """The fuller words that stood before for a body: "the ministry", "prosecutors"."""
    noun = head.lemma_.lower()
    plural = head.tag_ in ("NNS", "NNPS")
    definite = any(child.lower_ == "the" for child in head.lefts)
    if _is_specified(head) or (plural and not definite and noun in people_words("bodies")):
        return None
    if plural and not definite and noun in people_words("crowds"):
        return None
    here = offset(doc, head.i)
    earlier = [body.words for body in people.bodies if body.start < here and body.head == noun]
    if not earlier:
        return None
    words = earlier[-1]
    # "the official" is one of the officials of before.
    return words[:-1] if not plural and words.lower().endswith(f"{noun}s") else words


def _is_proper(name: str) -> bool:
    last = name.split()[-1]
    return last[:1].isupper() and last.lower().removesuffix("s") not in people_words("roles")


def _is_specified(head: Token) -> bool:
    return any(child.dep_ in ("prep", "acl", "relcl", "appos") for child in head.rights)


def _is_bare(head: Token) -> bool:
    """Whether nothing but "the" and a country stands before a noun: "the Japanese carmaker"."""
    return all(c.lower_ == "the" or country_of_adjective(c.text) for c in head.lefts)


def _is_personal(head: Token) -> bool:
    """Whether a noun means a person, by the lists or by its ending: "player", "activist"."""
    word = head.lemma_.lower()
    if word in people_words("bodies"):
        return False
    if any(word in people_words(kind) for kind in ("roles", "offices", "persons")):
        return True
    if head.tag_ == "NNP" and word.endswith("an"):  # "the Texan"
        return word not in people_words("things") and country_named(head.text) is None
    return head.text.islower() and word.endswith(("er", "or", "ist", "ian", "man", "woman"))
