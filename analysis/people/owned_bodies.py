"""Bodies that are known by whose they are: "Dahl's office", "the Lind administration".

One body has several phrases: "the office of Dahl" is "Dahl's office", "Norway's presidency" is "the
Norwegian presidency". It is called by the first of them that a text has, one without "of" if there
is any.
"""

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.noun_phrases import noun_phrase, objects_after
from analysis.language.parsing import Parsed, lemmas_in, words_of_text
from analysis.language.people_words import people_words
from analysis.people.names import mention_at
from analysis.people.own_leader import state_of
from analysis.people.persons import Person

Named = Callable[[tuple[str, ...]], Person | None]
Holder = Callable[[str, str | None], Person | None]  # by office and country


def names_of_owned_bodies(paragraphs: list[Parsed], named: Named, holder: Holder) -> dict[str, str]:
    """From each phrase for such a body to the one that it is called by.

    "Eva Dahl's office" always leads to it, for "her office".
    """
    names: dict[tuple[str, str], str] = {}
    phrases: dict[str, str] = {}
    for noun, owner, words in sorted(_phrases(paragraphs, named, holder), key=_has_of):
        name = names.setdefault((noun, owner), words)
        phrases[words] = name
        phrases[f"{owner}'s {noun}"] = name
    return phrases


def _has_of(phrase: tuple[str, str, str]) -> bool:
    return " of " in phrase[2]


def _phrases(
    paragraphs: list[Parsed], named: Named, holder: Holder
) -> Iterator[tuple[str, str, str]]:
    """The nouns of the bodies, whose they are, and the words for them, in text order."""
    owned = people_words("owned")
    for parsed in paragraphs:
        for i, noun in enumerate(lemmas_in(parsed.doc)):
            if noun not in owned:
                continue
            head = parsed.doc[i]
            owner = owner_of(head)
            name = _name(parsed.doc, owner, named, holder) if owner is not None else None
            if owner is not None and name is not None:
                start, end = (i, noun_phrase(head)[1]) if owner.i > i else (_start(owner), i + 1)
                yield noun, name, words_of_text(parsed.doc, start, end)


def owner_of(head: Token) -> Token | None:
    """Whose a body is, by the words before it or by "of"; None where more tells it apart."""
    before = [child for child in head.lefts if child.dep_ in ("poss", "compound", "nmod", "amod")]
    owners = [*before, *objects_after(head, "of")]
    return owners[0] if len(owners) == 1 else None


def _start(owner: Token) -> int:
    """Where an owner's words begin, without the article."""
    start = owner.left_edge.i
    return start + (owner.doc[start].tag_ == "DT")


def _name(doc: Doc, owner: Token, named: Named, holder: Holder) -> str | None:
    """The person or country that owns a body; None if the words name none."""
    country = country_named(owner.text) or country_of_adjective(owner.text)
    if country is not None:
        return country
    mention = mention_at(doc, owner)
    person = named(mention.words) if mention is not None else None
    if mention is None and owner.lemma_.lower() in people_words("leaders"):
        person = holder(owner.lemma_.lower(), state_of(owner))
    return person.name if person is not None else None
