"""Whom "the …" means by what stood before: who was called so, or who spoke last."""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.parsing import offset
from analysis.language.people_words import people_words
from analysis.people.antecedents import Context, is_named
from analysis.people.roster import People

_SPOKES = {"spokesman", "spokeswoman", "spokesperson"}
_ANYBODY = {"person", "people"}  # may be told apart by nothing but what stood before


def named_before(doc: Doc, head: Token, people: People, context: Context) -> str | None:
    """Whom "the …" means without name or office: who was called so before, or spoke last."""
    plural = head.tag_ in ("NNS", "NNPS")
    if not plural and "the" not in _before(head):
        return None
    if plural or head.lemma_.lower() in people_words("bodies"):
        return _body_named_before(doc, head, people, context)
    if is_personal(head) or head.lemma_.lower() in _ANYBODY:
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


def is_personal(head: Token) -> bool:
    """Whether a noun means a person, by the lists or by its ending: "player", "activist"."""
    word = head.lemma_.lower()
    if word in people_words("bodies"):
        return False
    if any(word in people_words(kind) for kind in ("roles", "offices", "persons")):
        return True
    if head.tag_ == "NNP" and word.endswith("an"):  # "the Texan"
        return word not in people_words("things") and country_named(head.text) is None
    return head.text.islower() and word.endswith(("er", "or", "ist", "ian", "man", "woman"))
