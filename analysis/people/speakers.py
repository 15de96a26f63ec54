"""Speakers: from the words that name a source to who it is.

Names become the fullest name in the text; pronouns and descriptions ("he", "the Chinese
president", "the two leaders") are resolved by office, country, number, and who spoke last. What
cannot be resolved keeps its own words.
"""

from spacy.tokens import Doc, Token

from analysis.language.noun_phrases import Range, maker, noun_phrase
from analysis.language.people_words import people_words
from analysis.people.antecedents import Context, Speakers, gender_of
from analysis.people.both_leaders import countries_together, is_group, participants
from analysis.people.descriptions import described, mention_at
from analysis.people.own_words import own_words
from analysis.people.roster import People

_THEY = {"they", "them", "both", "we", "themselves", "each"}


def speakers(doc: Doc, source: Range | None, people: People, context: Context) -> Speakers:
    """Who the tokens `source` name: full names, sorted by first mention; empty if nobody."""
    if source is None:
        return ()
    together = countries_together(doc, source, people)
    if together:
        return together
    found: list[str] = []
    for head in _heads(doc, source):
        for name in _one(doc, head, source, people, context):
            if name not in found:
                found.append(name)
    return tuple(found)


def _heads(doc: Doc, source: Range) -> list[Token]:
    """The heads of the phrases that "and" joins in a source, in text order."""
    root = doc[source[0] : source[1]].root
    joined = [token for token in root.conjuncts if token.i < source[1]]
    named = [token for token in joined if token.pos_ == "PROPN"]
    if named and _is_one_person(root, named[0]):
        return named
    return [root, *(token for token in joined if source[0] <= token.i)]


def _is_one_person(role: Token, name: Token) -> bool:
    """Whether a role goes with the name behind it: "(the) investor and writer NAME".

    "The king and NAME", "the minister and the writer NAME" and "the king and President NAME" are
    two people: the second has no role, or one with an article or a capital of its own.
    """
    if role.tag_ != "NN":
        return False
    if role.left_edge == role:
        return True
    if name.i < role.i:
        return False  # "NAME and the woman who accused him": the parser joins them
    before = list(name.lefts)
    with_role = any(word.tag_ == "NN" and word.text.islower() for word in before)
    return with_role and not any(word.dep_ == "det" for word in before)


def _one(doc: Doc, head: Token, source: Range, people: People, context: Context) -> Speakers:
    if (gender := gender_of(head.lower_)) is not None:
        return _last_person(gender, people, context)
    if head.lower_ in _THEY:
        return context.group or participants(people) or context.last
    if is_group(head) and (met := participants(people)):
        return met
    if head.lower_ in people_words("honours") and (royal := _royal(people, context)):
        return royal
    if head.lower_ == "it" and head.dep_ == "nsubjpass":
        return participants(people)  # "it was agreed that"
    if head.lower_ == "it":
        return context.others[:1]
    if head.lower_ in ("i", "who"):
        return context.others[:1] or context.person
    if head.lower_ in ("one", "some", "many") and (whole := _whole(head)) is not None:
        return _one(doc, whole, noun_phrase(whole), people, context)
    if (author := maker(head)) is not None:
        return _one(doc, author, noun_phrase(author), people, context)
    mention = mention_at(doc, head)
    words = mention.words if mention is not None else (head.text,)
    person = people.named(words) if words[0][:1].isupper() else None
    if person is not None:
        return (person.name,)
    if head.lower_ == "old" and doc[head.i - 1].text == "-" and context.person:
        return context.person
    name = described(doc, head, source, people, context) or own_words(doc, head, source)
    return (people.full_names.get(name, name),)


def _whole(part: Token) -> Token | None:
    """Of whom somebody is one: "one of the | aides"."""
    of = (child for child in part.rights if child.dep_ == "prep" and child.lower_ == "of")
    return next((thing for word in of for thing in word.rights if thing.dep_ == "pobj"), None)


def _royal(people: People, context: Context) -> Speakers:
    """Whom "His Majesty" means: of those with a royal office the one who spoke last."""
    royals = [
        person.name
        for person in people.persons
        if any(set(office.split()) & people_words("royals") for office in person.offices)
    ]
    return next(((name,) for name in (*context.persons, *royals) if name in royals), ())


def _last_person(gender: str, people: People, context: Context) -> Speakers:
    """The last person who may be "he" or "she": whom the text does not give the other gender."""
    known = {person.name: person.gender for person in people.persons if person.gender}
    known |= dict(context.genders)
    candidates = (*context.persons, *participants(people))
    fitting = ((name,) for name in candidates if known.get(name, gender) == gender)
    return next(fitting, context.person)  # where none fits, the text knows better than a list
