"""Contents on a person: what somebody is urged to do, thanked for or accused of."""

from spacy.tokens import Token

from analysis.language.noun_phrases import can_speak
from analysis.language.reporting_verbs import lexicon
from analysis.speech.complements import Content, child_of
from analysis.speech.content_edges import content_end
from analysis.speech.cues import Cue

_WEEKDAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today"}
_PLACE_PREPOSITIONS = {"in", "on", "at"}


def content_on_person(cue: Cue) -> Content | None:
    """urged X to Y, thanked X for Y: a person, and the task or the reason for praise or blame."""
    person = child_of(cue.verb, ("dobj", "ccomp", "dative"))
    if "person" not in cue.forms or person is None:
        return _reason_without_person(cue) if "person" in cue.forms else None
    person_end = person.i if person.dep_ == "ccomp" else person.right_edge.i + 1
    reason = _reason(cue, person, person_end)
    core_end = _core_end(cue, reason, person_end)
    if cue.verb.lemma_ in lexicon().addressing and reason is not None and reason.i < core_end:
        return Content(cue.words, (reason.i + 1, content_end(cue, core_end)), "person")
    task = _task(cue, core_end)
    if task is None and (_has_a_place(cue, person_end) or _tells_without_reason(cue)):
        return None
    end = content_end(cue, task.right_edge.i + 1 if task is not None else core_end)
    bare_end = reason.i if reason is not None and reason.head != cue.verb else person_end
    return Content(cue.words, (person.left_edge.i, end), "person") if end > bare_end else None


def _reason_without_person(cue: Cue) -> Content | None:
    """thanked for X: the reason alone."""
    prepositions = lexicon().about.get(cue.verb.lemma_, frozenset())
    first = _preposition_after(cue, cue.words[1])
    is_addressing = cue.verb.lemma_ in lexicon().addressing
    if first is None or not is_addressing or first.lower_ not in prepositions:
        return None
    return Content(cue.words, (first.i + 1, content_end(cue, first.right_edge.i + 1)), "person")


def _reason(cue: Cue, person: Token, person_end: int) -> Token | None:
    """The preposition of the reason, by the verb: "thanked her | for X", "accused her | of X"."""
    prepositions = lexicon().about.get(cue.verb.lemma_, frozenset())
    if "object" in cue.forms and not can_speak(person):
        return None  # "praised the support for X": of a thing that is all of the content
    first = _preposition_after(cue, person_end)
    if first is not None and first.lower_ in prepositions:
        return first
    # The parser may attach it to the person: "thanked the people of X | for Y".
    of_person = (token for token in person.subtree if token.dep_ == "prep" and token.i > person.i)
    return next((token for token in of_person if token.lower_ in prepositions), None)


def _preposition_after(cue: Cue, start: int) -> Token | None:
    """The first preposition of the cue's verb from `start` on."""
    prepositions = (child for child in cue.verb.rights if child.dep_ == "prep")
    return next((child for child in prepositions if child.i >= start), None)


def _core_end(cue: Cue, reason: Token | None, person_end: int) -> int:
    """One past the person and a reason that is no time: "congratulated him on a year in office"."""
    if reason is None or reason.head != cue.verb:
        return person_end
    is_time = any(child.lower_ in _WEEKDAYS or child.like_num for child in reason.rights)
    return person_end if is_time else reason.right_edge.i + 1


def _has_a_place(cue: Cue, person_end: int) -> bool:
    """Whether a place follows the person: "those who advise the king on the road"."""
    if cue.verb.lemma_ in lexicon().about:
        return False
    first = _preposition_after(cue, person_end)
    return first is not None and first.lower_ in _PLACE_PREPOSITIONS


def _tells_without_reason(cue: Cue) -> bool:
    """Whether a verb takes an addressee and only a clause or a task: "told her about the flood"."""
    lemma = cue.verb.lemma_
    return lemma in lexicon().telling and lemma not in lexicon().about


def _task(cue: Cue, start: int) -> Token | None:
    """The infinitive of what the person is to do: "urged him on Monday | to stay"."""
    infinitives = (
        child
        for child in cue.verb.rights
        if child.dep_ in ("xcomp", "advcl") and any(token.tag_ == "TO" for token in child.lefts)
    )
    return next((child for child in infinitives if child.i >= start), None)
