"""Speakers: from the words of a source to those to whom it refers.

A name becomes the fullest one in the text; pronouns and descriptions ("he", "the Chinese
president", "the two leaders") are resolved by office, country, number, and who spoke last. An
unresolved source keeps its own words.
"""

from spacy.tokens import Doc, Token

from analysis.language.noun_phrases import Range, issuer, noun_phrase, objects_after
from analysis.language.people_words import people_words
from analysis.people.antecedents import Context, Speakers, gender_of
from analysis.people.both_leaders import countries_together, group, participants
from analysis.people.descriptions import described
from analysis.people.named_before import statement_issuer
from analysis.people.names import mention_at
from analysis.people.own_leader import state_of
from analysis.people.own_words import own_words
from analysis.people.owned_bodies import owner_of
from analysis.people.persons import Person
from analysis.people.roster import People

_PLURAL_PRONOUNS = {"they", "them", "both", "we", "themselves", "each"}


def speakers(doc: Doc, source: Range | None, people: People, context: Context) -> Speakers:
    """To whom the tokens `source` refer: full names, in the source's order; empty if to nobody."""
    if source is None:
        return ()
    together = countries_together(doc, source, people)
    if together:
        return together
    names = (
        name
        for head in _heads(doc, source)
        for name in _resolved(doc, head, source, people, context)
    )
    return tuple(dict.fromkeys(names))


def _heads(doc: Doc, source: Range) -> list[Token]:
    """The heads of the phrases in a source that "and" joins, in text order."""
    root = doc[source[0] : source[1]].root
    conjuncts = [token for token in root.conjuncts if token.i < source[1]]
    names = [token for token in conjuncts if token.pos_ == "PROPN"]
    if names and _is_one_person(root, names[0]):
        return names
    return [root, *(token for token in conjuncts if source[0] <= token.i)]


def _is_one_person(role: Token, name: Token) -> bool:
    """Whether a role and the name after it are one person's: "(the) investor and writer NAME".

    "The king and NAME", "the minister and the writer NAME" and "the king and President NAME" are
    two people: the name has no role of its own, or one with an article or a capital.
    """
    if role.tag_ != "NN":
        return False
    if role.left_edge == role:
        return True
    if name.i < role.i:
        return False  # "NAME and the woman who accused him" are two
    before = list(name.lefts)
    has_role = any(word.tag_ == "NN" and word.text.islower() for word in before)
    return has_role and not any(word.dep_ == "det" for word in before)


def _resolved(doc: Doc, head: Token, source: Range, people: People, context: Context) -> Speakers:
    """To whom the phrase with this head refers."""
    antecedents = _antecedents(head, people, context)
    if antecedents is not None:
        return antecedents
    if several := group(head, people):
        return several
    if head.lower_ in people_words("honours") and (royal := _royal(people, context)):
        return royal
    # A part speaks for its whole, a document for who issued it.
    whole = _whole(head) or issuer(head)
    if whole is not None:
        return _resolved(doc, whole, noun_phrase(whole), people, context)
    if (person := _named_person(doc, head, people)) is not None:
        return (person.name,)
    # "the 40-year-old said": the head is "old".
    if head.lower_ == "old" and doc[head.i - 1].text == "-" and context.last_person:
        return context.last_person
    name = (
        _body_of_antecedent(head, people, context)
        or statement_issuer(head, context)
        or described(doc, head, source, people, context)
        or own_words(doc, head, source)
    )
    return (people.full_names.get(name, name),)


def _body_of_antecedent(head: Token, people: People, context: Context) -> str | None:
    """The body of the person to whom a pronoun before it refers: "her office"."""
    noun = head.lemma_.lower()
    owner = owner_of(head) if noun in people_words("owned") else None
    if owner is None or gender_of(owner.lower_) is None:
        return None
    last = _antecedents(owner, people, context)
    return f"{last[0]}'s {noun}" if last else None


def _named_person(doc: Doc, head: Token, people: People) -> Person | None:
    mention = mention_at(doc, head)
    if mention is None and state_of(head) is not None:
        return None  # "the President of Norway" is not any president
    words = mention.words if mention is not None else (head.text,)
    return people.named(words) if any(word[:1].isupper() for word in words) else None


def _antecedents(head: Token, people: People, context: Context) -> Speakers | None:
    """To whom a pronoun refers, perhaps to nobody known; None if the head is no pronoun."""
    pronoun = head.lower_
    if (gender := gender_of(pronoun)) is not None:
        return _last_person_of(gender, people, context)
    if pronoun in _PLURAL_PRONOUNS:
        return context.group or participants(people) or context.last_speakers
    if pronoun == "it":
        return context.others[:1]
    if pronoun in ("i", "who"):
        return context.others[:1] or context.last_person
    return None


def _whole(part: Token) -> Token | None:
    """The group in "one of the | aides"."""
    if part.lower_ not in ("one", "some", "many"):
        return None
    return next(iter(objects_after(part, "of")), None)


def _royal(people: People, context: Context) -> Speakers:
    """To whom "His Majesty" refers: of those with a royal office, who spoke or acted last."""
    royals = [
        person.name
        for person in people.persons
        if any(set(office.split()) & people_words("royals") for office in person.offices)
    ]
    return next(((name,) for name in (*context.persons, *royals) if name in royals), ())


def _last_person_of(gender: str, people: People, context: Context) -> Speakers:
    """The last person who can be "he" or "she": whose gender in the text is not the other one."""
    known = {person.name: person.gender for person in people.persons if person.gender}
    known |= dict(context.genders)
    candidates = (*context.persons, *participants(people))
    fitting = ((name,) for name in candidates if known.get(name, gender) == gender)
    # If nobody fits, a gender that a given name indicates is wrong: the text has its reason.
    return next(fitting, context.last_person)
