"""Nesting: contents behind their cues, and cues inside the content of an earlier cue.

Such a cue is dropped, so that contents never overlap. But it is kept, and ends the earlier content,
where it reports on by itself ("…, adding that") or cites somebody else ("…, while X said"). Of
nested sources the innermost is the source ("A said that B said X": B).
"""

from dataclasses import dataclass, replace

from analysis.language.countries import country_named, is_seat_of_power
from analysis.language.noun_phrases import Range, can_speak
from analysis.people.named_before import is_noun_of_person
from analysis.speech.content_after_cue import content_after
from analysis.speech.content_edges import without_edge_words
from analysis.speech.cues import Cue

# With these the reporter contrasts a content with that of somebody else.
_CONTRASTING = {"while", "although", "though", "whereas"}
_PERSONS = {"he", "she"}
# Bodies that report what a leader said: "her office said she …".
_OFFICES_OF_LEADERS = {"office", "presidency", "palace", "chancellery", "administration", "readout"}
_OFFICES_OF_LEADERS |= {"statement", "communique", "communiqué"}
_OWN = {"this", "my", "our"}  # before the speaker's own people: "this administration"


@dataclass(frozen=True)
class Attribution:
    """One attributed content of a sentence, in token indices of the paragraph's Doc.

    `via` is a source that reports what the source said.
    """

    source: Range | None
    cue: Range
    content: Range
    rule: str
    via: Range | None = None
    within: "Attribution | None" = None  # what `via` says as a whole

    @property
    def closing(self) -> bool:
        """Whether the cue closes its content, so that sentences before may belong to it."""
        return self.rule == "closing cue"


def attributions_after_cues(cues: list[Cue]) -> list[Attribution]:
    """The attributions of cues that stand before their content."""
    result: list[Attribution] = []
    for cue in cues:
        content = content_after(cue)
        if content is None:
            continue
        inner = Attribution(cue.subject, content.words, content.tokens, content.form)
        if not result or cue.verb.i >= result[-1].content[1]:
            result.append(inner)
            continue
        outer = result.pop()
        result += (
            _after_fronted(outer, inner, cue)
            or _contrasted(outer, inner, cue)
            or _in_relative_clause(outer, inner, cue)
            or _nested(outer, inner, cue)
            or _coordinated(outer, inner, cue)
            or [outer]
        )
    return result


def _after_fronted(outer: Attribution, inner: Attribution, cue: Cue) -> list[Attribution]:
    """Both attributions where the first is a participle in front: "Noting that A, X said B"."""
    doc = cue.verb.doc
    first = doc[outer.cue[0]]
    is_participle = first.tag_ == "VBG" or any(child.tag_ == "VBG" for child in first.lefts)
    is_fronted = is_participle and first.head.i > first.i  # "Having noted that A, X said B"
    if not is_fronted or cue.subject is None or not cue.own_subject:
        return []
    comma = cue.subject[0] - 1
    if doc[comma].text != "," or comma <= outer.content[0]:
        return []
    clipped = without_edge_words(doc, (outer.content[0], comma))
    return [] if clipped is None else [replace(outer, content=clipped, source=inner.source), inner]


def _contrasted(outer: Attribution, inner: Attribution, cue: Cue) -> list[Attribution]:
    """Both attributions where the reporter contrasts two contents: "…, while X said Y"."""
    doc = cue.verb.doc
    if cue.subject is None or not _has_speaker_of_its_own(cue):
        return []
    conjunction = cue.subject[0] - 1
    if conjunction <= outer.content[0] or conjunction in cue.quoted:
        return []
    is_with = doc[conjunction].lower_ == "with" and cue.verb.tag_ == "VBG"
    if not is_with and doc[conjunction].lower_ not in _CONTRASTING:
        return []
    clipped = without_edge_words(doc, (outer.content[0], conjunction))
    return [] if clipped is None else [replace(outer, content=clipped), inner]


def _in_relative_clause(outer: Attribution, inner: Attribution, cue: Cue) -> list[Attribution]:
    """Both attributions where a relative clause has a cue: "condemned X, which Y said did Z"."""
    if cue.subject is None or not _has_speaker_of_its_own(cue):
        return []
    doc, which = cue.verb.doc, cue.subject[0] - 1
    if which <= outer.content[0] or doc[which].lower_ != "which" or doc[which - 1].text != ",":
        return []
    clipped = without_edge_words(doc, (outer.content[0], which - 1))
    return [] if clipped is None else [replace(outer, content=clipped), inner]


def _has_speaker_of_its_own(cue: Cue) -> bool:
    """Whether a cue shares no other verb's subject, and its own can speak."""
    return cue.head is not None and cue.own_subject and can_speak(cue.head)


def _nested(outer: Attribution, inner: Attribution, cue: Cue) -> list[Attribution]:
    """A said that B said X: B's, via A. Not where B is a country ("said Norway opposes X") or A."""
    if cue.subject is None or cue.subject[0] != outer.content[0]:
        return []
    head = cue.head
    if head is None or not is_person_or_office(cue) or _continues_with_that(outer, cue):
        return []
    if head.pos_ == "PRON" and not (head.lower_ in _PERSONS and _is_of_body(outer, cue)):
        return []
    if inner.rule == "object" and head.pos_ == "NOUN" and not is_noun_of_person(head):
        return []  # "said that the army had proclaimed a curfew and closed the roads"
    if cue.verb.tag_ == "VBG" or not (cue.own_subject or head.pos_ == "PROPN"):
        return []
    nested = replace(inner, via=outer.source, within=outer)
    if cue.own_subject:
        return [nested]
    # "A said B left and told C that X": that B left remains A's content.
    clipped = without_edge_words(cue.verb.doc, (outer.content[0], cue.words[0]))
    return [nested] if clipped is None else [replace(outer, content=clipped), nested]


def _continues_with_that(outer: Attribution, cue: Cue) -> bool:
    """Whether a list of clauses goes on: "said that X opposes A, that it needs B, and that C"."""
    rest = cue.verb.doc[cue.words[1] : outer.content[1]]
    return any(
        token.lower_ == "that" and token.dep_ == "mark" and token.nbor(-1).lower_ in (",", "and")
        for token in rest
    )


def _is_of_body(outer: Attribution, cue: Cue) -> bool:
    """Whether a body reports, so that "he" and "she" are somebody else: "her office said she …"."""
    if outer.source is None:
        return False
    source = cue.verb.doc[slice(*outer.source)]
    return source.root.lemma_.lower() in _OFFICES_OF_LEADERS or is_seat_of_power(
        source.text.removeprefix("The ").removeprefix("the ")
    )


def _coordinated(outer: Attribution, inner: Attribution, cue: Cue) -> list[Attribution]:
    """Both attributions where a second reporting verb has the subject of the first: "X and said Y".

    The parser puts such a verb inside the first one's content. It is a participle behind a comma
    ("…, adding that"), or a past tense without a subject of its own: a content rarely continues
    in the tense of its reporting verb.
    """
    if cue.own_subject or not _may_be_coordinated(outer, cue):
        return []
    start = cue.words[0]
    while cue.verb.doc[start - 1].dep_ == "advmod" and cue.verb.doc[start - 1].head == cue.verb:
        start -= 1
    if cue.verb.dep_ == "pcomp":
        start = cue.verb.head.i  # "…, after earlier saying that"
    clipped = without_edge_words(cue.verb.doc, (outer.content[0], start))
    if clipped is None:
        return []
    return [replace(outer, content=clipped), replace(inner, source=outer.source)]


def _may_be_coordinated(outer: Attribution, cue: Cue) -> bool:
    """Whether a verb without its own subject has the form of a second reporting verb."""
    if cue.verb.tag_ == "VBG":
        # A conjunct is one of several things in the content: "such as closing X and pledging Y".
        # Of a noun in front of it a participle tells more: "a promise ruling out X".
        is_of_noun = cue.verb.dep_ == "acl" and cue.verb.doc[cue.verb.i - 1].text != ","
        return cue.verb.dep_ != "conj" and not is_of_noun
    has_auxiliary = any(child.dep_.startswith("aux") for child in cue.verb.lefts)
    is_past = cue.verb.tag_ in ("VBD", "VBN") and not has_auxiliary
    return is_past or _is_coordinated_present(outer, cue)


def _is_coordinated_present(outer: Attribution, cue: Cue) -> bool:
    """Whether a verb is in the present as the first cue is: "says it does not X and | blames Y"."""
    verb, outer_verb = cue.verb, cue.verb.doc[outer.cue[0]]
    is_present = verb.tag_ == outer_verb.tag_ == "VBZ" and verb.dep_ == "conj"
    return is_present and verb.head.tag_ == "VB" and verb.head.i > outer_verb.i


def is_person_or_office(cue: Cue) -> bool:
    """Whether a cue's subject is a person or office; a country's view may be part of a content."""
    head = cue.head
    if head is None or any(child.lower_ in _OWN for child in head.lefts):
        return False
    return can_speak(head) and country_named(head.text) is None and head.lower_ not in ("i", "we")
