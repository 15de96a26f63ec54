"""The leader of whose office a readout is: the office names its own leader without his title.

"Ada Lind had a telephone conversation with President of the Italian Republic Hugo Marsan": then
"the President of Norway" and "the President" mean Ada Lind, whose office and state no other words
give.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from analysis.language.countries import country_named, country_of_adjective
from analysis.language.noun_phrases import objects_after
from analysis.language.parsing import Parsed, lemmas_in
from analysis.language.people_words import people_words
from analysis.people.names import Mention
from analysis.people.offices_beside_names import office_of
from analysis.people.persons import Person


def own_leader(
    met: Sequence[Person], persons: Sequence[Person], lead: list[tuple[Parsed, list[Mention]]]
) -> Person | None:
    """The one of those who met whom the text gives no office, with the office and state he has.

    These are told by the description of somebody who leads a state that nobody with a name leads.
    """
    plain = [person for person in met if not person.has_office and person.country is None]
    if len(plain) > 1 and _acts_alone(plain[0], lead):
        plain = plain[:1]  # the leader's guest has no office
    if len(plain) != 1 or len(met) < 2:
        return None
    held = {(person.country, office) for person in persons for office in person.offices}
    described = Counter(
        each
        for parsed, found in lead
        for each in _described(parsed.doc, found)
        if each[0] not in {country for country, _ in held}
    )
    if not described:
        shared = _shared_office(met, lead)
        return replace(plain[0], offices=plain[0].offices | shared)
    (country, office), _ = described.most_common(1)[0]
    return replace(plain[0], country=country, offices=plain[0].offices | {office})


def _acts_alone(person: Person, lead: list[tuple[Parsed, list[Mention]]]) -> bool:
    """Whether the first sentence that names a person has nobody else as its subject."""
    for parsed, found in lead:
        for mention in found:
            if mention.words == person.words:
                head = parsed.doc[mention.start : mention.end].root
                return head.dep_ == "nsubj" and not head.conjuncts
    return False


def _shared_office(
    met: Sequence[Person], lead: list[tuple[Parsed, list[Mention]]]
) -> frozenset[str]:
    """The office that all who met have together: "the presidents discussed …"."""
    others = [person for person in met if person.has_office]
    plurals = {
        token.lemma_.lower()
        for parsed, _ in lead
        for token in parsed.doc
        if token.tag_ in ("NNS", "NNPS") and token.lemma_.lower() in people_words("leaders")
    }
    return frozenset(
        noun for noun in plurals if others and all(person.holds(noun) for person in others)
    )


def _described(doc: Doc, found: list[Mention]) -> Iterator[tuple[str, str]]:
    """The states and offices of the leaders whom descriptions name: "the President of Norway"."""
    leaders = people_words("leaders")
    for i, lemma in enumerate(lemmas_in(doc)):
        token = doc[i]
        if lemma not in leaders or token.tag_ not in ("NN", "NNP"):
            continue
        if any(_belongs_to(doc, i, mention) for mention in found):
            continue
        country = state_of(token)
        if country is not None:
            yield country, office_of(doc, token.left_edge.i, i + 1) or lemma


def _belongs_to(doc: Doc, i: int, mention: Mention) -> bool:
    """Whether an office is that of a name right behind it: "the Chancellor, | NAME"."""
    is_near = mention.start - 3 <= i < mention.end
    return is_near and all(token.pos_ not in ("VERB", "AUX") for token in doc[i : mention.start])


def state_of(head: Token) -> str | None:
    """The state that stands with an office: "the Chinese president", "the President of Norway"."""
    before = (state for child in head.lefts if (state := _state_before(child)) is not None)
    return next(before, None) or _state_behind(head)


def _state_before(word: Token) -> str | None:
    return country_named(word.text) if word.dep_ == "poss" else country_of_adjective(word.text)


def _state_behind(head: Token) -> str | None:
    """The state in "president of Norway", "of the Kingdom of Norway", "of neighbouring Norway"."""
    for state in objects_after(head, "of"):
        words = head.doc[state.left_edge.i : state.right_edge.i + 1].text
        if (named := country_named(words) or country_named(state.text)) is not None:
            return named
    return None
