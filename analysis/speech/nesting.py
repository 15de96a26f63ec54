"""Nesting: contents behind their cues, and cues that stand inside another's content.

Such a cue is dropped, so that contents never overlap; but one that goes on with the telling
("…, adding that") or sets another's words beside it ("…, while X said") ends that content, and
the innermost source is whose words they are ("A said that B said X").
"""

from dataclasses import dataclass, replace

from analysis.language.countries import country_named
from analysis.language.noun_phrases import Range, can_speak
from analysis.speech.content_after_cue import content_behind
from analysis.speech.content_edges import without_edges
from analysis.speech.cues import Cue

# With these the reporter sets another's words beside what was said.
_ASIDES = {"while", "although", "though", "whereas"}
_OWN = {"this", "my", "our"}  # before the speaker's own people: "this administration"


@dataclass(frozen=True)
class Attribution:
    """One attributed content of a sentence, in token indices of the paragraph's Doc."""

    source: Range | None
    cue: Range
    content: Range
    rule: str
    via: Range | None = None

    @property
    def closing(self) -> bool:
        """Whether the cue stands behind its content, so that sentences before may belong to it."""
        return self.rule == "closing cue"


def following(found: list[Cue]) -> list[Attribution]:
    """The attributions of cues that stand before their content."""
    result: list[Attribution] = []
    for cue in found:
        content = content_behind(cue)
        if content is None:
            continue
        new = Attribution(cue.subject, content.words, content.tokens, content.form)
        if not result or cue.verb.i >= result[-1].content[1]:
            result.append(new)
            continue
        before = result.pop()
        result += (
            _aside(before, new, cue)
            or _in_relative(before, new, cue)
            or _nested(before, new, cue)
            or _coordinated(before, new, cue)
            or [before]
        )
    return result


def _aside(before: Attribution, new: Attribution, cue: Cue) -> list[Attribution]:
    """The two attributions where the reporter sets another beside one: "…, while X said Y"."""
    doc = cue.verb.doc
    if cue.subject is None or cue.head is None or not (cue.own_subject and can_speak(cue.head)):
        return []
    mark = cue.subject[0] - 1
    is_with = doc[mark].lower_ == "with" and cue.verb.tag_ == "VBG"
    if (
        not (is_with or doc[mark].lower_ in _ASIDES)
        or mark <= before.content[0]
        or mark in cue.quoted
    ):
        return []
    clipped = without_edges(doc, (before.content[0], mark))
    return [] if clipped is None else [replace(before, content=clipped), new]


def _in_relative(before: Attribution, new: Attribution, cue: Cue) -> list[Attribution]:
    """The two attributions where another tells more: "condemned X, which Y said did Z"."""
    if cue.subject is None or cue.head is None or not (cue.own_subject and can_speak(cue.head)):
        return []
    doc, mark = cue.verb.doc, cue.subject[0] - 1
    if mark <= before.content[0] or doc[mark].lower_ != "which" or doc[mark - 1].text != ",":
        return []
    clipped = without_edges(doc, (before.content[0], mark - 1))
    return [] if clipped is None else [replace(before, content=clipped), new]


def _coordinated(before: Attribution, new: Attribution, cue: Cue) -> list[Attribution]:
    """Both attributions where a second reporting verb has the subject of the first: "X and said Y".

    The parser puts such a verb inside the first one's content. It is a participle behind a comma
    ("…, adding that"), or a past tense without a subject of its own: reported content that goes
    on is rarely in the tense of the reporting verb.
    """
    helped = any(child.dep_.startswith("aux") for child in cue.verb.lefts)
    is_past = cue.verb.tag_ in ("VBD", "VBN") and not helped
    if cue.own_subject or not (is_past or cue.verb.tag_ == "VBG" or _is_told_now(before, cue)):
        return []
    if cue.verb.tag_ == "VBG" and cue.verb.dep_ == "conj":
        return []  # one of several things in the content: "such as closing X and pledging Y"
    start = cue.words[0]
    while cue.verb.doc[start - 1].dep_ == "advmod" and cue.verb.doc[start - 1].head == cue.verb:
        start -= 1
    if cue.verb.dep_ == "pcomp":
        start = cue.verb.head.i  # "…, after earlier saying that"
    clipped = without_edges(cue.verb.doc, (before.content[0], start))
    if clipped is None:
        return []
    return [replace(before, content=clipped), replace(new, source=before.source)]


def _is_told_now(before: Attribution, cue: Cue) -> bool:
    """Whether a verb in the present reports, too: "says it does not limit X and | blames Y"."""
    verb, told = cue.verb, cue.verb.doc[before.cue[0]]
    is_now = verb.tag_ == told.tag_ == "VBZ" and verb.dep_ == "conj"
    return is_now and verb.head.tag_ == "VB" and verb.head.i > told.i


def _nested(before: Attribution, new: Attribution, cue: Cue) -> list[Attribution]:
    """A said that B said X: B's, via A. Not where B is a country ("said Russia opposes X") or A."""
    if cue.subject is None or cue.subject[0] != before.content[0]:
        return []
    head = cue.head
    if head is None or head.pos_ == "PRON" or not is_somebody(cue) or cue.verb.tag_ == "VBG":
        return []
    if not cue.own_subject and head.pos_ != "PROPN":
        return []
    inner = replace(new, via=before.source)
    if cue.own_subject:
        return [inner]
    # "A said B left and told C that X": that B left is A's.
    clipped = without_edges(cue.verb.doc, (before.content[0], cue.words[0]))
    return [inner] if clipped is None else [replace(before, content=clipped), inner]


def is_somebody(cue: Cue) -> bool:
    """Whether a cue's subject is a person or office; not a country, whose position it may be."""
    head = cue.head
    if head is None or any(child.lower_ in _OWN for child in head.lefts):
        return False
    return can_speak(head) and country_named(head.text) is None and head.lower_ not in ("i", "we")
