"""Runs: which sentences without a cue belong to a cue beside them.

A run is what one cue stands for beyond its own sentence. It is carried

* over every sentence of a quotation;
* forwards from a cue before its clause ("X said …"), and backwards from a closing cue
  ("…, said X"), over the neighbouring sentences of the paragraph that have no cue;
* over the paragraph behind a speaker's name in a transcript ("X: …").

A run ends with the paragraph (that of a quotation with the quotation), at a sentence with a cue,
and at a sentence that the reporter tells: about one of the people, or in the simple past. Outside
of quotations only those who met have runs; what a country does is carried for anybody.
"""

from dataclasses import dataclass

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from analysis.language.countries import country_named
from analysis.language.noun_phrases import noun_phrase
from analysis.language.parsing import Parsed
from analysis.language.quotations import overlap, within
from analysis.language.spans import Span
from analysis.people.antecedents import Context, Speakers
from analysis.people.both_leaders import is_country
from analysis.people.roster import People
from analysis.people.speakers import speakers
from analysis.speech.attribution import TRANSCRIPT
from analysis.speech.nesting import Attribution

# The reporter tells a sentence about a person; "they" may as well be the two countries.
_PERSONAL = {"he", "she", "i"}
# Cues before their content whose run may go on in the next sentence; "opposed the plan" ends there.
_RUNNING = {"clause", "stance on something"}

Owner = tuple[int, int]  # a sentence of the paragraph, and which of its attributions
BEFORE = (-1, 0)  # the last statement of the paragraph before


@dataclass(frozen=True)
class Cited:
    """An attribution with its speakers resolved."""

    attribution: Attribution
    speakers: Speakers
    via: Speakers


@dataclass(frozen=True)
class Row:
    """A sentence of a paragraph with what was found in it."""

    tokens: Tokens
    span: Span
    cited: tuple[Cited, ...]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph with its sentences."""

    text: str
    parsed: Parsed
    rows: list[Row]
    people: People


def owners_of(paragraph: Paragraph, has_before: bool) -> dict[int, Owner]:
    """For each sentence without a cue that belongs to a run: whose run it is."""
    rows = paragraph.rows
    if rows and rows[0].cited and rows[0].cited[0].attribution.rule == TRANSCRIPT:
        return dict.fromkeys(range(1, len(rows)), (0, 0))
    owners: dict[int, Owner] = {}
    for number, row in enumerate(rows):
        if not row.cited and (passage := _passage(paragraph, row)) is not None:
            owner = _owner_of_passage(paragraph, number, passage, has_before)
            if owner is not None:
                owners[number] = owner
    quoted = set(owners)  # what follows a quotation is not carried with it
    for number in range(1, len(rows)):
        owner = None if number - 1 in quoted else _running(rows, owners, number - 1)
        if owner and not rows[number].cited and _is_carried(paragraph, owner, rows[number]):
            owners.setdefault(number, owner)
    for number in range(len(rows) - 2, -1, -1):
        owner = _closing(rows, owners, number + 1)
        if owner and not rows[number].cited and _is_carried(paragraph, owner, rows[number]):
            owners.setdefault(number, owner)
    return owners


def _passage(paragraph: Paragraph, row: Row) -> Span | None:
    """The quotation that a sentence lies in, but for its full stop and marks."""
    core = _without_marks(paragraph.text, row.span)
    return next((passage for passage in paragraph.parsed.quotations if within(core, passage)), None)


def _owner_of_passage(
    paragraph: Paragraph, number: int, passage: Span, has_before: bool
) -> Owner | None:
    """Whose words a quoted sentence is: of the cue on its quotation, else the nearest before it."""
    places = [(n, part) for n, row in enumerate(paragraph.rows) for part in range(len(row.cited))]
    for n, part in places:
        content = paragraph.rows[n].cited[part].attribution.content
        if overlap(paragraph.parsed.span(*content), passage):
            return n, part
    earlier = [place for place in places if place[0] < number]
    later = [place for place in places if place[0] > number]
    if earlier or later:
        return earlier[-1] if earlier else later[0]
    return BEFORE if has_before else None


def _running(rows: list[Row], owners: dict[int, Owner], number: int) -> Owner | None:
    """The run that goes on behind row `number`: of a cue that stands before its content."""
    if rows[number].cited:
        last = len(rows[number].cited) - 1
        rule = rows[number].cited[last].attribution.rule
        return (number, last) if rule in _RUNNING else None
    return owners.get(number)


def _closing(rows: list[Row], owners: dict[int, Owner], number: int) -> Owner | None:
    """The run that row `number` closes: of a cue that stands behind its content."""
    if rows[number].cited:
        return (number, 0) if rows[number].cited[0].attribution.closing else None
    owner = owners.get(number)
    return owner if owner and owner[0] > number else None


def _is_carried(paragraph: Paragraph, owner: Owner, row: Row) -> bool:
    """Whether a sentence outside of quotations goes on with what its neighbour reports.

    A readout goes on so with those who met, and with what a country does; news tells itself.
    """
    number, part = owner
    names = paragraph.rows[number].cited[part].speakers if number >= 0 else ()
    met = {person.name for person in paragraph.people.participants}
    subject = subject_of(row.tokens.root)
    of_country = subject is not None and _is_of_country(paragraph, subject)
    return (set(names) <= met or of_country) and not _is_told(paragraph, row)


def _is_of_country(paragraph: Paragraph, subject: Token) -> bool:
    """Whether a subject is a country or something of one: "Norway's cooperation with X"."""
    owners = (child for child in subject.lefts if child.dep_ == "poss")
    return is_country(paragraph.parsed.doc, noun_phrase(subject)) or any(
        country_named(owner.text) is not None for owner in owners
    )


def _is_told(paragraph: Paragraph, row: Row) -> bool:
    """Whether the reporter tells a sentence himself: about a person, or in the simple past."""
    root = row.tokens.root
    if root.pos_ not in ("VERB", "AUX"):
        return True
    subject = subject_of(root)
    if subject is not None and subject.lower_ in _PERSONAL:
        return True
    if subject is not None and subject.pos_ == "PROPN":
        names = speakers(paragraph.parsed.doc, noun_phrase(subject), paragraph.people, Context())
        known = {person.name for person in paragraph.people.persons}
        if set(names) <= known and not is_country(paragraph.parsed.doc, noun_phrase(subject)):
            return True
    helpers = [child for child in root.lefts if child.dep_ in ("aux", "auxpass")]
    finite = helpers[0] if helpers else root
    return finite.tag_ == "VBD"


def subject_of(verb: Token) -> Token | None:
    """The subject that stands before `verb`; of two the nearer ("the vice|-president")."""
    subjects = [child for child in verb.lefts if child.dep_.startswith("nsubj")]
    return subjects[-1] if subjects else None


def _without_marks(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)
