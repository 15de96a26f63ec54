"""Context: who spoke or acted before, as antecedents of pronouns and descriptions."""

from dataclasses import dataclass, replace

from spacy.tokens import Doc

from analysis.language.people_words import people_words
from analysis.people.names import mentions
from analysis.people.roster import People

_MALE, _FEMALE = {"he", "him", "his", "himself"}, {"she", "her", "herself"}

Speakers = tuple[str, ...]


@dataclass(frozen=True)
class Context:
    """Who spoke or acted before; in each tuple the latest comes first.

    `persons` spoke or acted, and `persons_who_spoke` spoke; `group` are several who did so
    together, `others` are no persons. `genders` are those that a pronoun gave to a person;
    `last_speakers` are the speakers of the last statement, persons or not.
    """

    persons: tuple[str, ...] = ()
    persons_who_spoke: tuple[str, ...] = ()
    group: Speakers = ()
    others: tuple[str, ...] = ()
    genders: tuple[tuple[str, str], ...] = ()
    last_speakers: Speakers = ()

    @property
    def last_person(self) -> Speakers:
        """The person who spoke or acted last; empty if there is none."""
        return self.persons[:1]


def with_actors(context: Context, names: Speakers, people: People) -> Context:
    """The context after `names` have acted."""
    if len(names) > 1:
        return replace(context, group=names)
    if names and is_person(names[0], people):
        earlier = tuple(name for name in context.persons if name != names[0])
        return replace(context, persons=(*names, *earlier))
    if not names:
        return context
    others = (*names, *(name for name in context.others if name not in names))
    return replace(context, others=others)


def with_speakers(context: Context, names: Speakers, people: People) -> Context:
    """The context after `names` have spoken."""
    after = with_actors(context, names, people)
    after = replace(after, last_speakers=names or context.last_speakers)
    if len(names) != 1 or not is_person(names[0], people):
        return after
    earlier = (name for name in context.persons_who_spoke if name != names[0])
    return replace(after, persons_who_spoke=(*names, *earlier))


def with_mentions(context: Context, doc: Doc, start: int, end: int, people: People) -> Context:
    """The context with the people named in the tokens `start` to `end`, after all others."""
    named = [
        person.name
        for mention in mentions(doc)
        if start <= mention.start < end
        and doc[mention.end - 1].dep_ in ("nsubj", "nsubjpass", "appos", "conj")
        and (person := people.named(mention.words)) is not None
    ]
    new = [name for name in dict.fromkeys(named) if name not in context.persons]
    return replace(context, persons=(*context.persons, *new)) if new else context


def with_gender(context: Context, pronoun: str, names: Speakers) -> Context:
    """The context after a pronoun has referred to one person: if "she" is X, then "he" is not."""
    gender = gender_of(pronoun)
    if gender is None or len(names) != 1 or names[0] in dict(context.genders):
        return context
    return replace(context, genders=(*context.genders, (names[0], gender)))


def gender_of(pronoun: str) -> str | None:
    """The gender of a pronoun in lower case; None if it has none."""
    return "male" if pronoun in _MALE else "female" if pronoun in _FEMALE else None


def is_person(name: str, people: People) -> bool:
    """Whether a speaker is one person: named in the text, or described ("senior official")."""
    if is_named(name, people):
        return True
    last = name.split()[-1]
    return last.lower() in people_words("roles") or (
        last.islower() and not last.endswith("s") and last not in people_words("bodies")
    )


def is_named(name: str, people: People) -> bool:
    """Whether a speaker is a person named in the text."""
    return any(person.name == name for person in people.persons)
