"""The people of a readout: those named or described in it, and the participants."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.countries import country_named
from analysis.language.parsing import Parsed, sentences
from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon
from analysis.people.bodies import Body, bodies, full_names
from analysis.people.names import Mention, mentions, unnamed_leaders
from analysis.people.persons import Person, is_form_of, person_of, persons_of, without_places

# A readout names the participants at its beginning.
_LEAD_PARAGRAPHS = 3
# The dependency labels of subordinate clauses: a leader named in one may not have been there.
_SUBORDINATE_CLAUSES = {"advcl", "xcomp", "relcl", "acl", "ccomp"}


@dataclass(frozen=True)
class People:
    """Everyone named in a readout, the participants, and the phrases that identify bodies.

    `full_names` leads from a short name of a body to its fullest one; `named_later` from the offset
    of a description in the lead to the person named in the next paragraph.
    """

    persons: tuple[Person, ...]
    participants: tuple[Person, ...]
    bodies: tuple[Body, ...] = ()
    full_names: Mapping[str, str] = field(default_factory=dict)
    named_later: Mapping[int, Person] = field(default_factory=dict)
    _named: dict[tuple[str, ...], Person | None] = field(default_factory=dict, compare=False)

    def named(self, words: tuple[str, ...]) -> Person | None:
        """The person with this name: a full name, a surname, or the first part of a name."""
        if words not in self._named:  # kept, because every source asks for it
            self._named[words] = self._find(words)
        return self._named[words]

    def of_country(self, country: str) -> Person | None:
        """The person of `country`: a participant, else the first one in the text."""
        everyone = (*self.participants, *self.persons)
        return next((person for person in everyone if person.country == country), None)

    def _find(self, words: tuple[str, ...]) -> Person | None:
        for start in range(len(words)):
            # "in Norway Lind said": the place before the name is no part of it.
            if start and not country_named(words[start - 1]):
                break
            for person in self.persons:
                if is_form_of(words[start:], person.words):
                    return person
        return None


def people(paragraphs: list[Parsed]) -> People:
    """The people of the paragraphs, by their fullest names, in the order of first mention."""
    names = [mentions(parsed.doc) for parsed in paragraphs]
    persons = persons_of(without_places(list(chain.from_iterable(names))))
    lead = paragraphs[:_LEAD_PARAGRAPHS]
    offices = [list(unnamed_leaders(parsed.doc)) for parsed in lead]
    unnamed = _unnamed_persons(list(chain.from_iterable(offices)), persons)
    lead_mentions = [
        (parsed, sorted([*named, *alone], key=lambda mention: mention.start))
        for parsed, named, alone in zip(lead, names, offices, strict=False)
    ]
    everyone = People((*persons, *unnamed), ())
    of_bodies = (each for each in chain.from_iterable(names) if not everyone.named(each.words))
    everyone = replace(
        everyone,
        bodies=tuple(bodies(paragraphs)),
        full_names=full_names(paragraphs, of_bodies),
        named_later=dict(_named_later(everyone, paragraphs, names)),
    )
    return replace(everyone, participants=tuple(_participants(everyone, lead_mentions)))


def _unnamed_persons(offices: list[Mention], persons: list[Person]) -> list[Person]:
    """The leaders mentioned in the lead by an office that nobody with a name has."""
    held = {office for person in persons for office in person.offices}
    new = [each for each in offices if not any(office.endswith(each.office) for office in held)]
    return [
        person_of(words, [mention for mention in new if mention.words == words])
        for words in dict.fromkeys(mention.words for mention in new)
    ]


def _named_later(
    everyone: People, paragraphs: list[Parsed], names: list[list[Mention]]
) -> Iterator[tuple[int, Person]]:
    """Who is described in the lead and named next: "A lawmaker said X. | NAME told reporters Y"."""
    seen: set[Person | None] = set()
    pairs = zip(paragraphs[:_LEAD_PARAGRAPHS], names, paragraphs[1:], names[1:], strict=False)
    for parsed, names_here, next_parsed, names_next in pairs:
        seen |= {everyone.named(mention.words) for mention in names_here}
        first = names_next[0] if names_next and names_next[0].start == 0 else None
        person = everyone.named(first.words) if first is not None else None
        if first is None or person is None or person in seen:
            continue
        if len(first.words) < 2 or person.has_office:
            continue
        if any(child.dep_ == "appos" for child in next_parsed.doc[first.end - 1].rights):
            continue  # "NAME, a farmer, told …": somebody else
        descriptions = [token for token in parsed.doc if _is_description(token)]
        if len(descriptions) == 1:
            yield parsed.starts[descriptions[0].i], person


def _is_description(token: Token) -> bool:
    """Whether a subject describes one person by an office: "North Korea's foreign minister"."""
    roles = (people_words("roles") | people_words("offices")) - people_words("anonymous")
    is_subject = token.dep_ == "nsubj" and token.tag_ == "NN" and token.text.islower()
    has_apposition = any(child.dep_ == "appos" for child in token.rights)
    return is_subject and token.lemma_.lower() in roles and not has_apposition


def _participants(everyone: People, lead: list[tuple[Parsed, list[Mention]]]) -> Iterator[Person]:
    """The leaders in the first sentence that names two of them, else the first two of the lead."""
    seen: list[Person] = []
    for parsed, names in lead:
        for sentence in sentences(parsed.doc):
            leaders = _leaders(everyone, names, sentence)
            if len(leaders) == 1:
                leaders = _with_subject(everyone, names, sentence, leaders)
            if len(leaders) >= 2:
                yield from leaders
                return
            seen += [person for person in leaders if person not in seen]
    yield from seen[:2]


def _with_subject(
    everyone: People, names: list[Mention], sentence: Tokens, leaders: list[Person]
) -> list[Person]:
    """The leaders and whoever meets them, named without an office: "Ada Lind met President X"."""
    root = sentence.root
    objects = {child.lemma_.lower() for child in root.rights if child.dep_ == "dobj"}
    if root.lemma_ not in lexicon().dealings and not objects & lexicon().circumstances:
        return leaders
    for mention in names:
        last = sentence.doc[mention.end - 1]
        if last.dep_ == "nsubj" and last.head == root:
            person = everyone.named(mention.words)
            return leaders if person is None or person in leaders else [person, *leaders]
    return leaders


def _leaders(everyone: People, names: list[Mention], sentence: Tokens) -> list[Person]:
    """The leaders named in a sentence, if possible two or more outside of subordinate clauses."""
    leaders: list[Person] = []
    subordinate: list[Person] = []
    for mention in names:
        inside = sentence.start <= mention.start < sentence.end
        person = everyone.named(mention.words) if inside else None
        if person is not None and person.is_leader and person not in leaders:
            leaders.append(person)
            head = sentence.doc[mention.start : mention.end].root
            if any(token.dep_ in _SUBORDINATE_CLAUSES for token in (head, *head.ancestors)):
                subordinate.append(person)
    # "met with X to congratulate him and Y": Y was not there.
    in_main_clause = [person for person in leaders if person not in subordinate]
    return in_main_clause if len(in_main_clause) >= 2 else leaders
