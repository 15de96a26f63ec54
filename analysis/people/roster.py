"""The people of a readout: those named or described in it, and the participants."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from spacy.tokens import Token

from analysis.language.countries import country_named
from analysis.language.parsing import Parsed
from analysis.language.people_words import people_words
from analysis.people.bodies import Body, bodies, full_names
from analysis.people.names import Mention, mentions, unnamed_leaders
from analysis.people.own_leader import own_leader
from analysis.people.owned_bodies import names_of_owned_bodies
from analysis.people.participants import participants
from analysis.people.persons import Person, is_form_of, person_of, persons_of, without_places

# A readout names the participants at its beginning.
_LEAD_PARAGRAPHS = 3


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
    own_leader: Person | None = None
    _named: dict[tuple[str, ...], Person | None] = field(default_factory=dict, compare=False)

    def named(self, words: tuple[str, ...]) -> Person | None:
        """The person with this name: a full name, a surname, or the first part of a name."""
        if words not in self._named:  # kept, because every source asks for it
            self._named[words] = self._find(words)
        return self._named[words]

    def of_country(self, country: str, office: str = "") -> Person | None:
        """The leader of `country`: a participant, or somebody in that office.

        Else the only participant whose country the text leaves out. A participant whose office is
        another one is not meant.
        """
        may_hold = [p for p in self.participants if not p.has_office or p.holds(office)]
        met = [person for person in may_hold if person.country == country]
        fitting = [p for p in self.persons if p.country == country and p.holds(office)]
        unknown = [person for person in self.participants if person.country is None]
        left_out = [p for p in unknown if len(unknown) == 1 and p in may_hold]
        return next(iter([*met, *fitting, *left_out]), None)

    def holder(self, office: str, country: str | None = None) -> Person | None:
        """Who holds an office of a country; of several in no country the readout's own leader."""
        if country is not None:
            return self.of_country(country, office)
        own = self.own_leader
        if own is not None and own.holds(office):
            return own
        holders = [person for person in self.persons if person.holds(office)]
        return holders[0] if len(holders) == 1 else None

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
    named = list(zip(paragraphs, names, strict=True))
    offices = [list(unnamed_leaders(parsed.doc)) for parsed in paragraphs[:_LEAD_PARAGRAPHS]]
    persons = persons_of(without_places(list(chain.from_iterable(names))))
    met = list(participants(People(tuple(persons), ()).named, named[:_LEAD_PARAGRAPHS]))
    own = own_leader(met, persons, named)
    if own is not None:
        persons = [own if person.name == own.name else person for person in persons]
    unnamed = _unnamed_persons(list(chain.from_iterable(offices)), persons)
    if own is not None and not own.has_office and unnamed:
        # Nobody else has the office: "Ada Lind spoke with Chancellor X. The President proposed …".
        own = replace(own, offices=own.offices | unnamed[0].offices)
        persons = [own if each.name == own.name else each for each in persons]
        unnamed = unnamed[1:]
    lead_mentions = [
        (parsed, sorted([*here, *alone], key=lambda mention: mention.start))
        for (parsed, here), alone in zip(named, offices, strict=False)
    ]
    everyone = People((*persons, *unnamed), ())
    of_bodies = (each for each in chain.from_iterable(names) if not everyone.named(each.words))
    everyone = replace(
        everyone,
        bodies=tuple(bodies(paragraphs)),
        full_names=full_names(paragraphs, of_bodies),
        named_later=dict(_named_later(everyone, paragraphs, names)),
        own_leader=own,
    )
    everyone = replace(everyone, participants=tuple(participants(everyone.named, lead_mentions)))
    owned = names_of_owned_bodies(paragraphs, everyone.named, everyone.holder)
    return replace(everyone, full_names={**everyone.full_names, **owned})


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
    if token.dep_ != "nsubj" or token.tag_ != "NN" or not token.text.islower():
        return False
    role = token.lemma_.lower()
    is_role = role in people_words("roles", "offices") and role not in people_words("anonymous")
    return is_role and not any(child.dep_ == "appos" for child in token.rights)
