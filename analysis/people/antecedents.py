"""Context: who spoke or acted before, which pronouns and descriptions may mean."""

from dataclasses import dataclass, replace

from spacy.tokens import Doc

from analysis.language.people_words import people_words
from analysis.people.names import mentions
from analysis.people.roster import People

_MALE, _FEMALE = {"he", "him", "himself"}, {"she", "her", "herself"}

Speakers = tuple[str, ...]


@dataclass(frozen=True)
class Context:
    """Who spoke or acted before, the last first: persons, several together, and others.

    `spoke` are the persons who spoke; `genders` those that a pronoun gave to a person; `last` are
    who spoke last, persons or not.
    """

    persons: tuple[str, ...] = ()
    spoke: tuple[str, ...] = ()
    group: Speakers = ()
    others: tuple[str, ...] = ()
    genders: tuple[tuple[str, str], ...] = ()
    last: Speakers = ()

    @property
    def person(self) -> Speakers:
        """The person who spoke or acted last."""
        return self.persons[:1]


def with_actors(context: Context, names: Speakers, people: People) -> Context:
    """The context after `names` have acted."""
    if len(names) > 1:
        return replace(context, group=names)
    if names and is_person(names[0], people):
        others = tuple(name for name in context.persons if name != names[0])
        return replace(context, persons=(*names, *others))
    if not names:
        return context
    others = (*names, *(name for name in context.others if name not in names))
    return replace(context, others=others)


def with_speakers(context: Context, names: Speakers, people: People) -> Context:
    """The context after `names` have spoken."""
    after = replace(with_actors(context, names, people), last=names or context.last)
    if len(names) != 1 or not is_person(names[0], people):
        return after
    return replace(after, spoke=(*names, *(name for name in context.spoke if name != names[0])))


def with_mentions(context: Context, doc: Doc, start: int, end: int, people: People) -> Context:
    """The context after the tokens `start` to `end` have named people, who come last in line."""
    named = [
        person.name
        for mention in mentions(doc)
        if start <= mention.start < end
        and doc[mention.end - 1].dep_ in ("nsubj", "nsubjpass", "appos", "conj")
        and (person := people.named(mention.words)) is not None
    ]
    fresh = [name for name in dict.fromkeys(named) if name not in context.persons]
    return replace(context, persons=(*context.persons, *fresh)) if fresh else context


def with_gender(context: Context, pronoun: str, names: Speakers) -> Context:
    """The context after a pronoun has stood for one person: "she" for X, so X is no "he"."""
    gender = gender_of(pronoun)
    if gender is None or len(names) != 1 or names[0] in dict(context.genders):
        return context
    return replace(context, genders=(*context.genders, (names[0], gender)))


def gender_of(pronoun: str) -> str | None:
    """The gender that a pronoun in lower case tells; None where it tells none."""
    return "male" if pronoun in _MALE else "female" if pronoun in _FEMALE else None


def is_person(name: str, people: People) -> bool:
    """Whether a speaker is one person: someone whom the text names, or "senior official"."""
    if is_named(name, people):
        return True
    last = name.split()[-1]
    return last.lower() in people_words("roles") or (
        last.islower() and not last.endswith("s") and last not in people_words("bodies")
    )


def is_named(name: str, people: People) -> bool:
    """Whether a speaker is a person whom the text names."""
    return any(person.name == name for person in people.persons)
