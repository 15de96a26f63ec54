"""The people of a readout: whom it names or describes, and who met."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.countries import country_named
from analysis.language.parsing import Parsed, sentences
from analysis.language.people_words import people_words
from analysis.language.reporting_verbs import lexicon
from analysis.people.bodies import Body, bodies, full_names
from analysis.people.names import Mention, mentions, unnamed_leaders
from analysis.people.persons import Person, is_form_of, person_of, persons_of, without_places

# A readout names who met at its beginning.
_LEAD_PARAGRAPHS = 3
# What stands in these tells more of who met.
_CLAUSES = {"advcl", "xcomp", "relcl", "acl", "ccomp"}


@dataclass(frozen=True)
class People:
    """Everyone whom a readout names, those who met, and the bodies that it tells apart.

    `full_names` leads from a short name of a body to its fullest, `revealed` from the offset of a
    description in the lead to the person whom the next paragraph names.
    """

    persons: tuple[Person, ...]
    participants: tuple[Person, ...]
    bodies: tuple[Body, ...] = ()
    full_names: Mapping[str, str] = field(default_factory=dict)
    revealed: Mapping[int, Person] = field(default_factory=dict)
    _named: dict[tuple[str, ...], Person | None] = field(default_factory=dict, compare=False)

    def named(self, words: tuple[str, ...]) -> Person | None:
        """The person whom the words of a mention name, by full name, surname or first part."""
        if words not in self._named:  # looked up for every source
            self._named[words] = self._find(words)
        return self._named[words]

    def of_country(self, country: str) -> Person | None:
        """The person who stands for `country`: a participant before anyone else."""
        everyone = (*self.participants, *self.persons)
        return next((person for person in everyone if person.country == country), None)

    def _find(self, words: tuple[str, ...]) -> Person | None:
        for start in range(len(words)):
            # "in Moscow Xi said": the place before the name is no part of it.
            if start and not country_named(words[start - 1]):
                break
            for person in self.persons:
                if is_form_of(words[start:], person.words):
                    return person
        return None


def people(paragraphs: list[Parsed]) -> People:
    """The people whom the paragraphs name, fullest names first mentioned first."""
    found = [mentions(parsed.doc) for parsed in paragraphs]
    persons = persons_of(without_places([mention for part in found for mention in part]))
    lead = paragraphs[:_LEAD_PARAGRAPHS]
    offices = [list(unnamed_leaders(parsed.doc)) for parsed in lead]
    unnamed = _unnamed([mention for part in offices for mention in part], persons)
    with_unnamed = [
        (parsed, sorted([*named, *alone], key=lambda each: each.start))
        for parsed, named, alone in zip(lead, found, offices, strict=False)
    ]
    everyone = People((*persons, *unnamed), ())
    things = (mention for part in found for mention in part if not everyone.named(mention.words))
    everyone = replace(
        everyone,
        bodies=tuple(bodies(paragraphs)),
        full_names=full_names(paragraphs, things),
        revealed=dict(_revealed(everyone, paragraphs, found)),
    )
    return replace(everyone, participants=tuple(_participants(everyone, with_unnamed)))


def _unnamed(found: list[Mention], persons: list[Person]) -> list[Person]:
    """The leaders whom the lead names by an office that nobody with a name has."""
    held = {office for person in persons for office in person.offices}
    new = [each for each in found if not any(office.endswith(each.office) for office in held)]
    return [
        person_of(words, [m for m in new if m.words == words])
        for words in {m.words: 0 for m in new}
    ]


def _revealed(
    everyone: People, paragraphs: list[Parsed], found: list[list[Mention]]
) -> Iterator[tuple[int, Person]]:
    """Whom a lead describes before it names him: "A lawmaker said X. | NAME told reporters Y"."""
    seen: set[Person | None] = set()
    lead = zip(paragraphs[:_LEAD_PARAGRAPHS], found, paragraphs[1:], found[1:], strict=False)
    for parsed, here, after, behind in lead:
        seen |= {everyone.named(mention.words) for mention in here}
        person = everyone.named(behind[0].words) if behind and behind[0].start == 0 else None
        if person is None or person in seen or len(behind[0].words) < 2 or person.has_office:
            continue
        if any(child.dep_ == "appos" for child in after.doc[behind[0].end - 1].rights):
            continue  # "NAME, a farmer, told …": somebody else
        described = [token for token in parsed.doc if _is_description(token)]
        if len(described) == 1:
            yield parsed.starts[described[0].i], person


def _is_description(token: Token) -> bool:
    """Whether a subject describes one person by an office: "North Korea's foreign minister"."""
    roles = (people_words("roles") | people_words("offices")) - people_words("anonymous")
    is_subject = token.dep_ == "nsubj" and token.tag_ == "NN" and token.text.islower()
    beside = any(child.dep_ == "appos" for child in token.rights)
    return is_subject and token.lemma_.lower() in roles and not beside


def _participants(everyone: People, lead: list[tuple[Parsed, list[Mention]]]) -> Iterator[Person]:
    """Who met: the leaders in the first sentence that names two of them, else those of the lead."""
    seen: list[Person] = []
    for parsed, found in lead:
        for sentence in sentences(parsed.doc):
            here = _leaders(everyone, found, sentence)
            if len(here) == 1:
                here = _with_who_meets(everyone, found, sentence, here)
            if len(here) >= 2:
                yield from here
                return
            seen += [person for person in here if person not in seen]
    yield from seen[:2]


def _with_who_meets(
    everyone: People, found: list[Mention], sentence: Tokens, met: list[Person]
) -> list[Person]:
    """A leader and who meets him, by a name without office: "Ada Lind spoke with President X"."""
    root = sentence.root
    nouns = {child.lemma_.lower() for child in root.rights if child.dep_ == "dobj"}
    if root.lemma_ not in lexicon().dealings and not nouns & lexicon().circumstances:
        return met
    for mention in found:
        last = sentence.doc[mention.end - 1]
        if last.dep_ == "nsubj" and last.head == root:
            person = everyone.named(mention.words)
            return [person, *met] if person is not None and person not in met else met
    return met


def _leaders(everyone: People, found: list[Mention], sentence: Tokens) -> list[Person]:
    here: list[Person] = []
    aside: list[Person] = []
    for mention in found:
        inside = sentence.start <= mention.start < sentence.end
        person = everyone.named(mention.words) if inside else None
        if person is not None and person.is_leader and person not in here:
            here.append(person)
            head = sentence.doc[mention.start : mention.end].root
            if any(token.dep_ in _CLAUSES for token in (head, *head.ancestors)):
                aside.append(person)
    met = [person for person in here if person not in aside]
    # "met with X to congratulate him and Y": Y was not there.
    return met if len(met) >= 2 else here
