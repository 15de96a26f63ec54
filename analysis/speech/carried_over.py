"""Runs: which sentences without a cue are carried, and from which cue.

A run is the statements under one cue. Beyond the cue's own sentence it is carried

* over every sentence of a quotation;
* forwards from a cue before its clause ("X said …"), and backwards from a closing cue
  ("…, said X"), over the neighbouring sentences of the paragraph that have no cue;
* over the paragraph behind a speaker's name in a transcript ("X: …").

A run ends with its paragraph (a run of quoted sentences with the quotation), at a sentence with a
cue, and at the reporter's narration: a sentence about one of the people, or in the simple past.
Outside of quotations only participants have runs; what a country does is carried for anybody.
"""

from analysis.language.noun_phrases import noun_phrase
from analysis.language.quotations import overlap, within
from analysis.language.reporting_verbs import lexicon
from analysis.language.spans import Span
from analysis.people.antecedents import Context, Speakers
from analysis.people.both_leaders import is_country
from analysis.people.speakers import speakers
from analysis.speech.attribution import TRANSCRIPT
from analysis.speech.content_after_cue import ABOUT
from analysis.speech.own_side import represents, side_of
from analysis.speech.own_subjects import subject_before
from analysis.speech.passives import PASSIVE
from analysis.speech.resolved_sentences import Paragraph, Sentence

# Subjects of narration: about a person. "They" may also be the two countries.
_PERSONAL_PRONOUNS = {"he", "she", "i"}
# The forms of content whose run may continue in the next sentence; that of "opposed the plan" ends.
_CONTINUING_FORMS = {"clause", "stance on something", ABOUT, PASSIVE}

# The attribution that a run belongs to: the number of its sentence in the paragraph, and its own
# number in that sentence.
Owner = tuple[int, int]
PREVIOUS_PARAGRAPH = (-1, 0)  # owns a run that comes over from the paragraph before


def run_owners(paragraph: Paragraph, before: Speakers | None) -> dict[int, Owner]:
    """For each sentence without a cue that belongs to a run, by its number: the run's owner.

    `before` are the speakers of the last statement in the paragraphs before; None where there is
    none, so that no quotation may continue from there.
    """
    sentences = paragraph.sentences
    if sentences and _is_of_transcript(sentences[0]):
        return dict.fromkeys(range(1, len(sentences)), (0, 0))
    owners = _owners_of_quoted(paragraph, before is not None)
    quoted = set(owners)  # the run of a quotation ends with it
    for number in range(1, len(sentences)):
        owner = None if number - 1 in quoted else _run_from(sentences, owners, number - 1)
        if owner and _is_carried(paragraph, owner, sentences[number]):
            owners.setdefault(number, owner)
    for number in range(len(sentences) - 2, -1, -1):
        owner = _run_closed_by(sentences, owners, number + 1)
        if owner and _is_carried(paragraph, owner, sentences[number]):
            owners.setdefault(number, owner)
    for number, sentence in enumerate(sentences):
        if number not in owners and not sentence.attributions:
            owner = _owner_by_side(paragraph, owners, number, before or ())
            owners |= {number: owner} if owner is not None else {}
    return owners


def _owner_by_side(
    paragraph: Paragraph, owners: dict[int, Owner], number: int, before: Speakers
) -> Owner | None:
    """The owner of a sentence on the position of a side: the last cue of who represents it.

    Other sentences may stand between: "Lind said that … ¶ Norway stands ready to …".
    """
    sentence = paragraph.sentences[number]
    subject = subject_before(sentence.tokens.root)
    side = side_of(subject) if subject is not None else None
    if side is None or _is_narration(paragraph, sentence):
        return None
    for earlier in range(number - 1, -1, -1):
        found = paragraph.sentences[earlier].attributions
        for part in range(len(found) - 1, -1, -1):
            if represents(found[part].speakers, side, paragraph.people):
                continues = found[part].attribution.rule in _CONTINUING_FORMS
                return (earlier, part) if continues else None
        if owners.get(earlier) == PREVIOUS_PARAGRAPH:
            break
    return PREVIOUS_PARAGRAPH if represents(before, side, paragraph.people) else None


def _is_of_transcript(sentence: Sentence) -> bool:
    found = sentence.attributions
    return bool(found) and found[0].attribution.rule == TRANSCRIPT


def _owners_of_quoted(paragraph: Paragraph, has_speaker_before: bool) -> dict[int, Owner]:
    """The owners of the sentences without a cue that are inside quotations."""
    owners: dict[int, Owner] = {}
    for number, sentence in enumerate(paragraph.sentences):
        if sentence.attributions or (quotation := _quotation_around(paragraph, sentence)) is None:
            continue
        owner = _owner_of_quotation(paragraph, number, quotation, has_speaker_before)
        if owner is not None:
            owners[number] = owner
    return owners


def _quotation_around(paragraph: Paragraph, sentence: Sentence) -> Span | None:
    """The quotation that contains a sentence; its full stop and marks may be outside."""
    core = _without_marks(paragraph.text, sentence.span)
    quotations = paragraph.parsed.quotations
    return next((quotation for quotation in quotations if within(core, quotation)), None)


def _owner_of_quotation(
    paragraph: Paragraph, number: int, quotation: Span, has_speaker_before: bool
) -> Owner | None:
    """The owner of a quoted sentence: the cue of its quotation, else the nearest before or behind.

    Without any cue in the paragraph, the quotation may continue from the paragraph before.
    """
    candidates = [
        (n, part)
        for n, sentence in enumerate(paragraph.sentences)
        for part in range(len(sentence.attributions))
    ]
    for n, part in candidates:
        content = paragraph.sentences[n].attributions[part].attribution.content
        if overlap(paragraph.parsed.span(*content), quotation):
            return n, part
    earlier = [owner for owner in candidates if owner[0] < number]
    later = [owner for owner in candidates if owner[0] > number]
    if earlier or later:
        return earlier[-1] if earlier else later[0]
    return PREVIOUS_PARAGRAPH if has_speaker_before else None


def _run_from(sentences: list[Sentence], owners: dict[int, Owner], number: int) -> Owner | None:
    """The run that may continue behind a sentence: of a cue that stands before its content."""
    found = sentences[number].attributions
    if not found:
        return owners.get(number)
    last = found[-1].attribution
    # "After Berg expressed concern for X, | Lind explained Y": what follows is not Berg's.
    is_aside = last.cue[1] <= last.content[0] and last.content[1] <= sentences[number].tokens.root.i
    continues = last.rule in _CONTINUING_FORMS and not is_aside
    return (number, len(found) - 1) if continues else None


def _run_closed_by(
    sentences: list[Sentence], owners: dict[int, Owner], number: int
) -> Owner | None:
    """The run that may reach back before a sentence: of a cue that closes its content."""
    found = sentences[number].attributions
    if found:
        return (number, 0) if found[0].attribution.closing else None
    owner = owners.get(number)
    return owner if owner and owner[0] > number else None


def _is_carried(paragraph: Paragraph, owner: Owner, sentence: Sentence) -> bool:
    """Whether a sentence outside of quotations continues its neighbour's content.

    Only words of participants and what a country does continue so; all else is the reporter's.
    """
    if sentence.attributions:
        return False
    number, part = owner
    names = paragraph.sentences[number].attributions[part].speakers if number >= 0 else ()
    participants = {person.name for person in paragraph.people.participants}
    subject = subject_before(sentence.tokens.root)
    is_of_country = subject is not None and side_of(subject) is not None
    may_continue = set(names) <= participants or is_of_country
    return may_continue and not _is_narration(paragraph, sentence)


def _is_narration(paragraph: Paragraph, sentence: Sentence) -> bool:
    """Whether a sentence is the reporter's own: about a person, or in the simple past."""
    root = sentence.tokens.root
    clauses = [child for child in root.lefts if child.dep_ == "ccomp" and child.pos_ == "VERB"]
    root = clauses[0] if clauses else root  # "The king gave a report, | the end of which is due"
    if root.pos_ not in ("VERB", "AUX"):
        return True
    subject = subject_before(root)
    if subject is not None and subject.lower_ in _PERSONAL_PRONOUNS:
        return True
    if subject is not None and subject.pos_ == "PROPN":
        names = speakers(paragraph.parsed.doc, noun_phrase(subject), paragraph.people, Context())
        known = {person.name for person in paragraph.people.persons}
        if set(names) <= known and not is_country(paragraph.parsed.doc, noun_phrase(subject)):
            return True
    auxiliaries = [child for child in root.lefts if child.dep_ in ("aux", "auxpass")]
    is_passive = any(child.dep_ == "auxpass" for child in auxiliaries)
    if is_passive and root.lemma_ in lexicon().considering:
        return True
    finite = auxiliaries[0] if auxiliaries else root
    return finite.tag_ == "VBD"


def _without_marks(text: str, span: Span) -> Span:
    """`span` from its first to its last letter or digit."""
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return Span(start, end)
