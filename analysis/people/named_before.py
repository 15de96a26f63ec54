"""To whom "the …" refers by what the text said before: who was called that, or who spoke last."""

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.noun_phrases import objects_after
from analysis.language.parsing import offset
from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon
from analysis.people.antecedents import Context, is_named
from analysis.people.roster import People

_SPOKESPERSONS = {"spokesman", "spokeswoman", "spokesperson"}
_MESSAGES = {"message", "letter", "telegram"}  # what somebody sends in his own name
_WHOLES = {"state", "government"}  # the head of another part is no president
_ANYBODY = {"person", "people"}  # only an earlier phrase can say which are meant


def named_before(doc: Doc, head: Token, people: People, context: Context) -> str | None:
    """To whom "the …" refers without name or office; None if to nobody named before."""
    plural = head.tag_ in ("NNS", "NNPS")
    if not plural and "the" not in _left_words(head):
        return None
    if plural or head.lemma_.lower() in people_words("bodies"):
        return _body_named_before(doc, head, people, context)
    if is_noun_of_person(head) or head.lemma_.lower() in _ANYBODY:
        return _person_named_before(doc, head, people, context)
    return None


def _body_named_before(doc: Doc, head: Token, people: People, context: Context) -> str | None:
    """The body or people that were called that; "the airline" is the body that spoke last."""
    only_article = not _left_words(head) - {"the"}
    if only_article and (phrase := _earlier_phrase(doc, head, people)) is not None:
        return phrase
    is_any_business = (
        head.tag_ not in ("NNS", "NNPS")
        and not head.text[:1].isupper()
        and _has_only_article_or_country(head)
        and head.lemma_.lower() in people_words("businesses")
    )
    return next(filter(_is_name_of_body, context.others), None) if is_any_business else None


def statement_issuer(head: Token, context: Context) -> str | None:
    """Whose "the statement" is: of the body that spoke last; "the message": of who acted last."""
    noun = head.lemma_.lower()
    is_paper = noun in people_words("statements") | _MESSAGES and head.tag_ == "NN"
    if not is_paper or _left_words(head) != {"the"} or _has_postmodifier(head):
        return None
    if noun in _MESSAGES:
        return next(iter(context.last_person), None)
    return next(filter(_is_body, context.others), None)


def _is_body(name: str) -> bool:
    """Whether a speaker that is no person is one body: "Kremlin", "foreign ministry"."""
    last = name.split()[-1].lower()
    is_paper = last in people_words("statements") | lexicon().papers
    return not is_paper and (_is_name_of_body(name) or last in people_words("bodies"))


def _person_named_before(doc: Doc, head: Token, people: People, context: Context) -> str | None:
    """Who was called that, else who spoke last and can be called that."""
    role = head.lemma_.lower()
    only_article = not _left_words(head) - {"the"}
    is_nameless = only_article and role in people_words("anonymous") | _ANYBODY
    phrase = _earlier_phrase(doc, head, people) if is_nameless else None
    if phrase is not None and role not in _SPOKESPERSONS:
        return phrase
    # "The Texan" may only have acted before; "the president", a role, must have spoken.
    acted = () if role in people_words("roles") else context.last_person
    for name in (*acted, *context.persons_who_spoke):
        if is_named(name, people) and _can_be(head, name, people):
            return name
        if role in name.lower().split():
            return name
    return phrase


def _left_words(head: Token) -> set[str]:
    """The words before a noun that depend on it, in lower case."""
    return {child.lower_ for child in head.lefts}


def _can_be(head: Token, name: str, people: People) -> bool:
    """Whether a noun can refer to a named person: "the president" is not Judge NAME."""
    role = head.lemma_.lower()
    person = next(each for each in people.persons if each.name == name)
    parts = {each.lemma_.lower() for each in objects_after(head, "of")}
    is_head_of_part = role == "head" and bool(parts) and not parts & _WHOLES
    if role in people_words("leaders") or is_head_of_part:
        return not person.has_office
    if role in _SPOKESPERSONS:
        return any(word in office for office in person.offices for word in ("spokes", "press"))
    return role not in people_words("strangers")


def _earlier_phrase(doc: Doc, head: Token, people: People) -> str | None:
    """The last fuller phrase for a noun: "the Oslo Ministry" for "the ministry"."""
    noun = head.lemma_.lower()
    plural = head.tag_ in ("NNS", "NNPS")
    definite = any(child.lower_ == "the" for child in head.lefts)
    is_new = noun in people_words("bodies") or noun in people_words("crowds")
    if _has_postmodifier(head) or (plural and not definite and is_new):
        return None
    here = offset(doc, head.i)
    earlier = [body.words for body in people.bodies if body.start < here and body.head == noun]
    if not earlier:
        return None
    words = earlier[-1]
    # "the official" is one of the officials mentioned before.
    return words[:-1] if not plural and words.lower().endswith(f"{noun}s") else words


def _is_name_of_body(name: str) -> bool:
    """Whether a speaker has a name: "Oslo Air", not "local media" or "Senior Officials"."""
    last = name.split()[-1]
    return last[:1].isupper() and last.lower().removesuffix("s") not in people_words("roles")


def _has_postmodifier(head: Token) -> bool:
    return any(child.dep_ in ("prep", "acl", "relcl", "appos") for child in head.rights)


def _has_only_article_or_country(head: Token) -> bool:
    """Whether nothing but "the" and a country stands before a noun: "the Japanese carmaker"."""
    return all(c.lower_ == "the" or country_of_adjective(c.text) for c in head.lefts)


def is_noun_of_person(head: Token) -> bool:
    """Whether a noun means a person, by the lists or by its ending: "player", "activist"."""
    word = head.lemma_.lower()
    if word in people_words("bodies"):
        return False
    if any(word in people_words(kind) for kind in ("roles", "offices", "persons")):
        return True
    if head.tag_ == "NNP" and word.endswith("an"):  # "the Texan"
        return word not in people_words("things") and country_named(head.text) is None
    return head.text.islower() and word.endswith(("er", "or", "ist", "ian", "man", "woman"))
