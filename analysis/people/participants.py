"""Who met or talked: named in the lead of a readout, by the verb of meeting or by their offices."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.parsing import Parsed, sentences
from analysis.language.people_words import people_words
from analysis.people.meetings import (
    joined_to,
    parties,
    taking_part,
    tells_of_meeting,
    told_clauses,
)
from analysis.people.names import Mention
from analysis.people.offices_beside_names import is_office_word
from analysis.people.persons import Person

# What stands in these tells more of who met.
_CLAUSES = {"advcl", "xcomp", "relcl", "acl", "ccomp"}
# The meeting is told at most so many sentences behind the first one that names two leaders.
_SENTENCES_BEHIND = 2

Lead = list[tuple[Parsed, list[Mention]]]
Named = list[tuple[Mention, Person]]


def participants(
    person_named: Callable[[tuple[str, ...]], Person | None], lead: Lead
) -> Iterator[Person]:
    """Who met: those whom the first sentence on a meeting names, else the leaders of the lead."""
    told = list(_sentences(person_named, lead))
    first_leaders: list[Person] = []
    alone: list[Person] = []  # "A had several calls. The President spoke with B and C."
    waited = 0
    for number, (sentence, named) in enumerate(told):
        met = _parties(sentence, named)
        if alone and met and not _has_named_subject(sentence, named):
            met = [*alone, *(person for person in met if person not in alone)]
        is_of_leaders = not first_leaders or any(person in first_leaders for person in met)
        if len(met) >= 2 and is_of_leaders:
            yield from met
            yield from _joining_later(met, told[number + 1 : number + 2])
            return
        leaders = [*met, *(each for each in _leaders(sentence, named) if each not in met)]
        if len(leaders) >= 2 and not first_leaders:
            first_leaders = leaders
        alone = met if len(met) == 1 and _has_named_subject(sentence, named) else alone
        waited += bool(first_leaders)
        if waited > _SENTENCES_BEHIND:
            break
    yield from first_leaders or _first_two(told)


def _sentences(
    person_named: Callable[[tuple[str, ...]], Person | None], lead: Lead
) -> Iterator[tuple[Tokens, Named]]:
    """The sentences of the lead with the people whom each names."""
    for parsed, found in lead:
        for sentence in sentences(parsed.doc):
            yield (
                sentence,
                [
                    (mention, person)
                    for mention in found
                    if sentence.start <= mention.start < sentence.end
                    and (person := person_named(mention.words)) is not None
                ],
            )


def _first_two(told: list[tuple[Tokens, Named]]) -> list[Person]:
    """The first two leaders of the lead, where no sentence names both."""
    leaders = (person for sentence, named in told for person in _leaders(sentence, named))
    return list(dict.fromkeys(leaders))[:2]


def _parties(sentence: Tokens, named: Named) -> list[Person]:
    """Who is subject or object of the meeting, and who joined: "Ada Lind spoke with B and C"."""
    met = _who_are(parties(sentence.root), sentence, named)
    if len(met) < 2:
        met = _right_before_verb(sentence, named) or met
    # Whom a leader says to have met are others.
    if len(met) < 2 and not any(person.is_leader for person in _subjects(sentence, named)):
        clauses = (_who_are(parties(verb), sentence, named) for verb in told_clauses(sentence))
        met = next((each for each in clauses if len(each) >= 2), met)
    return met + [each for each in _who_join(sentence, named) if each not in met] if met else []


def _right_before_verb(sentence: Tokens, named: Named) -> list[Person]:
    """Two names that "and" joins right before the verb of a meeting.

    The parser may hang them on what stands in front: "In a call begun by the king, | A and B had".
    """
    verb = sentence.root
    if not tells_of_meeting(verb):
        return []
    for (first, one), (second, other) in pairwise(named):
        joined = sentence.doc[first.end : second.start].text == "and"
        if joined and second.end == verb.i and not (one.has_office or other.has_office):
            return [one, other]
    return []


def _subjects(sentence: Tokens, named: Named) -> list[Person]:
    """The people who are the subject of a sentence by their names."""
    heads = [child for child in sentence.root.children if child.dep_ == "nsubj"]
    doc = sentence.doc
    return [person for name, person in named if doc[name.start : name.end].root in heads]


def _has_named_subject(sentence: Tokens, named: Named) -> bool:
    return _subjects(sentence, named) != []


def _who_join(sentence: Tokens, named: Named) -> list[Person]:
    return _who_are(taking_part(sentence), sentence, named)


def _joining_later(met: list[Person], told: list[tuple[Tokens, Named]]) -> Iterator[Person]:
    """Who joined by the sentence behind: "B also took part in the talks"."""
    for sentence, named in told:
        if any(token.lower_ == "also" for token in sentence.root.children):
            yield from (each for each in _who_join(sentence, named) if each not in met)


def _who_are(heads: set[Token], sentence: Tokens, named: Named) -> list[Person]:
    """The people with these heads of names, without those who only go with others."""
    found: list[Person] = []
    listed = _listed(sentence, [mention for mention, _ in named])
    is_previous_party = False
    for mention, person in named:
        head = sentence.doc[mention.start : mention.end].root
        is_party = head in heads or any(token in heads for token in joined_to(head))
        is_party = is_party or (is_previous_party and mention.start in listed)
        is_previous_party = is_party
        if is_party and _may_meet(sentence, mention, person) and person not in found:
            found.append(person)
    return found


def _listed(sentence: Tokens, names: list[Mention]) -> set[int]:
    """The starts of the names that a list joins to those before: "B of Italy, C, and King D".

    The parser loses long lists. A comma belongs to a list only where "and" still follows.
    """
    listed: set[int] = set()
    behind: list[int] = []
    for before, name in pairwise(names):
        between = [token.text for token in sentence.doc[before.end : name.start]]
        is_list = all(word[:1].isupper() or word in ("of", "the", "and", ",") for word in between)
        behind = [*behind, name.start] if is_list else []
        if "and" in between:
            listed.update(behind)
    return listed


def _may_meet(sentence: Tokens, name: Mention, person: Person) -> bool:
    """Whether a person meets for a state or body, unlike "his adviser NAME" or a spokesman."""
    if person.is_leader or not person.has_office:
        return True
    first = name.start - 1
    while first > sentence.start and is_office_word(sentence.doc[first].lower_):
        first -= 1
    is_attendant = sentence.doc[max(first, sentence.start)].tag_ == "PRP$"
    return not is_attendant and any(
        office.endswith(delegate)
        for office in person.offices
        for delegate in people_words("delegates")
    )


def _leaders(sentence: Tokens, named: Named) -> list[Person]:
    """The leaders named in a sentence, if possible two or more outside of subordinate clauses."""
    here: list[Person] = []
    aside: list[Person] = []
    for mention, person in named:
        if person.is_leader and person not in here:
            here.append(person)
            head = sentence.doc[mention.start : mention.end].root
            if any(token.dep_ in _CLAUSES for token in (head, *head.ancestors)):
                aside.append(person)
    met = [person for person in here if person not in aside]
    # "met with X to congratulate him and Y": Y was not there.
    return met if len(met) >= 2 else here
