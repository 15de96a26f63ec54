"""Edges of a content: where what is reported begins and ends.

The parser's subtree is the core of a content; `content_end` adds what the parser hung on the
cue's verb instead, and leaves out the circumstances of the telling.
"""

from spacy.tokens import Doc, Token

from analysis.language.noun_phrases import Range, is_time
from analysis.language.parsing import words_in
from analysis.language.reporting_verbs import lexicon
from analysis.speech.cues import Cue

_SKIPPED_AT_START = {",", ":", ";", "that", "–", "—", "-"}
_SKIPPED_AT_END = {",", ";", ":", "and", "but", "while", "or", "–", "—", "."}
# Clauses with these behind a content are the reporter's: "…, as the two met in Moscow".
_REPORTERS_CONJUNCTIONS = {"as", "while", "after", "before", "when", "where"}
_SUBORDINATORS = _REPORTERS_CONJUNCTIONS | {"if", "since", "because", "although", "though"}
_PARTS_OF_CONTENT = frozenset(
    ("prep", "xcomp", "dobj", "ccomp", "oprd", "attr", "dep", "appos", "acl", "relcl", "advcl")
)
_PERIODS = {"week", "month", "year"}
_FINITE = {"VBD", "VBZ", "VBP"}
_MAIN = {"ROOT", "conj", "parataxis"}
_NEW_PHRASE = {"PROPN", "DET", "PRON"}
_SUBJECT = ("nsubj", "csubj", "expl")
# A quotation may begin this many tokens behind its cue: "said in a statement: “…".
_REACH = 6


def without_edges(doc: Doc, content: Range) -> Range | None:
    """`content` without commas, conjunctions and "that" at its edges; None if nothing is left."""
    words, (start, end) = words_in(doc), content
    while start < end and words[start].lower() in _SKIPPED_AT_START and not _is_subject(doc[start]):
        start += 1
    while end > start and words[end - 1].lower() in _SKIPPED_AT_END:
        end -= 1
    return (start, end) if any(word.isalpha() for word in words[start:end]) else None


def clause_start(cue: Cue, behind: int, clause: Token) -> int:
    """Where a reported clause begins; `behind` is the first token behind the cue."""
    doc = cue.verb.doc
    start = max(clause.left_edge.i, behind)
    while start < clause.right_edge.i and doc[start].is_punct and start not in cue.quoted:
        start += 1
    fronted = doc[behind]
    if fronted.lower_ == "that" and fronted.i < start:
        return fronted.i
    if start == behind and fronted.lower_.endswith("day") and doc[start + 1].pos_ in _NEW_PHRASE:
        return start + 1  # "said Monday | Germany would …"
    verb = next((c for c in clause.lefts if c.dep_.startswith("aux")), clause)
    finite = verb.tag_ in _FINITE or verb.tag_ == "MD"
    if finite and not any(c.dep_.startswith(_SUBJECT) for c in clause.lefts):
        return _behind_circumstances(cue, behind)  # the parser hung the subject elsewhere
    if doc[start - 1].text != "," or fronted.i >= start:
        return start
    # "said with efforts by both sides, relations have …": the parser hangs the phrase on "said".
    is_phrase = fronted.dep_ == "prep" and not any(is_time(token) for token in fronted.subtree)
    return fronted.i if is_phrase else start


def _behind_circumstances(cue: Cue, i: int) -> int:
    """The first token from `i` on that does not tell when or where it was said."""
    for child in cue.verb.rights:
        if child.left_edge.i == i and _is_circumstance(cue, child):
            things = [thing for thing in child.children if thing.dep_ == "pobj"]
            # "said on Monday | Germany would …": the parser takes "Monday Germany" for one name.
            days = [token for thing in things for token in thing.lefts if is_time(token)]
            i = ((days or things or [child])[0]).i + 1
    return i


def clause_end(cue: Cue, clause: Token) -> int:
    """One past the last token of a reported clause."""
    for child in clause.rights:
        # "… their “best time” as the two have become friends": behind a quotation, the reporter's.
        edge = child.left_edge.i
        mark = next((c for c in child.lefts if c.dep_ == "mark"), child.left_edge)
        is_reporters = child.dep_ == "advcl" and mark.lower_ in _REPORTERS_CONJUNCTIONS
        if is_reporters and edge - 1 in cue.quoted and edge not in cue.quoted:
            return edge
    return content_end(cue, clause.right_edge.i + 1)


def _is_numbered(cue: Cue, end: int) -> bool:
    """Whether a list begins between the cue and `end` that is numbered: "that they (1) …"."""
    words = words_in(cue.verb.doc)[cue.words[1] : end]
    first = (["(", "1", ")"], ["(", "a", ")"])
    return "(" in words and any(words[i : i + 3] in first for i in range(len(words)))


def content_end(cue: Cue, core: int) -> int:
    """One past the last token of a content whose core ends at `core`."""
    if _is_numbered(cue, core):
        return cue.sentence.end
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


def with_rest(cue: Cue, content: Range, is_clause: bool) -> Range:
    """`content` with what the parser cut off: a clause of its last noun, the rest of a list."""
    doc = cue.verb.doc
    start, end = content
    end -= doc[end - 1].text == "," and end - 1 not in cue.quoted
    if end >= cue.sentence.end or end - 1 in cue.quoted:
        return start, end
    behind = doc[end]
    verb = behind.head if behind.dep_.startswith("aux") else behind
    if not is_clause and verb.i <= end + 1 and behind.tag_ in ("VBZ", "VBP", "MD"):
        return start, max(end, verb.right_edge.i + 1)  # "thanked her for all X | has done"
    if is_clause or behind.lower_ not in (",", "and"):
        return start, end
    rest = _rest(cue, end)
    return start, rest if _is_list(cue, end, rest) else end


def _rest(cue: Cue, end: int) -> int:
    """Where the next cue or circumstance behind `end` begins; else the sentence's end."""
    doc = cue.verb.doc
    for token in doc[end : cue.sentence.end]:
        is_cue = token.pos_ == "VERB" and token.lemma_ in lexicon().verbs and token.tag_ != "VB"
        if is_cue or token.lower_ in _REPORTERS_CONJUNCTIONS:
            start = min(
                (c.left_edge.i for c in token.lefts if _is_noun_subject(c)), default=token.i
            )
            while start > end and doc[start - 1].pos_ in ("ADV", "CCONJ", "PUNCT", "SCONJ"):
                start -= 1
            return start
    return cue.sentence.end


def _is_list(cue: Cue, start: int, end: int) -> bool:
    """Whether tokens go on with a list, and tell nothing: "…, improving X, and ending Y"."""
    rest = cue.verb.doc[start:end]
    joined = [token for token in rest if token.lower_ == "and" and token.i > start]
    if not joined or (cue.verb.tag_ == "VBG" and rest[0].lower_ == "and"):
        return False
    told = [t.head if t.tag_ == "MD" else t for t in rest if t.tag_ in (*_FINITE, "MD")]
    return not any(t.dep_ in _MAIN and t.i not in cue.quoted for t in told)


def _is_noun_subject(token: Token) -> bool:
    return token.dep_.startswith("nsubj") and token.lower_ not in ("who", "which", "that")


def _is_misplaced(verb: Token) -> bool:
    """Whether the parser took the content's main clause for the sentence's, behind the cue."""
    if any(child.lower_ in _SUBORDINATORS for child in verb.lefts):
        return False  # "When he was asked if X, Y said …"
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
    days = (token for thing in things for token in (thing, *thing.lefts))
    return any(_is_occasion(thing) for thing in things) or any(
        token.lower_.endswith("day") or (is_time(token) and token in things) for token in days
    )


def _is_occasion(thing: Token) -> bool:
    """Whether a noun is that of a talk or its time; "in a year of crises" is more than that."""
    noun = thing.lemma_.lower()
    is_more = noun in _PERIODS and any(child.lower_ == "of" for child in thing.rights)
    return noun in lexicon().circumstances and not is_more


def _goes_on(verb: Token, child: Token) -> bool:
    """Whether a phrase behind the core is part of the content, and not told beside it."""
    if child.dep_ == "conj":
        if child.tag_.startswith("NN"):
            return True  # "underscored X, and the resolution of Y"
        # "raised X, which undermine peace and | jeopardize prosperity": no past like the cue's.
        if child.left_edge.lower_ == "that":
            return True  # "told X that A, and that B"
        now = ("VB", "VBP", "VBZ")
        is_base = child.tag_ in now or any(c.tag_ in ("MD", *now) for c in child.lefts)
        has_subject = any(c.dep_.startswith("nsubj") for c in child.lefts)
        return verb.tag_ in ("VBD", "VBG") and is_base and not has_subject
    return child.dep_ in _PARTS_OF_CONTENT and not (child.dep_ == "advcl" and child.tag_ == "VBG")


def quotation_behind(cue: Cue, index: int) -> int | None:
    """The token at which a quotation begins right behind `index`."""
    for i in range(index, min(index + _REACH + 1, cue.sentence.end)):
        if i in cue.quoted:
            return i
        if cue.verb.doc[i].pos_ in ("VERB", "AUX"):
            return None
    return None


def quotation_end(cue: Cue, start: int) -> int:
    """One past the last token of the quotation that begins at `start`."""
    end = start
    while end < cue.sentence.end and end in cue.quoted:
        end += 1
    return end


def whole_words(doc: Doc, content: Range) -> Range:
    """`content` with the rest of a word that the parser parts: "called it a non|-starter"."""
    start, end = content
    while end + 1 < len(doc) and doc[end].text == "-" and not doc[end - 1].whitespace_:
        end += 2
    return start, end


def whole_quotations(cue: Cue, content: Range) -> Range:
    """`content` stretched so that a quotation that it touches counts whole."""
    start, end = content
    while start in cue.quoted and start - 1 in cue.quoted and start > cue.sentence.start:
        start -= 1
    while end - 1 in cue.quoted and end in cue.quoted and end < cue.sentence.end:
        end += 1
    return start, end


def _is_subject(token: Token) -> bool:
    """Whether "that" is a pronoun: said that is wrong."""
    return token.lower_ == "that" and token.dep_ == "nsubj"
