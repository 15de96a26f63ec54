"""Contents behind a cue: which tokens are reported, by the form that the cue's verb takes.

Each form is a function from a cue to its content, or None where the sentence does not have that
form. The parser's subtree is the core of a content; `_end` adds what the parser hung on
the cue's verb instead, and leaves out the circumstances of the telling.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.cues import Cue, Range, lexicon, noun_phrase

_SKIPPED_AT_START = {",", ":", ";", "that", "–", "—", "-"}
_SKIPPED_AT_END = {",", ";", ":", "and", "but", "while", "or", "–", "—", "."}
# Clauses with these behind a content are the reporter's: "…, as the two met in Moscow".
_REPORTERS_CONJUNCTIONS = {"as", "while", "after", "before", "when", "where"}
_PARTS_OF_CONTENT = frozenset(
    ("prep", "xcomp", "dobj", "ccomp", "oprd", "attr", "dep", "appos", "acl", "relcl", "advcl")
)
_FINITE = {"VBD", "VBZ", "VBP"}
_SUBJECT = ("nsubj", "csubj", "expl")
# A quotation may begin this many tokens behind its cue: "said in a statement: “…".
_REACH = 6


@dataclass(frozen=True)
class Content:
    """A content behind its cue: the cue's words, the content's tokens, and the form's name."""

    words: Range
    tokens: Range
    form: str


def content_behind(cue: Cue) -> Content | None:
    """The content behind `cue`, by the first form that the sentence has; None without one."""
    for form in (_attitude, _clause, _infinitive, _named, _preposition, _person, _object):
        found = form(cue)
        if found is None:
            continue
        tokens = without_edges(cue.verb.doc, _whole_quotations(cue, found.tokens))
        if tokens is not None and tokens[0] >= found.words[1]:
            return Content(found.words, tokens, found.form)
    return None


def without_edges(doc: Doc, content: Range) -> Range | None:
    """`content` without commas, conjunctions and "that" at its edges; None if nothing is left."""
    start, end = content
    while start < end and doc[start].lower_ in _SKIPPED_AT_START and not _is_subject(doc[start]):
        start += 1
    while end > start and doc[end - 1].lower_ in _SKIPPED_AT_END:
        end -= 1
    return (start, end) if any(token.is_alpha for token in doc[start:end]) else None


def with_addressee(cue: Cue) -> Range:
    """The cue's words with whom it addresses: "told Xi"."""
    start, end = cue.words
    for child in cue.verb.rights:
        if child.left_edge.i == end and is_addressee(child):
            return start, noun_phrase(child)[1]
    return start, end


def is_addressee(child: Token) -> bool:
    """Whether an object is whom the verb tells something."""
    return child.dep_ in ("dobj", "dative") and child.head.lemma_ in ("tell", "inform", "assure")


def is_clause(child: Token) -> bool:
    """Whether a child of a cue's verb is a reported clause."""
    return child.dep_ == "ccomp" or (child.dep_ == "xcomp" and child.tag_ != "VB")


def quotation_behind(cue: Cue, index: int) -> int | None:
    """The token at which a quotation begins right behind `index`."""
    for i in range(index, min(index + _REACH + 1, cue.sentence.end)):
        if i in cue.quoted:
            return i
        if cue.verb.doc[i].pos_ in ("VERB", "AUX"):
            return None
    return None


# --- forms ----------------------------------------------------------------------------------


def _clause(cue: Cue) -> Content | None:
    """said (that) X; said: “X”."""
    if "clause" not in cue.forms:
        return None
    words = with_addressee(cue)
    clauses = (child for child in cue.verb.rights if child.i >= words[1] and is_clause(child))
    if (clause := next(clauses, None)) is not None:
        tokens = (_clause_start(cue, words[1], clause), _clause_end(cue, clause))
        return Content(words, tokens, "clause")
    if (start := quotation_behind(cue, words[1])) is not None:
        return Content(words, (start, _quotation_end(cue, start)), "clause")
    # The parser lost the clause, but its "that" stands there.
    for token in cue.verb.doc[words[1] : min(words[1] + 4, cue.sentence.end)]:
        if token.is_punct or token.pos_ == "VERB":
            break
        if token.lower_ == "that" and token.dep_ in ("mark", "nsubj", "det"):
            return Content(words, (token.i + 1, cue.sentence.end), "clause")
    return None


def _infinitive(cue: Cue) -> Content | None:
    """agreed to X."""
    if "to" not in cue.forms:
        return None
    for child in cue.verb.rights:
        to = next((token for token in child.lefts if token.tag_ == "TO"), None)
        if child.dep_ in ("xcomp", "ccomp", "advcl") and to is not None:
            tokens = (to.i + 1, _end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], to.i + 1), tokens, "infinitive")
    return None


def _named(cue: Cue) -> Content | None:
    """called X Y: two noun phrases, or a noun phrase and a quotation."""
    thing = _child(cue.verb, ("dobj",))
    if "name" not in cue.forms or thing is None:
        return None
    name = _child(cue.verb, ("oprd", "xcomp", "attr"))
    quotation = quotation_behind(cue, thing.i + 1)
    if name is not None:
        end = name.right_edge.i + 1
    elif quotation is not None and quotation <= thing.i + 2:
        end = _quotation_end(cue, quotation)
    else:
        return None
    return Content(cue.words, (thing.left_edge.i, end), "two noun phrases")


def _attitude(cue: Cue) -> Content | None:
    """raised concerns about X, reiterated their agreement that X: the content is X."""
    noun = _child(cue.verb, ("dobj",))
    if "object" not in cue.forms or noun is None or noun.lemma_.lower() not in lexicon().attitudes:
        return None
    if any(child.dep_ in ("poss", "compound") and child.pos_ != "PRON" for child in noun.lefts):
        return None  # somebody else's stance: "underscored the United States' commitment"
    # The parser hangs what follows on the verb as well: "underscored | their opposition | to X".
    behind = [child for child in cue.verb.rights if child.left_edge.i == noun.right_edge.i + 1]
    for child in (*noun.rights, *behind):
        if child.dep_ == "prep" and child.lower_ == "of":
            return None  # somebody else's again: "the commitment of the United States to X"
        if child.dep_ == "prep" and (thing := _child(child, ("pobj", "pcomp"))) is not None:
            end = _end(cue, max(thing.right_edge.i, noun.right_edge.i) + 1)
            return Content((cue.words[0], child.i + 1), (child.i + 1, end), "stance on something")
        if child.dep_ in ("acl", "ccomp", "relcl"):
            tokens = (child.left_edge.i, _end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], noun.i + 1), tokens, "stance on something")
    return None


def _preposition(cue: Cue) -> Content | None:
    """called for X, insisted on X."""
    particles = (child for token in cue.verb.doc[slice(*cue.words)] for child in token.rights)
    for child in particles:
        if child.dep_ in ("prep", "prt") and child.lower_ in cue.forms:
            tokens = (child.i + 1, _end(cue, child.right_edge.i + 1))
            return Content((cue.words[0], child.i + 1), tokens, "preposition")
    return None


def _person(cue: Cue) -> Content | None:
    """urged X to Y, thanked X for Y: someone, and what he is to do or is praised for."""
    thing = _child(cue.verb, ("dobj", "ccomp", "dative"))
    if "person" not in cue.forms or thing is None:
        return None
    core = alone = thing.right_edge.i + 1 if thing.dep_ != "ccomp" else thing.i
    # What it is about is no circumstance: "congratulated him on a year in office".
    about = next((c for c in cue.verb.rights if c.i >= core and c.dep_ == "prep"), None)
    if about is not None and about.lower_ in ("for", "of", "on"):
        core = core if any(_is_time(thing) for thing in about.rights) else about.right_edge.i + 1
    # When and where it was said may stand before it: "urged him on Monday to stay".
    task = next((c for c in cue.verb.rights if c.i >= core and _is_infinitive(c)), None)
    end = _end(cue, task.right_edge.i + 1 if task is not None else core)
    return Content(cue.words, (thing.left_edge.i, end), "person") if end > alone else None


def _is_infinitive(child: Token) -> bool:
    return child.dep_ in ("xcomp", "advcl") and any(token.tag_ == "TO" for token in child.lefts)


def _object(cue: Cue) -> Content | None:
    """opposed X."""
    thing = _child(cue.verb, ("dobj",))
    if "object" not in cue.forms or thing is None or _is_bare(thing):
        return None
    tokens = (thing.left_edge.i, _end(cue, thing.right_edge.i + 1))
    return Content(cue.words, tokens, "object")


def _child(token: Token, kinds: Iterable[str]) -> Token | None:
    return next((child for child in token.rights if child.dep_ in kinds), None)


def _is_bare(thing: Token) -> bool:
    """Whether an object has no content of its own: a name or pronoun alone, "their views on …"."""
    alone = thing.right_edge.i == thing.i
    if thing.pos_ == "PRON":
        return alone
    if thing.pos_ == "PROPN":
        return alone and all(child.dep_ in ("compound", "det") for child in thing.lefts)
    return thing.lower_ in lexicon().contentless


def _is_subject(token: Token) -> bool:
    """Whether "that" is a pronoun: said that is wrong."""
    return token.lower_ == "that" and token.dep_ == "nsubj"


# --- edges ----------------------------------------------------------------------------------


def _clause_start(cue: Cue, behind: int, clause: Token) -> int:
    """Where a reported clause begins; `behind` is the first token behind the cue."""
    doc = cue.verb.doc
    start = clause.left_edge.i
    while start < clause.right_edge.i and doc[start].is_punct and start not in cue.quoted:
        start += 1
    fronted = doc[behind]
    if fronted.lower_ == "that" and fronted.i < start:
        return fronted.i
    finite = next((c for c in clause.lefts if c.dep_.startswith("aux")), clause).tag_ in _FINITE
    if finite and not any(c.dep_.startswith(_SUBJECT) for c in clause.lefts):
        return _behind_circumstances(cue, behind)  # the parser hung the subject elsewhere
    if doc[start - 1].text != "," or fronted.i >= start:
        return start
    # "said with efforts by both sides, relations have …": the parser hangs the phrase on "said".
    is_phrase = fronted.dep_ == "prep" and not any(_is_time(token) for token in fronted.subtree)
    return fronted.i if is_phrase else start


def _behind_circumstances(cue: Cue, i: int) -> int:
    """The first token from `i` on that does not tell when or where it was said."""
    for child in cue.verb.rights:
        if child.left_edge.i == i and _is_circumstance(cue, child):
            things = [thing for thing in child.children if thing.dep_ == "pobj"]
            i = (things[0].i if things else child.i) + 1
    return i


def _clause_end(cue: Cue, clause: Token) -> int:
    for child in clause.rights:
        # "… their “best time” as the two have become friends": behind a quotation, the reporter's.
        edge = child.left_edge.i
        is_reporters = child.dep_ == "advcl" and child.left_edge.lower_ in _REPORTERS_CONJUNCTIONS
        if is_reporters and edge - 1 in cue.quoted and edge not in cue.quoted:
            return edge
    return _end(cue, clause.right_edge.i + 1)


def _end(cue: Cue, core: int) -> int:
    """One past the last token of a content whose core ends at `core`."""
    end = core
    for child in cue.verb.rights:
        inside = child.right_edge.i < end or child.i < core
        if inside or child.is_punct or child.dep_ == "cc":
            continue
        if _is_circumstance(cue, child) or not _goes_on(cue.verb, child):
            return end
        end = max(end, child.right_edge.i + 1)
    if end < cue.sentence.end - 1 and not cue.verb.is_ancestor(cue.verb.doc[end]):
        return cue.sentence.end if _is_misplaced(cue.verb) else end
    return end


def _is_misplaced(verb: Token) -> bool:
    """Whether the parser took the content's main clause for the sentence's, behind the cue."""
    return verb.dep_ in ("ccomp", "advcl", "parataxis") and verb.head.i > verb.i


def _is_circumstance(cue: Cue, child: Token) -> bool:
    if child.left_edge.i in cue.quoted:
        return False
    if child.dep_ in ("npadvmod", "advmod"):
        return True
    if child.dep_ == "advcl":
        return child.left_edge.lower_ in _REPORTERS_CONJUNCTIONS
    if child.dep_ != "prep":
        return False
    things = [thing for thing in child.children if thing.dep_ == "pobj"]
    return any(
        thing.lemma_.lower() in lexicon().circumstances or _is_time(thing) for thing in things
    )


def _goes_on(verb: Token, child: Token) -> bool:
    """Whether a phrase behind the core is part of the content, and not told beside it."""
    if child.dep_ == "conj":
        if child.tag_.startswith("NN"):
            return True  # "underscored X, and the resolution of Y"
        # "raised X, which undermine peace and | jeopardize prosperity": no past like the cue's.
        if child.left_edge.lower_ == "that":
            return True  # "told X that A, and that B"
        is_base = child.tag_ in ("VB", "VBP") or any(c.tag_ == "MD" for c in child.lefts)
        has_subject = any(c.dep_.startswith("nsubj") for c in child.lefts)
        return verb.tag_ in ("VBD", "VBG") and is_base and not has_subject
    return child.dep_ in _PARTS_OF_CONTENT and not (child.dep_ == "advcl" and child.tag_ == "VBG")


def _is_time(token: Token) -> bool:
    return token.lower_.endswith("day") or token.like_num


def _quotation_end(cue: Cue, start: int) -> int:
    end = start
    while end < cue.sentence.end and end in cue.quoted:
        end += 1
    return end


def _whole_quotations(cue: Cue, content: Range) -> Range:
    """`content` stretched so that a quotation that it touches counts whole."""
    start, end = content
    while start in cue.quoted and start - 1 in cue.quoted and start > cue.sentence.start:
        start -= 1
    while end - 1 in cue.quoted and end in cue.quoted and end < cue.sentence.end:
        end += 1
    return start, end
